// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip.h"

#include "bundle/zipheaders.h"

#include <libdeflate.h>

#include <algorithm>
#include <cerrno>

namespace simsa::bundle {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

bool isNameByte(char16_t c, ZipNames names)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-' ||
           c == u'/' || (names == ZipNames::AnyCase && c >= u'A' && c <= u'Z');
}

template<typename Int>
void put(QByteArray &bytes, Int value)
{
    const Int little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// The fields that local and central header have in common, from "version needed" to "extra length".
void putCommon(QByteArray &bytes, const ZipEntry &entry)
{
    put<quint16>(bytes, zipheaders::version);
    put<quint16>(bytes, 0); // flags
    put<quint16>(bytes, 0); // method: stored
    put<quint16>(bytes, 0); // time
    put<quint16>(bytes, zipheaders::dosDate);
    put<quint32>(bytes, entry.crc);
    put<quint32>(bytes, static_cast<quint32>(entry.size));
    put<quint32>(bytes, static_cast<quint32>(entry.size));
    put<quint16>(bytes, static_cast<quint16>(entry.name.size()));
    put<quint16>(bytes, 0); // extra field
}

} // namespace

quint32 crc32(const QByteArray &bytes)
{
    return libdeflate_crc32(0, bytes.constData(), static_cast<size_t>(bytes.size()));
}

Result<> checkZipName(const QString &name, ZipNames names)
{
    const bool charactersFit =
        std::all_of(name.begin(), name.end(), [names](QChar c) { return isNameByte(c.unicode(), names); });
    bool partsFit = true;
    for (const QStringView part : QStringView(name).tokenize(u'/'))
        partsFit = partsFit && !part.isEmpty() && part != u"." && part != u"..";
    if (!charactersFit || !partsFit || name.size() > 255)
        return fail(ErrorCode::ZipNameRefused, name.left(255));
    return {};
}

namespace zipheaders {

QByteArray local(const ZipEntry &entry)
{
    QByteArray bytes;
    bytes.reserve(localSize + entry.name.size());
    put<quint32>(bytes, localSignature);
    putCommon(bytes, entry);
    return bytes + entry.name.toLatin1();
}

QByteArray central(const ZipEntry &entry)
{
    QByteArray bytes;
    bytes.reserve(centralSize + entry.name.size());
    put<quint32>(bytes, centralSignature);
    put<quint16>(bytes, version); // made by: MS-DOS, 1.0
    putCommon(bytes, entry);
    put<quint16>(bytes, 0); // comment
    put<quint16>(bytes, 0); // disk
    put<quint16>(bytes, 0); // internal attributes
    put<quint32>(bytes, 0); // external attributes
    put<quint32>(bytes, static_cast<quint32>(entry.offset - localSize - entry.name.size()));
    return bytes + entry.name.toLatin1();
}

QByteArray end(qsizetype entries, qint64 directorySize, qint64 directoryOffset)
{
    QByteArray bytes;
    put<quint32>(bytes, endSignature);
    put<quint16>(bytes, 0); // this disk
    put<quint16>(bytes, 0); // disk of the directory
    put<quint16>(bytes, static_cast<quint16>(entries));
    put<quint16>(bytes, static_cast<quint16>(entries));
    put<quint32>(bytes, static_cast<quint32>(directorySize));
    put<quint32>(bytes, static_cast<quint32>(directoryOffset));
    put<quint16>(bytes, 0); // comment
    return bytes;
}

} // namespace zipheaders

ZipWriter::ZipWriter(QIODevice &device, ZipNames names)
    : m_device(device)
    , m_names(names)
{
}

Result<> ZipWriter::write(const QByteArray &bytes)
{
    errno = 0;
    if (m_device.write(bytes) != bytes.size()) {
        const bool full = errno == ENOSPC || errno == EDQUOT;
        return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, m_device.errorString());
    }
    m_position += bytes.size();
    return {};
}

Result<> ZipWriter::add(const QString &name, const QByteArray &bytes, quint32 crc)
{
    if (const auto fits = checkZipName(name, m_names); !fits)
        return fail(fits);
    if (m_seen.contains(name.toLower()))
        return fail(ErrorCode::ZipDuplicateName, name);
    if (m_seen.size() >= mostEntries)
        return fail(ErrorCode::ZipTooManyEntries, name);
    const ZipEntry entry{name, m_position + zipheaders::localSize + name.size(), bytes.size(), crc};
    const QByteArray central = zipheaders::central(entry);
    if (entry.offset + entry.size + m_directory.size() + central.size() + zipheaders::endSize > mostBytes)
        return fail(ErrorCode::ZipEntryTooLarge, name);
    if (const auto written = write(zipheaders::local(entry)); !written)
        return written;
    if (const auto written = write(bytes); !written)
        return written;
    m_directory += central;
    m_seen.insert(name.toLower());
    return {};
}

Result<> ZipWriter::finish()
{
    const qint64 offset = m_position;
    if (const auto written = write(m_directory); !written)
        return written;
    return write(zipheaders::end(m_seen.size(), m_directory.size(), offset));
}

} // namespace simsa::bundle
