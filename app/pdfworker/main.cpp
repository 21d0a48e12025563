// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfworker/document.h"
#include "pdfworker/sandbox.h"

#include <QString>
#include <QVariant>
#include <poppler-qt6.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>

namespace wire = simsa::documents::pdfwire;

#if defined(__SANITIZE_ADDRESS__)
// The leak check would need ptrace, which the sandbox refuses; the host's tests look for leaks on their side.
extern "C" const char *__asan_default_options()
{
    return "detect_leaks=0";
}
#endif

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
    simsa::pdfworker::Document document(shared);
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

int main(int argc, char **argv)
{
    const bool probe = argc == 2 && std::strcmp(argv[1], "--probe") == 0;
    if (argc != 1 && !probe) {
        std::fputs("simsa-pdf-worker is started by Simsa and does nothing by itself.\n", stderr);
        return 64;
    }
    clearenv();
    // Poppler's complaints quote the applicant's file; they belong in no log.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, QVariant());
    if (probe) {
        [[maybe_unused]] const std::uint32_t guards = simsa::pdfworker::enterSandbox();
        const int result = simsa::pdfworker::probeSandbox();
        _exit(result);
    }
    void *shared =
        mmap(nullptr, wire::sharedBytes, PROT_READ | PROT_WRITE, MAP_SHARED, wire::sharedDescriptor, 0);
    if (shared == MAP_FAILED)
        return 66;
    const std::uint32_t guards = simsa::pdfworker::enterSandbox();
    _exit(serve(guards, static_cast<char *>(shared)));
}
