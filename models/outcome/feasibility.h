// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/charter.h"
#include "plan/instance.h"
#include "record/decisions.h"

namespace simsa::outcome {

/// A proposal's request as the plan keeps it.
[[nodiscard]] record::PlannedRequest requestOf(const call::Proposal &proposal);

/// The planning instance of reconciled proposals: in ranking order, each passing as outcome::passes says.
/// With a cut line (rank, > 0) those below it and those without rank are left out. PlanInstanceInvalid for a
/// score without a request.
[[nodiscard]] base::Result<plan::Instance> instanceFor(const call::Charter &charter,
                                                       const record::Reconciliation &reconciliation,
                                                       const QList<record::PlannedRequest> &requests,
                                                       int line);

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
