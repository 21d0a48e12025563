// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/whatif.h"

namespace simsa::plan {

using base::ProposalId;

QList<Condition> conditionsOf(const Instance &instance)
{
    QList<Condition> list;
    const auto add = [&](Condition condition, bool has) {
        if (has)
            list.append(condition);
    };
    add(Condition::CutOff, instance.cut100 > 0);
    add(Condition::OrgCaps, !instance.orgCap.isEmpty());
    add(Condition::Shares, !instance.shares.isEmpty());
    add(Condition::ExclusiveGroups, !instance.exclusive.isEmpty());
    add(Condition::MustFund, !instance.must.isEmpty());
    add(Condition::Forbidden, !instance.forbid.isEmpty());
    add(Condition::NoEnvy, instance.envyDelta100.has_value());
    add(Condition::StartCap, instance.startCap.has_value());
    return list;
}

Instance without(Instance instance, Condition condition)
{
    switch (condition) {
    case Condition::CutOff:
        instance.cut100 = 0;
        for (Candidate &candidate : instance.candidates)
            candidate.passed = true;
        break;
    case Condition::OrgCaps:
        instance.orgCap.clear();
        break;
    case Condition::Shares:
        instance.shares.clear();
        break;
    case Condition::ExclusiveGroups:
        instance.exclusive.clear();
        break;
    case Condition::MustFund:
        instance.must.clear();
        break;
    case Condition::Forbidden:
        instance.forbid.clear();
        break;
    case Condition::NoEnvy:
        instance.envyDelta100.reset();
        break;
    case Condition::StartCap:
        instance.startCap.reset();
        break;
    }
    return instance;
}

Instance withForced(Instance instance, const ProposalId &proposal)
{
    instance.forbid.removeAll(proposal);
    if (!instance.must.contains(proposal))
        instance.must.append(proposal);
    return instance;
}

Difference difference(const Instance &instance, const Plan &from, const Plan &to)
{
    Difference difference;
    difference.nodeMonths = to.nodeMonths() - from.nodeMonths();
    for (const Candidate &candidate : instance.candidates) {
        const Award *before = from.award(candidate.id);
        const Award *after = to.award(candidate.id);
        difference.value += (after ? valueOf(instance, candidate, after->option) : 0) -
                            (before ? valueOf(instance, candidate, before->option) : 0);
        if (after && !before)
            difference.entered.append(candidate.id);
        else if (before && !after)
            difference.left.append(candidate.id);
        else if (before && before->option != after->option)
            difference.changed.append(candidate.id);
    }
    return difference;
}

} // namespace simsa::plan
