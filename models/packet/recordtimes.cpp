// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/recordtimes.h"

#include <algorithm>

namespace simsa::packet {

using base::RecordId;

namespace {

enum class Link { Joined, Elsewhere, NotShown };

/// Goes back from a head, record by record, until the place of the one asked for.
Link linkTo(const RecordId &id, qint64 seq, const record::Head &head, const RecordTimes::Find &find)
{
    RecordId at = head.id;
    qint64 place = head.seq;
    while (place > seq) {
        const record::Record *record = find(at);
        if (!record)
            return Link::NotShown;
        if (record->seq != place)
            return Link::Elsewhere;
        at = record->prev;
        --place;
    }
    return at == id ? Link::Joined : Link::Elsewhere;
}

} // namespace

void RecordTimes::take(const exchange::Checkpoint &checkpoint)
{
    m_newest = checkpoint.time;
    for (const exchange::FeedHead &head : checkpoint.heads) {
        QList<Mark> &marks = m_marks[head.feed];
        if (marks.isEmpty() || head.head.seq > marks.last().head.seq)
            marks.append({head.head, checkpoint.time});
    }
}

std::optional<RecordTimes::Mark> RecordTimes::markOver(const record::Record &record) const
{
    const QList<Mark> marks = m_marks.value(record.feed);
    const auto first = std::lower_bound(marks.begin(), marks.end(), record.seq,
                                        [](const Mark &mark, qint64 seq) { return mark.head.seq < seq; });
    return first == marks.end() ? std::nullopt : std::optional(*first);
}

std::optional<record::Head> RecordTimes::headOver(const record::Record &record) const
{
    const auto mark = markOver(record);
    return mark ? std::optional(mark->head) : std::nullopt;
}

TimeSpan RecordTimes::of(const record::Record &record, const RecordId &id, const Find &find) const
{
    const QDateTime uncovered = m_newest ? std::max(*m_newest, record.created) : record.created;
    const auto mark = markOver(record);
    if (!mark)
        return {uncovered, uncovered};
    switch (linkTo(id, record.seq, mark->head, find)) {
    case Link::Joined:
        return {mark->time, mark->time};
    case Link::NotShown:
        return {mark->time, uncovered};
    case Link::Elsewhere:
        break;
    }
    return {uncovered, uncovered};
}

} // namespace simsa::packet
