// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/coverage.h"

#include <algorithm>

namespace simsa::exchange {

void Coverage::take(const Checkpoint &checkpoint)
{
    for (const FeedHead &head : checkpoint.heads)
        mark(head, checkpoint.time);
    for (const ProvenHead &own : checkpoint.ownHeads)
        mark(own.head, checkpoint.time);
}

void Coverage::extendChain(const base::FeedId &feed, qint64 seq, const base::RecordId &id)
{
    QList<base::RecordId> &chain = m_chains[feed];
    if (seq == chain.size() + 1)
        chain.append(id);
}

void Coverage::clearCheckpoints()
{
    m_marks.clear();
}

void Coverage::mark(const FeedHead &head, const QDateTime &time)
{
    QList<Mark> &marks = m_marks[head.feed];
    if (marks.isEmpty() || head.head.seq > marks.last().head.seq)
        marks.append({head.head, time});
}

std::optional<QDateTime> Coverage::timeOf(const record::Record &record, const base::RecordId &id) const
{
    const auto marks = m_marks.constFind(record.feed);
    const auto chain = m_chains.constFind(record.feed);
    if (marks == m_marks.constEnd() || chain == m_chains.constEnd())
        return {};
    const auto first = std::lower_bound(marks->begin(), marks->end(), record.seq,
                                        [](const Mark &mark, qint64 seq) { return mark.head.seq < seq; });
    if (first == marks->end() || first->head.seq > chain->size())
        return {};
    if (chain->at(record.seq - 1) != id || chain->at(first->head.seq - 1) != first->head.id)
        return {};
    return first->time;
}

} // namespace simsa::exchange
