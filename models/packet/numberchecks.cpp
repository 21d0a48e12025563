// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/examination.h"

#include "outcome/feasibility.h"
#include "outcome/scores.h"

#include <QSet>

#include <algorithm>

namespace simsa::packet {

using base::ErrorCode;
using base::PersonId;
using base::ProposalId;
using base::RecordId;
using base::Result;
using record::ReconciledScore;

namespace {

tl::unexpected<base::Error> mismatch(const ProposalId &proposal)
{
    return base::fail(ErrorCode::PacketNumberMismatch, proposal.text());
}

Result<> checkDecisionReferences(const Dossier &d, const Stated<record::Decision> &decision)
{
    const record::Decision &value = decision.value;
    if (d.records[decision.id].record.charter != d.charterHash)
        return base::fail(ErrorCode::NotFound, QStringLiteral("charter of ") + decision.id.hex());
    if (value.stage != record::DecisionStage::Adopted)
        return base::fail(ErrorCode::DecisionStateWrong, decision.id.hex());
    if (value.plan != d.plan->id)
        return base::fail(ErrorCode::NotFound, QStringLiteral("plan ") + value.plan.hex());
    if (value.reconciliation != d.reconciliation->id)
        return base::fail(ErrorCode::NotFound,
                          QStringLiteral("reconciliation ") + value.reconciliation.hex());
    if (value.opinion && !d.opinion(*value.opinion))
        return base::fail(ErrorCode::NotFound, QStringLiteral("opinion ") + value.opinion->hex());
    return {};
}

Result<> checkAllReferences(const Dossier &d)
{
    if (!d.reconciliation)
        return base::fail(ErrorCode::NotFound, QStringLiteral("reconciliation"));
    if (!d.plan)
        return base::fail(ErrorCode::NotFound, QStringLiteral("plan"));
    if (d.decisions.isEmpty())
        return base::fail(ErrorCode::NotFound, QStringLiteral("decision"));
    if (d.plan->value.reconciliation != d.reconciliation->id)
        return base::fail(ErrorCode::NotFound,
                          QStringLiteral("reconciliation ") + d.plan->value.reconciliation.hex());
    for (const ReconciledScore &score : d.reconciliation->value.scores) {
        for (const RecordId &id : score.reviews) {
            if (!d.review(id))
                return base::fail(ErrorCode::NotFound, QStringLiteral("review ") + id.hex());
        }
    }
    for (const auto &decision : d.decisions) {
        if (const auto fine = checkDecisionReferences(d, decision); !fine)
            return fine;
    }
    return {};
}

bool recused(const Dossier &d, const PersonId &person, const ProposalId &proposal)
{
    return std::any_of(d.recusals.begin(), d.recusals.end(), [&](const auto &one) {
        return one.author == person && one.value.proposal == proposal;
    });
}

/// One review that a score counts.
Result<> checkReview(const Dossier &d, const ProposalId &proposal, const Stated<record::Review> &review)
{
    const QString where = recordFile(review.id);
    if (review.value.proposal != proposal)
        return base::fail(ErrorCode::PacketNumberMismatch, where);
    const auto assigned = d.assignments->value.of(review.author);
    const bool isAssigned = std::any_of(assigned.begin(), assigned.end(),
                                        [&](const auto &one) { return one.proposal == proposal; });
    if (!isAssigned)
        return base::fail(ErrorCode::NotAssigned, where);
    if (recused(d, review.author, proposal))
        return base::fail(ErrorCode::Recused, where);
    const auto valid = call::validate(d.charter->value.rubric, review.value.content);
    return valid ? valid : base::fail(valid.error().code, where);
}

Result<> checkReviewsOf(const Dossier &d, const ReconciledScore &score)
{
    QSet<PersonId> reviewers;
    for (const RecordId &id : score.reviews) {
        const auto *review = d.review(id);
        if (!review)
            return base::fail(ErrorCode::NotFound, id.hex());
        if (reviewers.contains(review->author))
            return base::fail(ErrorCode::PacketNumberMismatch, recordFile(id));
        reviewers.insert(review->author);
        if (const auto fine = checkReview(d, score.proposal, *review); !fine)
            return fine;
    }
    return {};
}

qint64 gpuMonthsOf(const Dossier &d, const ProposalId &proposal)
{
    for (const record::PlannedRequest &one : d.plan->value.requests) {
        if (one.proposal == proposal)
            return reconcile::gpuMonthsOf(one.request, d.charter->value);
    }
    return 0;
}

/// The reconciliation once more, from the reviews it counts. The times of receipt are in no record, so the
/// order of ranking is followed only as far as it does without them.
Result<record::Reconciliation> recompute(const Dossier &d)
{
    call::Charter charter = d.charter->value;
    auto &order = charter.scoring.tieOrder;
    const qsizetype receipt = order.indexOf(call::TieStep::EarlierReceipt);
    if (receipt >= 0)
        order = order.first(receipt);
    QList<outcome::Contender> contenders;
    QList<outcome::CountedReview> counted;
    for (const ReconciledScore &score : d.reconciliation->value.scores) {
        contenders.append({score.proposal, gpuMonthsOf(d, score.proposal), {}});
        for (const RecordId &id : score.reviews) {
            if (const auto *review = d.review(id))
                counted.append({id, review->author, review->value});
        }
    }
    return outcome::reconcileRecords(charter, contenders, counted);
}

bool sameNumbers(const ReconciledScore &a, const ReconciledScore &b)
{
    return a.proposal == b.proposal && a.numerator == b.numerator && a.denominator == b.denominator &&
           a.score == b.score && a.enough == b.enough && a.reviews == b.reviews;
}

Result<> compareScores(const record::Reconciliation &signedOnes, const record::Reconciliation &ours)
{
    for (const ReconciledScore &score : signedOnes.scores) {
        const ReconciledScore *again = ours.of(score.proposal);
        if (!again || !sameNumbers(*again, score))
            return mismatch(score.proposal);
    }
    return {};
}

/// Those that our shorter order leaves level may stand in any order among themselves, but only there.
Result<> compareRanks(const record::Reconciliation &signedOnes, const record::Reconciliation &ours)
{
    QHash<int, int> level;
    for (const ReconciledScore &score : ours.scores)
        ++level[score.rank];
    for (const ReconciledScore &score : signedOnes.scores) {
        const ReconciledScore *again = ours.of(score.proposal);
        const int first = again ? again->rank : -1;
        const bool fits =
            first == 0 ? score.rank == 0 : score.rank >= first && score.rank < first + level.value(first);
        if (!again || !fits)
            return mismatch(score.proposal);
    }
    return {};
}

bool gives(record::Outcome outcome)
{
    return outcome == record::Outcome::Award || outcome == record::Outcome::Conditional;
}

/// What is decided is what is planned.
Result<> compareDecisions(const Dossier &d)
{
    for (const auto &decision : d.decisions) {
        const record::PlannedAward *planned = d.plan->value.awardOf(decision.value.proposal);
        const bool fits = gives(decision.value.outcome) == (planned != nullptr) &&
                          (!planned || decision.value.award == *planned);
        // What was turned away before the reviews has no score.
        const bool scored = d.reconciliation->value.of(decision.value.proposal) ||
                            decision.value.outcome == record::Outcome::Ineligible;
        if (!fits || !scored)
            return mismatch(decision.value.proposal);
    }
    for (const record::PlannedAward &award : d.plan->value.awards) {
        if (!d.decision(award.proposal))
            return mismatch(award.proposal);
    }
    return {};
}

Result<> compareNumbers(const DecisionsFile &file, const DecisionsFile &ours)
{
    for (qsizetype i = 0; i < std::max(file.decisions.size(), ours.decisions.size()); ++i) {
        const DecisionLine line = file.decisions.value(i);
        if (i >= ours.decisions.size() || line != ours.decisions.at(i))
            return mismatch(line.score.proposal);
    }
    if (file != ours)
        return base::fail(ErrorCode::PacketNumberMismatch, QLatin1String(decisionsName));
    return {};
}

/// The numbers rest on records that are all here.
bool canCompute(const Examination &e)
{
    const Check *references = e.verdict.check(CheckCode::References);
    return e.isArchive() && references && references->status == CheckStatus::Ok;
}

} // namespace

void checkReferences(Examination &e)
{
    if (e.isArchive())
        e.judge(CheckCode::References, checkAllReferences(e.dossier), e.dossier.records.size());
    else
        e.absent(CheckCode::References);
}

void checkReviews(Examination &e)
{
    if (!canCompute(e)) {
        e.absent(CheckCode::Reviews);
        return;
    }
    qsizetype good = 0;
    for (const ReconciledScore &score : e.dossier.reconciliation->value.scores) {
        if (const auto fine = checkReviewsOf(e.dossier, score); !fine) {
            e.failed(CheckCode::Reviews, fine.error().detail, fine.error(), good, e.dossier.reviews.size());
            return;
        }
        good += score.reviews.size();
    }
    e.ok(CheckCode::Reviews, good);
}

void checkScores(Examination &e)
{
    if (!e.isArchive()) {
        const auto *handout = e.dossier.handout(e.index.audience.proposal);
        if (isUnscored(e.dossier, e.index.audience.proposal)) {
            e.absent(CheckCode::Scores);
            return;
        }
        const auto sheet = handout ? checkSheet(e.dossier.charter->value, handout->value)
                                   : Result<>(base::fail(ErrorCode::NotFound, QStringLiteral("handout")));
        e.judge(CheckCode::Scores, sheet, 1);
        return;
    }
    if (!canCompute(e)) {
        e.absent(CheckCode::Scores);
        return;
    }
    const auto ours = recompute(e.dossier);
    const record::Reconciliation &signedOnes = e.dossier.reconciliation->value;
    e.judge(CheckCode::Scores, ours ? compareScores(signedOnes, *ours) : Result<>(base::fail(ours)),
            signedOnes.scores.size());
}

void checkRanks(Examination &e)
{
    const auto ours = canCompute(e) ? recompute(e.dossier) : base::fail(ErrorCode::NotFound);
    if (!ours) {
        e.absent(CheckCode::Ranks);
        return;
    }
    const record::Reconciliation &signedOnes = e.dossier.reconciliation->value;
    e.judge(CheckCode::Ranks, compareRanks(signedOnes, *ours), signedOnes.scores.size());
}

void checkPlan(Examination &e)
{
    if (!canCompute(e)) {
        e.absent(CheckCode::Plan);
        return;
    }
    const record::Plan &plan = e.dossier.plan->value;
    e.judge(CheckCode::Plan,
            outcome::checkPlan(e.dossier.charter->value, e.dossier.reconciliation->value, plan),
            plan.awards.size());
}

void checkDecisions(Examination &e)
{
    if (canCompute(e))
        e.judge(CheckCode::Decisions, compareDecisions(e.dossier), e.dossier.decisions.size());
    else
        e.absent(CheckCode::Decisions);
}

void checkDecisionNumbers(Examination &e)
{
    const auto file = decodeDecisions(e.payload.value(QLatin1String(decisionsName)));
    const auto ours = decisionsFileOf(e.dossier, e.index.call, e.index.audience);
    if (!file || !ours) {
        e.failed(CheckCode::DecisionNumbers, QLatin1String(decisionsName),
                 file ? ours.error() : file.error());
        return;
    }
    e.judge(CheckCode::DecisionNumbers, compareNumbers(*file, *ours), ours->decisions.size());
}

} // namespace simsa::packet
