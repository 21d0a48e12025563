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

bool hasValue(JsonReader &reader, const QJsonObject &body, const QString &key)
{
    if (!body.contains(key))
        reader.reject(ErrorCode::RecordMalformed, key);
    return reader.has(key);
}

std::optional<RecordId> readOptionalId(JsonReader &reader, const QJsonObject &body, const QString &key)
{
    if (!hasValue(reader, body, key))
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

call::LocalText readLocalText(JsonReader &reader)
{
    call::LocalText text;
    text.en = reader.string(QStringLiteral("en"), longestText);
    text.ko = reader.string(QStringLiteral("ko"), longestText);
    return text;
}

call::LocalText readLocalText(JsonReader &reader, const QString &key)
{
    JsonReader inner(reader.object(key), key);
    const call::LocalText text = readLocalText(inner);
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
