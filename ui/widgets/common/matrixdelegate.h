// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/tabledelegate.h"
#include "widgets/common/theme.h"

namespace simsa::widgets {

/// A cell of the score matrix: the number, then a triangle by ResidualRole (up and filled = above
/// expectation, down and hollow = below, size by |residual|, none under 4 points); StatusRole, when valid,
/// replaces the triangle. A cell with neither number nor status stays empty.
class MatrixDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    explicit MatrixDelegate(const ThemeController *themes, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Off hides the triangles ("잔차 표시 끔"); the numbers stay.
    void setResidualsShown(bool shown) { m_residualsShown = shown; }

    /// Residuals below this many points get no triangle.
    static constexpr double leastResidual = 4.0;

private:
    bool m_residualsShown = true;
};

/// The triangle alone, for legends: side 6–13 px by |residual|, centred on `centre`.
void paintResidual(QPainter &painter, QPointF centre, double residual, const Theme &theme);

} // namespace simsa::widgets
