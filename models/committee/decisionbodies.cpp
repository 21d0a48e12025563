// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee/decisionbodies.h"

#include <QCryptographicHash>

#include <algorithm>

namespace simsa::committee {

using base::ErrorCode;
using base::RecordId;
using base::Result;
using record::Outcome;

namespace {

constexpr int letters = 26;

/// Refusals that only say that there was no place: such a proposal moves up when one is given back.
bool lacksRoomOnly(const QString &code)
{
    static const QStringList codes{QStringLiteral("no_room"), QStringLiteral("org_cap"),
                                   QStringLiteral("starts_full"), QStringLiteral("after_stop")};
    return codes.contains(code);
}

const record::PlannedRefusal *refusalIn(const record::Plan &plan, const base::ProposalId &proposal)
{
    const auto it = std::find_if(plan.refusals.begin(), plan.refusals.end(),
                                 [&](const record::PlannedRefusal &one) { return one.proposal == proposal; });
    return it == plan.refusals.end() ? nullptr : &*it;
}

/// "A" … "Z", "AA", "AB", …
QString labelOf(qsizetype index)
{
    QString label;
    for (qsizetype rest = index + 1; rest > 0; rest = (rest - 1) / letters)
        label.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % letters)));
    return label;
}

QByteArray orderOf(const RecordId &id)
{
    return QCryptographicHash::hash(id.raw(), QCryptographicHash::Sha256);
}

} // namespace

bool saysSomething(const call::LocalText &text)
{
    return !text.ko.trimmed().isEmpty() || !text.en.trimmed().isEmpty();
}

Result<record::Decision> decisionOn(const Row &row, const Ground &ground,
                                    const QList<call::LocalText> &conditions)
{
    record::Decision decision;
    decision.proposal = row.proposal.id;
    decision.reconciliation = ground.scores.record;
    decision.plan = ground.plan.record;
    decision.opinion = row.opinionRecord;
    if (row.opinion)
        decision.reasons = row.opinion->reasons;
    const record::PlannedAward *award = ground.plan.value.awardOf(row.proposal.id);
    const record::PlannedRefusal *refusal = refusalIn(ground.plan.value, row.proposal.id);
    if (row.proposal.eligibility != call::Eligibility::Ok) {
        decision.outcome = Outcome::Ineligible;
    } else if (award) {
        decision.outcome = conditions.isEmpty() ? Outcome::Award : Outcome::Conditional;
        decision.award = *award;
        decision.conditions = conditions;
        return decision;
    } else if (refusal) {
        decision.outcome = lacksRoomOnly(refusal->reason) ? Outcome::Reserve : Outcome::Rejected;
    } else {
        return base::fail(ErrorCode::DecisionStateWrong, row.proposal.id.text());
    }
    if (!conditions.isEmpty())
        return base::fail(ErrorCode::InvalidArgument, row.proposal.id.text());
    if (decision.outcome != Outcome::Ineligible && !saysSomething(decision.reasons))
        return base::fail(ErrorCode::ReasonMissing, row.proposal.id.text());
    return decision;
}

Result<record::Handout> handoutOf(const exchange::Ledger &ledger, const call::Rubric &rubric,
                                  const record::ReconciledScore &score, const RecordId &decision)
{
    record::Handout handout{score.proposal, decision, score, {}};
    QList<RecordId> &ids = handout.score.reviews;
    std::sort(ids.begin(), ids.end(),
              [](const RecordId &a, const RecordId &b) { return orderOf(a) < orderOf(b); });
    for (const RecordId &id : std::as_const(ids)) {
        const exchange::LedgerEntry *entry = ledger.find(id);
        const auto review = entry && !entry->refused ? record::reviewFromJson(entry->record.body)
                                                     : base::fail(ErrorCode::NotFound, id.hex());
        if (!review)
            return base::fail(review);
        const call::ReviewContent &content = review->content;
        handout.reviews.append({labelOf(handout.reviews.size()), content.levels,
                                call::weightedTotal(rubric, content.levels), content.commentToApplicant, id});
    }
    return handout;
}

} // namespace simsa::committee
