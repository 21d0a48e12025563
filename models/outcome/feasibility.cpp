// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome/feasibility.h"

#include "outcome/scores.h"
#include "plan/check.h"
#include "plan/options.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace simsa::outcome {

using base::ErrorCode;
using base::ProposalId;
using base::Result;

namespace {

call::Proposal proposalOf(const record::PlannedRequest &request)
{
    call::Proposal proposal;
    proposal.id = request.proposal;
    proposal.org = request.org;
    proposal.pool = request.pool;
    proposal.region = request.region;
    proposal.nonCapital = request.nonCapital;
    proposal.request = request.request;
    return proposal;
}

QHash<ProposalId, const record::PlannedChange *> byProposal(const QList<record::PlannedChange> &changes)
{
    QHash<ProposalId, const record::PlannedChange *> map;
    for (const record::PlannedChange &change : changes)
        map.insert(change.proposal, &change);
    return map;
}

QString nameOf(plan::Rule rule)
{
    switch (rule) {
    case plan::Rule::UnknownProposal:
        return QStringLiteral("unknown_proposal");
    case plan::Rule::AwardedTwice:
        return QStringLiteral("awarded_twice");
    case plan::Rule::NotPlannable:
        return QStringLiteral("not_plannable");
    case plan::Rule::NotAnOption:
        return QStringLiteral("not_an_option");
    case plan::Rule::Capacity:
        return QStringLiteral("capacity");
    case plan::Rule::OrgCap:
        return QStringLiteral("org_cap");
    case plan::Rule::Share:
        return QStringLiteral("share");
    case plan::Rule::Exclusive:
        return QStringLiteral("exclusive");
    case plan::Rule::MustFund:
        return QStringLiteral("must_fund");
    case plan::Rule::StartCap:
        return QStringLiteral("start_cap");
    case plan::Rule::JustifiedEnvy:
        return QStringLiteral("justified_envy");
    }
    return {};
}

/// "capacity H200 month 3: 20 of 16", as far as the breach has these.
QString wordsOf(const plan::Breach &breach)
{
    QStringList words{nameOf(breach.rule)};
    for (const QString &name : {breach.proposal.text(), breach.other.text(), breach.cluster.text(),
                                breach.org.text(), breach.group}) {
        if (!name.isEmpty())
            words.append(name);
    }
    if (breach.month > 0)
        words.append(
            QStringLiteral("month %1: %2 of %3").arg(breach.month).arg(breach.have).arg(breach.limit));
    return words.join(u' ');
}

tl::unexpected<base::Error> infeasible(const char *rule, const ProposalId &proposal)
{
    return base::fail(ErrorCode::PlanInfeasible,
                      QString::fromLatin1(rule) + (proposal.isEmpty() ? QString() : u' ' + proposal.text()));
}

/// Everybody is awarded or refused, nobody both or twice, and nobody else appears.
Result<> checkEveryone(const record::Reconciliation &reconciliation, const record::Plan &plan)
{
    QHash<ProposalId, int> times;
    for (const record::PlannedAward &award : plan.awards)
        ++times[award.proposal];
    for (const record::PlannedRefusal &refusal : plan.refusals)
        ++times[refusal.proposal];
    for (const record::ReconciledScore &score : reconciliation.scores) {
        if (times.take(score.proposal) != 1)
            return infeasible("not_once", score.proposal);
    }
    if (!times.isEmpty())
        return infeasible("unknown_proposal", times.constBegin().key());
    return {};
}

/// Awards keep the line and the levels they claim.
Result<> checkAwards(const call::Charter &charter, const record::Reconciliation &reconciliation,
                     const record::Plan &plan)
{
    const auto changes = byProposal(plan.changes);
    for (const record::PlannedChange &change : plan.changes) {
        if (reconciliation.of(change.proposal) == nullptr)
            return infeasible("unknown_proposal", change.proposal);
    }
    for (const record::PlannedAward &award : plan.awards) {
        const record::ReconciledScore *score = reconciliation.of(award.proposal);
        if (score == nullptr)
            return infeasible("unknown_proposal", award.proposal);
        const int place = placeOf(*score, changes.value(award.proposal));
        if (plan.line > 0 && (place == 0 || place > plan.line))
            return infeasible("below_line", award.proposal);
        const auto request =
            std::find_if(plan.requests.begin(), plan.requests.end(),
                         [&](const record::PlannedRequest &one) { return one.proposal == award.proposal; });
        const auto asked =
            request == plan.requests.end() ? std::nullopt : request->request.nodesOn(award.cluster);
        if (!asked || !charter.plan.awardPercents.contains(award.percent) ||
            call::RequestLine::share(*asked, award.percent) != award.nodes)
            return infeasible("level", award.proposal);
    }
    return {};
}

/// A score on its way into the instance.
struct Entry
{
    const record::ReconciledScore *score = nullptr;
    int place = 0; ///< 0: no review at all, behind everybody

    /// Moved up to a place it stands before whoever has it, moved down behind.
    [[nodiscard]] auto order() const
    {
        const int moved = place < score->rank ? -1 : place > score->rank ? 1 : 0;
        return std::tuple(place == 0, place, moved, score->rank);
    }
};

/// What the committee settled by hand leaves of a candidate's options.
void narrow(plan::Candidate &candidate, const record::PlannedChange &change)
{
    candidate.options.removeIf([&](const plan::Option &option) {
        const plan::Wish *wish = candidate.wishOn(option.cluster);
        const bool other = (!change.cluster.isEmpty() && option.cluster != change.cluster) ||
                           (change.start > 0 && option.start != change.start);
        return other ||
               (change.percent > 0 && option.nodes != call::RequestLine::share(wish->nodes, change.percent));
    });
}

} // namespace

plan::Plan planOf(const record::Plan &plan)
{
    plan::Plan result;
    for (const record::PlannedAward &award : plan.awards)
        result.awards.append({award.proposal, {award.cluster, award.start, award.months, award.nodes, {}}});
    return result;
}

int placeOf(const record::ReconciledScore &score, const record::PlannedChange *change)
{
    return score.rank > 0 && change != nullptr && change->place > 0 ? change->place : score.rank;
}

record::PlannedRequest requestOf(const call::Proposal &proposal)
{
    return {
        proposal.id,     proposal.org, proposal.pool, proposal.region, proposal.nonCapital.value_or(false),
        proposal.request};
}

Result<plan::Instance> instanceFor(const call::Charter &charter, const record::Reconciliation &reconciliation,
                                   const QList<record::PlannedRequest> &requests, int line,
                                   const QList<record::PlannedChange> &changes)
{
    const auto changeOf = byProposal(changes);
    QList<Entry> entries;
    for (const record::ReconciledScore &score : reconciliation.scores) {
        const int place = placeOf(score, changeOf.value(score.proposal));
        if (line <= 0 || (place > 0 && place <= line))
            entries.append({&score, place});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &a, const Entry &b) { return a.order() < b.order(); });
    QList<plan::ScoredProposal> scored;
    for (const Entry &entry : std::as_const(entries))
        scored.append(
            {entry.score->proposal, entry.score->score, passes(charter, reconciliation, *entry.score)});
    QList<call::Proposal> proposals;
    for (const record::PlannedRequest &request : requests)
        proposals.append(proposalOf(request));
    auto instance = plan::instanceOf(charter, proposals, scored);
    if (!instance || changes.isEmpty())
        return instance;
    for (plan::Candidate &candidate : instance->candidates) {
        const record::PlannedChange *change = changeOf.value(candidate.id);
        if (change != nullptr && change->setAside)
            instance->forbid.append(candidate.id);
        if (change != nullptr)
            narrow(candidate, *change);
    }
    return instance;
}

int levelOf(const call::Charter &charter, base::Nodes asked, base::Nodes nodes)
{
    for (const int percent : charter.plan.awardPercents) {
        if (call::RequestLine::share(asked, percent) == nodes)
            return percent;
    }
    return 0;
}

Result<> checkPlan(const call::Charter &charter, const record::Reconciliation &reconciliation,
                   const record::Plan &plan)
{
    if (const auto everyone = checkEveryone(reconciliation, plan); !everyone)
        return everyone;
    if (const auto awards = checkAwards(charter, reconciliation, plan); !awards)
        return awards;
    const auto instance = instanceFor(charter, reconciliation, plan.requests, plan.line, plan.changes);
    if (!instance)
        return base::fail(instance);
    const auto verdict = plan::check(*instance, planOf(plan));
    if (!verdict)
        return base::fail(verdict);
    if (!verdict->isFeasible())
        return base::fail(ErrorCode::PlanInfeasible, wordsOf(verdict->breaches.first()));
    return {};
}

} // namespace simsa::outcome
