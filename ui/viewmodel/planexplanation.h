// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/exact.h"
#include "plan/explain.h"
#include "plan/whatif.h"
#include "viewmodel/committeewords.h"

namespace simsa::viewmodel {

/// Explanations of models/plan as sentences, for window and command line.

/// Why one proposal fares as it does in a plan: what it gets or why not, then what that does to others.
[[nodiscard]] QList<PlanRemark> explanationRemarks(const plan::Explanation &why, const record::Plan &plan,
                                                   const call::Charter &charter);
/// What came of funding one proposal whatever else; `difference` is from the plan without to the plan with
/// it.
[[nodiscard]] PlanRemark forcedRemark(const base::ProposalId &proposal, const plan::Difference &difference);
/// That it cannot be funded whatever else goes.
[[nodiscard]] PlanRemark cannotBeForcedRemark(const base::ProposalId &proposal);
/// What a rule costs; `difference` is from the plan that keeps it to one made without it.
[[nodiscard]] PlanRemark conditionRemark(plan::Condition condition, const plan::Difference &difference);
/// The dearest nodes: what one more in a cluster and month would be worth, in per cent of the plan's value.
[[nodiscard]] QList<PlanRemark> priceRemarks(const QList<plan::NodePrice> &prices, qint64 value,
                                             const call::Charter &charter);
/// "001, 002 and 3 more".
[[nodiscard]] QString proposalList(const QList<base::ProposalId> &proposals);

} // namespace simsa::viewmodel
