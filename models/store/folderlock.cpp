// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folderlock.h"

#include <QFile>

#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace simsa::store {

using base::ErrorCode;

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

#ifdef Q_OS_UNIX

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

base::Result<FolderLock> FolderLock::take(const QString &path)
{
    FolderLock lock;
    lock.m_descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock.m_descriptor < 0) {
        const bool full = errno == ENOSPC || errno == EDQUOT;
        return base::fail(full ? ErrorCode::DiskFull : ErrorCode::VaultReadOnly, path);
    }
    if (::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return base::fail(ErrorCode::VaultInUse, path);
    return lock; // a file system without locks; the database's lock decides
}

#else

FolderLock::~FolderLock() = default;

base::Result<FolderLock> FolderLock::take(const QString &)
{
    return FolderLock();
}

#endif

} // namespace simsa::store
