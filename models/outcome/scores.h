// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/charter.h"
#include "reconcile/ranking.h"
#include "record/decisions.h"
#include "record/statements.h"

namespace simsa::outcome {

/// A proposal that competes, as far as ranking needs it.
struct Contender
{
    base::ProposalId proposal;
    qint64 gpuMonths = 0; ///< reconcile::gpuMonthsOf its request
    QDateTime receivedAt; ///< UTC

    friend bool operator==(const Contender &, const Contender &) = default;
};

/// A review that counts, with the record it stands in.
struct CountedReview
{
    base::RecordId record;
    base::PersonId reviewer;
    record::Review review;

    friend bool operator==(const CountedReview &, const CountedReview &) = default;
};

/// The proposals that compete: those whose eligibility is Ok.
[[nodiscard]] QList<Contender> contendersOf(const call::Charter &charter,
                                            const QList<call::Proposal> &proposals);

/// The official scores by the charter's rule: exact mean, rounded score, rank, whether there are enough
/// reviews. By proposal id; a proposal without any review has rank 0. Reviews of other proposals are left
/// out, ids of those counted stand in the order of `reviews`. LevelInvalid for a level the rubric does not
/// have, InvalidArgument for two reviews of one person on one proposal, or a contender twice.
[[nodiscard]] base::Result<record::Reconciliation> reconcileRecords(const call::Charter &charter,
                                                                    const QList<Contender> &contenders,
                                                                    const QList<CountedReview> &reviews);

/// Whether a reconciled proposal may be awarded anything: it has a review, enough of them unless the chair
/// gave a reason to go on without, and reaches the cut-off by the charter's own comparison.
[[nodiscard]] bool passes(const call::Charter &charter, const record::Reconciliation &reconciliation,
                          const record::ReconciledScore &score);

} // namespace simsa::outcome
