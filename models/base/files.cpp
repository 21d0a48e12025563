// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include "base/platform.h"
#include "base/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <optional>

namespace simsa::base {

namespace {

tl::unexpected<Error> unwritable(const QString &path, int error, const QString &reason)
{
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path + QStringLiteral(": ") + reason);
}

Result<> writeWhole(const QString &path, const QByteArray &bytes,
                    std::optional<QFileDevice::Permissions> permissions)
{
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || (permissions && !file.setPermissions(*permissions)))
        return unwritable(path, errno, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush() || !syncToDisk(file.handle()))
        return unwritable(path, errno, file.errorString());
    if (!file.commit())
        return unwritable(path, errno, file.errorString());
    if (!syncFolder(QFileInfo(path).absolutePath()))
        return unwritable(path, errno, QStringLiteral("folder not synced"));
    return {};
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path + QStringLiteral(": ") + file.errorString());
    if (file.size() > mostBytes)
        return fail(ErrorCode::FileTooLarge, path);
    const qint64 expected = file.size();
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError || (bytes.size() < expected))
        return fail(ErrorCode::FileUnreadable, path + QStringLiteral(": ") + file.errorString());
    return bytes;
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, bytes, std::nullopt);
}

Result<> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, bytes, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Result<> makeFolder(const QString &path)
{
    errno = 0;
    if (!QDir().mkpath(path))
        return unwritable(path, errno, QStringLiteral("folder not made"));
    return {};
}

} // namespace simsa::base
