// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfhost/pdfworkerchannel.h"

#include <QDeadlineTimer>
#include <QFile>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>

namespace simsa::pdfhost {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace wire = pdfwire;

namespace {

QString systemReason()
{
    return QString::fromLocal8Bit(strerror(errno));
}

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t wrote =
            write(fd, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return false;
        done += wrote;
    }
    return true;
}

// The child's descriptors 3–5 must not collide with the sources while they are being put in place.
OwnedDescriptor raised(int fd)
{
    return OwnedDescriptor(fcntl(fd, F_DUPFD_CLOEXEC, 16));
}

// posix_spawn with its two attribute objects, which need freeing on every path.
class Spawner
{
public:
    Spawner()
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawnattr_init(&m_attributes);
        // The child starts with default signals whatever the window or a test has set.
        sigset_t all;
        sigfillset(&all);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    }
    ~Spawner()
    {
        posix_spawn_file_actions_destroy(&m_actions);
        posix_spawnattr_destroy(&m_attributes);
    }
    Spawner(const Spawner &) = delete;
    Spawner &operator=(const Spawner &) = delete;

    void openNull(int fd, int flags)
    {
        posix_spawn_file_actions_addopen(&m_actions, fd, "/dev/null", flags, 0);
    }
    void place(int fd, int target) { posix_spawn_file_actions_adddup2(&m_actions, fd, target); }
    void closeFrom(int fd) { posix_spawn_file_actions_addclosefrom_np(&m_actions, fd); }

    int run(pid_t *process, QByteArray program)
    {
        std::array<char *, 2> arguments{program.data(), nullptr};
        std::array<char *, 1> environment{nullptr};
        return posix_spawn(process, program.constData(), &m_actions, &m_attributes, arguments.data(),
                           environment.data());
    }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

} // namespace

void OwnedDescriptor::reset(int fd)
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = fd;
}

Result<OwnedDescriptor> sealedMemory(const QByteArray &bytes)
{
    OwnedDescriptor memory(memfd_create("simsa-pdf", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!memory.isValid() || !writeAll(memory.get(), bytes))
        return fail(ErrorCode::Internal, systemReason());
    if (fcntl(memory.get(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
        return fail(ErrorCode::Internal, systemReason());
    return memory;
}

Result<> PdfWorkerChannel::makeShared()
{
    m_shared.reset(memfd_create("simsa-pdf-answer", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!m_shared.isValid() || ftruncate(m_shared.get(), wire::sharedBytes) != 0)
        return fail(ErrorCode::Internal, systemReason());
    // A child that could shrink it would kill this process with SIGBUS.
    if (fcntl(m_shared.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
        return fail(ErrorCode::Internal, systemReason());
    m_memory = mmap(nullptr, wire::sharedBytes, PROT_READ, MAP_SHARED, m_shared.get(), 0);
    if (m_memory == MAP_FAILED) {
        m_memory = nullptr;
        return fail(ErrorCode::Internal, systemReason());
    }
    return {};
}

Result<> PdfWorkerChannel::spawn(const QString &program, int pdf, int childSocket)
{
    const OwnedDescriptor document = raised(pdf);
    const OwnedDescriptor shared = raised(m_shared.get());
    const OwnedDescriptor socket = raised(childSocket);
    if (!document.isValid() || !shared.isValid() || !socket.isValid())
        return fail(ErrorCode::Internal, systemReason());
    Spawner spawner;
    spawner.openNull(STDIN_FILENO, O_RDONLY);
    spawner.openNull(STDOUT_FILENO, O_WRONLY);
    spawner.place(document.get(), wire::pdfDescriptor);
    spawner.place(shared.get(), wire::sharedDescriptor);
    spawner.place(socket.get(), wire::socketDescriptor);
    spawner.closeFrom(wire::socketDescriptor + 1);
    if (const int error = spawner.run(&m_process, QFile::encodeName(program)); error != 0) {
        m_process = 0;
        return fail(ErrorCode::FileNotFound, program);
    }
    return {};
}

Result<> PdfWorkerChannel::start(const QString &program, int pdf)
{
    stop();
    std::array<int, 2> ends{-1, -1};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return fail(ErrorCode::Internal, systemReason());
    m_socket.reset(ends[0]);
    const OwnedDescriptor childSocket(ends[1]);
    Result<> started = makeShared();
    if (started)
        started = spawn(program, pdf, childSocket.get());
    if (!started)
        stop();
    return started;
}

void PdfWorkerChannel::stop()
{
    m_socket.reset();
    if (m_process > 0) {
        kill(m_process, SIGKILL);
        while (waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
        }
        m_process = 0;
    }
    if (m_memory != nullptr)
        munmap(m_memory, wire::sharedBytes);
    m_memory = nullptr;
    m_shared.reset();
}

Result<wire::Reply> PdfWorkerChannel::receive(std::uint32_t serial, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    pollfd waiting{m_socket.get(), POLLIN, 0};
    for (;;) {
        if (m_interrupted)
            return fail(ErrorCode::Cancelled);
        // In short turns, so that an interrupted wait ends soon.
        const auto turn = static_cast<int>(std::min<qint64>(deadline.remainingTime(), 50));
        const int ready = poll(&waiting, 1, turn);
        if (ready > 0)
            break;
        if (ready == 0 && deadline.hasExpired())
            return fail(ErrorCode::PdfWorkerTimedOut);
        if (ready < 0 && errno != EINTR)
            return fail(ErrorCode::Internal, systemReason());
    }
    wire::Reply reply{};
    const ssize_t got = recv(m_socket.get(), &reply, sizeof reply, MSG_DONTWAIT);
    if (got != ssize_t(sizeof reply))
        return fail(ErrorCode::PdfWorkerDied);
    if (reply.magic != wire::magic || reply.version != wire::version || reply.serial != serial ||
        reply.bytes > wire::sharedBytes)
        return fail(ErrorCode::PdfWorkerDied, QStringLiteral("reply breaks the protocol"));
    return reply;
}

Result<wire::Reply> PdfWorkerChannel::ask(wire::Request request, int timeoutMs)
{
    request.magic = wire::magic;
    request.version = wire::version;
    request.serial = ++m_serial;
    const ssize_t sent = send(m_socket.get(), &request, sizeof request, MSG_NOSIGNAL);
    Result<wire::Reply> reply = sent == ssize_t(sizeof request)
                                    ? receive(request.serial, timeoutMs)
                                    : Result<wire::Reply>(fail(ErrorCode::PdfWorkerDied));
    if (!reply)
        stop();
    return reply;
}

QByteArray PdfWorkerChannel::copy(std::uint32_t size) const
{
    if (m_memory == nullptr || size > wire::sharedBytes)
        return {};
    return QByteArray(static_cast<const char *>(m_memory), static_cast<qsizetype>(size));
}

} // namespace simsa::pdfhost
