// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/capacitychart.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace simsa::charts {

class ChartActions;
class ChartLegend;

/// A capacity chart with its table twin (Ctrl+T), its legend and the sentence that says it in words. Chart
/// and table read the same model.
class CapacityPanel : public QWidget
{
    Q_OBJECT

public:
    /// `model` is not owned and must outlive the panel.
    explicit CapacityPanel(CapacitySeriesModel *model, QWidget *parent = nullptr);

    [[nodiscard]] CapacityChart *chart() const { return m_chart; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] ChartActions *chartActions() const { return m_actions; }
    [[nodiscard]] bool isTableShown() const;
    void setTableShown(bool shown);
    /// Chart mode; the plan's legend stands in the header, the strip's under the chart.
    void setMode(CapacityChart::Mode mode);
    /// Header text; an empty one hides the header, toggle button included (Ctrl+T still works).
    void setTitle(const QString &title);
    /// The sentence under the chart, plain text, given by the caller; empty hides it.
    void setSentence(const QString &sentence);
    /// Whether there is a hatched part at all (on by default).
    void setAwardShown(bool shown);
    void setChartPalette(const ChartPalette &palette);

signals:
    void tableShownChanged(bool shown);
    /// The chart was written to a file, or could not be.
    void exported(const QString &path);
    void exportFailed(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void buildBody();
    void placeLegend();
    void retranslate();
    void refreshReading(int month);

    CapacitySeriesModel *m_model;
    CapacityChart *m_chart = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    ChartLegend *m_legend = nullptr;
    ChartActions *m_actions = nullptr;
    QLabel *m_titleLabel = nullptr;
    QLabel *m_readingLabel = nullptr;
    QLabel *m_sentenceLabel = nullptr;
    QWidget *m_header = nullptr;
    QToolButton *m_chartButton = nullptr;
    QToolButton *m_tableButton = nullptr;
    QToolButton *m_menuButton = nullptr;
    bool m_awardShown = true;
    ChartPalette m_palette = ChartPalette::light();
};

} // namespace simsa::charts
