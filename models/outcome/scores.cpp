// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome/scores.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace simsa::outcome {

using base::ErrorCode;
using base::ProposalId;
using base::Result;

namespace {

Result<> checkContenders(const QList<Contender> &contenders)
{
    QSet<ProposalId> seen;
    for (const Contender &contender : contenders) {
        if (seen.contains(contender.proposal))
            return base::fail(ErrorCode::InvalidArgument, contender.proposal.text());
        seen.insert(contender.proposal);
    }
    return {};
}

Result<QList<reconcile::ReviewTotal>> totalsOf(const call::Rubric &rubric,
                                               const QList<CountedReview> &reviews)
{
    QList<reconcile::ReviewTotal> totals;
    for (const CountedReview &one : reviews) {
        if (const auto valid = call::validate(rubric, one.review.content); !valid)
            return base::failAt(valid, one.record.hex());
        totals.append(
            reconcile::totalOf(rubric, one.reviewer, one.review.proposal, one.review.content.levels));
    }
    return totals;
}

record::ReconciledScore scoreOf(const reconcile::Official &official, int rank,
                                const QList<CountedReview> &reviews)
{
    record::ReconciledScore score;
    score.proposal = official.proposal;
    score.numerator = official.score.numerator;
    score.denominator = official.score.denominator;
    score.score = official.rounded();
    score.rank = official.statistics.n > 0 ? rank : 0;
    score.enough = official.enoughReviews;
    for (const CountedReview &one : reviews) {
        if (one.review.proposal == official.proposal)
            score.reviews.append(one.record);
    }
    return score;
}

} // namespace

QList<Contender> contendersOf(const call::Charter &charter, const QList<call::Proposal> &proposals)
{
    QList<Contender> contenders;
    for (const call::Proposal &proposal : proposals) {
        if (proposal.eligibility == call::Eligibility::Ok)
            contenders.append(
                {proposal.id, reconcile::gpuMonthsOf(proposal.request, charter), proposal.receivedAt});
    }
    return contenders;
}

Result<record::Reconciliation> reconcileRecords(const call::Charter &charter,
                                                const QList<Contender> &contenders,
                                                const QList<CountedReview> &reviews)
{
    if (const auto valid = checkContenders(contenders); !valid)
        return base::fail(valid);
    const auto totals = totalsOf(charter.rubric, reviews);
    if (!totals)
        return base::fail(totals);
    QList<ProposalId> ids;
    for (const Contender &contender : contenders)
        ids.append(contender.proposal);
    const auto officials = reconcile::officials(charter.scoring, ids, *totals);
    if (!officials)
        return base::fail(officials);
    QList<reconcile::Candidate> candidates;
    for (qsizetype i = 0; i < contenders.size(); ++i)
        candidates.append({officials->at(i), contenders[i].gpuMonths, contenders[i].receivedAt});
    QHash<ProposalId, int> ranks;
    for (const reconcile::Standing &standing : reconcile::rank(charter.scoring, charter.rubric, candidates))
        ranks.insert(standing.proposal, standing.rank);
    record::Reconciliation reconciliation;
    for (const reconcile::Official &official : *officials)
        reconciliation.scores.append(scoreOf(official, ranks.value(official.proposal), reviews));
    std::sort(reconciliation.scores.begin(), reconciliation.scores.end(),
              [](const auto &a, const auto &b) { return a.proposal < b.proposal; });
    return reconciliation;
}

bool passes(const call::Charter &charter, const record::Reconciliation &reconciliation,
            const record::ReconciledScore &score)
{
    if (score.reviews.isEmpty() || (!score.enough && reconciliation.missingReason.isEmpty()))
        return false;
    return reconcile::passesCutoff(charter.scoring, {score.numerator, score.denominator});
}

} // namespace simsa::outcome
