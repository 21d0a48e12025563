// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/statistics.h"

#include <algorithm>
#include <cmath>

namespace simsa::reconcile {

using base::Score;

namespace {

qint64 sumOf(const QList<Score> &totals)
{
    qint64 sum = 0;
    for (const Score total : totals)
        sum += total.value();
    return sum;
}

} // namespace

Ratio mean(const QList<Score> &totals)
{
    return totals.isEmpty() ? Ratio() : Ratio{sumOf(totals), totals.size()};
}

Ratio median(QList<Score> totals)
{
    if (totals.isEmpty())
        return {};
    std::sort(totals.begin(), totals.end());
    const qsizetype middle = totals.size() / 2;
    if (totals.size() % 2 == 1)
        return {totals.at(middle).value(), 1};
    return {qint64(totals.at(middle - 1).value()) + totals.at(middle).value(), 2};
}

Ratio trimmedMean(const QList<Score> &totals, int minForTrim)
{
    if (totals.size() < std::max(3, minForTrim))
        return mean(totals);
    const auto [lowest, highest] = std::minmax_element(totals.begin(), totals.end());
    return {sumOf(totals) - lowest->value() - highest->value(), totals.size() - 2};
}

Ratio variance(const QList<Score> &totals)
{
    const qint64 n = totals.size();
    if (n < 2)
        return {};
    qint64 squares = 0;
    for (const Score total : totals)
        squares += qint64(total.value()) * total.value();
    const qint64 sum = sumOf(totals);
    return {n * squares - sum * sum, n * (n - 1)};
}

double Statistics::deviation() const
{
    return std::sqrt(static_cast<double>(variance.numerator) / static_cast<double>(variance.denominator)) /
           100.0;
}

Statistics statisticsOf(const QList<Score> &totals)
{
    Statistics statistics;
    if (totals.isEmpty())
        return statistics;
    const auto [lowest, highest] = std::minmax_element(totals.begin(), totals.end());
    statistics.n = static_cast<int>(totals.size());
    statistics.mean = mean(totals);
    statistics.median = median(totals);
    statistics.trimmed = trimmedMean(totals);
    statistics.variance = variance(totals);
    statistics.lowest = *lowest;
    statistics.highest = *highest;
    return statistics;
}

} // namespace simsa::reconcile
