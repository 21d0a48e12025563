// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantities.h"
#include "reconcile/ratio.h"

#include <QList>

namespace simsa::reconcile {

/// All three need at least one total; an empty list gives 0/1.
[[nodiscard]] Ratio mean(const QList<base::Score> &totals);
/// The middle one, or the mean of the two middle ones.
[[nodiscard]] Ratio median(QList<base::Score> totals);
/// The mean without one occurrence of the highest and one of the lowest; the plain mean of fewer than
/// max(3, minForTrim) totals.
[[nodiscard]] Ratio trimmedMean(const QList<base::Score> &totals, int minForTrim = 3);
/// Sample variance (n − 1) in (1/100 point)², exact; 0 of fewer than two.
[[nodiscard]] Ratio variance(const QList<base::Score> &totals);

/// What several totals of one proposal look like together.
struct Statistics
{
    int n = 0;
    Ratio mean;
    Ratio median;
    Ratio trimmed;  ///< trimmedMean with the minimum of 3
    Ratio variance; ///< (1/100 point)²
    base::Score lowest;
    base::Score highest;

    /// highest − lowest.
    [[nodiscard]] base::Score range() const { return highest - lowest; }
    /// Sample standard deviation in points; for display, flags and charts only.
    [[nodiscard]] double deviation() const;

    friend bool operator==(const Statistics &, const Statistics &) = default;
};

[[nodiscard]] Statistics statisticsOf(const QList<base::Score> &totals);

} // namespace simsa::reconcile
