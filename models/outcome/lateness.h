// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/policy.h"
#include "exchange/ledger.h"

namespace simsa::outcome {

/// When a review due at `due` (the charter's day if invalid) begins to be late: grace included.
[[nodiscard]] QDateTime lateFrom(const call::Dates &dates, const QDateTime &due);

/// Which records came late, judged by the office's checkpoints and never by when something was received
/// here: whoever holds the same records comes to the same verdict (PROTOCOL.md, "Late").
class Lateness
{
public:
    /// `ledger` must outlive this; checkpoints taken later are not seen.
    explicit Lateness(const exchange::Ledger &ledger);

    /// Whether the record came after `until`. Provisional while no checkpoint covers it: then by what its
    /// author states.
    [[nodiscard]] bool isLate(const exchange::LedgerEntry &entry, const QDateTime &until) const;

private:
    [[nodiscard]] QDateTime statedBy(const exchange::LedgerEntry &entry) const;

    const exchange::Ledger &m_ledger;
    QList<QDateTime> m_checkpoints; ///< times of the believed ones, rising
};

} // namespace simsa::outcome
