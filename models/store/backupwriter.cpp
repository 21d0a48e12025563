// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupwriter.h"

#include "base/platform.h"
#include "bundle/zip.h"
#include "store/backupformat.h"
#include "store/vaultfile.h"

#include <QFile>
#include <QFileInfo>

namespace simsa::store {

using base::ErrorCode;
using base::Result;

namespace {

/// A ZIP that would grow above 4 GiB says so in its own words.
Result<> outcomeOf(const Result<> &written)
{
    if (!written && (written.error().code == ErrorCode::ZipEntryTooLarge ||
                     written.error().code == ErrorCode::ZipTooManyEntries))
        return base::fail(ErrorCode::FileTooLarge, QStringLiteral("backup"));
    return written;
}

/// Appends a file's parts and remembers what it was.
class PartWriter
{
public:
    explicit PartWriter(bundle::ZipWriter &zip)
        : m_zip(zip)
    {
    }

    Result<backupformat::ListedFile> add(const QString &name, const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return base::fail(ErrorCode::FileUnreadable, path);
        backupformat::ListedFile listed{name, 0, {}};
        crypto::Sha256 hash;
        while (!file.atEnd()) {
            const QByteArray part = file.read(backupformat::partBytes);
            if (part.isEmpty() || file.error() != QFileDevice::NoError)
                return base::fail(ErrorCode::FileUnreadable, path);
            hash.add(part);
            listed.size += part.size();
            if (const auto added = outcomeOf(m_zip.add(backupformat::partName(++m_parts), part)); !added)
                return base::fail(added);
        }
        listed.sha256 = hash.finish();
        return listed;
    }

private:
    bundle::ZipWriter &m_zip;
    qint64 m_parts = 0;
};

Result<backupformat::List> addParts(bundle::ZipWriter &zip, const QString &snapshot,
                                    const BackupSource &source)
{
    backupformat::List list;
    PartWriter parts(zip);
    const auto database = parts.add(QStringLiteral("vault.db"), snapshot);
    if (!database)
        return base::fail(database);
    list.files.append(*database);
    for (const BackupSource::File &file : source.files) {
        const auto added = parts.add(QStringLiteral("files/") + file.name, file.path);
        if (!added)
            return base::fail(added);
        list.files.append(*added);
    }
    return list;
}

Result<backupformat::List> fill(QIODevice &device, const QString &snapshot, const BackupSource &source,
                                const QDateTime &at)
{
    bundle::ZipWriter zip(device, bundle::ZipNames::LowerCase);
    const QByteArray header = backupformat::headerBytes(source.header);
    if (const auto added = zip.add(QStringLiteral("mimetype"), backupformat::mediaType()); !added)
        return base::fail(added);
    if (const auto added = zip.add(backupformat::headerName(), header); !added)
        return base::fail(added);
    auto list = addParts(zip, snapshot, source);
    if (!list)
        return list;
    list->header = crypto::sha256(header);
    list->created = at;
    list->version = source.version;
    const auto sealed = backupformat::sealList(*list, source.header, source.key);
    if (!sealed)
        return base::fail(sealed);
    if (const auto added = outcomeOf(zip.add(backupformat::listName(), *sealed)); !added)
        return base::fail(added);
    if (const auto finished = outcomeOf(zip.finish()); !finished)
        return base::fail(finished);
    return list;
}

} // namespace

BackupWriter::BackupWriter(QString path)
    : m_path(std::move(path))
{
}

BackupWriter::~BackupWriter()
{
    removeParts();
}

void BackupWriter::removeParts() const
{
    QFile::remove(partPath());
    for (const char *suffix : {"", "-wal", "-journal"})
        QFile::remove(snapshotPath() + QString::fromLatin1(suffix));
}

Result<> BackupWriter::begin() const
{
    if (QFileInfo::exists(m_path))
        return base::fail(ErrorCode::AlreadyExists, m_path);
    removeParts();
    return {};
}

Result<BackupInfo> BackupWriter::write(const BackupSource &source, const QDateTime &at) const
{
    QFile file(partPath());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return base::fail(ErrorCode::FileUnwritable, file.fileName());
    const auto list = fill(file, snapshotPath(), source, at);
    if (!list)
        return base::fail(list);
    if (!file.flush() || !base::syncToDisk(file.handle()))
        return base::fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                     : ErrorCode::FileUnwritable,
                          file.fileName());
    file.close();
    if (!base::renameIfAbsent(file.fileName(), m_path) || !base::syncFolder(QFileInfo(m_path).absolutePath()))
        return base::fail(ErrorCode::FileUnwritable, m_path);
    BackupInfo info{list->created, list->version, {}, 0};
    for (const backupformat::ListedFile &listed : list->files)
        info.bytes += listed.size;
    for (const BackupSource::File &kept : source.files)
        info.files.append(kept.name);
    return info;
}

} // namespace simsa::store
