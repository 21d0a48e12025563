// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restore.h"

#include "base/files.h"
#include "base/platform.h"
#include "bundle/zip.h"
#include "store/backupformat.h"
#include "store/folderlock.h"
#include "store/keptfiles.h"
#include "store/rowstore.h"
#include "store/schema.h"
#include "store/vaultfolder.h"

#include <QFile>

#include <functional>

namespace simsa::store {

using backupformat::ListedFile;
using base::ErrorCode;
using base::Result;

namespace {

constexpr qsizetype firstPart = 2; // after mimetype and header.json
constexpr qint64 mostHeaderBytes = 64 * 1024;

tl::unexpected<base::Error> damaged(const QString &what)
{
    return base::fail(ErrorCode::VaultDamaged, QStringLiteral("backup: ") + what);
}

/// A backup whose outside and list are right; the parts are checked as they are read.
class Backup
{
public:
    static Result<Backup> open(const QString &path, const QString &passphrase)
    {
        auto zip = bundle::ZipReader::open(path, bundle::ZipNames::LowerCase);
        if (!zip)
            return base::fail(zip);
        Backup backup{*std::move(zip), {}, {}, {}};
        if (const auto outside = backup.readOutside(); !outside)
            return base::fail(outside);
        auto master = backup.header.unwrap(passphrase);
        if (!master)
            return base::fail(master);
        backup.master = *std::move(master);
        if (const auto listed = backup.readList(); !listed)
            return base::fail(listed);
        return backup;
    }

    /// The bytes of every file, part after part, checked against the list at each file's end.
    Result<> visit(const std::function<Result<>(const ListedFile &, const QByteArray &)> &visitor) const
    {
        qsizetype part = firstPart;
        for (const ListedFile &file : list.files) {
            crypto::Sha256 hash;
            qint64 size = 0;
            if (file.size == 0) {
                if (const auto visited = visitor(file, {}); !visited)
                    return visited;
            }
            for (qint64 i = 0; i < backupformat::partsOf(file.size); ++i, ++part) {
                const auto bytes = zip.read(part, backupformat::partBytes);
                if (!bytes)
                    return base::fail(bytes);
                hash.add(*bytes);
                size += bytes->size();
                if (const auto visited = visitor(file, *bytes); !visited)
                    return visited;
            }
            if (size != file.size || hash.finish() != file.sha256)
                return damaged(file.name);
        }
        return {};
    }

    bundle::ZipReader zip;
    VaultHeader header;
    crypto::SecretBytes master;
    backupformat::List list;

private:
    Result<> readOutside()
    {
        const auto &entries = zip.entries();
        if (entries.size() < firstPart + 2 || entries.first().name != QStringLiteral("mimetype") ||
            entries.at(1).name != backupformat::headerName() ||
            entries.last().name != backupformat::listName())
            return damaged(QStringLiteral("entries"));
        const auto type = zip.read(0, mostHeaderBytes);
        if (!type || *type != backupformat::mediaType())
            return damaged(QStringLiteral("mimetype"));
        const auto bytes = zip.read(1, mostHeaderBytes);
        const auto read = bytes ? backupformat::headerFrom(*bytes) : base::fail(bytes);
        if (!read)
            return base::fail(read);
        header = *read;
        return {};
    }

    Result<> readList()
    {
        const auto keys = MasterKeys::from(master);
        if (!keys)
            return base::fail(keys);
        const auto sealed = zip.read(zip.entries().size() - 1, backupformat::mostListBytes);
        const auto opened =
            sealed ? backupformat::openList(*sealed, header, keys->backup) : base::fail(sealed);
        if (!opened)
            return base::fail(opened);
        list = *opened;
        if (list.header != crypto::sha256(backupformat::headerBytes(header)))
            return damaged(QStringLiteral("header"));
        qint64 parts = 0;
        for (const ListedFile &file : std::as_const(list.files))
            parts += backupformat::partsOf(file.size);
        if (list.files.isEmpty() || list.files.first().name != QStringLiteral("vault.db") ||
            parts != zip.entries().size() - firstPart - 1)
            return damaged(QStringLiteral("parts"));
        for (qint64 i = 0; i < parts; ++i) {
            if (zip.entries().at(firstPart + i).name != backupformat::partName(i + 1))
                return damaged(QStringLiteral("parts"));
        }
        return {};
    }
};

/// Writes the files of a backup into a folder; on destruction takes away what was not told to stay.
class Unpacking
{
public:
    explicit Unpacking(const VaultFolder &folder)
        : m_folder(folder)
    {
    }
    ~Unpacking()
    {
        m_file.close();
        for (const QString &path : std::as_const(m_written))
            QFile::remove(path);
        m_folder.removeNewDatabase();
    }
    Unpacking(const Unpacking &) = delete;
    Unpacking &operator=(const Unpacking &) = delete;

    Result<> take(const ListedFile &file, const QByteArray &bytes)
    {
        if (file.name != m_name) {
            if (const auto begun = begin(file.name); !begun)
                return begun;
        }
        if (m_file.write(bytes) != bytes.size())
            return unwritable();
        return {};
    }

    Result<> finishFile()
    {
        if (!m_file.isOpen())
            return {};
        if (!m_file.flush() || !base::syncToDisk(m_file.handle()))
            return unwritable();
        m_file.close();
        return {};
    }

    void keep() { m_written.clear(); }

private:
    Result<> begin(const QString &name)
    {
        if (const auto finished = finishFile(); !finished)
            return finished;
        m_name = name;
        const QString path = name == QStringLiteral("vault.db") ? m_folder.newDatabase()
                                                                : m_folder.path() + QLatin1Char('/') + name;
        m_file.setFileName(path);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return base::fail(ErrorCode::FileUnwritable, path);
        m_written.append(path);
        return {};
    }

    Result<> unwritable() const
    {
        const bool full = m_file.error() == QFileDevice::ResourceError;
        return base::fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, m_file.fileName());
    }

    const VaultFolder &m_folder;
    QFile m_file;
    QString m_name;
    QStringList m_written;
};

Result<> checkDatabase(const QString &path, const Backup &backup)
{
    auto database = openVaultDatabase(path);
    if (!database)
        return base::fail(database);
    const auto header = VaultHeader::load(**database);
    if (!header)
        return base::fail(header);
    if (header->checksum() != backup.header.checksum())
        return damaged(QStringLiteral("header"));
    auto rows = RowStore::load(*std::move(database), *header, backup.master);
    if (!rows)
        return base::fail(rows);
    if (rows->nextVersion() != backup.list.version + 1)
        return damaged(QStringLiteral("version"));
    return rows->check();
}

Result<> checkNames(const backupformat::List &list)
{
    QStringList seen{QStringLiteral("vault.db")};
    for (qsizetype i = 1; i < list.files.size(); ++i) {
        const QString name = list.files.at(i).name;
        if (seen.contains(name) || !name.startsWith(QStringLiteral("files/")) ||
            !KeptFiles::checkName(name.mid(6)))
            return damaged(name);
        seen.append(name);
    }
    return {};
}

Result<> unpack(const Backup &backup, const VaultFolder &folder)
{
    if (auto made = folder.make(); !made)
        return made;
    const auto lock = FolderLock::take(folder.lock());
    if (!lock)
        return base::fail(lock);
    if (auto prepared = KeptFiles(folder.files()).prepare(); !prepared)
        return prepared;
    folder.removeNewDatabase();
    Unpacking unpacking(folder);
    auto done = backup.visit([&unpacking](const ListedFile &file, const QByteArray &bytes) {
        return unpacking.take(file, bytes);
    });
    if (done)
        done = unpacking.finishFile();
    if (done)
        done = checkDatabase(folder.newDatabase(), backup);
    if (done && !base::syncFolder(folder.files()))
        done = base::fail(ErrorCode::FileUnwritable, folder.files());
    if (done)
        done = folder.publishNewDatabase();
    if (done)
        unpacking.keep();
    return done;
}

} // namespace

Result<BackupInfo> restoreBackup(const QString &path, const QString &passphrase, const QString &folder)
{
    const VaultFolder target(folder);
    if (const auto room = target.checkRoom(); !room)
        return base::fail(room);
    const auto backup = Backup::open(path, passphrase);
    if (!backup)
        return base::fail(backup);
    if (const auto names = checkNames(backup->list); !names)
        return base::fail(names);
    if (const auto sound = backup->visit([](const ListedFile &, const QByteArray &) { return Result<>(); });
        !sound)
        return base::fail(sound);
    if (const auto unpacked = unpack(*backup, target); !unpacked)
        return base::fail(unpacked);
    BackupInfo info{backup->list.created, backup->list.version, {}, 0};
    for (const ListedFile &file : backup->list.files) {
        info.bytes += file.size;
        if (file.name.startsWith(QStringLiteral("files/")))
            info.files.append(file.name.mid(6));
    }
    return info;
}

} // namespace simsa::store
