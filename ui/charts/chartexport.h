// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/capacityplot.h"

namespace simsa::charts {

/// A copy of `setup` on paper, drawn off screen; nothing is shown. False when the file cannot be written.
[[nodiscard]] bool exportPlotPdf(const PlotSetup &setup, const QString &path, QSize size,
                                 const QString &title);
[[nodiscard]] bool exportPlotSvg(const PlotSetup &setup, const QString &path, QSize size,
                                 const QString &title);
[[nodiscard]] QImage plotPicture(const PlotSetup &setup, QSize size, qreal scale);
[[nodiscard]] bool exportPlotPng(const PlotSetup &setup, const QString &path, QSize size, qreal scale);

} // namespace simsa::charts
