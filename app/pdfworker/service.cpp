// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfworker/service.h"

#include "pdfworker/document.h"
#include "pdfworker/sandbox.h"

#include <QString>
#include <QVariant>
#include <poppler-qt6.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace simsa::pdfworker {

namespace wire = pdfhost::pdfwire;

namespace {

// A page that keeps poppler busy after the host has gone must not burn the reviewer's battery for ever.
constexpr int suicideSeconds = 60;

void setAlarm(int seconds)
{
    itimerval timer{};
    timer.it_value.tv_sec = seconds;
    setitimer(ITIMER_REAL, &timer, nullptr);
}

// One request in, one reply out, until the host closes its end.
int serve(std::uint32_t guards, char *shared)
{
    Document document(shared);
    wire::Request request{};
    for (;;) {
        const ssize_t got = recv(wire::socketDescriptor, &request, sizeof request, 0);
        if (got != ssize_t(sizeof request) || request.magic != wire::magic ||
            request.version != wire::version)
            return got == 0 ? 0 : 65;
        wire::Reply reply{};
        reply.magic = wire::magic;
        reply.version = wire::version;
        reply.serial = request.serial;
        reply.guards = guards;
        setAlarm(suicideSeconds);
        document.answer(request, reply);
        setAlarm(0);
        if (send(wire::socketDescriptor, &reply, sizeof reply, MSG_NOSIGNAL) != ssize_t(sizeof reply))
            return 0;
    }
}

} // namespace

int runService()
{
    void *shared =
        mmap(nullptr, wire::sharedBytes, PROT_READ | PROT_WRITE, MAP_SHARED, wire::sharedDescriptor, 0);
    if (shared == MAP_FAILED)
        return 66;
    const std::uint32_t guards = enterSandbox();
    return serve(guards, static_cast<char *>(shared));
}

void silencePoppler()
{
    // Poppler's complaints quote the applicant's file; they belong in no log.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, QVariant());
}

} // namespace simsa::pdfworker
