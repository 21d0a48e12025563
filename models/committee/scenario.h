// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee/planmaking.h"
#include "exchange/seat.h"

namespace simsa::committee {

/// A plan that an engine found, and what is known of it.
struct FoundPlan
{
    plan::Plan plan;
    QString engine; ///< "greedy", "search", "exact"
    qint64 value = 0;
    std::optional<qint64> bound; ///< no plan is worth more

    [[nodiscard]] bool isProven() const { return bound && *bound <= value; }
    friend bool operator==(const FoundPlan &, const FoundPlan &) = default;
};

/// A plan under consideration: named, kept in the vault of whoever tries it out, in no packet until it is
/// signed. Without `found` it is the committee's own rule, made anew whenever it is looked at.
struct Scenario
{
    QString name; ///< 1–80 characters
    Steering steering;
    PlanAim aim;
    std::optional<FoundPlan> found;
    base::RecordId reconciliation; ///< with `found`: the scores it was found from

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

inline constexpr int mostScenarios = 9; // Alt+1…9
inline constexpr int longestScenarioName = 80;

[[nodiscard]] QJsonObject toJson(const Scenario &scenario);
/// JsonField… with the place.
[[nodiscard]] base::Result<Scenario> scenarioFromJson(const QJsonObject &object);

/// The scenarios kept in this vault, in their order. JsonField… when a newer program wrote them.
[[nodiscard]] base::Result<QList<Scenario>> keptScenarios(const exchange::Seat &seat);
/// Replaces them, durably. Fails as keptScenarios() where what is there cannot be read: it is then left
/// alone. InvalidArgument for more than mostScenarios.
[[nodiscard]] base::Result<> keepScenarios(const exchange::Seat &seat, const QList<Scenario> &scenarios);

/// The plan of a scenario. PlanInstanceInvalid; PlanInfeasible for one that was found from older scores.
[[nodiscard]] base::Result<MadePlan> planOf(const PlanBasis &basis, const Scenario &scenario);

} // namespace simsa::committee
