// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/newfile.h"

#include "base/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>

namespace simsa::base {

namespace {

tl::unexpected<Error> unwritable(const QString &path, int error, const QString &reason)
{
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path + QStringLiteral(": ") + reason);
}

} // namespace

Result<> writeNewFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return fail(ErrorCode::AlreadyExists, path);
    errno = 0;
    QTemporaryFile file(path +
                        QStringLiteral(".XXXXXX.part")); // 0600; gone again unless it becomes the target
    if (!file.open())
        return unwritable(path, errno, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush() || !syncToDisk(file.handle()))
        return unwritable(path, errno, file.errorString());
    file.close();
    if (!renameIfAbsent(file.fileName(), path))
        return errno == EEXIST ? fail(ErrorCode::AlreadyExists, path)
                               : unwritable(path, errno, QStringLiteral("not renamed"));
    file.setAutoRemove(false);
    if (!syncFolder(target.absolutePath()))
        return unwritable(path, errno, QStringLiteral("folder not synced"));
    return {};
}

} // namespace simsa::base
