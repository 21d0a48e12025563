// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QRectF>

class QPainter;

namespace simsa::charts {

/// The patterns by which areas are told apart without colour. Award is reserved for "this proposal".
enum class PatternKind { None, FDiag, Ver, Dots, Hor, DiagCross, Cross, Award };

/// Pattern of a cluster slot 1–7; higher slots take the next pattern of the wrapped colour.
[[nodiscard]] PatternKind patternOf(int slot);

/// Dash of a cluster slot's line, in widths of the pen (design tokens); empty is solid.
[[nodiscard]] QList<qreal> dashOf(int slot);

/// Fills the rectangles of one area with pattern lines only (no ground). On paper (`vector`) as clipped
/// strokes, which stay sharp at any size; on a screen as a tile of whole device pixels, which is many times
/// faster.
void fillPattern(QPainter &painter, const QList<QRectF> &area, PatternKind kind, const QColor &colour,
                 qreal scale, bool vector);

/// The tile `fillPattern` uses on a screen, in device pixels of `devicePixelRatio`.
[[nodiscard]] QBrush patternBrush(PatternKind kind, const QColor &colour, qreal scale,
                                  qreal devicePixelRatio);

} // namespace simsa::charts
