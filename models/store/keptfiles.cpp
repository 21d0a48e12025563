// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptfiles.h"

#include "base/files.h"
#include "base/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace simsa::store {

using base::ErrorCode;

namespace {

constexpr qint64 chunkBytes = 1024 * 1024;
constexpr int mostNameCharacters = 200;

tl::unexpected<base::Error> failErrno(int error, const QString &path)
{
    const bool full = error == ENOSPC || error == EFBIG || error == EDQUOT;
    return base::fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                      path + QStringLiteral(": ") + qt_error_string(error));
}

base::Result<> copy(QFile &source, QFile &target)
{
    for (;;) {
        const QByteArray chunk = source.read(chunkBytes);
        if (chunk.isEmpty())
            break;
        errno = 0;
        for (qint64 done = 0; done < chunk.size();) {
            const qint64 wrote = target.write(chunk.constData() + done, chunk.size() - done);
            if (wrote <= 0)
                return failErrno(errno, target.fileName());
            done += wrote;
        }
    }
    if (source.error() != QFileDevice::NoError || !source.atEnd())
        return base::fail(ErrorCode::FileUnreadable, source.fileName());
    errno = 0;
    if (!base::syncToDisk(target.handle()))
        return failErrno(errno, target.fileName());
    return {};
}

} // namespace

base::Result<> KeptFiles::checkName(const QString &name)
{
    const bool valid =
        !name.isEmpty() && name.size() <= mostNameCharacters && !name.startsWith(u'.') &&
        std::all_of(name.begin(), name.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
        });
    if (!valid)
        return base::fail(ErrorCode::InvalidArgument, name.left(mostNameCharacters));
    return {};
}

base::Result<> KeptFiles::prepare() const
{
    if (auto made = base::makeFolder(m_folder); !made)
        return made;
    const QDir folder(m_folder);
    const QStringList left = folder.entryList({QStringLiteral(".*.tmp")}, QDir::Files | QDir::Hidden);
    for (const QString &name : left)
        QFile::remove(folder.filePath(name));
    return {};
}

base::Result<> KeptFiles::keep(const QString &name, const QString &sourcePath) const
{
    if (auto valid = checkName(name); !valid)
        return valid;
    QFile source(sourcePath);
    if (!QFileInfo(sourcePath).isFile())
        return base::fail(ErrorCode::FileNotFound, sourcePath);
    if (!source.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::FileUnreadable, sourcePath);
    const quint64 random = QRandomGenerator::system()->generate64();
    QFile target(m_folder + QStringLiteral("/.%1.tmp").arg(random, 16, 16, QLatin1Char('0')));
    errno = 0;
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failErrno(errno, target.fileName());
    auto copied = copy(source, target);
    target.close();
    const QString path = m_folder + u'/' + name;
    // QFile::rename refuses to replace.
    if (copied && std::rename(QFile::encodeName(target.fileName()).constData(),
                              QFile::encodeName(path).constData()) != 0)
        copied = failErrno(errno, path);
    if (!copied) {
        target.remove();
        return copied;
    }
    if (!base::syncFolder(m_folder))
        return failErrno(errno, m_folder);
    return {};
}

base::Result<QString> KeptFiles::path(const QString &name) const
{
    if (auto valid = checkName(name); !valid)
        return base::fail(valid);
    const QString path = m_folder + u'/' + name;
    if (!QFileInfo(path).isFile())
        return base::fail(ErrorCode::NotFound, name);
    return path;
}

QStringList KeptFiles::names() const
{
    QStringList names = QDir(m_folder).entryList(QDir::Files);
    names.removeIf([](const QString &name) { return !checkName(name); });
    names.sort();
    return names;
}

base::Result<> KeptFiles::remove(const QString &name) const
{
    if (auto valid = checkName(name); !valid)
        return valid;
    QFile file(m_folder + u'/' + name);
    if (file.exists() && !file.remove())
        return base::fail(ErrorCode::FileUnwritable, file.fileName());
    if (!base::syncFolder(m_folder))
        return failErrno(errno, m_folder);
    return {};
}

} // namespace simsa::store
