// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "committee/decisionbodies.h"
#include "committee/desk.h"

#include <algorithm>

// Opinions, decisions, endorsements.
namespace simsa::committee {

using base::ErrorCode;
using base::RecordId;
using base::Result;
using record::DecisionStage;
using record::Type;

namespace {

call::LocalText tidied(const call::LocalText &text)
{
    return {base::toNfc(text.ko.trimmed()), base::toNfc(text.en.trimmed())};
}

/// Equal in all but what it replaces.
bool saysTheSame(record::Decision a, const record::Decision &b)
{
    a.supersedes = b.supersedes;
    return a == b;
}

} // namespace

Result<record::Opinion> Desk::readyOpinion(record::Opinion opinion) const
{
    const auto row = std::find_if(m_matrix.rows.begin(), m_matrix.rows.end(),
                                  [&](const Row &one) { return one.proposal.id == opinion.proposal; });
    if (row == m_matrix.rows.end())
        return base::fail(ErrorCode::NotFound, opinion.proposal.text());
    if (m_closed.contains(opinion.proposal))
        return base::fail(ErrorCode::Recused, opinion.proposal.text());
    opinion.reasons = tidied(opinion.reasons);
    opinion.weaknesses = tidied(opinion.weaknesses);
    if (!saysSomething(opinion.reasons))
        return base::fail(ErrorCode::ReasonMissing, opinion.proposal.text());
    opinion.supersedes = row->opinionRecord;
    return opinion;
}

Result<QList<RecordId>> Desk::writeOpinions(const QList<record::Opinion> &opinions)
{
    if (const auto may = mayMake(Type::Opinion); !may)
        return base::fail(may);
    QList<Pending> pending;
    for (const record::Opinion &one : opinions) {
        const auto opinion = readyOpinion(one);
        if (!opinion)
            return base::fail(opinion);
        const QJsonObject body = record::toJson(*opinion);
        if (const auto readable = record::opinionFromJson(body); !readable)
            return base::fail(readable);
        pending.append({Type::Opinion, body, opinion->proposal});
    }
    return state(pending);
}

Result<RecordId> Desk::writeOpinion(const record::Opinion &opinion)
{
    const auto made = writeOpinions({opinion});
    return made ? Result<RecordId>(made->first()) : base::fail(made);
}

Result<QList<RecordId>> Desk::proposeDecisions(const Conditions &conditions)
{
    if (const auto may = mayMake(Type::Decision); !may)
        return base::fail(may);
    if (const auto open = notAdopted(); !open)
        return base::fail(open);
    const auto scores = outcome::newestReconciliation(*m_ledger);
    const auto plan = outcome::newestPlan(*m_ledger);
    if (!scores || !plan)
        return base::fail(ErrorCode::DecisionStateWrong, QStringLiteral("no plan"));
    const auto current = outcome::currentDecisions(*m_ledger);
    QList<Pending> pending;
    for (const Row &row : std::as_const(m_matrix.rows)) {
        auto decision = decisionOn(row, {*scores, *plan}, conditions.value(row.proposal.id));
        if (!decision)
            return base::fail(decision);
        const auto before = current.constFind(row.proposal.id);
        if (before != current.constEnd() && saysTheSame(before->value, *decision))
            continue;
        if (before != current.constEnd())
            decision->supersedes = before->record;
        const QJsonObject body = record::toJson(*decision);
        if (const auto readable = record::decisionFromJson(body); !readable)
            return base::fail(readable);
        pending.append({Type::Decision, body, row.proposal.id});
    }
    if (const auto made = state(pending); !made)
        return base::fail(made);
    QList<RecordId> standing;
    for (const DecisionState &decision : decisions())
        standing.append(decision.record);
    return standing;
}

Result<QList<RecordId>> Desk::adoptProposed() const
{
    const auto scores = outcome::newestReconciliation(*m_ledger);
    const auto plan = outcome::newestPlan(*m_ledger);
    const auto current = outcome::currentDecisions(*m_ledger);
    for (const auto &one : current) {
        if (one.value.stage == DecisionStage::Proposed && (!plan || one.value.plan != plan->record))
            return base::fail(ErrorCode::DecisionStateWrong, one.value.proposal.text());
    }
    QList<RecordId> handedOut;
    for (const exchange::LedgerEntry *entry : m_ledger->believed(Type::Handout)) {
        if (const auto handout = record::handoutFromJson(entry->record.body))
            handedOut.append(handout->decision);
    }
    QList<RecordId> adopted;
    for (const auto &one : current) {
        record::Decision decision = one.value;
        RecordId id = one.record;
        if (decision.stage == DecisionStage::Adopted && handedOut.contains(id))
            continue;
        if (decision.stage == DecisionStage::Proposed) {
            decision.stage = DecisionStage::Adopted;
            decision.supersedes = one.record;
            const auto made = append({Type::Decision, record::toJson(decision), decision.proposal});
            if (!made)
                return base::fail(made);
            id = *made;
            adopted.append(id);
        }
        const record::ReconciledScore *score = scores ? scores->value.of(decision.proposal) : nullptr;
        if (const auto made = score ? handOut(id, *score) : Result<>(); !made)
            return base::fail(made);
    }
    return adopted;
}

Result<> Desk::handOut(const RecordId &decision, const record::ReconciledScore &score) const
{
    const auto handout = handoutOf(*m_ledger, m_ledger->charter()->value.rubric, score, decision);
    if (!handout)
        return base::fail(handout);
    const auto made = append({Type::Handout, record::toJson(*handout), score.proposal});
    return made ? Result<>() : base::fail(made);
}

Result<QList<RecordId>> Desk::adoptDecisions()
{
    if (const auto may = mayMake(Type::Decision); !may)
        return base::fail(may);
    if (!m_ledger->charter())
        return base::fail(ErrorCode::DecisionStateWrong, QStringLiteral("no charter"));
    const qsizetype before = m_ledger->entries().size();
    const auto adopted = adoptProposed();
    // What was signed before a failure is in the vault and must be seen.
    const auto refreshed = refresh();
    if (!adopted)
        return adopted;
    if (!refreshed)
        return base::fail(refreshed);
    if (m_ledger->entries().size() == before)
        return base::fail(ErrorCode::DecisionStateWrong, QStringLiteral("nothing proposed"));
    return adopted;
}

QList<DecisionState> Desk::decisions() const
{
    QList<DecisionState> states;
    const auto current = outcome::currentDecisions(*m_ledger);
    const auto endorsed = outcome::endorsements(*m_ledger);
    for (const auto &one : current) {
        if (!m_closed.contains(one.value.proposal))
            states.append({one.record, one.value, endorsed.value(one.record)});
    }
    return states;
}

Result<RecordId> Desk::endorse()
{
    if (const auto may = mayMake(Type::Endorsement); !may)
        return base::fail(may);
    record::Endorsement endorsement;
    for (const DecisionState &one : decisions()) {
        if (one.decision.stage == DecisionStage::Adopted)
            endorsement.decisions.append(one.record);
    }
    if (endorsement.decisions.isEmpty())
        return base::fail(ErrorCode::DecisionStateWrong, QStringLiteral("none adopted"));
    const QJsonObject body = record::toJson(endorsement);
    for (const exchange::LedgerEntry *entry : m_ledger->believed(Type::Endorsement)) {
        if (entry->record.author == m_seat.author.person && entry->record.body == body)
            return entry->id;
    }
    const auto made = state({{Type::Endorsement, body, {}}});
    return made ? Result<RecordId>(made->first()) : base::fail(made);
}

} // namespace simsa::committee
