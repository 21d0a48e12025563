// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace simsa::widgets {

class ThemeController;

/// The reviewers over the matrix: name, where they stand from the means (a dot on a short scale, filled when
/// far), and the number in points. Reads CommitteeMatrixModel::OffsetRole.
class MatrixHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit MatrixHeader(const ThemeController *themes, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] int nameLines() const;
    [[nodiscard]] QStringList linesOf(int section) const;
    void paintScale(QPainter *painter, const QRect &rect, double offset) const;

    const ThemeController *m_themes;
};

} // namespace simsa::widgets
