// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <optional>

namespace simsa::plan {

/// Why the committee's rule passed a proposal over.
enum class SkipReason {
    BelowCut,       ///< score under the cut-off, or the exact cut-off failed
    Forbidden,      ///< named in `forbid`
    NoOption,       ///< nothing it asked for lies inside the horizon, the caps and its own floor
    CapacityShort,  ///< cluster, month, nodesShort
    OrgCapReached,  ///< cluster, month, nodesShort: over its organisation's cap
    ExclusiveTaken, ///< other: funded before it in the same exclusive group
    StartsFull,     ///< month: no further award may start in any month of its window
    AfterStop,      ///< strict stop: one above it did not fit
};

/// One proposal passed over. For CapacityShort and OrgCapReached the option that came closest is named: the
/// one with the fewest nodes short, and its first month of that shortage.
struct Skip
{
    base::ProposalId proposal;
    SkipReason reason = SkipReason::CapacityShort;
    base::ClusterId cluster;
    int month = 0; ///< 1-based in the horizon
    Nodes nodesShort;
    base::ProposalId other;

    friend bool operator==(const Skip &, const Skip &) = default;
};

/// A plan by rank and the reason for everyone who is not in it.
struct GreedyPlan
{
    Plan plan;                                 ///< in the order the rule gave them
    QList<Skip> skipped;                       ///< in the same order
    std::optional<base::ProposalId> stoppedAt; ///< with strict stop: the first that did not fit

    friend bool operator==(const GreedyPlan &, const GreedyPlan &) = default;
};

/// Whom the committee's rule comes to first.
enum class Order {
    ByScore,  ///< falling, ties in the instance's order
    AsListed, ///< the instance's order, whatever the scores: a committee moved some
};

/// The committee's rule (domain.md §3.1): must-fund first, then in `order`; for each the largest award level,
/// then its clusters in order of preference, then the earliest start; if nothing fits, skip it, or stop there
/// when `strictStop`. Shares and envy are not looked after: check() says whether they hold.
/// PlanInstanceInvalid.
[[nodiscard]] base::Result<GreedyPlan> greedy(const Instance &instance, bool strictStop = false,
                                              Order order = Order::ByScore);

} // namespace simsa::plan
