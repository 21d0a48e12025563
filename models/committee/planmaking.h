// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/charter.h"
#include "plan/plan.h"
#include "record/decisions.h"

namespace simsa::committee {

/// What plans are made from, as values: plans are made and compared away from the desk and its thread.
struct PlanBasis
{
    call::Charter charter;
    base::RecordId reconciliation;
    record::Reconciliation scores;
    QList<record::PlannedRequest> requests; ///< of everybody scored

    friend bool operator==(const PlanBasis &, const PlanBasis &) = default;
};

/// What the committee chooses: where the line lies and what is settled by hand. Reasons may still be missing.
struct Steering
{
    int line = 0; ///< rank of the last that is considered; 0: no line but the charter's cut-off
    QList<record::PlannedChange> changes;

    /// The change of that proposal, or nullptr.
    [[nodiscard]] const record::PlannedChange *of(const base::ProposalId &proposal) const;
    /// Puts it in the place of the proposal's last change; an empty one takes it out.
    void put(const record::PlannedChange &change);
    /// Proposals whose change needs a reason and has none.
    [[nodiscard]] QList<base::ProposalId> withoutReason() const;
    friend bool operator==(const Steering &, const Steering &) = default;
};

/// What a search is to make the most of, and the rule between awards that it keeps. The committee's own rule,
/// by rank, asks for neither.
struct PlanAim
{
    plan::Objective objective = plan::Objective::ScoreNm;
    int contrast100 = 0;             ///< with ScoreContrast
    std::optional<int> envyDelta100; ///< no justified envy beyond it

    friend bool operator==(const PlanAim &, const PlanAim &) = default;
};

/// PlanInstanceInvalid as outcome::instanceFor.
[[nodiscard]] base::Result<plan::Instance> instanceOf(const PlanBasis &basis, const Steering &steering,
                                                      const PlanAim &aim = {});

/// A plan with what it was made of.
struct MadePlan
{
    record::Plan plan;
    plan::Instance instance;
};

/// The committee's greedy rule over the official scores, changed by hand as `steering` says: computed, not
/// signed. PlanInstanceInvalid.
[[nodiscard]] base::Result<MadePlan> planByRank(const PlanBasis &basis, const QString &scenario,
                                                const Steering &steering);
/// A plan that an engine found for instanceOf(basis, steering, aim), with the reason for everybody who is not
/// in it. `engine` says how it was found, at most 100 characters.
[[nodiscard]] base::Result<MadePlan> planFound(const PlanBasis &basis, const QString &scenario,
                                               const Steering &steering, const PlanAim &aim,
                                               const plan::Plan &found, const QString &engine);

} // namespace simsa::committee
