// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/reclaim.h"

#include "plan/greedy.h"

#include <QSet>

#include <algorithm>

namespace simsa::plan {

using base::ErrorCode;
using base::ProposalId;
using base::Result;

namespace {

Result<> checkRule(const ReclaimRule &rule)
{
    int last = -1;
    for (const UseBand &band : rule.bands) {
        if (band.below100 <= last || band.below100 > 100 || band.keep100 < 0 || band.keep100 > 100)
            return base::fail(ErrorCode::InvalidArgument, QStringLiteral("bands"));
        last = band.below100;
    }
    return rule.from < 1 ? Result<>(base::fail(ErrorCode::InvalidArgument, QStringLiteral("from")))
                         : Result<>();
}

int keptOf(const ReclaimRule &rule, int use100)
{
    for (const UseBand &band : rule.bands) {
        if (use100 < band.below100)
            return band.keep100;
    }
    return 100;
}

Nodes shareOf(Nodes nodes, int percent)
{
    return Nodes(static_cast<int>((qint64{nodes.value()} * percent + 99) / 100));
}

/// The option with `keep100` per cent of its nodes from `from` on.
Option shrunk(const Option &option, int from, int keep100)
{
    Option less = option;
    less.profile.clear();
    for (int month = option.start; month <= option.end(); ++month)
        less.profile.append(month < from ? option.at(month) : shareOf(option.at(month), keep100));
    less.nodes = *std::max_element(less.profile.begin(), less.profile.end());
    return less;
}

/// The instance for whoever is not in the plan: what is free after it, from `from` on.
Instance restOf(const Instance &instance, const Plan &plan, int from)
{
    Instance rest = instance;
    rest.must.clear();
    const capacity::NodeTable use = plan.use(instance);
    for (const base::ClusterId &cluster : rest.clusters) {
        for (int month = 1; month <= rest.months; ++month) {
            const Nodes free = instance.free.at(cluster, month) - use.at(cluster, month);
            const Nodes left = month < from ? Nodes() : std::max(Nodes(), free);
            rest.free.add(cluster, month, left - instance.free.at(cluster, month));
        }
    }
    QSet<ProposalId> funded;
    for (const Award &award : plan.awards)
        funded.insert(award.proposal);
    rest.candidates.removeIf([&](const Candidate &candidate) { return funded.contains(candidate.id); });
    for (Candidate &candidate : rest.candidates) {
        QList<Option> later;
        for (const Option &option : std::as_const(candidate.options)) {
            for (int start = from; start + option.months - 1 <= rest.months; ++start) {
                Option moved = option;
                moved.start = start;
                if (!later.contains(moved))
                    later.append(moved);
            }
        }
        candidate.options = later;
    }
    const auto gone = [&](const ProposalId &id) { return rest.candidate(id) == nullptr; };
    rest.forbid.removeIf(gone);
    for (QList<ProposalId> &group : rest.exclusive) {
        const bool taken = std::any_of(group.begin(), group.end(), gone);
        if (taken)
            rest.forbid += group;
    }
    rest.exclusive.clear();
    rest.forbid.removeIf(gone);
    return rest;
}

QSet<ProposalId> idsOf(const Plan &plan)
{
    QSet<ProposalId> ids;
    for (const Award &award : plan.awards)
        ids.insert(award.proposal);
    return ids;
}

} // namespace

Result<Reclaimed> reclaim(const Instance &instance, const Plan &plan, const QHash<ProposalId, int> &use100,
                          const ReclaimRule &rule)
{
    if (const auto fits = checkRule(rule); !fits)
        return base::fail(fits);
    Reclaimed result;
    result.freed = capacity::NodeTable(instance.clusters, instance.months);
    for (const Award &award : plan.awards) {
        const auto use = use100.constFind(award.proposal);
        const int keep = use == use100.cend() ? 100 : keptOf(rule, *use);
        if (keep == 100 || award.option.end() < rule.from) {
            result.plan.awards.append(award);
            continue;
        }
        const Option less = shrunk(award.option, rule.from, keep);
        TakenBack taken{award.proposal, *use, {}, {}, award.option.nodeMonths() - less.nodeMonths()};
        for (int month = std::max(rule.from, less.start); month <= less.end(); ++month) {
            const Nodes freed = award.option.at(month) - less.at(month);
            result.freed.add(less.cluster, month, freed);
            taken.kept = std::max(taken.kept, less.at(month));
            taken.freed = std::max(taken.freed, freed);
        }
        result.taken.append(taken);
        result.plan.awards.append({award.proposal, less});
    }
    const auto after = greedy(restOf(instance, result.plan, rule.from), false, Order::AsListed);
    const auto before = greedy(restOf(instance, plan, rule.from), false, Order::AsListed);
    if (!after || !before)
        return base::fail(after ? before : after);
    result.funded = after->plan.awards;
    const QSet<ProposalId> anyhow = idsOf(before->plan);
    for (const Award &award : std::as_const(result.funded)) {
        if (!anyhow.contains(award.proposal))
            result.owed.append(award.proposal);
    }
    return result;
}

} // namespace simsa::plan
