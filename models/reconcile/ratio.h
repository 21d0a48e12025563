// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantities.h"

#include <compare>

namespace simsa::reconcile {

/// An exact rational number of 1/100 points, denominator ≥ 1; not necessarily in lowest terms. No float
/// enters a comparison with a cut-off or between proposals.
struct Ratio
{
    qint64 numerator = 0;
    qint64 denominator = 1;

    /// Rounded half-up to whole 1/100 points (domain.md §2.2); for values ≥ 0.
    [[nodiscard]] base::Score rounded() const;
    /// As points, for display and charts only.
    [[nodiscard]] double points() const;

    /// By value: 1/2 equals 2/4.
    friend std::strong_ordering operator<=>(const Ratio &a, const Ratio &b);
    friend bool operator==(const Ratio &a, const Ratio &b) { return std::is_eq(a <=> b); }
    /// Exact comparison with a score.
    friend std::strong_ordering operator<=>(const Ratio &a, base::Score b)
    {
        return a <=> Ratio{b.value(), 1};
    }
};

} // namespace simsa::reconcile
