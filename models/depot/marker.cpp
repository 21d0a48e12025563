// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "depot/marker.h"

#include "base/ids.h"
#include "base/json.h"

namespace simsa::depot {

using base::ErrorCode;

namespace {

using DepotId = base::Bytes<struct DepotIdTag, 16>;

} // namespace

base::Result<QByteArray> encodeMarker(const QString &id)
{
    if (auto valid = DepotId::fromHex(id); !valid)
        return base::fail(valid);
    return base::canonicalJson({{QStringLiteral("id"), id}, {QStringLiteral("v"), 1}});
}

base::Result<QString> decodeMarker(const QByteArray &bytes)
{
    const auto object = base::parseCanonicalJson(bytes);
    if (!object)
        return base::fail(ErrorCode::DepotMarkerMissing, object.error().detail);
    base::JsonReader reader(*object, QStringLiteral("marker"));
    const DepotId id = reader.bytes<DepotId>(QStringLiteral("id"));
    (void)reader.integer(QStringLiteral("v"), 1, 1);
    if (const auto ok = reader.finish(); !ok)
        return base::fail(ErrorCode::DepotMarkerMissing, ok.error().detail);
    return id.hex();
}

} // namespace simsa::depot
