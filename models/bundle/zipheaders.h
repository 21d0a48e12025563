// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/zip.h"

#include <QByteArrayView>
#include <QtEndian>

/// The only header bytes there are in the strict subset (for zipwriter.cpp and zipreader.cpp alone). Because
/// an entry has one spelling, the reader builds the headers it expects and compares.
namespace simsa::bundle::zipheaders {

inline constexpr quint32 localSignature = 0x04034b50;
inline constexpr quint32 centralSignature = 0x02014b50;
inline constexpr quint32 endSignature = 0x06054b50;
inline constexpr quint32 zip64EndSignature = 0x06064b50;
inline constexpr quint32 zip64LocatorSignature = 0x07064b50;
inline constexpr quint32 descriptorSignature = 0x08074b50;
inline constexpr qsizetype localSize = 30;
inline constexpr qsizetype centralSize = 46;
inline constexpr qsizetype endSize = 22;
inline constexpr quint16 version = 10;     ///< 1.0: stored files need no more
inline constexpr quint16 dosDate = 0x0021; ///< 1980-01-01
inline constexpr quint32 zip64Mark = 0xFFFFFFFF;

[[nodiscard]] inline quint16 u16(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}
[[nodiscard]] inline quint32 u32(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

/// Local header with its name.
[[nodiscard]] QByteArray local(const ZipEntry &entry);
/// Central header with its name; the local header lies at `entry.offset` less its own length.
[[nodiscard]] QByteArray central(const ZipEntry &entry);
/// End of central directory.
[[nodiscard]] QByteArray end(qsizetype entries, qint64 directorySize, qint64 directoryOffset);

} // namespace simsa::bundle::zipheaders
