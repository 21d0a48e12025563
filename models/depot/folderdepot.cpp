// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "depot/folderdepot.h"

#include "base/files.h"
#include "base/platform.h"
#include "depot/folderfiles.h"
#include "depot/marker.h"
#include "depot/objectname.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace simsa::depot {

using base::ErrorCode;

namespace {

QString markerPath(const QString &root)
{
    return root + u'/' + QString::fromUtf16(markerName);
}

base::Result<QString> readMarker(const QString &root)
{
    if (!QFileInfo(root).isDir())
        return base::fail(ErrorCode::DepotUnreachable, root);
    const QString path = markerPath(root);
    if (kindOf(path) != Kind::File)
        return base::fail(ErrorCode::DepotMarkerMissing, path);
    const auto bytes = base::readFile(path, mostMarkerBytes);
    if (!bytes && bytes.error().code == ErrorCode::FileUnreadable)
        return base::fail(ErrorCode::DepotUnreachable, bytes.error().detail);
    if (!bytes)
        return base::fail(ErrorCode::DepotMarkerMissing, bytes.error().detail);
    return decodeMarker(*bytes);
}

bool namesHashOf(const QString &name, const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return name.contains(QString::fromLatin1(hash));
}

// Publishes a finished temporary file; `path` was there before or came up meanwhile: see FolderDepot::put.
base::Result<> publish(const QString &temporary, const QString &path, const QString &name,
                       const QByteArray &bytes)
{
    if (base::renameIfAbsent(temporary, path))
        return {};
    const int error = errno;
    if (error != EEXIST)
        return failErrno(error, path);
    if (holds(path, bytes) || !namesHashOf(name, bytes)) {
        QFile::remove(temporary);
        return {};
    }
    if (kindOf(path) == Kind::Folder)
        return base::fail(ErrorCode::FileUnwritable, path + QStringLiteral(": a folder is in the way"));
    // A torn or planted file under our hash: only the bytes that fit the name may stand there.
    return renameOver(temporary, path);
}

} // namespace

base::Result<std::unique_ptr<FolderDepot>> FolderDepot::open(const QString &path)
{
    const QString root = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const auto id = readMarker(root);
    if (!id)
        return base::fail(id);
    return std::unique_ptr<FolderDepot>(new FolderDepot(root, *id));
}

base::Result<> FolderDepot::create(const QString &path, const QString &id)
{
    const QString root = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const auto bytes = encodeMarker(id);
    if (!bytes)
        return base::fail(bytes);
    if (auto made = base::makeFolder(root); !made)
        return made;
    const auto temporary = writeTemporary(root, *bytes);
    if (!temporary)
        return base::fail(temporary);
    if (!base::renameIfAbsent(*temporary, markerPath(root))) {
        const int error = errno;
        QFile::remove(*temporary);
        if (error == EEXIST)
            return base::fail(ErrorCode::AlreadyExists, markerPath(root));
        return failErrno(error, markerPath(root));
    }
    if (!base::syncFolder(root))
        return failErrno(errno, root);
    return {};
}

base::Result<> FolderDepot::checkMedium() const
{
    const auto id = readMarker(m_root);
    if (!id)
        return base::fail(id);
    if (*id != m_id) // another stick under the same path
        return base::fail(ErrorCode::DepotMarkerMissing, m_root + QStringLiteral(": is depot ") + *id);
    return {};
}

base::Result<QString> FolderDepot::marker()
{
    return readMarker(m_root);
}

base::Result<> FolderDepot::put(const QString &name, const QByteArray &bytes)
{
    if (auto valid = checkObjectName(name); !valid)
        return valid;
    if (auto medium = checkMedium(); !medium)
        return medium;
    const QString path = m_root + u'/' + name;
    if (isReachedWithoutLinks(m_root, name) && holds(path, bytes))
        return {};
    const QString parent = name.left(qMax<qsizetype>(0, name.lastIndexOf(u'/')));
    if (auto made = makeFolders(m_root, parent); !made)
        return made;
    const QString folder = QFileInfo(path).path();
    const auto temporary = writeTemporary(folder, bytes);
    if (!temporary)
        return base::fail(temporary);
    if (auto published = publish(*temporary, path, name, bytes); !published) {
        QFile::remove(*temporary);
        return published;
    }
    if (!base::syncFolder(folder))
        return failErrno(errno, folder);
    return {};
}

base::Result<QByteArray> FolderDepot::get(const QString &name, qint64 mostBytes)
{
    if (auto valid = checkObjectName(name); !valid)
        return base::fail(valid);
    if (auto medium = checkMedium(); !medium)
        return base::fail(medium);
    const QString path = m_root + u'/' + name;
    if (!isReachedWithoutLinks(m_root, name) || kindOf(path) != Kind::File)
        return base::fail(ErrorCode::NotFound, name);
    auto bytes = base::readFile(path, mostBytes);
    if (!bytes && bytes.error().code == ErrorCode::FileNotFound)
        return base::fail(ErrorCode::NotFound, name);
    return bytes;
}

base::Result<QStringList> FolderDepot::list(const QString &prefix)
{
    if (auto valid = checkPrefix(prefix); !valid)
        return base::fail(valid);
    if (auto medium = checkMedium(); !medium)
        return base::fail(medium);
    QStringList names;
    if (isReachedWithoutLinks(m_root, prefix + u'x')) {
        if (auto collected = collectFiles(m_root, prefix, names); !collected)
            return base::fail(collected);
    }
    // Asked again: a stick pulled half way through looks like a short listing.
    if (auto medium = checkMedium(); !medium)
        return base::fail(medium);
    names.removeIf([](const QString &name) { return !checkObjectName(name); });
    names.sort();
    return names;
}

} // namespace simsa::depot
