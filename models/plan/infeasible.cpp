// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/infeasible.h"

#include <QElapsedTimer>
#include <QMap>

#include <algorithm>
#include <limits>

namespace simsa::plan {

using base::ProposalId;

namespace {

Infeasibility reason(InfeasibleReason code, const ProposalId &proposal = {})
{
    Infeasibility found;
    found.reason = code;
    found.proposal = proposal;
    return found;
}

/// The nodes an option lacks in its worst month when nobody else is there, as a reason; have ≤ limit: it
/// fits.
Infeasibility shortageOf(const Instance &instance, const Candidate &candidate, const Option &option)
{
    Infeasibility worst = reason(InfeasibleReason::MustTooLarge, candidate.id);
    worst.cluster = option.cluster;
    const int cap =
        instance.orgCap.value(candidate.org, base::Nodes(std::numeric_limits<int>::max())).value();
    for (int month = option.start; month <= option.end(); ++month) {
        const int limit = std::min(instance.free.at(option.cluster, month).value(), cap);
        const int have = option.at(month).value();
        if (worst.month == 0 || have - limit > worst.have - worst.limit) {
            worst.month = month;
            worst.have = have;
            worst.limit = limit;
        }
    }
    return worst;
}

std::optional<Infeasibility> alone(const Instance &instance, const Candidate &candidate)
{
    if (!instance.isPlannable(candidate))
        return reason(InfeasibleReason::MustNotPlannable, candidate.id);
    if (candidate.options.isEmpty())
        return reason(InfeasibleReason::MustNoOption, candidate.id);
    std::optional<Infeasibility> closest;
    for (const Option &option : candidate.options) {
        const Infeasibility shortage = shortageOf(instance, candidate, option);
        if (shortage.have <= shortage.limit)
            return std::nullopt;
        if (!closest || shortage.have - shortage.limit < closest->have - closest->limit)
            closest = shortage;
    }
    return closest;
}

std::optional<Infeasibility> exclusion(const Instance &instance)
{
    for (const QList<ProposalId> &group : instance.exclusive) {
        ProposalId first;
        for (const ProposalId &id : group) {
            if (!instance.must.contains(id) || id == first)
                continue;
            if (first.isValid()) {
                Infeasibility found = reason(InfeasibleReason::MustExclusive, first);
                found.other = id;
                return found;
            }
            first = id;
        }
    }
    return std::nullopt;
}

/// Nodes that the candidate holds in that month whatever its option: on `cluster`, or anywhere when that is
/// null.
qint64 leastUse(const Candidate &candidate, const base::ClusterId *cluster, int month)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (const Option &option : candidate.options) {
        const bool counts = cluster == nullptr || option.cluster == *cluster;
        least = std::min<qint64>(least, counts ? option.at(month).value() : 0);
    }
    return least;
}

QList<const Candidate *> mustsOf(const Instance &instance)
{
    QList<const Candidate *> musts;
    for (const Candidate &candidate : instance.candidates) {
        if (instance.must.contains(candidate.id))
            musts.append(&candidate);
    }
    return musts;
}

std::optional<Infeasibility> crowding(const Instance &instance, const QList<const Candidate *> &musts)
{
    for (int month = 1; month <= instance.months; ++month) {
        for (const base::ClusterId &cluster : instance.clusters) {
            Infeasibility found = reason(InfeasibleReason::MustCapacity);
            found.cluster = cluster;
            found.month = month;
            found.limit = instance.free.at(cluster, month).value();
            for (const Candidate *candidate : musts)
                found.have += leastUse(*candidate, &cluster, month);
            if (found.have > found.limit)
                return found;
        }
        QMap<base::OrgId, qint64> held;
        for (const Candidate *candidate : musts)
            held[candidate->org] += leastUse(*candidate, nullptr, month);
        for (auto it = held.begin(); it != held.end(); ++it) {
            const auto cap = instance.orgCap.find(it.key());
            if (cap == instance.orgCap.end() || it.value() <= cap->value())
                continue;
            Infeasibility found = reason(InfeasibleReason::MustOrgCap);
            found.org = it.key();
            found.month = month;
            found.have = it.value();
            found.limit = cap->value();
            return found;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Infeasibility> plainConflict(const Instance &instance)
{
    const QList<const Candidate *> musts = mustsOf(instance);
    for (const Candidate *candidate : musts) {
        if (auto found = alone(instance, *candidate))
            return found;
    }
    if (auto found = exclusion(instance))
        return found;
    if (auto found = crowding(instance, musts))
        return found;
    if (instance.startCap && musts.size() > qint64(*instance.startCap) * instance.months) {
        Infeasibility found = reason(InfeasibleReason::MustStartCap);
        found.have = musts.size();
        found.limit = qint64(*instance.startCap) * instance.months;
        return found;
    }
    return std::nullopt;
}

Infeasibility conflictOf(const Instance &instance, qint64 milliseconds, const std::function<bool()> &goOn)
{
    QElapsedTimer clock;
    clock.start();
    const auto proof = [&](const Instance &other) {
        ExactOptions options;
        options.milliseconds = std::max<qint64>(1, milliseconds - clock.elapsed());
        options.firstPlan = true;
        options.progress = [&](qint64, qint64) { return goOn(); };
        return solveExactly(other, options);
    };
    const auto isFeasible = [&](const Instance &other) {
        const auto known = proof(other);
        return known && known->plan;
    };
    Instance without = instance;
    without.shares.clear();
    if (!instance.shares.isEmpty() && isFeasible(without)) {
        Infeasibility found = reason(InfeasibleReason::Shares);
        for (const Share &share : instance.shares) {
            without.shares = instance.shares;
            without.shares.removeOne(share);
            if (isFeasible(without)) {
                found.group = share.name;
                break;
            }
        }
        return found;
    }
    without = instance;
    without.envyDelta100.reset();
    if (instance.envyDelta100 && isFeasible(without))
        return reason(InfeasibleReason::Envy);
    // What stays infeasible without it is no part of the conflict.
    without = instance;
    for (const ProposalId &id : instance.must) {
        if (without.must.size() < 2 || !goOn() || clock.elapsed() >= milliseconds)
            break;
        Instance fewer = without;
        fewer.must.removeAll(id);
        const auto known = proof(fewer);
        if (known && known->infeasible)
            without = fewer;
    }
    Infeasibility found = reason(InfeasibleReason::Together);
    found.proposals = without.must;
    return found;
}

} // namespace simsa::plan
