// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace simsa::charts {

class CapacityChart;

/// What can be done with a chart besides reading it: copied, written as PDF, SVG or PNG, shown over fewer or
/// more months. Actions of the chart, so that its context menu (Menu key) and a button's menu have them.
class ChartActions : public QObject
{
    Q_OBJECT

public:
    /// Owned by the chart.
    explicit ChartActions(CapacityChart *chart);

    /// A menu of all actions, owned by `parent`.
    [[nodiscard]] QMenu *menu(QWidget *parent) const;
    void retranslate();
    /// The table twin as text with tabs, header first.
    [[nodiscard]] QString tableText() const;
    /// Writes what the ending of `path` says, and tells how it went.
    void exportTo(const QString &path);

signals:
    void exported(const QString &path);
    void exportFailed(const QString &path);

private:
    void askForFile(const QString &ending, const QString &filter);
    QAction *add(const char *name, const QKeySequence &keys, std::function<void()> act);

    CapacityChart *m_chart;
    QList<QAction *> m_actions;
};

} // namespace simsa::charts
