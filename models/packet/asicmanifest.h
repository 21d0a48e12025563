// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace simsa::packet {

/// The container of a packet: ASiC-E with CAdES, EN 319 162-1, as far as FORMAT.md uses it. For this folder
/// only.

inline constexpr char mimetypeName[] = "mimetype";
inline constexpr char manifestName[] = "META-INF/ASiCManifest001.xml";
inline constexpr char signatureName[] = "META-INF/signature001.p7s";
inline constexpr char indexName[] = "index.json";
inline constexpr char decisionsName[] = "decisions.json";
/// Content of the entry `mimetype`, no newline.
inline constexpr char packetMediaType[] = "application/vnd.etsi.asic-e+zip";

/// One DataObjectReference.
struct DataObject
{
    QString name;
    QString mediaType;
    base::Digest sha256;

    friend bool operator==(const DataObject &, const DataObject &) = default;
};

/// Media type by the name's ending; application/octet-stream for any other.
[[nodiscard]] QString mediaTypeOf(const QString &name);

/// ASiCManifest001.xml over `objects`, in their order; points to signature001.p7s.
[[nodiscard]] QByteArray encodeManifest(const QList<DataObject> &objects);
/// Reads exactly the elements that encodeManifest writes, in their order, whatever the white space between
/// them; no DTD, nothing else. PacketMalformed.
[[nodiscard]] base::Result<QList<DataObject>> decodeManifest(const QByteArray &xml);

} // namespace simsa::packet
