// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartvalues.h"
#include "viewmodel/outlooksession.h"

namespace simsa::widgets {

/// A chart's months and rows.
struct CapacityRows
{
    QList<charts::ChartMonthLabel> months;
    QList<charts::ChartSeries> series;
};

/// The call's clusters: what may be handed out, what is committed, what is used. Months of measured use that
/// lie before the charter's horizon stand before it, with the capacity of its first month.
[[nodiscard]] CapacityRows clusterRows(const viewmodel::OutlookSession &session);
/// The roadmap's stages in nodes, month by month to the end of its last year; what is not there yet dashed.
[[nodiscard]] CapacityRows roadmapRows(const capacity::Roadmap &roadmap);

} // namespace simsa::widgets
