// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip.h"

#include "bundle/zipheaders.h"

#include <QFile>
#include <QMutex>

#include <algorithm>
#include <optional>

namespace simsa::bundle {

using base::ErrorCode;
using base::fail;
using base::Result;
namespace zh = zipheaders;

/// Bytes at any offset, from memory or from a file. A file is read with seek and read, never mapped: a mapped
/// one that shrinks kills the process.
class ZipReader::Source
{
public:
    explicit Source(QByteArray bytes)
        : m_bytes(std::move(bytes))
        , m_size(m_bytes.size())
    {
    }
    explicit Source(std::unique_ptr<QFile> file)
        : m_file(std::move(file))
        , m_size(m_file->size())
    {
    }

    [[nodiscard]] qint64 size() const { return m_size; }
    /// Exactly `length` bytes, which the caller knows to lie inside; ZipTruncated, FileUnreadable.
    [[nodiscard]] Result<QByteArray> read(qint64 offset, qint64 length) const
    {
        if (!m_file)
            return m_bytes.mid(offset, length);
        const QMutexLocker lock(&m_mutex);
        QByteArray bytes;
        if (m_file->seek(offset))
            bytes = m_file->read(length);
        if (m_file->error() != QFileDevice::NoError)
            return fail(ErrorCode::FileUnreadable, m_file->errorString());
        if (bytes.size() != length)
            return fail(ErrorCode::ZipTruncated, QStringLiteral("shrank while open"));
        return bytes;
    }

private:
    QByteArray m_bytes;
    std::unique_ptr<QFile> m_file;
    qint64 m_size = 0;
    mutable QMutex m_mutex;
};

namespace {

tl::unexpected<base::Error> truncated(qint64 have, qint64 need)
{
    return fail(ErrorCode::ZipTruncated, QStringLiteral("%1 of at least %2 bytes").arg(have).arg(need));
}

QString at(qint64 offset)
{
    return QStringLiteral("offset %1").arg(offset);
}

/// What the fields common to both headers may not hold; `h` starts at "flags".
Result<> checkCommon(QByteArrayView h, const QString &where)
{
    if (zh::u16(h, 0) != 0)
        return fail(ErrorCode::ZipExtraRefused,
                    where + QStringLiteral(": flags %1").arg(zh::u16(h, 0), 0, 16));
    if (zh::u32(h, 12) == zh::zip64Mark || zh::u32(h, 16) == zh::zip64Mark)
        return fail(ErrorCode::ZipExtraRefused, where + QStringLiteral(": ZIP64"));
    if (zh::u16(h, 2) != 0 || zh::u32(h, 12) != zh::u32(h, 16))
        return fail(ErrorCode::ZipNotStored, where);
    if (zh::u16(h, 22) != 0)
        return fail(ErrorCode::ZipExtraRefused, where + QStringLiteral(": extra field"));
    return {};
}

/// One entry from its local header at `offset`; `h` is as much of the archive from there as a header can
/// take.
Result<ZipEntry> readLocal(QByteArrayView h, qint64 offset, qint64 total, ZipNames names)
{
    if (h.size() < zh::localSize)
        return truncated(total, offset + zh::localSize);
    if (const auto fine = checkCommon(h.sliced(6), at(offset)); !fine)
        return fail(fine);
    const qsizetype nameSize = zh::u16(h, 26);
    if (nameSize > 255)
        return fail(ErrorCode::ZipNameRefused, at(offset));
    if (h.size() < zh::localSize + nameSize)
        return truncated(total, offset + zh::localSize + nameSize);
    ZipEntry entry;
    entry.name = QString::fromLatin1(h.sliced(zh::localSize, nameSize));
    if (const auto fine = checkZipName(entry.name, names); !fine)
        return fail(fine);
    entry.offset = offset + zh::localSize + nameSize;
    entry.crc = zh::u32(h, 14);
    entry.size = zh::u32(h, 18);
    if (zh::local(entry) != h.first(zh::localSize + nameSize))
        return fail(ErrorCode::ZipMalformed, entry.name + QStringLiteral(": version or date"));
    if (entry.offset + entry.size > total)
        return truncated(total, entry.offset + entry.size);
    return entry;
}

/// Names the fault of a directory that is not the expected one, for the sake of a useful error only: that it
/// is refused is settled already.
class DirectoryFault
{
public:
    DirectoryFault(QByteArrayView rest, const QList<ZipEntry> &entries)
        : m_rest(rest)
        , m_entries(entries)
    {
    }

    [[nodiscard]] base::Error name()
    {
        for (const ZipEntry &entry : m_entries) {
            if (const auto fault = centralFault(entry))
                return *fault;
        }
        return endFault();
    }

private:
    std::optional<base::Error> centralFault(const ZipEntry &entry)
    {
        const QByteArray expected = zh::central(entry);
        if (m_rest.first(std::min(m_rest.size(), expected.size())) == expected) {
            m_rest = m_rest.sliced(expected.size());
            return std::nullopt;
        }
        if (m_rest.size() < zh::centralSize || zh::u32(m_rest, 0) != zh::centralSignature)
            return base::Error{ErrorCode::ZipHeadersDisagree,
                               entry.name + QStringLiteral(": not in the directory")};
        if (const auto fine = checkCommon(m_rest.sliced(8), entry.name); !fine)
            return fine.error();
        if (zh::u16(m_rest, 32) != 0)
            return base::Error{ErrorCode::ZipExtraRefused, entry.name + QStringLiteral(": comment")};
        return base::Error{ErrorCode::ZipHeadersDisagree, entry.name};
    }

    [[nodiscard]] base::Error endFault() const
    {
        const quint32 signature = m_rest.size() >= 4 ? zh::u32(m_rest, 0) : 0;
        if (signature == zh::centralSignature)
            return {ErrorCode::ZipHeadersDisagree, QStringLiteral("directory names more than there is")};
        if (signature == zh::zip64EndSignature || signature == zh::zip64LocatorSignature)
            return {ErrorCode::ZipExtraRefused, QStringLiteral("ZIP64")};
        if (signature != zh::endSignature)
            return {ErrorCode::ZipGap, QStringLiteral("after the directory")};
        if (m_rest.size() >= zh::endSize && zh::u16(m_rest, 20) != 0)
            return {ErrorCode::ZipExtraRefused, QStringLiteral("archive comment")};
        return {ErrorCode::ZipHeadersDisagree, QStringLiteral("end of directory")};
    }

    QByteArrayView m_rest;
    const QList<ZipEntry> &m_entries;
};

/// Looks at one place after another of an archive, reading a little ahead: small entries lie close together.
class HeadersAhead
{
public:
    explicit HeadersAhead(const ZipReader::Source &source)
        : m_source(source)
    {
    }

    /// `length` bytes from `offset`, which lie inside; valid until the next call.
    [[nodiscard]] Result<QByteArrayView> at(qint64 offset, qint64 length)
    {
        constexpr qint64 ahead = 16 * 1024;
        if (offset < m_from || offset + length > m_from + m_bytes.size()) {
            auto bytes = m_source.read(offset, std::min(m_source.size() - offset, std::max(length, ahead)));
            if (!bytes)
                return fail(bytes);
            m_bytes = *std::move(bytes);
            m_from = offset;
        }
        return QByteArrayView(m_bytes).sliced(offset - m_from, length);
    }

private:
    const ZipReader::Source &m_source;
    QByteArray m_bytes;
    qint64 m_from = 0;
};

/// The directory must be the one that ZipWriter would write for these entries, and the last thing.
Result<> checkDirectory(const ZipReader::Source &source, qint64 offset, const QList<ZipEntry> &entries)
{
    QByteArray expected;
    for (const ZipEntry &entry : entries)
        expected += zh::central(entry);
    expected += zh::end(entries.size(), expected.size(), offset);
    const qint64 left = source.size() - offset;
    const auto rest = source.read(offset, std::min<qint64>(left, expected.size()));
    if (!rest)
        return fail(rest);
    if (*rest == expected) {
        if (left == expected.size())
            return {};
        return fail(ErrorCode::ZipGap, QStringLiteral("%1 bytes after the end").arg(left - expected.size()));
    }
    if (expected.startsWith(*rest))
        return truncated(source.size(), offset + expected.size());
    const base::Error fault = DirectoryFault(*rest, entries).name();
    return fail(fault.code, fault.detail);
}

/// Why there is neither an entry nor the directory at `offset`.
Result<> strangeBytes(const ZipReader::Source &source, qint64 offset, QByteArrayView head)
{
    if (head.size() < 4 && QByteArray("PK\x03\x04", 4).startsWith(head.toByteArray()))
        return truncated(source.size(), offset + zh::endSize);
    if (head.size() < 4 && QByteArray("PK\x01\x02", 4).startsWith(head.toByteArray()))
        return truncated(source.size(), offset + zh::endSize);
    if (offset > 0) {
        const bool descriptor = head.size() >= 4 && zh::u32(head, 0) == zh::descriptorSignature;
        return fail(descriptor ? ErrorCode::ZipExtraRefused : ErrorCode::ZipGap, at(offset));
    }
    if (source.size() >= zh::endSize) {
        const auto tail = source.read(source.size() - zh::endSize, zh::endSize);
        if (tail && zh::u32(*tail, 0) == zh::endSignature)
            return fail(ErrorCode::ZipGap, QStringLiteral("bytes before the first entry"));
    }
    return fail(ErrorCode::ZipMalformed, QStringLiteral("not a ZIP"));
}

} // namespace

Result<ZipReader> ZipReader::walk(std::shared_ptr<Source> source, ZipNames names)
{
    ZipReader reader;
    reader.m_source = std::move(source);
    const qint64 total = reader.m_source->size();
    if (total > ZipWriter::mostBytes)
        return fail(ErrorCode::ZipEntryTooLarge, QStringLiteral("%1 bytes").arg(total));
    HeadersAhead headers(*reader.m_source);
    QSet<QString> seen;
    qint64 offset = 0;
    for (;;) {
        const auto head = headers.at(offset, std::min<qint64>(total - offset, zh::localSize + 255));
        if (!head)
            return fail(head);
        const quint32 signature = head->size() >= 4 ? zh::u32(*head, 0) : 0;
        if (signature == zh::centralSignature ||
            (signature == zh::endSignature && reader.m_entries.isEmpty()))
            break;
        if (signature != zh::localSignature)
            return fail(strangeBytes(*reader.m_source, offset, *head));
        auto entry = readLocal(*head, offset, total, names);
        if (!entry)
            return fail(entry);
        // What has no capitals is told apart by the index.
        const QString folded = names == ZipNames::LowerCase ? QString() : entry->name.toLower();
        if (reader.m_index.contains(entry->name) || seen.contains(folded))
            return fail(ErrorCode::ZipDuplicateName, entry->name);
        if (reader.m_entries.size() >= ZipWriter::mostEntries)
            return fail(ErrorCode::ZipTooManyEntries);
        if (!folded.isEmpty())
            seen.insert(folded);
        offset = entry->offset + entry->size;
        reader.m_index.insert(entry->name, reader.m_entries.size());
        reader.m_entries.append(*std::move(entry));
    }
    if (const auto fine = checkDirectory(*reader.m_source, offset, reader.m_entries); !fine)
        return fail(fine);
    return reader;
}

Result<ZipReader> ZipReader::open(const QString &path, ZipNames names)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return fail(ErrorCode::FileNotFound, path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, path + QStringLiteral(": ") + file->errorString());
    return walk(std::make_shared<Source>(std::move(file)), names);
}

Result<ZipReader> ZipReader::fromBytes(const QByteArray &bytes, ZipNames names)
{
    return walk(std::make_shared<Source>(bytes), names);
}

qint64 ZipReader::size() const
{
    return m_source ? m_source->size() : 0;
}

Result<QByteArray> ZipReader::read(qsizetype index, qint64 mostBytes) const
{
    if (index < 0 || index >= m_entries.size())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("entry %1").arg(index));
    const ZipEntry &entry = m_entries.at(index);
    if (entry.size > mostBytes)
        return fail(ErrorCode::ZipEntryTooLarge,
                    QStringLiteral("%1: %2 bytes").arg(entry.name).arg(entry.size));
    auto bytes = m_source->read(entry.offset, entry.size);
    if (!bytes)
        return base::failAt(bytes, entry.name);
    if (crc32(*bytes) != entry.crc)
        return fail(ErrorCode::ZipCrcMismatch, entry.name);
    return bytes;
}

} // namespace simsa::bundle
