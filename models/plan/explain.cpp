// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/explain.h"

#include "plan/program.h"
#include "plan/room.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <map>

namespace simsa::plan {

using base::ProposalId;

namespace {

/// How far an option is from fitting.
struct Distance
{
    Standing standing = Standing::Funded; ///< Funded: it fits
    int nodes = 0;                        ///< short in its worst month
};

/// What a plan has used up, as whoever is to be added meets it.
class Table
{
public:
    Table(const Instance &instance, const Plan &plan)
        : m_instance(instance)
        , m_room(instance)
    {
        for (const Candidate &candidate : instance.candidates)
            m_candidates.insert(candidate.id, &candidate);
        for (const Award &award : plan.awards)
            put(award, 1);
    }

    const Candidate *candidate(const ProposalId &id) const { return m_candidates.value(id); }
    bool isFunded(const ProposalId &id) const { return m_funded.contains(id); }
    void add(const Award &award) { put(award, 1); }
    void remove(const Award &award) { put(award, -1); }

    int left(const base::ClusterId &cluster, int month) const { return m_room.view(cluster, {}).left(month); }

    /// Nodes short of the option in a month, by what its standing says.
    int shortOf(const Candidate &candidate, const Option &option, int month, Standing standing) const
    {
        const Room::View room = m_room.view(option.cluster, candidate.org);
        return option.at(month).value() -
               (standing == Standing::NoRoom ? room.left(month) : room.allowance(month));
    }

    Distance distance(const Candidate &candidate, const Option &option) const
    {
        Distance worst;
        const Room::View room = m_room.view(option.cluster, candidate.org);
        for (int month = option.start; month <= option.end(); ++month) {
            const int wanted = option.at(month).value();
            if (wanted - room.left(month) > worst.nodes)
                worst = {Standing::NoRoom, wanted - room.left(month)};
            if (wanted - room.allowance(month) > worst.nodes)
                worst = {Standing::OrgCapReached, wanted - room.allowance(month)};
        }
        const auto starts = m_starts.find(option.start);
        const int started = starts == m_starts.end() ? 0 : starts->second;
        // Behind every real shortage: no number of nodes would help.
        if (worst.nodes == 0 && m_instance.startCap && started >= *m_instance.startCap)
            return {Standing::StartsFull, std::numeric_limits<int>::max()};
        return worst;
    }

    /// Reasons that have nothing to do with what is left; NotChosen: there is none.
    Standing shutOut(const Candidate &candidate, ProposalId *other) const
    {
        if (m_instance.forbid.contains(candidate.id))
            return Standing::Forbidden;
        if (!m_instance.isPlannable(candidate))
            return Standing::BelowCut;
        if (candidate.options.isEmpty())
            return Standing::NoOption;
        for (const QList<ProposalId> &group : m_instance.exclusive) {
            if (!group.contains(candidate.id))
                continue;
            for (const ProposalId &id : group) {
                if (id != candidate.id && isFunded(id)) {
                    *other = id;
                    return Standing::ExclusiveTaken;
                }
            }
        }
        return Standing::NotChosen;
    }

    /// The first option that fits, or nullptr.
    const Option *fitting(const Candidate &candidate) const
    {
        ProposalId other;
        if (shutOut(candidate, &other) != Standing::NotChosen)
            return nullptr;
        for (const Option &option : candidate.options) {
            if (distance(candidate, option).standing == Standing::Funded)
                return &option;
        }
        return nullptr;
    }

private:
    void put(const Award &award, int sign)
    {
        const Candidate *candidate = this->candidate(award.proposal);
        m_room.take(award.option, candidate != nullptr ? candidate->org : base::OrgId(), sign);
        m_starts[award.option.start] += sign;
        if (sign > 0)
            m_funded.insert(award.proposal);
        else
            m_funded.remove(award.proposal);
    }

    const Instance &m_instance;
    Room m_room;
    QHash<ProposalId, const Candidate *> m_candidates;
    std::map<int, int> m_starts;
    QSet<ProposalId> m_funded;
};

QList<const Candidate *> byScore(const Instance &instance)
{
    QList<const Candidate *> list;
    for (const Candidate &candidate : instance.candidates)
        list.append(&candidate);
    std::stable_sort(list.begin(), list.end(),
                     [](const Candidate *a, const Candidate *b) { return a->score100 > b->score100; });
    return list;
}

/// The standing of one without award, and how far its closest option is away.
Explanation refusalOf(const Table &table, const Candidate &candidate)
{
    Explanation why;
    why.proposal = candidate.id;
    why.standing = table.shutOut(candidate, &why.other);
    if (why.standing != Standing::NotChosen)
        return why;
    Distance least{Standing::Unknown, std::numeric_limits<int>::max()};
    for (const Option &option : candidate.options) {
        const Distance distance = table.distance(candidate, option);
        if (why.closest && distance.nodes >= least.nodes)
            continue;
        least = distance;
        why.closest = option;
    }
    why.standing = least.standing == Standing::Funded ? Standing::NotChosen : least.standing;
    if (why.standing != Standing::NoRoom && why.standing != Standing::OrgCapReached)
        return why;
    for (int month = why.closest->start; month <= why.closest->end(); ++month) {
        const int nodes = table.shortOf(candidate, *why.closest, month, why.standing);
        if (nodes > 0)
            why.lacking.append({why.closest->cluster, month, Nodes(nodes)});
    }
    return why;
}

/// Whether something that fits would break a rule between awards; the first way that breaks none is taken.
void judgeAddition(const Instance &instance, const Plan &plan, const Table &table, const Candidate &candidate,
                   Explanation &why)
{
    const bool hasSuch = !instance.shares.isEmpty() || instance.envyDelta100;
    if (!hasSuch)
        return;
    for (const Option &option : candidate.options) {
        if (table.distance(candidate, option).standing != Standing::Funded)
            continue;
        Plan larger = plan;
        larger.awards.append({candidate.id, option});
        const auto verdict = check(instance, larger);
        if (verdict && verdict->isFeasible()) {
            why.closest = option;
            why.broken.reset();
            why.standing = Standing::NotChosen;
            return;
        }
        if (verdict && !why.broken) {
            why.closest = option;
            why.broken = verdict->breaches.first();
            why.standing = Standing::RuleInTheWay;
        }
    }
}

/// Whether taking this award back would help: it holds nodes where some are lacking, of the cluster or of the
/// organisation.
bool frees(const Table &table, const Candidate &refused, const Option &wanted, const Award &award)
{
    const Candidate *holder = table.candidate(award.proposal);
    const bool sameOrg = holder != nullptr && !refused.org.isEmpty() && holder->org == refused.org;
    for (int month = wanted.start; month <= wanted.end(); ++month) {
        if (award.option.at(month) == Nodes(0))
            continue;
        const bool room = award.option.cluster == wanted.cluster &&
                          table.shortOf(refused, wanted, month, Standing::NoRoom) > 0;
        if (room || (sameOrg && table.shortOf(refused, wanted, month, Standing::OrgCapReached) > 0))
            return true;
    }
    return false;
}

/// Takes back awards from the weakest up until the closest option fits, then gives back what was needless.
QList<ProposalId> inTheWayOf(const Instance &instance, Table table, const Plan &plan,
                             const Candidate &refused, const Explanation &why)
{
    const auto fits = [&] { return table.distance(refused, *why.closest).standing == Standing::Funded; };
    QHash<ProposalId, const Award *> awards;
    for (const Award &award : plan.awards)
        awards.insert(award.proposal, &award);
    QList<const Candidate *> weakest = byScore(instance);
    std::reverse(weakest.begin(), weakest.end());
    QList<const Award *> taken;
    for (const Candidate *candidate : weakest) {
        const Award *award = awards.value(candidate->id);
        if (award == nullptr || fits() || !frees(table, refused, *why.closest, *award))
            continue;
        table.remove(*award);
        taken.append(award);
    }
    if (!fits())
        return {}; // what is in the way is no award
    QList<ProposalId> needed;
    for (auto award = taken.rbegin(); award != taken.rend(); ++award) {
        table.add(**award); // the strongest first
        if (fits())
            continue;
        table.remove(**award);
        needed.append((*award)->proposal);
    }
    return needed;
}

QList<ProposalId> entrants(const Instance &instance, const Table &before, const Award &award)
{
    QList<ProposalId> list;
    Table table = before;
    table.remove(award);
    for (const Candidate *candidate : byScore(instance)) {
        if (candidate->id == award.proposal || table.isFunded(candidate->id))
            continue;
        // Whoever fits already owes the award nothing.
        const Option *option = table.fitting(*candidate);
        if (option == nullptr || before.fitting(*candidate) != nullptr)
            continue;
        table.add({candidate->id, *option});
        list.append(candidate->id);
    }
    return list;
}

int deltaOf(const Instance &instance)
{
    return instance.envyDelta100.value_or(usualEnvyDelta100);
}

bool hasEnvy(const Instance &instance, const Candidate &refused, const Candidate &funded, const Option &place)
{
    return refused.score100 > funded.score100 + deltaOf(instance) && refused.pool == funded.pool &&
           wouldFitInto(refused, place);
}

void explainAward(const Instance &instance, const Table &table, const Award &award, Explanation &why)
{
    why.standing = Standing::Funded;
    why.award = award.option;
    why.nodeMonths = award.option.nodeMonths();
    for (int month = award.option.start; month <= award.option.end(); ++month) {
        const Nodes left(table.left(award.option.cluster, month));
        if (!why.tightest || left < why.tightest->nodes)
            why.tightest = {award.option.cluster, month, left};
    }
    const Candidate *candidate = table.candidate(award.proposal);
    if (candidate == nullptr)
        return;
    if (const Wish *wish = candidate->wishOn(award.option.cluster))
        why.asked = wish->nodes;
    why.wouldEnter = entrants(instance, table, award);
    for (const Candidate &refused : instance.candidates) {
        if (!table.isFunded(refused.id) && instance.isPlannable(refused) &&
            hasEnvy(instance, refused, *candidate, award.option))
            why.enviedBy.append(refused.id);
    }
}

} // namespace

base::Result<Explanation> explain(const Instance &instance, const Plan &plan, const ProposalId &proposal)
{
    if (const auto valid = validate(instance); !valid)
        return base::fail(valid);
    const Table table(instance, plan);
    Explanation why;
    why.proposal = proposal;
    if (const Award *award = plan.award(proposal)) {
        explainAward(instance, table, *award, why);
        return why;
    }
    const Candidate *candidate = table.candidate(proposal);
    if (candidate == nullptr)
        return why;
    why = refusalOf(table, *candidate);
    if (why.standing == Standing::NotChosen)
        judgeAddition(instance, plan, table, *candidate, why);
    if (!why.lacking.isEmpty())
        why.inTheWay = inTheWayOf(instance, table, plan, *candidate, why);
    for (const Award &award : plan.awards) {
        const Candidate *funded = table.candidate(award.proposal);
        if (funded != nullptr && instance.isPlannable(*candidate) &&
            hasEnvy(instance, *candidate, *funded, award.option))
            why.envies.append(award.proposal);
    }
    return why;
}

base::Result<QList<Explanation>> explainRefusals(const Instance &instance, const Plan &plan)
{
    if (const auto valid = validate(instance); !valid)
        return base::fail(valid);
    const Table table(instance, plan);
    QList<Explanation> list;
    for (const Candidate &candidate : instance.candidates) {
        if (table.isFunded(candidate.id))
            continue;
        Explanation why = refusalOf(table, candidate);
        if (why.standing == Standing::NotChosen)
            judgeAddition(instance, plan, table, candidate, why);
        list.append(why);
    }
    return list;
}

} // namespace simsa::plan
