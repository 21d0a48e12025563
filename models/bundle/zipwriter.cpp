// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip.h"

#include "bundle/zipheaders.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace simsa::bundle {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

using CrcTables = std::array<std::array<quint32, 256>, 8>;

/// Eight tables, so that eight bytes are taken at a time ("slicing-by-8", Kounavis and Berry 2005).
constexpr CrcTables makeCrcTables()
{
    CrcTables tables{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) != 0 ? 0xEDB88320U : 0U);
        tables[0][i] = value;
    }
    for (std::size_t slice = 1; slice < 8; ++slice) {
        for (std::size_t i = 0; i < 256; ++i)
            tables[slice][i] = (tables[slice - 1][i] >> 8) ^ tables[0][tables[slice - 1][i] & 0xFF];
    }
    return tables;
}

constexpr CrcTables crcTables = makeCrcTables();

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
    const auto *at = reinterpret_cast<const uchar *>(bytes.constData());
    const auto *const last = at + bytes.size();
    quint32 crc = 0xFFFFFFFFU;
    const auto &t = crcTables;
    for (; last - at >= 8; at += 8) {
        const quint32 low = crc ^ qFromLittleEndian<quint32>(at);
        const quint32 high = qFromLittleEndian<quint32>(at + 4);
        crc = t[7][low & 0xFF] ^ t[6][(low >> 8) & 0xFF] ^ t[5][(low >> 16) & 0xFF] ^ t[4][low >> 24] ^
              t[3][high & 0xFF] ^ t[2][(high >> 8) & 0xFF] ^ t[1][(high >> 16) & 0xFF] ^ t[0][high >> 24];
    }
    for (; at != last; ++at)
        crc = (crc >> 8) ^ t[0][(crc ^ *at) & 0xFF];
    return crc ^ 0xFFFFFFFFU;
}

Result<> checkZipName(const QString &name, ZipNames names)
{
    const bool charactersFit =
        std::all_of(name.begin(), name.end(), [names](QChar c) { return isNameByte(c.unicode(), names); });
    bool partsFit = true;
    for (const QString &part : name.split(QLatin1Char('/')))
        partsFit = partsFit && !part.isEmpty() && part != QLatin1String(".") && part != QLatin1String("..");
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

Result<> ZipWriter::add(const QString &name, const QByteArray &bytes)
{
    if (const auto fits = checkZipName(name, m_names); !fits)
        return fail(fits);
    if (m_seen.contains(name.toLower()))
        return fail(ErrorCode::ZipDuplicateName, name);
    if (m_seen.size() >= mostEntries)
        return fail(ErrorCode::ZipTooManyEntries, name);
    const ZipEntry entry{name, m_position + zipheaders::localSize + name.size(), bytes.size(), crc32(bytes)};
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
