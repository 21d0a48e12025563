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
    /// `ledger` must outlive this and stay as it is.
    explicit Lateness(const exchange::Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// Whether the record came after `until`. Provisional while no checkpoint covers it: then by what its
    /// author states.
    [[nodiscard]] bool isLate(const exchange::LedgerEntry &entry, const QDateTime &until) const;

private:
    [[nodiscard]] QDateTime statedBy(const exchange::LedgerEntry &entry) const;
    /// The time of the first believed checkpoint after `until`.
    [[nodiscard]] std::optional<QDateTime> firstAfter(const QDateTime &until) const;

    const exchange::Ledger &m_ledger;
    mutable std::optional<QList<QDateTime>> m_checkpoints; // rising; read once somebody asks
};

} // namespace simsa::outcome
