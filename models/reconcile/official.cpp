// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/official.h"

#include <QSet>

#include <algorithm>

namespace simsa::reconcile {

using base::ErrorCode;
using base::ProposalId;
using base::Score;

namespace {

using Key = std::pair<base::PersonId, ProposalId>;

QList<Ratio> meansOfCriteria(const QList<ReviewTotal> &totals)
{
    const qsizetype criteria = totals.isEmpty() ? 0 : totals.first().criteria.size();
    const bool alike = std::all_of(totals.begin(), totals.end(),
                                   [&](const ReviewTotal &t) { return t.criteria.size() == criteria; });
    QList<Ratio> means;
    for (qsizetype c = 0; alike && c < criteria; ++c) {
        QList<Score> parts;
        for (const ReviewTotal &total : totals)
            parts.append(total.criteria.at(c));
        means.append(mean(parts));
    }
    return means;
}

Official officialFrom(const call::ScoringPolicy &policy, const ProposalId &proposal,
                      const QList<ReviewTotal> &own)
{
    QList<Score> values;
    for (const ReviewTotal &total : own)
        values.append(total.total);
    Official official;
    official.proposal = proposal;
    official.statistics = statisticsOf(values);
    official.score = aggregate(policy, values);
    official.criterionMeans = meansOfCriteria(own);
    official.enoughReviews = values.size() >= policy.minReviews;
    official.passes = official.enoughReviews && passesCutoff(policy, official.score);
    return official;
}

} // namespace

ReviewTotal totalOf(const call::Rubric &rubric, const base::PersonId &reviewer, const ProposalId &proposal,
                    const call::LevelSet &levels)
{
    ReviewTotal total{.reviewer = reviewer,
                      .proposal = proposal,
                      .total = call::weightedTotal(rubric, levels),
                      .criteria = {}};
    for (const call::Criterion &criterion : rubric.criteria)
        total.criteria.append(call::weightedTotal(criterion, levels));
    return total;
}

Ratio aggregate(const call::ScoringPolicy &policy, const QList<Score> &totals)
{
    switch (policy.aggregation) {
    case call::Aggregation::Mean:
        return mean(totals);
    case call::Aggregation::TrimmedMean:
        return trimmedMean(totals, policy.minForTrim);
    }
    return mean(totals);
}

bool passesCutoff(const call::ScoringPolicy &policy, const Ratio &score)
{
    return policy.cutoffOn == call::CutoffOn::Raw ? score >= policy.cutoff : score.rounded() >= policy.cutoff;
}

Official officialOf(const call::ScoringPolicy &policy, const ProposalId &proposal,
                    const QList<ReviewTotal> &totals)
{
    QList<ReviewTotal> own;
    std::copy_if(totals.begin(), totals.end(), std::back_inserter(own),
                 [&](const ReviewTotal &t) { return t.proposal == proposal; });
    return officialFrom(policy, proposal, own);
}

base::Result<QList<Official>> officials(const call::ScoringPolicy &policy, const QList<ProposalId> &proposals,
                                        const QList<ReviewTotal> &totals)
{
    QSet<Key> seen;
    QHash<ProposalId, QList<ReviewTotal>> byProposal;
    for (const ReviewTotal &total : totals) {
        const Key key(total.reviewer, total.proposal);
        if (seen.contains(key))
            return base::fail(
                ErrorCode::InvalidArgument,
                QStringLiteral("two totals of %1 for %2").arg(total.reviewer.text(), total.proposal.text()));
        seen.insert(key);
        byProposal[total.proposal].append(total);
    }
    QList<Official> all;
    for (const ProposalId &proposal : proposals)
        all.append(officialFrom(policy, proposal, byProposal.value(proposal)));
    return all;
}

QList<call::Assignment> missingReviews(const call::Assignments &assignments, const QList<ReviewTotal> &totals)
{
    QSet<Key> there;
    for (const ReviewTotal &total : totals)
        there.insert(Key(total.reviewer, total.proposal));
    QList<call::Assignment> missing;
    std::copy_if(assignments.list.begin(), assignments.list.end(), std::back_inserter(missing),
                 [&](const call::Assignment &a) { return !there.contains(Key(a.reviewer, a.proposal)); });
    return missing;
}

} // namespace simsa::reconcile
