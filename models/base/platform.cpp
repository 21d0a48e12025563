// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace simsa::base {

#ifdef Q_OS_UNIX

bool syncToDisk(int fileDescriptor)
{
    return fileDescriptor >= 0 && ::fsync(fileDescriptor) == 0;
}

bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = ::fsync(folder) == 0 || errno == EINVAL; // EINVAL: the file system has no such notion
    ::close(folder);
    return synced;
}

bool forbidCoreDumps()
{
    const rlimit none{0, 0};
    bool done = ::setrlimit(RLIMIT_CORE, &none) == 0;
#ifdef Q_OS_LINUX
    done = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && done;
#endif
    return done;
}

qint64 sleptMilliseconds()
{
#ifdef Q_OS_LINUX
    timespec awake{}, all{};
    if (::clock_gettime(CLOCK_BOOTTIME, &all) == 0 && ::clock_gettime(CLOCK_MONOTONIC, &awake) == 0)
        return (qint64(all.tv_sec) - awake.tv_sec) * 1000 + (qint64(all.tv_nsec) - awake.tv_nsec) / 1'000'000;
#endif
    return 0;
}

bool renameIfAbsent(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef Q_OS_LINUX
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
#endif
    if (::link(source.constData(), target.constData()) == 0)
        return ::unlink(source.constData()) == 0;
    if (errno == EEXIST || ::access(target.constData(), F_OK) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::rename(source.constData(), target.constData()) ==
           0; // FAT and some network folders know no links
}

#else

bool syncToDisk(int)
{
    return true;
}

bool syncFolder(const QString &)
{
    return true;
}

bool forbidCoreDumps()
{
    return false;
}

qint64 sleptMilliseconds()
{
    return 0;
}

bool renameIfAbsent(const QString &from, const QString &to)
{
    return QFile::rename(from, to);
}

#endif

} // namespace simsa::base
