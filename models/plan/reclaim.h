// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace simsa::plan {

/// Awards used less than `below100` per cent keep `keep100` per cent of their nodes, rounded up.
struct UseBand
{
    int below100 = 0;
    int keep100 = 0;

    friend bool operator==(const UseBand &, const UseBand &) = default;
};

/// When idle nodes go back, and by which bands: the first that holds counts.
struct ReclaimRule
{
    int from = 1;         ///< first month in which nodes are missing from the award
    QList<UseBand> bands; ///< rising in `below100`
};

/// What one award loses.
struct TakenBack
{
    base::ProposalId proposal;
    int use100 = 0; ///< as measured, per cent
    Nodes kept;     ///< from `from` on; of a profile, its largest month
    Nodes freed;
    qint64 nodeMonths = 0;

    friend bool operator==(const TakenBack &, const TakenBack &) = default;
};

/// A plan in the middle of its term, with idle nodes taken back.
struct Reclaimed
{
    Plan plan;                    ///< what goes on; shrunk awards have a profile
    QList<TakenBack> taken;       ///< in the plan's order
    capacity::NodeTable freed;    ///< by cluster and month
    QList<Award> funded;          ///< by rank, in what is free from `from` on
    QList<base::ProposalId> owed; ///< those of `funded` that would not have come in without what was freed
};

/// Simulates it: nothing is taken from anybody. Awards without a measurement keep everything. Whoever is then
/// funded gets an option of its own, at any start from `from` on that ends inside the horizon, by the order
/// and the caps of the committee's rule. InvalidArgument for bands that do not rise or percentages outside
/// 0…100; PlanInstanceInvalid.
[[nodiscard]] base::Result<Reclaimed> reclaim(const Instance &instance, const Plan &plan,
                                              const QHash<base::ProposalId, int> &use100,
                                              const ReclaimRule &rule);

} // namespace simsa::plan
