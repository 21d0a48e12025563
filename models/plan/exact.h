// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/program.h"

#include <functional>

namespace simsa::plan {

/// What one more node in a cluster and month would be worth, by the linear relaxation: the price of the
/// marginal node.
struct NodePrice
{
    base::ClusterId cluster;
    int month = 0;
    double value = 0; ///< in the objective's unit; > 0

    friend bool operator==(const NodePrice &, const NodePrice &) = default;
};

/// What is known of the best value. All bounds are above every feasible plan's value.
struct Bound
{
    enum class Status {
        Known,
        Infeasible, ///< no plan keeps all rules, not even with fractions of awards
        OutOfTime,
    };
    Status status = Status::OutOfTime;
    qint64 value = 0;        ///< the linear relaxation, rounded down; with Known only
    QList<NodePrice> prices; ///< by cluster and month, with Known only

    friend bool operator==(const Bound &, const Bound &) = default;
};

/// The linear relaxation by GLPK's simplex; gives up after `milliseconds`. PlanInstanceInvalid.
[[nodiscard]] base::Result<Bound> relaxation(const Instance &instance, qint64 milliseconds);

/// Told from time to time; false ends the search, and what was found so far is kept.
using ExactProgress = std::function<bool(qint64 bestValue, qint64 bound)>;

struct ExactOptions
{
    qint64 milliseconds = 60'000;
    std::optional<Plan> start; ///< a feasible plan to begin with: nothing that is not better is looked at
    ExactProgress progress;
    bool firstPlan = false; ///< ends with the first plan found: only whether there is one is asked
};

/// What the exact search knows when it ends.
struct Proof
{
    std::optional<Plan> plan; ///< the best known, `start` included
    qint64 value = 0;         ///< of it
    std::optional<qint64> bound;
    bool infeasible = false; ///< proven
    QList<NodePrice> prices;

    /// No better plan exists.
    [[nodiscard]] bool isOptimal() const { return plan && bound && *bound <= value; }
};

/// Branch and cut by GLPK, in process. Columns whose reduced cost rules them out beside `start` are fixed
/// first (Wolsey, Integer Programming, §7.6). PlanInstanceInvalid; InvalidArgument for a `start` that breaks
/// a rule.
[[nodiscard]] base::Result<Proof> solveExactly(const Instance &instance, const ExactOptions &options);

} // namespace simsa::plan
