// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QIcon>
#include <QPixmap>

namespace simsa::widgets {

/// The outline icon resources/icons/NAME.svg in one colour, `size` logical pixels square. `strong` draws 2 px
/// strokes instead of 1.5. An unknown name gives a null pixmap.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size = 16,
                                 qreal devicePixelRatio = 1, bool strong = false);

/// The same for buttons and actions: text colour, text3 when disabled, in 1× and 2×. Ask anew on
/// themeChanged().
[[nodiscard]] QIcon themedIcon(const QString &name, const Theme &theme, int size = 16);
[[nodiscard]] QIcon themedIcon(const QString &name, const Theme &theme, const QColor &colour, int size = 16);

/// The application's mark: a rounded accent square with three bars.
void paintAppMark(QPainter &painter, const QRectF &square, const Theme &theme);

/// Draws an icon centred in `rect` (a painter's shorthand for iconPixmap).
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour,
               int size = 16);

} // namespace simsa::widgets
