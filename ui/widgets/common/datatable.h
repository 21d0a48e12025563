// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/rowtablemodel.h"
#include "widgets/common/tabledelegate.h"
#include "widgets/common/themecontroller.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace simsa::widgets {

/// Keeps a header in its caption size: a style sheet takes the font away when it polishes the header.
class HeaderFont final : public QObject
{
public:
    HeaderFont(QHeaderView *header, const ThemeController *themes)
        : QObject(header)
        , m_header(header)
        , m_themes(themes)
    {
        header->installEventFilter(this);
        connect(themes, &ThemeController::themeChanged, this, [this] { apply(); });
        apply();
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Polish || event->type() == QEvent::Show)
            apply();
        return false;
    }

private:
    void apply()
    {
        const QFont font = m_themes->theme().font(TextRole::Caption, true);
        if (m_header->font() != font)
            m_header->setFont(font);
        if (m_header->viewport()->font() != font)
            m_header->viewport()->setFont(font); // sections are painted in this one
    }

    QHeaderView *m_header;
    const ThemeController *m_themes;
};

/// Makes a table look as tables do here: rows of the theme's height, no grid, whole rows selected.
inline void dressTable(QTableView *view, const ThemeController *themes, int rowToken)
{
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(20);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionsClickable(false);
    const auto resize = [view, themes, rowToken] {
        view->verticalHeader()->setDefaultSectionSize(themes->theme().rowHeight(rowToken));
    };
    resize();
    new HeaderFont(view->horizontalHeader(), themes);
    QObject::connect(themes, &ThemeController::themeChanged, view, resize);
}

/// A table of finished rows that keeps its current row over a change. Header only.
class DataTable final : public QTableView
{
public:
    DataTable(const ThemeController *themes, QWidget *parent, int rowToken = 30)
        : QTableView(parent)
        , m_rows(new viewmodel::RowTableModel(this))
    {
        setModel(m_rows);
        setItemDelegate(new TableDelegate(themes, this));
        dressTable(this, themes, rowToken);
    }

    /// Widths in pixels; 0 takes what is left.
    void setColumns(const QStringList &titles, const QList<int> &widths, const QList<int> &right = {})
    {
        m_rows->setColumns(titles, right);
        horizontalHeader()->setStretchLastSection(!widths.contains(0));
        for (int column = 0; column < widths.size() && column < titles.size(); ++column) {
            const bool stretch = widths.at(column) == 0;
            horizontalHeader()->setSectionResizeMode(column, stretch ? QHeaderView::Stretch
                                                                     : QHeaderView::Interactive);
            const int title = horizontalHeader()->fontMetrics().horizontalAdvance(titles.at(column)) + 24;
            if (!stretch)
                setColumnWidth(column, std::max(widths.at(column), title));
        }
    }
    void setRows(const QList<viewmodel::TableRow> &rows)
    {
        const QString current = currentId();
        m_rows->setRows(rows);
        if (!currentIndex().isValid() && m_rows->rowCount() > 0)
            selectRow(std::max(0, m_rows->rowOf(current)));
    }
    /// At once, or when rows come.
    void setCurrentId(const QString &id)
    {
        m_wanted = id;
        if (const int row = m_rows->rowOf(id); row >= 0)
            selectRow(row);
    }
    /// Also before there are rows, if one is wanted.
    [[nodiscard]] QString currentId() const
    {
        return m_rows->rowCount() == 0 ? m_wanted : m_rows->idAt(currentIndex().row());
    }
    [[nodiscard]] viewmodel::RowTableModel *rows() const { return m_rows; }

private:
    viewmodel::RowTableModel *m_rows;
    QString m_wanted; ///< before there were rows
};

} // namespace simsa::widgets
