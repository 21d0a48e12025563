// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/options.h"

#include <QSet>

#include <algorithm>

namespace simsa::plan {

using base::ErrorCode;

namespace {

Nodes roundedUp(Nodes asked, int part, int whole)
{
    const qint64 product = qint64(asked.value()) * part;
    return Nodes(static_cast<int>((product + whole - 1) / whole));
}

/// The sizes one wish may be awarded at, falling.
QList<Nodes> sizesOf(const Wish &wish, const OptionRule &rule)
{
    const Nodes least = std::max(Nodes(1), roundedUp(wish.nodes, rule.floor10000, 10000));
    QList<Nodes> sizes;
    if (rule.everyInteger) {
        for (int nodes = wish.nodes.value(); nodes >= least.value(); --nodes)
            sizes.append(Nodes(nodes));
        return sizes;
    }
    for (const int level : rule.levels) {
        const Nodes nodes = roundedUp(wish.nodes, level, 100);
        if (nodes >= least && !sizes.contains(nodes))
            sizes.append(nodes);
    }
    return sizes;
}

/// The wish's profile brought down to a peak of `nodes`, each month rounded up.
QList<Nodes> scaled(const Wish &wish, Nodes nodes)
{
    QList<Nodes> profile;
    for (const Nodes month : wish.profile)
        profile.append(roundedUp(month, nodes.value(), wish.nodes.value()));
    return profile;
}

/// The request as far as the charter's caps allow it.
Candidate candidateOf(const call::Charter &charter, const call::Proposal &proposal,
                      const ScoredProposal &scored)
{
    Candidate candidate;
    candidate.id = proposal.id;
    candidate.org = proposal.org;
    candidate.pool = proposal.pool.text();
    candidate.region =
        proposal.nonCapital.value_or(false) ? QStringLiteral("non_capital") : QStringLiteral("capital");
    candidate.score100 = scored.score.value();
    candidate.passed = scored.passes;
    const call::RequestLine &request = proposal.request;
    QList<call::Alternative> accepted{{.cluster = request.preferred, .nodes = request.nodes}};
    accepted += request.alternatives;
    for (const call::Alternative &choice : accepted) {
        const call::Cluster *cluster = charter.cluster(choice.cluster);
        if (cluster != nullptr && choice.nodes <= cluster->perProjectCap &&
            request.months <= cluster->maxMonths)
            candidate.wishes.append({.cluster = choice.cluster, .nodes = choice.nodes, .profile = {}});
    }
    const OptionRule rule{.earliest = request.earliestStart,
                          .latest = request.latestStart,
                          .months = request.months,
                          .floor10000 = request.floorPercent * 100,
                          .everyInteger = false,
                          .levels = charter.plan.awardPercents};
    candidate.options = optionsOf(candidate.wishes, rule, charter.months);
    return candidate;
}

} // namespace

QList<Option> optionsOf(const QList<Wish> &wishes, const OptionRule &rule, int horizon)
{
    QList<Option> options;
    const int last = std::min(rule.latest, horizon - rule.months + 1);
    for (const Wish &wish : wishes) {
        if (!wish.profile.isEmpty() && wish.profile.size() != rule.months)
            continue;
        for (const Nodes nodes : sizesOf(wish, rule)) {
            for (int start = std::max(1, rule.earliest); start <= last; ++start) {
                options.append({.cluster = wish.cluster,
                                .start = start,
                                .months = rule.months,
                                .nodes = nodes,
                                .profile = scaled(wish, nodes)});
            }
        }
    }
    return options;
}

base::Result<Instance> instanceOf(const call::Charter &charter, const QList<call::Proposal> &proposals,
                                  const QList<ScoredProposal> &scored, Objective objective)
{
    const auto table = capacity::CapacityTable::fromCharter(charter);
    if (!table)
        return base::fail(table);
    Instance instance;
    instance.name = charter.call.text();
    instance.months = charter.months;
    instance.objective = objective;
    instance.clusters = table->clusters();
    instance.free = table->emptyNodeTable();
    for (const base::ClusterId &cluster : instance.clusters) {
        for (int month = 1; month <= instance.months; ++month)
            instance.free.add(cluster, month, table->free(cluster, month));
    }
    instance.cut100 = charter.scoring.cutoff.value();
    instance.levels = charter.plan.awardPercents;
    QHash<base::ProposalId, const call::Proposal *> byId;
    for (const call::Proposal &proposal : proposals)
        byId.insert(proposal.id, &proposal);
    for (const ScoredProposal &score : scored) {
        const call::Proposal *proposal = byId.value(score.id);
        if (proposal == nullptr)
            return base::fail(ErrorCode::PlanInstanceInvalid, score.id.text());
        if (proposal->eligibility != call::Eligibility::Ok)
            continue;
        instance.candidates.append(candidateOf(charter, *proposal, score));
        if (charter.plan.orgCap > Nodes(0) && !proposal->org.isEmpty())
            instance.orgCap.insert(proposal->org, charter.plan.orgCap);
    }
    if (const auto valid = validate(instance); !valid)
        return base::fail(valid);
    return instance;
}

} // namespace simsa::plan
