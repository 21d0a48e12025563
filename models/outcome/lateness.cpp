// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome/lateness.h"

#include <algorithm>

namespace simsa::outcome {

using exchange::LedgerEntry;

namespace {

constexpr qint64 secondsPerMinute = 60;

} // namespace

QDateTime lateFrom(const call::Dates &dates, const QDateTime &due)
{
    return (due.isValid() ? due : dates.reviewUntil).addSecs(secondsPerMinute * dates.graceMinutes);
}

bool Lateness::isLate(const LedgerEntry &entry, const QDateTime &until) const
{
    const std::optional<QDateTime> covered = m_ledger.acknowledgedAt(entry);
    if (covered && *covered <= until)
        return false;
    if (statedBy(entry) > until)
        return true;
    if (!covered)
        return false;
    // The first checkpoint after the deadline covers what had arrived by then; a cadence may lie between.
    const std::optional<QDateTime> first = firstAfter(until);
    return first && *covered > *first;
}

std::optional<QDateTime> Lateness::firstAfter(const QDateTime &until) const
{
    if (!m_checkpoints) {
        m_checkpoints.emplace();
        for (const LedgerEntry *entry : m_ledger.believed(record::Type::Checkpoint)) {
            if (const auto checkpoint = exchange::checkpointFromJson(entry->record.body))
                m_checkpoints->append(checkpoint->time);
        }
        std::sort(m_checkpoints->begin(), m_checkpoints->end());
    }
    const auto first = std::upper_bound(m_checkpoints->begin(), m_checkpoints->end(), until);
    return first == m_checkpoints->end() ? std::nullopt : std::optional(*first);
}

/// The author's own claim, not before the newest checkpoint that the author had seen.
QDateTime Lateness::statedBy(const LedgerEntry &entry) const
{
    const LedgerEntry *seen = entry.record.checkpoint ? m_ledger.find(*entry.record.checkpoint) : nullptr;
    return seen && !seen->refused ? std::max(entry.record.created, seen->record.created)
                                  : entry.record.created;
}

} // namespace simsa::outcome
