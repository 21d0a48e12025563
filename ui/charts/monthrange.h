// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace simsa::charts {

/// Months that a chart shows, out of `all`.
struct MonthRange
{
    static constexpr int least = 3; ///< fewer are no chart

    int first = 0;
    int count = 0;
    int all = 0;

    /// The same months as far as there are any; all of them for a count below 1 or too many.
    [[nodiscard]] static MonthRange of(int first, int count, int all)
    {
        const bool whole = count < 1 || count >= all;
        return whole ? MonthRange{0, all, all} : MonthRange{std::clamp(first, 0, all - count), count, all};
    }
    /// More or fewer months; what is pointed at keeps its place.
    [[nodiscard]] MonthRange zoomed(int monthsMore, int around) const
    {
        const int wanted = std::clamp(count + monthsMore, std::min(least, count), all);
        const double place = double(around - first) / std::max(1, count);
        return of(static_cast<int>(around - place * wanted + 0.5), wanted, all);
    }
    /// Moved as little as it takes to show a month; one below 0 is none.
    [[nodiscard]] MonthRange showing(int month) const
    {
        if (month >= 0 && month < first)
            return of(month, count, all);
        return month >= first + count ? of(month - count + 1, count, all) : *this;
    }
    friend bool operator==(const MonthRange &, const MonthRange &) = default;
};

} // namespace simsa::charts
