// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/exact.h"

#include "plan/branchandcut.h"
#include "plan/check.h"

#include <QHash>

namespace simsa::plan {

using base::ErrorCode;
using base::Result;

namespace {

constexpr double leastPrice = 1e-6; // below, a dual is an error of rounding

QList<NodePrice> pricesOf(const Program &program, const std::vector<double> &duals)
{
    QList<NodePrice> prices;
    for (size_t i = 0; i < duals.size(); ++i) {
        const Row &row = program.rows[i];
        if (row.kind == RowKind::Capacity && duals[i] > leastPrice)
            prices.append({row.cluster, row.month, duals[i]});
    }
    return prices;
}

Bound::Status statusOf(Relaxed::Status status)
{
    switch (status) {
    case Relaxed::Status::Known:
        return Bound::Status::Known;
    case Relaxed::Status::Infeasible:
        return Bound::Status::Infeasible;
    case Relaxed::Status::OutOfTime:
        break;
    }
    return Bound::Status::OutOfTime;
}

/// The columns of a plan, in order; nullopt for an award that is no column.
std::optional<std::vector<int>> columnsOf(const Instance &instance, const Program &program, const Plan &plan)
{
    QHash<base::ProposalId, const Award *> awards;
    for (const Award &award : plan.awards)
        awards.insert(award.proposal, &award);
    std::vector<int> taken;
    for (int i = 0; i < int(program.columns.size()); ++i) {
        const Candidate &candidate = instance.candidates.at(program.columns[i].candidate);
        const Award *award = awards.value(candidate.id);
        const bool isNew =
            taken.empty() || program.columns[taken.back()].candidate != program.columns[i].candidate;
        if (award && isNew && award->option == candidate.options.at(program.columns[i].option))
            taken.push_back(i);
    }
    return taken.size() == size_t(plan.awards.size()) ? std::optional(taken) : std::nullopt;
}

} // namespace

Result<Bound> relaxation(const Instance &instance, qint64 milliseconds)
{
    const auto program = programOf(instance);
    if (!program)
        return base::fail(program);
    const Relaxed relaxed = relax(*program, milliseconds);
    return Bound{statusOf(relaxed.status), relaxed.value, pricesOf(*program, relaxed.duals)};
}

Result<Proof> solveExactly(const Instance &instance, const ExactOptions &options)
{
    const auto program = programOf(instance);
    if (!program)
        return base::fail(program);
    ProgramOptions task;
    task.milliseconds = options.milliseconds;
    task.progress = options.progress;
    task.firstPlan = options.firstPlan;
    if (options.start) {
        const auto verdict = check(instance, *options.start);
        task.start = columnsOf(instance, *program, *options.start);
        if (!verdict || !verdict->isFeasible() || !task.start)
            return base::fail(ErrorCode::InvalidArgument, QStringLiteral("start"));
    }
    const ProgramProof known = solveProgram(*program, task);
    Proof proof;
    if (known.taken)
        proof.plan = program->planOf(instance, *known.taken);
    proof.value = known.value;
    proof.bound = known.bound;
    proof.infeasible = known.infeasible;
    proof.prices = pricesOf(*program, known.duals);
    return proof;
}

} // namespace simsa::plan
