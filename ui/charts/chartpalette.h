// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartvalues.h"

#include <QColor>
#include <QStringList>

#include <array>

namespace simsa::charts {

/// Number of cluster colours; further clusters wrap and take the next pattern.
inline constexpr int clusterSlots = 7;

/// Every colour a chart uses, by role. A plain struct, so that charts need no theme: whoever owns the theme
/// fills it. The ready ones hold the values of the design tokens.
struct ChartPalette
{
    /// Behind the chart, and behind the plot itself.
    QColor surface;
    QColor plot;
    QColor line;
    QColor text;
    QColor text2;
    QColor text3;
    QColor accent;
    /// Band of the month under the cursor.
    QColor cursor;
    QColor focus;
    QColor good;
    QColor warning;
    QColor bad;
    /// Lines of the hatch that means "this proposal".
    QColor hatch;
    /// Step line of the capacity.
    QColor capacity;
    /// By cluster slot 1–7.
    std::array<QColor, clusterSlots> clusters;
    /// Scale of the hatch lines: 1.0 on light ground, 1.4 on dark.
    qreal patternScale = 1.0;
    /// Families of all texts, best first; empty keeps the widget's.
    QStringList fontFamilies;

    /// Colour of a slot; 1–7, higher ones wrap.
    [[nodiscard]] QColor cluster(int slot) const;
    /// Fill of a slot: its colour at 34 % over `plot`'s paper, opaque.
    [[nodiscard]] QColor clusterFill(int slot) const;
    /// Text colour of a tone.
    [[nodiscard]] QColor tone(Tone tone) const;

    [[nodiscard]] static ChartPalette light();
    [[nodiscard]] static ChartPalette dark();
    /// Light values on pure white, for paper and exports.
    [[nodiscard]] static ChartPalette print();
};

} // namespace simsa::charts
