// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/check.h"
#include "plan/exact.h"
#include "plan/program.h"

#include <functional>

namespace simsa::plan {

/// Who makes a plan.
enum class Engine {
    Greedy,       ///< the committee's rule
    GreedyStrict, ///< the same, stopping at the first that does not fit
    Search,       ///< the seeded local search
    Exact,        ///< branch and cut, in process
    Best,         ///< all of them, one after the other; the answer is the best of them
    Outside,      ///< a solver outside this program; only ever an answer, and part of Best
};

enum class SolveStatus {
    Optimal,    ///< proven: no better plan exists
    Feasible,   ///< keeps every rule; a better one may exist
    Infeasible, ///< proven: no plan keeps every rule
    Unknown,    ///< no plan was found, and none was proven impossible
};

/// What is known while it runs.
struct SolveTold
{
    qint64 value = 0;             ///< of the best plan so far; 0 while there is none
    std::optional<qint64> bound;  ///< above every plan's value
    Engine engine = Engine::Best; ///< at work
};

/// A solver outside this program, as a port: whatever it answers is checked like any other plan.
class OutsideSolver
{
public:
    OutsideSolver() = default;
    OutsideSolver(const OutsideSolver &) = delete;
    OutsideSolver &operator=(const OutsideSolver &) = delete;
    virtual ~OutsideSolver() = default;

    /// As solveExactly, without prices. Any error means: go on without it.
    [[nodiscard]] virtual base::Result<Proof> solve(const Instance &instance,
                                                    const ExactOptions &options) = 0;
};

struct SolveOptions
{
    Engine engine = Engine::Best;
    qint64 milliseconds = 60'000; ///< of all engines together
    quint64 seed = 1;
    qint64 iterations = 1'000'000;                   ///< of the search; it ends with them or with the time
    std::function<bool(const SolveTold &)> progress; ///< false stops; the incumbent is the answer
    std::optional<Plan> start;        ///< a plan to begin with; one that breaks a rule is not looked at
    OutsideSolver *outside = nullptr; ///< for Best, where the instance is worth it
};

/// A limit that the plan has used up.
struct Binding
{
    RowKind kind = RowKind::Capacity; ///< Capacity, OrgCap, Share or StartCap
    base::ClusterId cluster;          ///< Capacity
    base::OrgId org;                  ///< OrgCap
    QString group;                    ///< Share: its name
    int month = 0;                    ///< 1-based; all but Share
    qint64 used = 0;                  ///< nodes, node-months of the group, or starts
    qint64 limit = 0;                 ///< nodes, node-months of all awards, or starts

    friend bool operator==(const Binding &, const Binding &) = default;
};

/// Why there is no plan. Whoever awards nothing breaks no rule but must-fund: it is always part of it.
enum class InfeasibleReason {
    MustNotPlannable, ///< proposal: below the cut, failed or forbidden
    MustNoOption,     ///< proposal: asked for nothing that lies inside the horizon
    MustTooLarge,     ///< proposal, cluster, month, have, limit: no option fits even alone; the closest
    MustExclusive,    ///< proposal and other must be funded and exclude each other
    MustCapacity,     ///< cluster, month, have, limit: taken at least by all that must be funded
    MustOrgCap,       ///< org, month, have, limit: the same
    MustStartCap,     ///< have awards that must be funded, limit starts in all months together
    Shares,           ///< feasible without the shares; group, if one alone is to blame
    Envy,             ///< feasible if justified envy is let pass
    Together,         ///< proposals: must be funded, but cannot be together
};

/// The reason with the values that it names; the rest is empty.
struct Infeasibility
{
    InfeasibleReason reason = InfeasibleReason::Together;
    base::ProposalId proposal;
    base::ProposalId other;
    base::ClusterId cluster;
    base::OrgId org;
    QString group;
    int month = 0;
    qint64 have = 0;
    qint64 limit = 0;
    QList<base::ProposalId> proposals;

    friend bool operator==(const Infeasibility &, const Infeasibility &) = default;
};

/// The answer.
struct Solution
{
    SolveStatus status = SolveStatus::Unknown;
    Plan plan;        ///< with Optimal and Feasible; passed plan::check, awards in the instance's order
    qint64 value = 0; ///< of it
    std::optional<qint64> bound;
    Engine engine = Engine::Best; ///< whose plan it is
    qint64 milliseconds = 0;
    QList<Binding> binding;                  ///< capacity by cluster and month, then the rest
    QList<NodePrice> prices;                 ///< where the linear relaxation was solved
    std::optional<Infeasibility> infeasible; ///< with Infeasible
    QList<Breach> breaches; ///< with Unknown: the rules that the plan of the one engine asked would break

    /// What a better plan could still add at most, of the bound; nothing without bound.
    [[nodiscard]] std::optional<double> gap() const;
};

/// Makes a plan. Best begins with `start`, the committee's rule and nothing at all, proves small instances at
/// once, searches, and gives what is left of the time to branch and cut (and to `outside`), from the best
/// plan so far. Search with a given seed and number of iterations gives the same plan on every machine,
/// unless the time or `progress` ends it first. A plan found by Search, Exact or Best is then moved, at equal
/// value, towards earlier starts, then larger granted shares, then a lottery order drawn by `seed` (domain.md
/// §3.1): by single moves and exchanges of two proposals, until none is left. That is no proof of the
/// lexicographic optimum: for that, every stage would have to be solved as exactly as the first.
/// PlanInstanceInvalid; InvalidArgument for no iterations.
[[nodiscard]] base::Result<Solution> solve(const Instance &instance, const SolveOptions &options);

/// Limits that `plan` has used up: clusters' months without a free node, organisations and starts at their
/// cap, and shares that no refused proposal of the wrong side could join.
[[nodiscard]] QList<Binding> bindingOf(const Instance &instance, const Plan &plan);

} // namespace simsa::plan
