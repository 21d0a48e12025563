// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace simsa::plan {

/// A rule of the instance that may be left out to learn what it costs.
enum class Condition { CutOff, OrgCaps, Shares, ExclusiveGroups, MustFund, Forbidden, NoEnvy, StartCap };

/// Those that the instance has.
[[nodiscard]] QList<Condition> conditionsOf(const Instance &instance);
[[nodiscard]] Instance without(Instance instance, Condition condition);
/// With this one funded whatever else; what forbids it is lifted, the cut-off is not.
[[nodiscard]] Instance withForced(Instance instance, const base::ProposalId &proposal);

/// From one plan to another.
struct Difference
{
    qint64 value = 0; ///< by the objective, in the instance that both are judged by
    qint64 nodeMonths = 0;
    QList<base::ProposalId> entered; ///< in the instance's order, as the others
    QList<base::ProposalId> left;
    QList<base::ProposalId> changed; ///< funded in both, by another option

    friend bool operator==(const Difference &, const Difference &) = default;
};
[[nodiscard]] Difference difference(const Instance &instance, const Plan &from, const Plan &to);

} // namespace simsa::plan
