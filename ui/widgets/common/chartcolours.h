// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpalette.h"
#include "widgets/common/theme.h"

namespace simsa::widgets {

/// The chart's colours of a theme. Header only, for pages that link charts.
[[nodiscard]] inline charts::ChartPalette chartColoursOf(const Theme &theme)
{
    charts::ChartPalette palette =
        theme.isDark() ? charts::ChartPalette::dark() : charts::ChartPalette::light();
    palette.fontFamilies = theme.families;
    return palette;
}

} // namespace simsa::widgets
