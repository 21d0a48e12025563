// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/shelf.h"

#include "base/cbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace simsa::exchange {

using base::ErrorCode;
using base::RecordId;
using base::Result;

namespace {

enum RecordKey {
    Json,
    SignedData,
    Envelope,
    Signer,
    SigningTime,
    ReceivedAt,
    DeliveryKey,
    PackName,
    AcknowledgedBy,
    DisclosedBy
};
enum FeedKey { Feed, Device, Role, Ids, Closed, Forked };

tl::unexpected<base::Error> damaged(const char *what)
{
    return base::fail(ErrorCode::VaultDamaged, QLatin1String(what));
}

QByteArray joined(const QList<RecordId> &ids)
{
    QByteArray bytes;
    for (const RecordId &id : ids)
        bytes.append(id.raw());
    return bytes;
}

Result<QList<RecordId>> split(const QByteArray &bytes)
{
    if (bytes.size() % RecordId::size != 0)
        return damaged("feed ids");
    QList<RecordId> ids;
    for (qsizetype i = 0; i < bytes.size(); i += RecordId::size)
        ids.append(*RecordId::fromRaw(bytes.mid(i, RecordId::size)));
    return ids;
}

/// False for a value that is there and no id.
bool readId(const QCborMap &map, RecordKey key, std::optional<RecordId> &into)
{
    if (!map.contains(key))
        return true;
    const auto id = RecordId::fromRaw(map.value(key).toByteArray());
    into = id ? std::optional(*id) : std::nullopt;
    return into.has_value();
}

QDateTime timeOf(const QCborValue &value)
{
    return QDateTime::fromSecsSinceEpoch(value.toInteger(), Qt::UTC);
}

} // namespace

QByteArray toBytes(const StoredRecord &stored)
{
    QCborMap map{
        {Json, stored.json},
        {SignedData, stored.signedData},
        {Signer, stored.signer.der()},
        {SigningTime, stored.signingTime.toSecsSinceEpoch()},
        {ReceivedAt, stored.receivedAt.toSecsSinceEpoch()},
        {DeliveryKey, static_cast<int>(stored.delivery)},
    };
    if (!stored.envelope.isEmpty())
        map.insert(Envelope, stored.envelope);
    if (!stored.packName.isEmpty())
        map.insert(PackName, stored.packName);
    if (stored.acknowledgedBy)
        map.insert(AcknowledgedBy, stored.acknowledgedBy->raw());
    if (stored.disclosedBy)
        map.insert(DisclosedBy, stored.disclosedBy->raw());
    return map.toCborValue().toCbor();
}

Result<StoredRecord> storedRecordFromBytes(const QByteArray &bytes)
{
    const auto parsed = base::wholeCborMap(bytes, QStringLiteral("record row"));
    if (!parsed)
        return base::fail(parsed);
    const QCborMap &map = *parsed;
    StoredRecord stored;
    stored.json = map.value(Json).toByteArray();
    stored.signedData = map.value(SignedData).toByteArray();
    stored.envelope = map.value(Envelope).toByteArray();
    stored.signingTime = timeOf(map.value(SigningTime));
    stored.receivedAt = timeOf(map.value(ReceivedAt));
    stored.packName = map.value(PackName).toString();
    const auto signer = crypto::Certificate::fromDer(map.value(Signer).toByteArray());
    const qint64 delivery = map.value(DeliveryKey).toInteger(-1);
    if (stored.json.isEmpty() || !signer || delivery < 0 || delivery > static_cast<int>(Delivery::Received))
        return damaged("record row");
    stored.signer = *signer;
    stored.delivery = static_cast<Delivery>(delivery);
    if (!readId(map, AcknowledgedBy, stored.acknowledgedBy) || !readId(map, DisclosedBy, stored.disclosedBy))
        return damaged("record row");
    return stored;
}

record::Head FeedState::head() const
{
    return ids.isEmpty() ? record::Head() : record::Head{ids.size(), ids.last()};
}

QByteArray toBytes(const FeedState &state)
{
    return QCborMap{
        {Feed, state.feed.raw()}, {Device, state.device.raw()}, {Role, static_cast<int>(state.role)},
        {Ids, joined(state.ids)}, {Closed, state.closed},       {Forked, joined(state.forkedIds)},
    }
        .toCborValue()
        .toCbor();
}

Result<FeedState> feedStateFromBytes(const QByteArray &bytes)
{
    const auto parsed = base::wholeCborMap(bytes, QStringLiteral("feed row"));
    if (!parsed)
        return base::fail(parsed);
    const QCborMap &map = *parsed;
    const auto feed = base::FeedId::fromRaw(map.value(Feed).toByteArray());
    const auto device = base::DeviceId::fromRaw(map.value(Device).toByteArray());
    const auto ids = split(map.value(Ids).toByteArray());
    const auto forked = split(map.value(Forked).toByteArray());
    const qint64 role = map.value(Role).toInteger(-1);
    if (!feed || !device || !ids || !forked || role < 0 || role > static_cast<int>(FeedRole::Foreign))
        return damaged("feed row");
    return FeedState{*feed, *device, static_cast<FeedRole>(role), *ids, map.value(Closed).toBool(), *forked};
}

Result<QList<FeedState>> readFeeds(const Vault &vault, const base::CallId &call)
{
    const auto rows = vault.all({call, Table::Feeds});
    if (!rows)
        return base::fail(rows);
    QList<FeedState> feeds;
    for (const Row &row : *rows) {
        auto state = feedStateFromBytes(row.bytes);
        if (!state)
            return base::fail(state);
        feeds.append(*std::move(state));
    }
    return feeds;
}

Result<StoredRecord> readRecord(const Vault &vault, const base::CallId &call, const RecordId &id)
{
    const auto row = vault.read({call, Table::Records}, id.hex());
    if (!row)
        return base::fail(row);
    if (!*row)
        return base::fail(ErrorCode::NotFound, id.hex());
    return storedRecordFromBytes(**row);
}

void keep(Changes &changes, const base::CallId &call, const RecordId &id, const StoredRecord &stored)
{
    changes.put({call, Table::Records}, id.hex(), toBytes(stored));
}

void keep(Changes &changes, const base::CallId &call, const FeedState &state)
{
    changes.put({call, Table::Feeds}, state.feed.hex(), toBytes(state));
}

QString outboxId(const base::FeedId &feed, qint64 seq)
{
    return QStringLiteral("%1.%2").arg(feed.hex()).arg(seq, 12, 10, QLatin1Char('0'));
}

} // namespace simsa::exchange
