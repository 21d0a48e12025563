// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/assignment.h"
#include "call/charter.h"
#include "call/reviewcontent.h"
#include "reconcile/statistics.h"

#include <QHash>
#include <QMap>

namespace simsa::reconcile {

/// What one sealed review weighs: its total and its part per criterion, in 1/100 point.
struct ReviewTotal
{
    base::PersonId reviewer;
    base::ProposalId proposal;
    base::Score total;
    QList<base::Score> criteria; ///< in the rubric's order; may be empty where only totals are known

    friend bool operator==(const ReviewTotal &, const ReviewTotal &) = default;
};

/// Weighs a review by the rubric.
[[nodiscard]] ReviewTotal totalOf(const call::Rubric &rubric, const base::PersonId &reviewer,
                                  const base::ProposalId &proposal, const call::LevelSet &levels);

/// The official score of one proposal by the call's rule, with everything that explains it.
struct Official
{
    base::ProposalId proposal;
    Statistics statistics;       ///< n = 0: no review at all
    Ratio score;                 ///< by the policy's aggregation; 0/1 without reviews
    QList<Ratio> criterionMeans; ///< plain means in the rubric's order; empty where a review has no parts
    bool enoughReviews = false;  ///< n ≥ the policy's minReviews
    bool passes = false;         ///< enoughReviews and the cut-off, RAW or ROUNDED as the policy says

    /// What is shown: half-up, 1/100 point.
    [[nodiscard]] base::Score rounded() const { return score.rounded(); }
    friend bool operator==(const Official &, const Official &) = default;
};

/// The score by the policy's rule.
[[nodiscard]] Ratio aggregate(const call::ScoringPolicy &policy, const QList<base::Score> &totals);
/// Compares as `cutoffOn` says: the exact ratio, or the rounded score.
[[nodiscard]] bool passesCutoff(const call::ScoringPolicy &policy, const Ratio &score);

/// One proposal. Totals of other proposals are ignored.
[[nodiscard]] Official officialOf(const call::ScoringPolicy &policy, const base::ProposalId &proposal,
                                  const QList<ReviewTotal> &totals);
/// Every proposal of `proposals`, in that order, those without reviews included. InvalidArgument when two
/// totals are of the same reviewer and proposal: the caller must have chosen which version counts.
[[nodiscard]] base::Result<QList<Official>> officials(const call::ScoringPolicy &policy,
                                                      const QList<base::ProposalId> &proposals,
                                                      const QList<ReviewTotal> &totals);

/// Assignments without a total, in the list's order.
[[nodiscard]] QList<call::Assignment> missingReviews(const call::Assignments &assignments,
                                                     const QList<ReviewTotal> &totals);

} // namespace simsa::reconcile
