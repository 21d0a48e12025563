// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pdfhost/pdfworkerprotocol.h"

#include <QByteArray>
#include <QString>

#include <sys/types.h>

#include <atomic>

namespace simsa::pdfhost {

/// A descriptor that closes itself.
class OwnedDescriptor
{
public:
    OwnedDescriptor() = default;
    explicit OwnedDescriptor(int fd)
        : m_fd(fd)
    {
    }
    ~OwnedDescriptor() { reset(); }
    OwnedDescriptor(const OwnedDescriptor &) = delete;
    OwnedDescriptor &operator=(const OwnedDescriptor &) = delete;
    OwnedDescriptor(OwnedDescriptor &&other) noexcept
        : m_fd(other.release())
    {
    }
    OwnedDescriptor &operator=(OwnedDescriptor &&other) noexcept
    {
        if (this != &other)
            reset(other.release());
        return *this;
    }

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isValid() const { return m_fd >= 0; }
    int release()
    {
        const int fd = m_fd;
        m_fd = -1;
        return fd;
    }
    void reset(int fd = -1);

private:
    int m_fd = -1;
};

/// Memory without a name holding `bytes`, sealed against any change. Internal when memory runs out.
[[nodiscard]] base::Result<OwnedDescriptor> sealedMemory(const QByteArray &bytes);

/// One running worker: its process, its socket and the memory both see. Linux only.
class PdfWorkerChannel
{
public:
    PdfWorkerChannel() = default;
    ~PdfWorkerChannel() { stop(); }
    PdfWorkerChannel(const PdfWorkerChannel &) = delete;
    PdfWorkerChannel &operator=(const PdfWorkerChannel &) = delete;

    /// Starts `program` with the document in `pdf` (not owned). FileNotFound when it cannot be run.
    [[nodiscard]] base::Result<> start(const QString &program, int pdf);
    /// Kills the child, if any, and waits for its end.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_process > 0; }
    [[nodiscard]] pid_t process() const { return m_process; }

    /// Sends and waits for the one reply. On any fault the child is stopped: PdfWorkerTimedOut, PdfWorkerDied
    /// (also for a reply that breaks the protocol).
    [[nodiscard]] base::Result<pdfwire::Reply> ask(pdfwire::Request request, int timeoutMs);
    /// Makes a waiting or the next ask() fail with Cancelled; the only call allowed from another thread.
    /// Holds until allow().
    void interrupt() { m_interrupted = true; }
    void allow() { m_interrupted = false; }
    /// A private copy of the first `size` bytes of the shared memory, so that the child cannot change what is
    /// being checked. `size` must be at most pdfwire::sharedBytes.
    [[nodiscard]] QByteArray copy(std::uint32_t size) const;

private:
    [[nodiscard]] base::Result<> makeShared();
    [[nodiscard]] base::Result<> spawn(const QString &program, int pdf, int childSocket);
    [[nodiscard]] base::Result<pdfwire::Reply> receive(std::uint32_t serial, int timeoutMs);

    OwnedDescriptor m_socket;
    OwnedDescriptor m_shared;
    void *m_memory = nullptr;
    pid_t m_process = 0;
    std::uint32_t m_serial = 0;
    std::atomic_bool m_interrupted = false;
};

} // namespace simsa::pdfhost
