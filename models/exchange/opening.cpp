// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/opening.h"

namespace simsa::exchange {

using base::ErrorCode;

namespace {

bool agrees(const record::VerifiedRecord &opened, const VerifiedPack &pack, const PackItem &item)
{
    const record::Record &record = opened.record;
    return opened.id == item.id && record.seq == item.seq && record.prev == item.prev &&
           record.feed == pack.pack.feed && record.device == pack.pack.device &&
           record.call == pack.pack.call && opened.signer == pack.signer;
}

} // namespace

Link linkOf(const FeedState &feed, const PackItem &item)
{
    if (item.seq <= feed.ids.size())
        return feed.ids.at(item.seq - 1) == item.id ? Link::Known : Link::Fork;
    if (item.seq > feed.ids.size() + 1)
        return Link::Gap;
    return item.prev == feed.head().id ? Link::Next : Link::Fork;
}

Opened openItem(const VerifiedPack &pack, const PackItem &item, const Author &reader,
                const base::CallId &call, const QDateTime &now)
{
    const auto finding = [&item](ErrorCode code, const QString &detail) {
        return Opened{item.id, {}, SyncFinding{code, item.id.hex(), detail}};
    };
    const auto opened = record::openWithAny(item.envelope, *reader.keys, reader.ca);
    if (!opened && opened.error().code == ErrorCode::NotARecipient)
        return {item.id, {}, {}};
    if (!opened)
        return finding(opened.error().code, opened.error().detail);
    if (opened->record.call != call) // a statement of another call, put under a header of this one
        return finding(ErrorCode::RecordForeignCall, opened->record.call.text());
    if (!agrees(*opened, pack, item))
        return finding(ErrorCode::RecordChainBroken, QStringLiteral("header and record"));
    StoredRecord stored;
    stored.json = opened->json;
    stored.signedData = opened->signedData;
    stored.signer = opened->signer;
    stored.signingTime = opened->signingTime;
    stored.receivedAt = now;
    stored.delivery = Delivery::Received;
    return {item.id, stored, {}};
}

} // namespace simsa::exchange
