// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeeport.h"
#include "viewmodel/rowtablemodel.h"

namespace simsa::viewmodel {

/// What a search may make the most of, with its name for menus and plans.
struct NamedAim
{
    committee::PlanAim aim;
    QString name;  ///< for a plan made so
    QString words; ///< for the menu
};
/// Those that are offered in this call, the usual one first.
[[nodiscard]] QList<NamedAim> aimsOf(const call::Charter &charter);

/// A scenario with its plan; absent when it cannot be made any more (of older scores).
struct ComparedPlan
{
    committee::Scenario scenario;
    std::optional<committee::MadePlan> made;
};

/// Every scenario's plan, for a worker: takes as long as making them.
[[nodiscard]] QList<ComparedPlan> comparedPlans(const committee::PlanBasis &basis,
                                                const QList<committee::Scenario> &scenarios);
/// Titles of the table's columns: what is compared, then each plan.
[[nodiscard]] QStringList comparisonTitles(const QList<ComparedPlan> &plans);
/// Side by side: awards, node-months, value, shares, months that are full, use by month, how it was made and
/// how good it is; then every proposal that is not the same in all plans, by rank.
[[nodiscard]] QList<TableRow> comparisonRows(const CommitteeSnapshot &snapshot,
                                             const QList<ComparedPlan> &plans);
/// In one sentence for the page and for screen readers: `other` against `own`.
[[nodiscard]] QString comparisonSentence(const CommitteeSnapshot &snapshot, const ComparedPlan &own,
                                         const ComparedPlan &other);

} // namespace simsa::viewmodel
