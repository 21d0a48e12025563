// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace simsa::charts {

/// Makes capacity charts appear to screen readers with the role "chart" instead of "filler". Safe to call
/// again.
void installChartAccessibility();

} // namespace simsa::charts
