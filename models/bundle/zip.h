// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>

namespace simsa::bundle {

/// Which characters a name may hold, besides digits and `. _ / -`. In both, names are relative, have no
/// empty, `.` or `..` part, end with no slash, take at most 255 bytes, and no two differ only in case.
enum class ZipNames {
    LowerCase, ///< [a-z]: bundles
    AnyCase,   ///< [A-Za-z]: packets, whose standard asks for `META-INF/`
};

/// One entry as both of its headers describe it.
struct ZipEntry
{
    QString name;
    qint64 offset = 0; ///< of the first byte of its content in the archive
    qint64 size = 0;   ///< in bytes; stored, so the same packed and unpacked
    quint32 crc = 0;

    friend bool operator==(const ZipEntry &, const ZipEntry &) = default;
};

/// CRC-32 as ZIP uses it (ISO 3309, reflected polynomial EDB88320).
[[nodiscard]] quint32 crc32(const QByteArray &bytes);

/// Success, or ZipNameRefused.
[[nodiscard]] base::Result<> checkZipName(const QString &name, ZipNames names);

/// Writes the strict subset of ZIP described in FORMAT.md: stored only, no ZIP64, extra fields, comments,
/// descriptors or gaps, dated 1980-01-01. The same entries in the same order give the same bytes.
/// Holds the directory and one entry at a time, never the archive. After an error the archive is worthless.
class ZipWriter
{
public:
    static constexpr int mostEntries = 65534;
    static constexpr qint64 mostBytes = 0xFFFFFFFFLL - 1; ///< of the whole archive

    /// Appends to `device` from its present position, which becomes offset 0; it must outlive the writer.
    ZipWriter(QIODevice &device, ZipNames names);

    /// ZipNameRefused, ZipDuplicateName, ZipTooManyEntries, ZipEntryTooLarge (the archive would reach 4 GiB),
    /// DiskFull, FileUnwritable.
    [[nodiscard]] base::Result<> add(const QString &name, const QByteArray &bytes)
    {
        return add(name, bytes, crc32(bytes));
    }
    /// The same for who has computed crc32(bytes) already, in another thread.
    [[nodiscard]] base::Result<> add(const QString &name, const QByteArray &bytes, quint32 crc);
    /// Writes the directory; to be called once, last.
    [[nodiscard]] base::Result<> finish();
    /// Bytes written so far.
    [[nodiscard]] qint64 size() const { return m_position; }

private:
    [[nodiscard]] base::Result<> write(const QByteArray &bytes);

    QIODevice &m_device;
    ZipNames m_names;
    qint64 m_position = 0;
    QByteArray m_directory;
    QSet<QString> m_seen;
};

/// An archive that was found to be exactly what ZipWriter writes. Opening walks it from its first byte to its
/// last, so that there is one reading of it only; contents are fetched on demand and checked against their
/// CRC. Safe to read from several threads; copies share the file.
class ZipReader
{
public:
    /// FileNotFound, FileUnreadable, or the first Zip* error on the way from the first byte to the last:
    /// ZipTruncated says in its detail how many bytes there are and how many there should be at least.
    [[nodiscard]] static base::Result<ZipReader> open(const QString &path, ZipNames names);
    /// The same over bytes in memory.
    [[nodiscard]] static base::Result<ZipReader> fromBytes(const QByteArray &bytes, ZipNames names);

    /// In the order in which they lie in the archive.
    [[nodiscard]] const QList<ZipEntry> &entries() const { return m_entries; }
    /// -1 if there is none.
    [[nodiscard]] qsizetype indexOf(const QString &name) const { return m_index.value(name, -1); }
    /// Size of the whole archive in bytes.
    [[nodiscard]] qint64 size() const;
    /// The content; ZipEntryTooLarge above `mostBytes` (before anything is read), ZipCrcMismatch,
    /// ZipTruncated (the file shrank), FileUnreadable. InvalidArgument for an index that is none.
    [[nodiscard]] base::Result<QByteArray> read(qsizetype index, qint64 mostBytes) const;

    class Source;

private:
    std::shared_ptr<Source> m_source;
    QList<ZipEntry> m_entries;
    QHash<QString, qsizetype> m_index;

    [[nodiscard]] static base::Result<ZipReader> walk(std::shared_ptr<Source> source, ZipNames names);
};

} // namespace simsa::bundle
