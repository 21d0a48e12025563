// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/checkpoint.h"

#include "base/clock.h"
#include "base/json.h"
#include "exchange/merkle.h"

#include <algorithm>

namespace simsa::exchange {

using base::Digest;
using base::ErrorCode;
using base::JsonReader;
using base::Result;

namespace {

constexpr int mostFeeds = 65536;
constexpr qint64 mostRecords = 1LL << 40;

QJsonObject toJson(const FeedHead &head)
{
    return {{QStringLiteral("device"), head.device.hex()},
            {QStringLiteral("feed"), head.feed.hex()},
            {QStringLiteral("id"), head.head.id.hex()},
            {QStringLiteral("seq"), head.head.seq}};
}

QJsonObject toJson(const ProvenHead &proven)
{
    QJsonObject json = toJson(proven.head);
    QJsonArray path;
    for (const Digest &digest : proven.path)
        path.append(digest.hex());
    json.insert(QStringLiteral("index"), proven.index);
    json.insert(QStringLiteral("path"), path);
    return json;
}

FeedHead readHead(JsonReader &reader)
{
    FeedHead head;
    head.device = reader.bytes<base::DeviceId>(QStringLiteral("device"));
    head.feed = reader.bytes<base::FeedId>(QStringLiteral("feed"));
    head.head.id = reader.bytes<base::RecordId>(QStringLiteral("id"));
    head.head.seq = reader.integer(QStringLiteral("seq"), 1, mostRecords);
    return head;
}

ProvenHead readProven(JsonReader &reader)
{
    ProvenHead proven;
    proven.head = readHead(reader);
    proven.index = reader.number(QStringLiteral("index"), 0, mostFeeds);
    for (const QString &hex : reader.strings(QStringLiteral("path"), 64)) {
        const auto digest = Digest::fromHex(hex);
        if (!digest)
            reader.reject(ErrorCode::CheckpointInvalid, QStringLiteral("path"));
        proven.path.append(digest.value_or(Digest()));
    }
    return proven;
}

QList<QByteArray> leavesOf(const QList<FeedHead> &heads)
{
    QList<QByteArray> leaves;
    leaves.reserve(heads.size());
    for (const FeedHead &head : heads)
        leaves.append(leafOf(head));
    return leaves;
}

bool sortedByFeed(const QList<FeedHead> &heads)
{
    return std::adjacent_find(heads.begin(), heads.end(), [](const FeedHead &a, const FeedHead &b) {
               return !(a.feed < b.feed);
           }) == heads.end();
}

/// Every head in the body must lie under the root; no field is believed by itself.
bool rootHolds(const Checkpoint &checkpoint)
{
    const bool leafless = checkpoint.heads.isEmpty() && checkpoint.ownHeads.isEmpty();
    const bool full = !checkpoint.heads.isEmpty() || (leafless && checkpoint.size == 0);
    const bool headsHold = checkpoint.heads.size() == checkpoint.size && sortedByFeed(checkpoint.heads) &&
                           merkleRoot(leavesOf(checkpoint.heads)) == checkpoint.root;
    if (checkpoint.root.isZero() || (full && !headsHold))
        return false; // zeros are what a path of the wrong length leads to
    return std::all_of(checkpoint.ownHeads.begin(), checkpoint.ownHeads.end(), [&](const ProvenHead &proven) {
        return merkleRootFromPath(leafOf(proven.head), proven.index, checkpoint.size, proven.path) ==
               checkpoint.root;
    });
}

} // namespace

QByteArray leafOf(const FeedHead &head)
{
    return base::canonicalJson({{QStringLiteral("feed"), head.feed.hex()},
                                {QStringLiteral("id"), head.head.id.hex()},
                                {QStringLiteral("seq"), head.head.seq}});
}

QJsonObject toJson(const Checkpoint &checkpoint)
{
    QJsonArray heads;
    for (const FeedHead &head : checkpoint.heads)
        heads.append(toJson(head));
    QJsonArray own;
    for (const ProvenHead &proven : checkpoint.ownHeads)
        own.append(toJson(proven));
    return {{QStringLiteral("charter"), checkpoint.charter.hex()},
            {QStringLiteral("charter_version"), checkpoint.charterVersion},
            {QStringLiteral("crl"), QString::fromLatin1(checkpoint.crl.toBase64())},
            {QStringLiteral("heads"), heads},
            {QStringLiteral("next_due"), base::formatUtc(checkpoint.nextDue)},
            {QStringLiteral("number"), checkpoint.number},
            {QStringLiteral("own"), own},
            {QStringLiteral("root"), checkpoint.root.hex()},
            {QStringLiteral("roster_version"), checkpoint.rosterVersion},
            {QStringLiteral("size"), checkpoint.size},
            {QStringLiteral("time"), base::formatUtc(checkpoint.time)}};
}

Result<Checkpoint> checkpointFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("checkpoint"));
    Checkpoint checkpoint;
    checkpoint.charter = reader.bytes<Digest>(QStringLiteral("charter"));
    checkpoint.charterVersion = reader.number(QStringLiteral("charter_version"), 0, 1 << 20);
    checkpoint.crl = reader.base64(QStringLiteral("crl"));
    checkpoint.heads = reader.list<FeedHead>(QStringLiteral("heads"), readHead);
    checkpoint.nextDue = reader.time(QStringLiteral("next_due"));
    checkpoint.number = reader.integer(QStringLiteral("number"), 1, mostRecords);
    checkpoint.ownHeads = reader.list<ProvenHead>(QStringLiteral("own"), readProven);
    checkpoint.root = reader.bytes<Digest>(QStringLiteral("root"));
    checkpoint.rosterVersion = reader.number(QStringLiteral("roster_version"), 0, 1 << 20);
    checkpoint.size = reader.number(QStringLiteral("size"), 0, mostFeeds);
    checkpoint.time = reader.time(QStringLiteral("time"));
    if (const auto finished = reader.finish(); !finished)
        return base::fail(ErrorCode::CheckpointInvalid, finished.error().detail);
    if (!rootHolds(checkpoint))
        return base::fail(ErrorCode::CheckpointInvalid, QStringLiteral("root"));
    return checkpoint;
}

Checkpoint fullCheckpoint(Checkpoint common, QList<FeedHead> heads)
{
    std::sort(heads.begin(), heads.end(),
              [](const FeedHead &a, const FeedHead &b) { return a.feed < b.feed; });
    common.size = static_cast<int>(heads.size());
    common.root = merkleRoot(leavesOf(heads));
    common.heads = std::move(heads);
    common.ownHeads.clear();
    return common;
}

Checkpoint checkpointFor(const Checkpoint &full, const QList<base::DeviceId> &devices)
{
    Checkpoint own = full;
    own.heads.clear();
    const QList<QByteArray> leaves = leavesOf(full.heads);
    for (int i = 0; i < full.heads.size(); ++i) {
        if (devices.contains(full.heads[i].device))
            own.ownHeads.append(ProvenHead{full.heads[i], i, merklePath(leaves, i)});
    }
    return own;
}

std::optional<record::Head> acknowledged(const Checkpoint &checkpoint, const base::FeedId &feed)
{
    for (const FeedHead &head : checkpoint.heads) {
        if (head.feed == feed)
            return head.head;
    }
    for (const ProvenHead &proven : checkpoint.ownHeads) {
        if (proven.head.feed == feed)
            return proven.head.head;
    }
    return {};
}

} // namespace simsa::exchange
