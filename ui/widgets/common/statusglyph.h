// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/status.h"
#include "widgets/common/theme.h"

#include <QPainterPath>
#include <QPixmap>

class QPainter;

namespace simsa::widgets {

/// One glyph on a 16×16 grid: what is filled and what is stroked. Shapes differ without colour.
struct GlyphShape
{
    QPainterPath fill;
    QPainterPath stroke;
    QPainterPath cut;  ///< drawn over the fill in the ground's colour (the tick in the disc)
    QList<qreal> dash; ///< of the stroke, in pen widths
    qreal strokeWidth = 1.5;
};

/// `part` (0…1) is how much of a draft is filled in; other states ignore it.
[[nodiscard]] GlyphShape statusShape(viewmodel::Status status, double part = 0.25);

/// The colour that goes with the state.
[[nodiscard]] QColor statusColour(viewmodel::Status status, const Theme &theme);

/// Cached by state, size, device pixel ratio, colour and (for drafts) eighths of `part`.
[[nodiscard]] QPixmap statusPixmap(viewmodel::Status status, const Theme &theme, int size = 16,
                                   qreal devicePixelRatio = 1, double part = 0.25);

/// Paints the glyph centred in `rect`.
void paintStatus(QPainter &painter, const QRect &rect, viewmodel::Status status, const Theme &theme,
                 int size = 16, double part = 0.25);

} // namespace simsa::widgets
