// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogue/threads.h"

namespace simsa::dialogue {

/// Whom a question or an answer is sealed to: encryption certificates of today, nobody in conflict. For this
/// folder only.
class Audience
{
public:
    /// Both outlive the audience.
    Audience(const exchange::Ledger &ledger, const Closed &closed)
        : m_ledger(ledger)
        , m_closed(closed)
    {
    }

    /// Everybody with one of `parties` to whom the proposal is open.
    Audience &add(record::Parties parties, const base::ProposalId &proposal);
    /// One person, unless the proposal is closed to them.
    Audience &add(const base::PersonId &person, const base::ProposalId &proposal);
    /// Every reviewer assigned to it.
    Audience &addAssigned(const base::ProposalId &proposal);
    /// The officials that another record was sealed to: its author knew who is in conflict.
    Audience &addOfficialsOf(const exchange::LedgerEntry &entry, const base::ProposalId &proposal);

    [[nodiscard]] const QList<crypto::Certificate> &certificates() const { return m_certificates; }

private:
    void add(const exchange::Contact &contact);

    const exchange::Ledger &m_ledger;
    const Closed &m_closed;
    QList<crypto::Certificate> m_certificates;
};

} // namespace simsa::dialogue
