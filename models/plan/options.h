// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/charter.h"
#include "call/proposal.h"
#include "plan/instance.h"

namespace simsa::plan {

/// What options are made from where an instance does not list them.
struct OptionRule
{
    int earliest = 1; ///< first start month, 1-based
    int latest = 1;   ///< last start month
    int months = 0;
    int floor10000 = 10000;    ///< minimum useful share of the nodes asked for, in 1/10,000
    bool everyInteger = false; ///< every whole number of nodes from the floor up; else the levels
    QList<int> levels = {100}; ///< per cent, falling
};

/// Every option of these wishes inside the horizon: by wish, then nodes falling, then start. Nodes round up
/// to whole ones; levels below the floor and levels of equal nodes are left out.
[[nodiscard]] QList<Option> optionsOf(const QList<Wish> &wishes, const OptionRule &rule, int horizon);

/// An official score as planning needs it, in ranking order.
struct ScoredProposal
{
    base::ProposalId id;
    base::Score score;  ///< rounded
    bool passes = true; ///< the charter's cut-off, by its own rule

    friend bool operator==(const ScoredProposal &, const ScoredProposal &) = default;
};

/// The planning instance of a call: free capacity of its clusters, award levels, organisation cap,
/// per-project caps and maximum months; candidates are the eligible proposals in the order of `scored`,
/// region is "non_capital" or "capital". PlanInstanceInvalid for a score without proposal or twice,
/// CapacityInvalid.
[[nodiscard]] base::Result<Instance> instanceOf(const call::Charter &charter,
                                                const QList<call::Proposal> &proposals,
                                                const QList<ScoredProposal> &scored,
                                                Objective objective = Objective::ScoreNm);

} // namespace simsa::plan
