// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/drafts.h"

namespace simsa::review {

/// Earlier states of the draft of one proposal, oldest first. A state is kept when work goes on after a
/// pause, and before something replaces the draft as a whole, so that there are few and each was an evening's
/// work.
class DraftHistory
{
public:
    static constexpr qsizetype mostStates = 40;
    /// Whoever goes on after so many seconds without a change has come back.
    static constexpr qint64 pauseSeconds = 10 * 60;

    /// VaultDamaged for bytes that toBytes did not write.
    [[nodiscard]] static base::Result<DraftHistory> fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    /// The history of a proposal; an empty one if there is none.
    [[nodiscard]] static base::Result<DraftHistory>
    read(const exchange::Vault &vault, const base::CallId &call, const base::ProposalId &proposal);

    /// Whether `before` is to be kept when a change comes at `now`; `whole`: it replaces everything.
    [[nodiscard]] static bool isWorthKeeping(const Draft &before, const QDateTime &now, bool whole);
    /// Keeps a state as the newest, once; the oldest goes when there are too many.
    void add(const Draft &state);

    [[nodiscard]] const QList<Draft> &states() const { return m_states; }

private:
    QList<Draft> m_states;
};

[[nodiscard]] QString historyRow(const base::ProposalId &proposal);

} // namespace simsa::review
