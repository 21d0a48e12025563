// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/check.h"

#include <optional>

namespace simsa::plan {

/// How a proposal stands in a plan.
enum class Standing {
    Unknown,        ///< no candidate of the instance
    Funded,         ///< award
    BelowCut,       ///< score under the cut-off, or the exact cut-off failed
    Forbidden,      ///< named in `forbid`
    NoOption,       ///< nothing it asked for lies inside the horizon, the caps and its own floor
    NoRoom,         ///< closest, lacking
    OrgCapReached,  ///< closest, lacking: over its organisation's cap
    ExclusiveTaken, ///< other: funded of the same exclusive group
    StartsFull,     ///< closest: no further award may start in any month of its window
    RuleInTheWay,   ///< closest fits, but the plan would then break `broken`
    NotChosen,      ///< closest could be added and no rule would break
};

/// So many nodes in a cluster and month: what is lacking, or what is left.
struct NodesIn
{
    base::ClusterId cluster;
    int month = 0; ///< 1-based
    Nodes nodes;

    friend bool operator==(const NodesIn &, const NodesIn &) = default;
};

/// Why one proposal is in a plan or is not: a standing with its values; what the standing does not name is
/// empty.
struct Explanation
{
    base::ProposalId proposal;
    Standing standing = Standing::Unknown;
    std::optional<Option> award;

    // Of a funded one.
    Nodes asked;                        ///< on the award's cluster
    std::optional<NodesIn> tightest;    ///< the month of the award with the fewest nodes left
    qint64 nodeMonths = 0;              ///< free without it
    QList<base::ProposalId> wouldEnter; ///< by rank, into what would be free without it
    QList<base::ProposalId>
        enviedBy; ///< refused, with a score higher by more than δ, and would fit in its place

    // Of one that is not.
    base::ProposalId other;
    std::optional<Option> closest; ///< the option with the fewest nodes short
    QList<NodesIn> lacking;        ///< what would have to be freed for it, by month
    QList<base::ProposalId>
        inTheWay; ///< awards whose return would free that: the weakest, and none needlessly
    std::optional<Breach> broken;
    QList<base::ProposalId> envies;

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// Without `envyDelta100` in the instance, envy is judged with this δ (domain.md §3.1), in 1/100 point.
inline constexpr int usualEnvyDelta100 = 300;

/// Explains a plan's way with one proposal without solving anything. The plan is taken as it is: whether it
/// keeps the rules is check()'s to say. PlanInstanceInvalid.
[[nodiscard]] base::Result<Explanation> explain(const Instance &instance, const Plan &plan,
                                                const base::ProposalId &proposal);
/// The same for everybody the plan does not fund, in the instance's order, without wouldEnter, inTheWay and
/// envy.
[[nodiscard]] base::Result<QList<Explanation>> explainRefusals(const Instance &instance, const Plan &plan);

} // namespace simsa::plan
