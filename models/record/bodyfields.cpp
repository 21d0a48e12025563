// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/bodyfields.h"

namespace simsa::record {

using base::ErrorCode;
using base::JsonReader;
using base::RecordId;

QJsonValue idOrNull(const std::optional<RecordId> &id)
{
    return id ? QJsonValue(id->hex()) : QJsonValue();
}

QJsonArray idsToJson(const QList<RecordId> &ids)
{
    QJsonArray array;
    for (const RecordId &id : ids)
        array.append(id.hex());
    return array;
}

std::optional<RecordId> readOptionalId(JsonReader &reader, const QString &key)
{
    if (!reader.has(key))
        return {};
    return reader.bytes<RecordId>(key);
}

QList<RecordId> readIds(JsonReader &reader, const QString &key, int most)
{
    QList<RecordId> ids;
    for (const QString &hex : reader.strings(key, most)) {
        const auto id = RecordId::fromHex(hex);
        if (!id)
            reader.reject(ErrorCode::RecordMalformed, key);
        ids.append(id.value_or(RecordId()));
    }
    return ids;
}

call::LocalText readLocalText(JsonReader &reader, const QString &key)
{
    JsonReader inner(reader.object(key), key);
    call::LocalText text;
    text.en = inner.string(QStringLiteral("en"), longestText);
    text.ko = inner.string(QStringLiteral("ko"), longestText);
    reader.adopt(inner.finish());
    return text;
}

base::Result<> finishBody(const JsonReader &reader)
{
    const auto finished = reader.finish();
    if (!finished)
        return base::fail(ErrorCode::RecordMalformed, finished.error().detail);
    return {};
}

} // namespace simsa::record
