// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/acknowledgement.h"

namespace simsa::exchange {

using base::ErrorCode;
using base::RecordId;
using base::Result;

namespace {

/// Marks the records of one own feed up to `upTo`.
Result<> mark(const Vault &vault, const base::CallId &call, const FeedState &feed, qint64 upTo,
              const RecordId &checkpoint, Changes &changes, SyncReport &report)
{
    for (qint64 seq = upTo; seq >= 1; --seq) {
        const RecordId &id = feed.ids.at(seq - 1);
        auto stored = readRecord(vault, call, id);
        if (!stored && stored.error().code == ErrorCode::NotFound)
            continue; // destroyed at its term
        if (!stored)
            return base::fail(stored);
        if (stored->delivery == Delivery::Local)
            continue; // known to a checkpoint of one's own, and still to be sent
        if (stored->delivery == Delivery::Acknowledged)
            break; // everything before it is acknowledged too
        stored->delivery = Delivery::Acknowledged;
        stored->acknowledgedBy = checkpoint;
        keep(changes, call, id, *stored);
        changes.remove({call, Table::Outbox}, outboxId(feed.feed, seq));
        ++report.acknowledged;
    }
    return {};
}

} // namespace

Result<> acknowledge(Vault &vault, const base::CallId &call, const base::DeviceId &device,
                     const Ledger &ledger, const QDateTime &now, SyncReport &report)
{
    if (!ledger.checkpoint())
        return {};
    const InForce<Checkpoint> &checkpoint = *ledger.checkpoint();
    if (now > checkpoint.value.nextDue)
        report.findings.append({ErrorCode::CheckpointOverdue, QString::number(checkpoint.value.number), {}});
    const auto feeds = readFeeds(vault, call);
    if (!feeds)
        return base::fail(feeds);
    Changes changes;
    for (FeedState feed : *feeds) {
        const auto head = exchange::acknowledged(checkpoint.value, feed.feed);
        if (feed.device != device || feed.role == FeedRole::Foreign || !head)
            continue;
        const bool agrees = head->seq <= feed.ids.size() && feed.ids.at(head->seq - 1) == head->id;
        if (!agrees && feed.closed)
            continue; // found and said before; a new epoch goes on
        if (head->seq > feed.ids.size()) {
            feed.closed = true;
            keep(changes, call, feed);
            report.newEpoch = true;
        } else if (!agrees) {
            feed.closed = true;
            keep(changes, call, feed);
            report.findings.append({ErrorCode::FeedForked, feed.feed.hex(), QString::number(head->seq)});
        } else if (const auto marked = mark(vault, call, feed, head->seq, checkpoint.record, changes, report);
                   !marked) {
            return marked;
        }
    }
    return changes.puts.isEmpty() && changes.removes.isEmpty() ? Result<>() : vault.write(changes);
}

} // namespace simsa::exchange
