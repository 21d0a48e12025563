// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee/planmaking.h"

namespace simsa::committee {

/// The steps by which a committee changes one row of a plan by hand. Each answers the proposal's new change,
/// or nothing where the request or the charter leaves no such choice.
class HandEdits
{
public:
    /// PlanInstanceInvalid. `basis` must outlive it.
    [[nodiscard]] static base::Result<HandEdits> over(const PlanBasis &basis);

    using Edit = std::optional<record::PlannedChange>;
    /// At this award level, in per cent.
    [[nodiscard]] Edit atLevel(const MadePlan &made, const base::ProposalId &proposal, int percent) const;
    /// At the smallest award level that is still useful to the applicant.
    [[nodiscard]] Edit atSmallest(const MadePlan &made, const base::ProposalId &proposal) const;
    /// A month earlier (−1) or later (1) than now, inside the window asked for.
    [[nodiscard]] Edit startShifted(const MadePlan &made, const base::ProposalId &proposal, int by) const;
    /// On the next cluster that the applicant accepts.
    [[nodiscard]] Edit onNextCluster(const MadePlan &made, const base::ProposalId &proposal) const;
    /// Considered so many places earlier (−) or later (+). Several that are moved to one place stand there by
    /// rank.
    [[nodiscard]] Edit moved(const MadePlan &made, const base::ProposalId &proposal, int by) const;
    /// Not considered at all, or considered again.
    [[nodiscard]] Edit setAside(const MadePlan &made, const base::ProposalId &proposal, bool aside) const;

    /// Everybody with a rank, in the order in which the plan's rule considers them.
    [[nodiscard]] QList<base::ProposalId> order(const record::Plan &plan) const;

private:
    explicit HandEdits(const PlanBasis &basis)
        : m_basis(&basis)
    {
    }
    [[nodiscard]] bool leavesAnOption(const record::PlannedChange &change) const;

    const PlanBasis *m_basis;
    QHash<base::ProposalId, plan::Candidate> m_candidates; // with every option
    QHash<base::ProposalId, int> m_ranks;
};

} // namespace simsa::committee
