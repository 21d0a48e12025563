// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

class QTableView;

namespace simsa::widgets {

class ThemeController;

/// Rows of a ranking dragged to another place: between two rows, or onto one to tie with it. It changes
/// nothing by itself. Escape, or a release outside, leaves all as it was.
class RankingDrag final : public QObject
{
    Q_OBJECT

public:
    /// `table` outlives it.
    RankingDrag(QTableView *table, const ThemeController *themes);

signals:
    /// Row `from` is to stand before row `before`, which is the row count for the end.
    void droppedBefore(int from, int before);
    void droppedOnto(int from, int onto);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Target
    {
        int row = -1; ///< -1: none
        bool onto = false;
    };
    class Line;

    [[nodiscard]] Target targetAt(const QPoint &point) const;
    void moved(const QPoint &point);
    bool released(const QPoint &point);
    void end();

    QTableView *m_table;
    Line *m_line;
    QPoint m_start;
    int m_from = -1;
    bool m_dragging = false;
};

} // namespace simsa::widgets
