// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/officetables.h"

#include <QWidget>

namespace simsa::widgets {

class ThemeController;

/// One bar a cluster: what was asked for, in the cluster's pattern, against an upright line at its capacity.
class DemandBars final : public QWidget
{
    Q_OBJECT

public:
    explicit DemandBars(const ThemeController *themes, QWidget *parent = nullptr);

    void setRows(const QList<viewmodel::DemandRow> &rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter &painter, const QRect &row, const viewmodel::DemandRow &values, int most) const;

    const ThemeController *m_themes;
    QList<viewmodel::DemandRow> m_rows;
};

} // namespace simsa::widgets
