// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/checkpoint.h"

#include <QHash>

namespace simsa::exchange {

/// When the office first stated that it holds a record: by the checkpoints alone, so that everybody who has
/// the same records and checkpoints comes to the same time (PROTOCOL.md, "The time of a record").
class Coverage
{
public:
    /// The ids of a feed in their order, as packs or the records in hand show them.
    void setChain(const base::FeedId &feed, const QList<base::RecordId> &ids) { m_chains.insert(feed, ids); }
    /// The next record of a feed was written here.
    void extendChain(const base::FeedId &feed, qint64 seq, const base::RecordId &id);
    [[nodiscard]] bool knows(const base::FeedId &feed) const { return m_chains.contains(feed); }

    /// A believed checkpoint, in the order of their numbers; chains may be set before or after.
    void take(const Checkpoint &checkpoint);
    /// Forgets the checkpoints, not the chains.
    void clearCheckpoints();

    /// The time of the first checkpoint with a head at or beyond the record in whose chain it stands.
    [[nodiscard]] std::optional<QDateTime> timeOf(const record::Record &record,
                                                  const base::RecordId &id) const;

private:
    struct Mark
    {
        record::Head head;
        QDateTime time;
    };

    void mark(const FeedHead &head, const QDateTime &time);

    QHash<base::FeedId, QList<base::RecordId>> m_chains;
    QHash<base::FeedId, QList<Mark>> m_marks; // rising seq, rising time
};

} // namespace simsa::exchange
