// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/rankingdrag.h"

#include "widgets/common/themecontroller.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

namespace simsa::widgets {

/// Where the row would go: a line between two rows, a frame around one.
class RankingDrag::Line final : public QWidget
{
public:
    Line(const ThemeController *themes, QWidget *parent)
        : QWidget(parent)
        , m_themes(themes)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor colour = m_themes->theme().colour.accent;
        if (height() <= 4)
            return painter.fillRect(rect(), colour);
        painter.setPen(QPen(colour, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }

private:
    const ThemeController *m_themes;
};

RankingDrag::RankingDrag(QTableView *table, const ThemeController *themes)
    : QObject(table)
    , m_table(table)
    , m_line(new Line(themes, table->viewport()))
{
    table->viewport()->installEventFilter(this);
    table->installEventFilter(this);
}

bool RankingDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table) {
        const bool escape =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (!escape || !m_dragging)
            return false;
        end();
        return true;
    }
    auto *mouse = static_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        end();
        if (mouse->button() == Qt::LeftButton) {
            m_start = mouse->pos();
            m_from = m_table->rowAt(m_start.y());
        }
        return false;
    case QEvent::MouseMove:
        moved(mouse->pos());
        return m_from >= 0; // rows are not swept over meanwhile
    case QEvent::MouseButtonRelease:
        return released(mouse->pos());
    default:
        return false;
    }
}

// The middle half of a row is the row itself; its edges are the gaps to the neighbours.
RankingDrag::Target RankingDrag::targetAt(const QPoint &point) const
{
    if (!m_table->viewport()->rect().contains(point))
        return {};
    const int rows = m_table->model()->rowCount();
    const int row = m_table->rowAt(point.y());
    if (row < 0)
        return {rows, false};
    const int height = m_table->rowHeight(row);
    const int within = point.y() - m_table->rowViewportPosition(row);
    if (within < height / 4)
        return {row, false};
    return within < height * 3 / 4 ? Target{row, true} : Target{row + 1, false};
}

void RankingDrag::moved(const QPoint &point)
{
    if (m_from < 0)
        return;
    if ((point - m_start).manhattanLength() >= QApplication::startDragDistance())
        m_dragging = true;
    if (!m_dragging)
        return;
    const Target target = targetAt(point);
    m_line->setVisible(target.row >= 0);
    if (target.row < 0)
        return;
    const int width = m_table->viewport()->width();
    const int rows = m_table->model()->rowCount();
    const int last = std::max(0, rows - 1);
    const int top = target.row < rows ? m_table->rowViewportPosition(target.row)
                                      : m_table->rowViewportPosition(last) + m_table->rowHeight(last);
    if (target.onto)
        m_line->setGeometry(0, top, width, m_table->rowHeight(target.row));
    else
        m_line->setGeometry(0, top - 2, width, 4);
    m_table->viewport()->setCursor(Qt::ClosedHandCursor);
}

bool RankingDrag::released(const QPoint &point)
{
    const bool dragged = m_dragging;
    const int from = m_from;
    end();
    if (!dragged)
        return false;
    const Target target = targetAt(point);
    const bool stays = target.row < 0 || target.row == from || (!target.onto && target.row == from + 1);
    if (stays)
        return true;
    if (target.onto)
        emit droppedOnto(from, target.row);
    else
        emit droppedBefore(from, target.row);
    return true;
}

void RankingDrag::end()
{
    m_from = -1;
    m_dragging = false;
    m_line->hide();
    m_table->viewport()->unsetCursor();
}

} // namespace simsa::widgets
