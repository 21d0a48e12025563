// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"
#include "record/statements.h"

namespace simsa::outcome {

/// The version of one review that stands.
struct CurrentReview
{
    base::RecordId record;
    base::PersonId author;
    record::Review review;
    QDateTime created; ///< by the author's clock
    /// Versions that stand beside it, the last first: two devices that had not synced.
    QList<base::RecordId> beside = {};
    bool forked = false; ///< in a feed in which a place was filled twice, and not confirmed by a later epoch

    friend bool operator==(const CurrentReview &, const CurrentReview &) = default;
};

/// One believed review per author and proposal, by proposal, then author: the version that no later one of
/// the same author and proposal supersedes. Of concurrent versions the one created last stands, by id where
/// that ties, until the author joins them.
[[nodiscard]] QList<CurrentReview> currentReviews(const exchange::Ledger &ledger);

} // namespace simsa::outcome
