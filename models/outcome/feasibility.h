// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/charter.h"
#include "plan/plan.h"
#include "record/decisions.h"

namespace simsa::outcome {

/// A proposal's request as the plan keeps it.
[[nodiscard]] record::PlannedRequest requestOf(const call::Proposal &proposal);

/// The planning instance of reconciled proposals: in ranking order, each passing as outcome::passes says.
/// With a cut line (rank, > 0) those below it and those without rank are left out. PlanInstanceInvalid for a
/// score without a request. What was settled by hand is part of it: candidates stand in the order in which
/// they are considered, with no options but those left to them, and those set aside are forbidden.
[[nodiscard]] base::Result<plan::Instance> instanceFor(const call::Charter &charter,
                                                       const record::Reconciliation &reconciliation,
                                                       const QList<record::PlannedRequest> &requests,
                                                       int line,
                                                       const QList<record::PlannedChange> &changes = {});

/// The rank at which a proposal is considered: its own, unless it was moved; 0 without rank.
[[nodiscard]] int placeOf(const record::ReconciledScore &score, const record::PlannedChange *change);

/// The awards as models/plan judges them.
[[nodiscard]] plan::Plan planOf(const record::Plan &plan);

/// The award level that `nodes` of `asked` stand for: the largest of the charter's that rounds up to them;
/// 0 if none does.
[[nodiscard]] int levelOf(const call::Charter &charter, base::Nodes asked, base::Nodes nodes);

/// Judges a plan from the charter, the scores and the requests in it, sharing no arithmetic with what made
/// it: capacity, organisation caps, options, cut-off and line, award levels, and that every reconciled
/// proposal is awarded or refused, once. PlanInfeasible with the first broken rule and its values;
/// PlanInstanceInvalid when the plan's requests do not fit the scores.
[[nodiscard]] base::Result<> checkPlan(const call::Charter &charter,
                                       const record::Reconciliation &reconciliation,
                                       const record::Plan &plan);

} // namespace simsa::outcome
