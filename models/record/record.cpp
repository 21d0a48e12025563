// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/record.h"

#include "base/clock.h"
#include "base/json.h"

#include <algorithm>

namespace simsa::record {

using base::Digest;
using base::ErrorCode;
using base::FeedId;
using base::JsonReader;
using base::RecordId;
using base::Result;

namespace {

constexpr int formatVersion = 1;
constexpr int saltSize = 16;
constexpr qint64 mostRecords = 1LL << 40;

QJsonArray toJson(const Head &head)
{
    return {head.seq, head.id.hex()};
}

/// A head is the array [seq, id].
Result<Head> headFrom(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    const qint64 seq = pair.at(0).toInteger(-1);
    const auto id = RecordId::fromHex(pair.at(1).toString());
    if (pair.size() != 2 || seq < 1 || seq > mostRecords || !id)
        return base::fail(ErrorCode::RecordMalformed, QStringLiteral("head"));
    return Head{seq, *id};
}

QMap<FeedId, Head> readSeen(JsonReader &reader)
{
    QMap<FeedId, Head> seen;
    const QJsonObject object = reader.object(QStringLiteral("seen"));
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto feed = FeedId::fromHex(it.key());
        const auto head = headFrom(it.value());
        if (!feed || !head)
            reader.reject(ErrorCode::RecordMalformed, QStringLiteral("seen"));
        else
            seen.insert(*feed, *head);
    }
    return seen;
}

std::optional<Continuation> readContinuation(JsonReader &reader, const QJsonObject &json)
{
    const QString key = QStringLiteral("continues");
    if (!reader.has(key)) {
        // Absent is the one way to say that there is none.
        if (json.contains(key))
            reader.reject(ErrorCode::RecordMalformed, key);
        return {};
    }
    JsonReader inner(reader.object(QStringLiteral("continues")), QStringLiteral("continues"));
    Continuation continues;
    continues.feed = inner.bytes<FeedId>(QStringLiteral("feed"));
    continues.head.id = inner.bytes<RecordId>(QStringLiteral("id"));
    continues.head.seq = inner.integer(QStringLiteral("seq"), 1, mostRecords);
    reader.adopt(inner.finish());
    return continues;
}

QList<Digest> readRecipients(JsonReader &reader)
{
    QList<Digest> to;
    for (const QString &hex : reader.strings(QStringLiteral("to"), 64)) {
        const auto digest = Digest::fromHex(hex);
        if (!digest || to.contains(*digest))
            reader.reject(ErrorCode::RecordMalformed, QStringLiteral("to"));
        else
            to.append(*digest);
    }
    if (to.isEmpty())
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("to"));
    return to;
}

/// The rules between fields that no single field can show.
void checkChain(const Record &record, JsonReader &reader)
{
    if ((record.seq == 1) != record.prev.isZero())
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("prev"));
    if (record.continues && record.seq != 1)
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("continues"));
    if (record.typeName.isEmpty() || record.typeName.size() > 32)
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("type"));
    if (record.salt.size() != saltSize)
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("salt"));
}

} // namespace

QByteArray encode(const Record &record)
{
    QJsonObject seen;
    for (auto it = record.seen.begin(); it != record.seen.end(); ++it)
        seen.insert(it.key().hex(), toJson(it.value()));
    QJsonArray to;
    for (const Digest &digest : record.to)
        to.append(digest.hex());
    QJsonObject json{
        {QStringLiteral("author"), record.author.text()},
        {QStringLiteral("body"), record.body},
        {QStringLiteral("call"), record.call.text()},
        {QStringLiteral("charter"), record.charter.hex()},
        {QStringLiteral("checkpoint"),
         record.checkpoint ? QJsonValue(record.checkpoint->hex()) : QJsonValue()},
        {QStringLiteral("created"), base::formatUtc(record.created)},
        {QStringLiteral("device"), record.device.hex()},
        {QStringLiteral("feed"), record.feed.hex()},
        {QStringLiteral("prev"), record.prev.hex()},
        {QStringLiteral("salt"), QString::fromLatin1(record.salt.toHex())},
        {QStringLiteral("seen"), seen},
        {QStringLiteral("seq"), record.seq},
        {QStringLiteral("to"), to},
        {QStringLiteral("type"), record.type == Type::Unknown ? record.typeName : nameOf(record.type)},
        {QStringLiteral("v"), formatVersion},
    };
    if (record.continues) {
        json.insert(QStringLiteral("continues"),
                    QJsonObject{{QStringLiteral("feed"), record.continues->feed.hex()},
                                {QStringLiteral("id"), record.continues->head.id.hex()},
                                {QStringLiteral("seq"), record.continues->head.seq}});
    }
    return base::canonicalJson(json);
}

Result<Record> decode(const QByteArray &bytes)
{
    const auto json = base::parseCanonicalJson(bytes);
    if (!json)
        return base::fail(json);
    if (json->value(QStringLiteral("v")).toInteger() != formatVersion)
        return base::fail(ErrorCode::RecordVersionUnknown,
                          QString::number(json->value(QStringLiteral("v")).toInteger()));
    JsonReader reader(*json, QStringLiteral("record"));
    (void)reader.number(QStringLiteral("v"), formatVersion, formatVersion);
    Record record;
    record.author = reader.name<base::PersonId>(QStringLiteral("author"));
    record.body = reader.object(QStringLiteral("body"));
    record.call = reader.name<base::CallId>(QStringLiteral("call"));
    record.charter = reader.bytes<Digest>(QStringLiteral("charter"));
    if (reader.has(QStringLiteral("checkpoint")))
        record.checkpoint = reader.bytes<RecordId>(QStringLiteral("checkpoint"));
    else if (!json->contains(QStringLiteral("checkpoint")))
        reader.reject(ErrorCode::JsonFieldMissing, QStringLiteral("checkpoint"));
    record.continues = readContinuation(reader, *json);
    record.created = reader.time(QStringLiteral("created"));
    record.device = reader.bytes<base::DeviceId>(QStringLiteral("device"));
    record.feed = reader.bytes<FeedId>(QStringLiteral("feed"));
    record.prev = reader.bytes<RecordId>(QStringLiteral("prev"));
    const QString salt = reader.string(QStringLiteral("salt"), 2 * saltSize);
    record.salt = QByteArray::fromHex(salt.toLatin1());
    if (QString::fromLatin1(record.salt.toHex()) != salt)
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("salt"));
    record.seen = readSeen(reader);
    record.seq = reader.integer(QStringLiteral("seq"), 1, mostRecords);
    record.to = readRecipients(reader);
    record.typeName = reader.string(QStringLiteral("type"), 64);
    record.type = typeNamed(record.typeName);
    checkChain(record, reader);
    if (const auto finished = reader.finish(); !finished)
        return base::fail(ErrorCode::RecordMalformed, finished.error().detail);
    return record;
}

} // namespace simsa::record
