// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/capacitychart.h"

#include <qcustomplot.h>

namespace simsa::charts {

/// What decides how a plot looks, apart from the model.
struct PlotSetup
{
    const CapacitySeriesModel *model = nullptr;
    CapacityChart::Mode mode = CapacityChart::Mode::Strip;
    ChartPalette palette = ChartPalette::light();
    QFont font;
    bool labels = true;
    bool choosable = false;
    int rowHeight = 0;
    QString axisTitle;
    /// The months shown: from `firstMonth`, `monthCount` of them; 0 of them: all.
    int firstMonth = 0;
    int monthCount = 0;
};

/// The drawing itself: one axis rect a cluster (or one for all), labels at both sides, months below. Knows
/// nothing of keys, mouse and screen readers, so that exports use it off screen.
class CapacityPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit CapacityPlot(QWidget *parent = nullptr);

    /// Builds everything anew.
    void rebuild(const PlotSetup &setup);
    void setCursorMonth(int month);
    void setFocusRing(bool shown);

    /// Shows these months only; as many as the model has.
    void setVisibleMonths(int first, int count);
    [[nodiscard]] int firstMonth() const;
    [[nodiscard]] int visibleMonths() const;

    /// Height that all rows and the axis need.
    [[nodiscard]] int neededHeight() const;
    /// Width below which labels and months collide.
    [[nodiscard]] int neededWidth() const;
    /// Month under a point of the widget, -1 outside the plots.
    [[nodiscard]] int monthAt(const QPoint &pos) const;
    /// Column of a month over all rows.
    [[nodiscard]] QRect monthColumn(int month) const;
    /// Plot rectangle of a cluster; in stacked mode the same for all.
    [[nodiscard]] QRect plotRect(int series) const;

    [[nodiscard]] const PlotSetup &setup() const { return m_setup; }
    [[nodiscard]] int cursorMonth() const { return m_cursorMonth; }
    [[nodiscard]] bool hasFocusRing() const { return m_focusRing; }
    /// Rows keep their heights and gaps; called by itself whenever the plot is resized.
    void keepSpareBelow();
    /// Rectangle of the month labels.
    [[nodiscard]] QRect axisStrip() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addRow(int row, int firstSeries, int lastSeries);
    void addAxisStrip(int row);
    void measure();
    void applyMonths();
    [[nodiscard]] int plotHeight(int series) const;
    [[nodiscard]] double valueTop(int firstSeries, int lastSeries) const;

    PlotSetup m_setup;
    QList<QCPAxisRect *> m_rects;
    QCPLayoutElement *m_axisStrip = nullptr;
    int m_leftWidth = 0;
    int m_rightWidth = 0;
    int m_labelHeight = 0;
    int m_neededHeight = 0;
    int m_cursorMonth = -1;
    bool m_focusRing = false;
};

} // namespace simsa::charts
