// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpalette.h"
#include "charts/monthrange.h"

#include <QWidget>

#include <memory>

namespace simsa::charts {

class CapacitySeriesModel;

/// Clusters against months: capacity as a step line, commitments in the cluster's pattern, this proposal
/// hatched, the part over capacity solid. Draws what the model says and calculates nothing. A month cursor
/// moves by ← → Home End and the mouse, is read to screen readers, and Escape takes it away.
class CapacityChart : public QWidget
{
    Q_OBJECT

public:
    enum class Mode {
        Strip,   ///< 34 px a cluster, to 1.4 × capacity, for the review page
        Plan,    ///< 112 px a cluster, for the plan page and the meeting
        Stacked, ///< all clusters on each other in one plot
    };

    explicit CapacityChart(QWidget *parent = nullptr);
    ~CapacityChart() override;

    /// Not owned; must outlive the chart or be replaced before it dies. nullptr shows an empty chart.
    void setModel(CapacitySeriesModel *model);
    [[nodiscard]] CapacitySeriesModel *model() const;
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const;
    void setChartPalette(const ChartPalette &palette);
    /// Whether names stand at the left and verdicts at the right (on by default; off in the meeting).
    void setLabelsShown(bool shown);
    /// Plot height of a cluster at 96 dpi where the series names none; 0 = that of the mode (34, 112, 220).
    void setRowHeight(int px);
    /// Word before the months of the axis: "월", "2026년 월".
    void setAxisTitle(const QString &title);

    /// Whether a radio button stands before each name in strip mode (the reviewer's acceptable clusters).
    void setClustersChoosable(bool choosable);
    /// Chosen cluster (row of the model), -1 for none. Emits nothing.
    void setChosenCluster(int series);
    [[nodiscard]] int chosenCluster() const;

    /// Month under the cursor, -1 when there is none.
    [[nodiscard]] int cursorMonth() const;
    /// Moves the cursor; out of range removes it. Emits cursorMonthChanged when it moved.
    void setCursorMonth(int month);

    /// Shows `count` months from `first` (from 0) on; out of range shows all. `+`, `-` and `0` do so by keys,
    /// Ctrl and the wheel by the mouse; a cursor that leaves the months shown takes them with it.
    void showMonths(int first, int count);
    [[nodiscard]] MonthRange monthsShown() const;

    /// The chart at `size` in points on the print palette, without cursor. False when the file cannot be
    /// written.
    [[nodiscard]] bool exportPdf(const QString &path, QSize size) const;
    [[nodiscard]] bool exportSvg(const QString &path, QSize size) const;
    /// `scale` device pixels per point.
    [[nodiscard]] bool exportPng(const QString &path, QSize size, qreal scale = 2.0) const;
    /// The same as a picture, for the clipboard.
    [[nodiscard]] QImage picture(QSize size, qreal scale = 2.0) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void monthsShownChanged(int first, int count);
    void cursorMonthChanged(int month);
    /// The user chose another acceptable cluster.
    void clusterChosen(int series);

protected:
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace simsa::charts
