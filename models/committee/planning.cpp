// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "committee/desk.h"
#include "outcome/feasibility.h"
#include "plan/greedy.h"

#include <algorithm>

// From reviews to official scores, and from scores to a plan.
namespace simsa::committee {

using base::ErrorCode;
using base::RecordId;
using base::Result;
using record::Type;

namespace {

/// Stable codes of refusals; FORMAT.md of records.
QString codeOf(plan::SkipReason reason)
{
    switch (reason) {
    case plan::SkipReason::BelowCut:
        return QStringLiteral("below_cut");
    case plan::SkipReason::Forbidden:
        return QStringLiteral("forbidden");
    case plan::SkipReason::NoOption:
        return QStringLiteral("no_option");
    case plan::SkipReason::CapacityShort:
        return QStringLiteral("no_room");
    case plan::SkipReason::OrgCapReached:
        return QStringLiteral("org_cap");
    case plan::SkipReason::ExclusiveTaken:
        return QStringLiteral("exclusive");
    case plan::SkipReason::StartsFull:
        return QStringLiteral("starts_full");
    case plan::SkipReason::AfterStop:
        return QStringLiteral("after_stop");
    }
    return {};
}

QString ruleOf(const call::PlanPolicy &policy)
{
    QStringList levels;
    for (const int percent : policy.awardPercents)
        levels.append(QString::number(percent));
    return QStringLiteral("greedy levels=%1 strict_stop=%2 org_cap=%3")
        .arg(levels.join(u','), policy.strictStop ? QStringLiteral("yes") : QStringLiteral("no"))
        .arg(policy.orgCap.value());
}

record::PlannedAward awardOf(const call::Charter &charter, const plan::Instance &instance,
                             const plan::Award &award)
{
    const plan::Option &option = award.option;
    const plan::Wish *wish = instance.candidate(award.proposal)->wishOn(option.cluster);
    return {award.proposal, option.cluster, option.start,
            option.months,  option.nodes,   outcome::levelOf(charter, wish->nodes, option.nodes)};
}

/// Why a proposal got nothing, where the greedy rule's word is not the whole of it.
record::PlannedRefusal refusalOf(const record::Reconciliation &scores, const plan::Skip &skip)
{
    record::PlannedRefusal refusal{skip.proposal, codeOf(skip.reason), skip.cluster, skip.month,
                                   skip.nodesShort};
    const record::ReconciledScore *score = scores.of(skip.proposal);
    if (skip.reason == plan::SkipReason::BelowCut && !score->enough && scores.missingReason.isEmpty())
        refusal.reason = QStringLiteral("reviews_missing");
    return refusal;
}

} // namespace

Result<> Desk::notAdopted() const
{
    const auto decisions = outcome::currentDecisions(*m_ledger);
    for (const auto &decision : decisions) {
        if (decision.value.stage == record::DecisionStage::Adopted)
            return base::fail(ErrorCode::DecisionStateWrong, decision.value.proposal.text());
    }
    return {};
}

Result<RecordId> Desk::reconcile(const QString &acceptMissing)
{
    if (const auto may = mayMake(Type::Reconciliation); !may)
        return base::fail(may);
    const auto charter = this->charter();
    if (!charter)
        return base::fail(charter);
    if (const auto open = notAdopted(); !open)
        return base::fail(open);
    auto scores =
        outcome::reconcileRecords(*charter, outcome::contendersOf(*charter, m_proposals), m_matrix.counted);
    if (!scores)
        return base::fail(scores);
    const auto few = std::find_if(scores->scores.begin(), scores->scores.end(),
                                  [](const record::ReconciledScore &score) { return !score.enough; });
    const QString reason = base::toNfc(acceptMissing.trimmed());
    if (few != scores->scores.end() && reason.isEmpty())
        return base::fail(ErrorCode::ReviewsMissing, few->proposal.text());
    // A reason for nothing would be a statement about nothing.
    if (few != scores->scores.end())
        scores->missingReason = reason;
    const auto made = state({{Type::Reconciliation, record::toJson(*scores), {}}});
    return made ? Result<RecordId>(made->first()) : base::fail(made);
}

std::optional<RecordId> Desk::reconciliation() const
{
    const auto newest = outcome::newestReconciliation(*m_ledger);
    return newest ? std::optional(newest->record) : std::nullopt;
}

Result<record::Plan> Desk::draftPlan(const QString &scenario, int line) const
{
    const auto charter = this->charter();
    if (!charter)
        return base::fail(charter);
    const auto scores = outcome::newestReconciliation(*m_ledger);
    if (!scores)
        return base::fail(ErrorCode::NotFound, QStringLiteral("reconciliation"));
    record::Plan plan;
    plan.scenario = base::toNfc(scenario.trimmed());
    plan.rule = ruleOf(charter->plan);
    plan.reconciliation = scores->record;
    plan.line = std::max(0, line);
    for (const call::Proposal &proposal : m_proposals) {
        if (scores->value.of(proposal.id))
            plan.requests.append(outcome::requestOf(proposal));
    }
    const auto instance = outcome::instanceFor(*charter, scores->value, plan.requests, plan.line);
    if (!instance)
        return base::fail(instance);
    const auto greedy = plan::greedy(*instance, charter->plan.strictStop);
    if (!greedy)
        return base::fail(greedy);
    for (const plan::Award &award : greedy->plan.awards)
        plan.awards.append(awardOf(*charter, *instance, award));
    for (const plan::Skip &skip : greedy->skipped)
        plan.refusals.append(refusalOf(scores->value, skip));
    for (const record::ReconciledScore &score : scores->value.scores) {
        if (!instance->candidate(score.proposal))
            plan.refusals.append({score.proposal, QStringLiteral("below_line"), {}, 0, {}});
    }
    return plan;
}

Result<RecordId> Desk::adoptPlan(const record::Plan &plan)
{
    if (const auto may = mayMake(Type::Plan); !may)
        return base::fail(may);
    const auto charter = this->charter();
    if (!charter)
        return base::fail(charter);
    if (const auto open = notAdopted(); !open)
        return base::fail(open);
    const auto scores = outcome::newestReconciliation(*m_ledger);
    if (!scores || plan.reconciliation != scores->record)
        return base::fail(ErrorCode::PlanInfeasible, QStringLiteral("reconciliation"));
    // The requests must be what was applied for, not what the plan says of them.
    for (const record::PlannedRequest &request : plan.requests) {
        const bool same =
            std::any_of(m_proposals.begin(), m_proposals.end(), [&](const call::Proposal &proposal) {
                return outcome::requestOf(proposal) == request;
            });
        if (!same)
            return base::fail(ErrorCode::PlanInfeasible,
                              QStringLiteral("request ") + request.proposal.text());
    }
    if (const auto checked = outcome::checkPlan(*charter, scores->value, plan); !checked)
        return base::fail(checked);
    // The reader's rules are the record's rules.
    const QJsonObject body = record::toJson(plan);
    if (const auto readable = record::planFromJson(body); !readable)
        return base::fail(ErrorCode::PlanInfeasible, readable.error().detail);
    const auto made = state({{Type::Plan, body, {}}});
    return made ? Result<RecordId>(made->first()) : base::fail(made);
}

std::optional<record::Plan> Desk::plan() const
{
    const auto newest = outcome::newestPlan(*m_ledger);
    return newest ? std::optional(newest->value) : std::nullopt;
}

std::optional<RecordId> Desk::planRecord() const
{
    const auto newest = outcome::newestPlan(*m_ledger);
    return newest ? std::optional(newest->record) : std::nullopt;
}

} // namespace simsa::committee
