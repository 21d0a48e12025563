// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "committee/desk.h"
#include "outcome/feasibility.h"

#include <QSet>

#include <algorithm>

// From reviews to official scores, and from scores to a plan.
namespace simsa::committee {

using base::ErrorCode;
using base::RecordId;
using base::Result;
using record::Type;

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

Result<PlanBasis> Desk::planBasis() const
{
    const auto charter = this->charter();
    if (!charter)
        return base::fail(charter);
    const auto scores = outcome::newestReconciliation(*m_ledger);
    if (!scores)
        return base::fail(ErrorCode::NotFound, QStringLiteral("reconciliation"));
    PlanBasis basis{*charter, scores->record, scores->value, {}};
    QSet<base::ProposalId> scored;
    for (const record::ReconciledScore &score : scores->value.scores)
        scored.insert(score.proposal);
    for (const call::Proposal &proposal : m_proposals) {
        if (scored.contains(proposal.id))
            basis.requests.append(outcome::requestOf(proposal));
    }
    return basis;
}

Result<record::Plan> draftPlan(const Desk &desk, const QString &scenario, int line)
{
    const auto basis = desk.planBasis();
    if (!basis)
        return base::fail(basis);
    const auto made = planByRank(*basis, scenario, {line, {}});
    return made ? Result<record::Plan>(made->plan) : base::fail(made);
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
    const Steering steering{plan.line, plan.changes};
    if (const auto open = steering.withoutReason(); !open.isEmpty())
        return base::fail(ErrorCode::ReasonMissing, open.first().text());
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
