// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/ratio.h"

namespace simsa::reconcile {

namespace {
__extension__ using Wide = __int128; // products of two 64-bit terms
}

base::Score Ratio::rounded() const
{
    const Wide twice = Wide(2) * numerator + denominator;
    return base::Score(static_cast<int>(twice / (Wide(2) * denominator)));
}

double Ratio::points() const
{
    return static_cast<double>(numerator) / static_cast<double>(denominator) / 100.0;
}

std::strong_ordering operator<=>(const Ratio &a, const Ratio &b)
{
    return Wide(a.numerator) * b.denominator <=> Wide(b.numerator) * a.denominator;
}

} // namespace simsa::reconcile
