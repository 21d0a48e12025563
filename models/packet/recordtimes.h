// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/checkpoint.h"

#include <QHash>

#include <functional>

namespace simsa::packet {

/// When a record was with the office: the two are the same where the packet shows the way from the record to
/// the head that covers it.
struct TimeSpan
{
    QDateTime earliest;
    QDateTime latest;

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// The times of records by the checkpoints beside them (models/exchange/PROTOCOL.md, "The time of a record").
/// A packet knows no chain of a feed but the one its records and links make by `prev`. For this folder only.
class RecordTimes
{
public:
    using Find = std::function<const record::Record *(const base::RecordId &)>;

    /// In the order of their numbers.
    void take(const exchange::Checkpoint &checkpoint);
    /// The time of the newest checkpoint, if there is any.
    [[nodiscard]] const std::optional<QDateTime> &newest() const { return m_newest; }
    /// The head that covers the record, if it stands in that head's chain.
    [[nodiscard]] std::optional<record::Head> headOver(const record::Record &record) const;
    [[nodiscard]] TimeSpan of(const record::Record &record, const base::RecordId &id, const Find &find) const;

private:
    struct Mark
    {
        record::Head head;
        QDateTime time;
    };

    [[nodiscard]] std::optional<Mark> markOver(const record::Record &record) const;

    QHash<base::FeedId, QList<Mark>> m_marks; // rising seq, rising time
    std::optional<QDateTime> m_newest;
};

} // namespace simsa::packet
