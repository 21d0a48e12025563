// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartvalues.h"

#include <algorithm>

namespace simsa::charts {

ChartMonth ChartMonth::of(int capacity, int committed, int award, std::optional<int> demand)
{
    const int left = capacity - committed - award;
    return {capacity, committed, award, std::max(0, -left), std::max(0, left), demand, {}};
}

} // namespace simsa::charts
