// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/ledgerarrivals.h"

#include <algorithm>

namespace simsa::viewmodel {

namespace {

ArrivedRecord arrivedOf(const exchange::LedgerEntry &entry,
                        const std::optional<exchange::Checkpoint> &checkpoint)
{
    ArrivedRecord record;
    record.id = entry.id;
    record.type = entry.record.type;
    record.typeName = entry.record.typeName;
    record.author = entry.record.author;
    record.device = entry.record.device;
    record.feed = entry.record.feed;
    record.seq = entry.record.seq;
    record.created = entry.record.created;
    record.received = entry.stored.receivedAt;
    record.refused = entry.refused;
    const auto head = checkpoint ? exchange::acknowledged(*checkpoint, record.feed) : std::nullopt;
    record.acknowledged = entry.stored.acknowledgedBy.has_value() || (head && head->seq >= record.seq);
    return record;
}

ForkedChain forkOf(const exchange::FeedState &state, const QList<ArrivedRecord> &records)
{
    ForkedChain fork;
    fork.feed = state.feed;
    fork.device = state.device;
    fork.lastGood = state.head().seq;
    fork.contradicting = static_cast<int>(state.forkedIds.size());
    for (const ArrivedRecord &record : records)
        if (record.feed == state.feed)
            fork.author = record.author;
    return fork;
}

// The checkpoint record goes out in several editions (one a reader); each number is shown once.
QList<CheckpointState> checkpointsOf(const exchange::Ledger &ledger)
{
    QMap<qint64, CheckpointState> byNumber;
    for (const exchange::LedgerEntry *entry : ledger.believed(record::Type::Checkpoint)) {
        const auto checkpoint = exchange::checkpointFromJson(entry->record.body);
        if (checkpoint)
            byNumber.insert(checkpoint->number,
                            {checkpoint->number, checkpoint->time, checkpoint->nextDue, checkpoint->size});
    }
    QList<CheckpointState> list = byNumber.values();
    std::reverse(list.begin(), list.end());
    return list;
}

} // namespace

Arrivals arrivalsOf(const exchange::Ledger &ledger)
{
    Arrivals arrivals;
    const std::optional<exchange::Checkpoint> checkpoint =
        ledger.checkpoint() ? std::optional(ledger.checkpoint()->value) : std::nullopt;
    for (const exchange::LedgerEntry &entry : ledger.entries())
        arrivals.records.append(arrivedOf(entry, checkpoint));
    for (const exchange::FeedState &state : ledger.forks())
        arrivals.forks.append(forkOf(state, arrivals.records));
    arrivals.checkpoints = checkpointsOf(ledger);
    for (const exchange::Contact &contact : ledger.contacts())
        arrivals.names.insert(contact.person, contact.name);
    if (ledger.roster())
        for (const call::RosterEntry &entry : ledger.roster()->value.entries)
            arrivals.names.insert(entry.person.id, entry.person.name);
    return arrivals;
}

QList<AwaitingItem> awaitingOf(const exchange::Ledger &ledger)
{
    QList<AwaitingItem> items;
    for (const exchange::LedgerEntry *entry : ledger.awaitingCounterseal()) {
        items.append({entry->id, entry->record.type,
                      entry->record.body.value(QStringLiteral("version")).toInt(1), entry->record.created,
                      entry->record.body});
        if (entry->record.type == record::Type::Roster && ledger.roster())
            items.last().before = call::toJson(ledger.roster()->value);
    }
    return items;
}

} // namespace simsa::viewmodel
