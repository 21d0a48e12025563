// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartvalues.h"
#include "viewmodel/committeeport.h"

namespace simsa::widgets {

/// The plan's clusters for the capacity chart: what is promised and awarded, and the selected proposal's part
/// hatched.
[[nodiscard]] QList<charts::ChartSeries> planSeries(const call::Charter &charter, const record::Plan &plan,
                                                    const base::ProposalId &selected);
[[nodiscard]] QList<charts::ChartMonthLabel> planMonths(const call::Charter &charter);

} // namespace simsa::widgets
