// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/check.h"

#include "plan/program.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace simsa::plan {

using base::ProposalId;

namespace {

/// An award with the candidate it is for; awards of unknown proposals never become one.
struct Funded
{
    const Candidate *candidate = nullptr;
    const Option *option = nullptr;
};

QHash<ProposalId, const Candidate *> byId(const Instance &instance)
{
    QHash<ProposalId, const Candidate *> map;
    for (const Candidate &candidate : instance.candidates)
        map.insert(candidate.id, &candidate);
    return map;
}

/// Awards of known proposals, the first of each.
QList<Funded> fundedOf(const Instance &instance, const Plan &plan)
{
    const auto known = byId(instance);
    QSet<ProposalId> seen;
    QList<Funded> funded;
    for (const Award &award : plan.awards) {
        const Candidate *candidate = known.value(award.proposal);
        if (candidate != nullptr && !seen.contains(award.proposal))
            funded.append({.candidate = candidate, .option = &award.option});
        seen.insert(award.proposal);
    }
    return funded;
}

/// Walks through the rules one by one and collects what is broken.
class Checker
{
public:
    Checker(const Instance &instance, const Plan &plan)
        : m_instance(instance)
        , m_plan(plan)
        , m_funded(fundedOf(instance, plan))
    {
        for (const Funded &funded : m_funded)
            m_fundedIds.insert(funded.candidate->id);
    }

    Verdict run()
    {
        checkAwards();
        checkCapacity();
        checkOrganisations();
        checkShares();
        checkGroups();
        checkStarts();
        if (m_instance.envyDelta100) {
            for (const EnvyPair &pair : justifiedEnvy(m_instance, m_plan, *m_instance.envyDelta100))
                breach(Rule::JustifiedEnvy, pair.refused).other = pair.funded;
        }
        m_verdict.awards = static_cast<int>(m_plan.awards.size());
        return m_verdict;
    }

private:
    Breach &breach(Rule rule, const ProposalId &proposal = {})
    {
        Breach breach;
        breach.rule = rule;
        breach.proposal = proposal;
        m_verdict.breaches.append(breach);
        return m_verdict.breaches.last();
    }

    void limitBreach(Rule rule, int month, qint64 have, qint64 limit, const base::ClusterId &cluster,
                     const base::OrgId &org)
    {
        Breach &found = breach(rule);
        found.month = month;
        found.have = have;
        found.limit = limit;
        found.cluster = cluster;
        found.org = org;
    }

    void checkAwards()
    {
        const auto known = byId(m_instance);
        QSet<ProposalId> seen;
        for (const Award &award : m_plan.awards) {
            if (seen.contains(award.proposal))
                breach(Rule::AwardedTwice, award.proposal);
            else if (!known.contains(award.proposal))
                breach(Rule::UnknownProposal, award.proposal);
            seen.insert(award.proposal);
        }
        for (const Funded &funded : m_funded) {
            if (!m_instance.isPlannable(*funded.candidate))
                breach(Rule::NotPlannable, funded.candidate->id);
            if (!funded.candidate->options.contains(*funded.option))
                breach(Rule::NotAnOption, funded.candidate->id);
            m_verdict.value += valueOf(m_instance, *funded.candidate, *funded.option);
            m_verdict.nodeMonths += funded.option->nodeMonths();
        }
    }

    void checkCapacity()
    {
        // Every award counts, those of unknown proposals too: nodes are taken whoever takes them.
        for (const base::ClusterId &cluster : m_instance.clusters) {
            for (int month = 1; month <= m_instance.months; ++month) {
                qint64 use = 0;
                for (const Award &award : m_plan.awards)
                    use += award.option.cluster == cluster ? award.option.at(month).value() : 0;
                const qint64 free = m_instance.free.at(cluster, month).value();
                if (use > free)
                    limitBreach(Rule::Capacity, month, use, free, cluster, {});
            }
        }
    }

    void checkOrganisations()
    {
        QMap<std::pair<base::OrgId, int>, qint64> use;
        for (const Funded &funded : m_funded) {
            for (int month = funded.option->start; month <= funded.option->end(); ++month)
                use[{funded.candidate->org, month}] += funded.option->at(month).value();
        }
        for (auto it = use.begin(); it != use.end(); ++it) {
            const auto cap = m_instance.orgCap.find(it.key().first);
            if (cap != m_instance.orgCap.end() && it.value() > cap->value())
                limitBreach(Rule::OrgCap, it.key().second, it.value(), cap->value(), {}, it.key().first);
        }
    }

    void checkShares()
    {
        for (const Share &share : m_instance.shares) {
            qint64 group = 0;
            qint64 all = 0;
            for (const Funded &funded : m_funded) {
                const Candidate &c = *funded.candidate;
                all += funded.option->nodeMonths();
                if ((share.by == Share::By::Pool ? c.pool : c.region) == share.group)
                    group += funded.option->nodeMonths();
            }
            const qint64 difference = group * share.denominator - all * share.numerator;
            if (share.atLeast ? difference < 0 : difference > 0) {
                Breach &found = breach(Rule::Share);
                found.group = share.name;
                found.have = group;
                found.limit = all;
            }
        }
    }

    void checkGroups()
    {
        for (const ProposalId &must : m_instance.must) {
            if (!m_fundedIds.contains(must))
                breach(Rule::MustFund, must);
        }
        for (const QList<ProposalId> &group : m_instance.exclusive) {
            const ProposalId *first = nullptr;
            for (const ProposalId &id : group) {
                if (m_fundedIds.contains(id) && first != nullptr)
                    breach(Rule::Exclusive, *first).other = id;
                else if (m_fundedIds.contains(id))
                    first = &id;
            }
        }
    }

    void checkStarts()
    {
        QMap<int, qint64> starts;
        for (const Award &award : m_plan.awards)
            ++starts[award.option.start];
        for (auto it = starts.begin(); m_instance.startCap && it != starts.end(); ++it) {
            if (it.value() > *m_instance.startCap)
                limitBreach(Rule::StartCap, it.key(), it.value(), *m_instance.startCap, {}, {});
        }
    }

    const Instance &m_instance;
    const Plan &m_plan;
    QList<Funded> m_funded;
    QSet<ProposalId> m_fundedIds;
    Verdict m_verdict;
};

} // namespace

base::Result<Verdict> check(const Instance &instance, const Plan &plan)
{
    if (const auto valid = validate(instance); !valid)
        return base::fail(valid);
    return Checker(instance, plan).run();
}

QList<EnvyPair> justifiedEnvy(const Instance &instance, const Plan &plan, int delta100)
{
    const QList<Funded> funded = fundedOf(instance, plan);
    QSet<ProposalId> fundedIds;
    for (const Funded &f : funded)
        fundedIds.insert(f.candidate->id);
    QList<EnvyPair> pairs;
    for (const Candidate &refused : instance.candidates) {
        if (fundedIds.contains(refused.id) || !instance.isPlannable(refused))
            continue;
        for (const Funded &f : funded) {
            const bool lower = refused.score100 > f.candidate->score100 + delta100;
            if (lower && refused.pool == f.candidate->pool && wouldFitInto(refused, *f.option))
                pairs.append({.refused = refused.id, .funded = f.candidate->id});
        }
    }
    return pairs;
}

} // namespace simsa::plan
