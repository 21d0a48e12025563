// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/todolist.h"

#include "widgets/common/parts.h"
#include "widgets/common/statusglyphwidget.h"

namespace simsa::widgets {

using namespace viewmodel;

TodoList::TodoList(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_column(makeColumn(this))
{
}

void TodoList::setTodos(const QList<OfficeTodo> &todos)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    for (const OfficeTodo &todo : todos)
        addRow(todo, &todo == &todos.last());
    if (todos.isEmpty()) {
        auto *nothing = makeLabel(TextRole::Body, Tone::Secondary, m_themes, this, true);
        nothing->setContentsMargins(12, 10, 12, 10);
        nothing->setText(tr("Nothing waits for you."));
        m_column->addWidget(nothing);
    }
    m_column->addStretch(1);
}

void TodoList::addRow(const OfficeTodo &todo, bool last)
{
    auto *line =
        new Panel(Panel::Ground::Surface, last ? Qt::Edges() : Qt::Edges(Qt::BottomEdge), m_themes, this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(12, 9, 12, 9);
    row->setSpacing(10);
    row->addWidget(new StatusGlyphWidget(todo.status, m_themes, line, 16));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto *what = makeLabel(TextRole::Body, Tone::Plain, m_themes, line, true);
    what->setText(todo.what);
    auto *detail = makeLabel(TextRole::Caption, Tone::Secondary, m_themes, line, true);
    detail->setText(todo.detail);
    texts->addWidget(what);
    texts->addWidget(detail);
    row->addLayout(texts, 1);
    if (todo.act != OfficeTodo::Act::None) {
        QPushButton *button = makeButton(ButtonKind::Plain, line);
        button->setText(todo.button);
        button->setAccessibleDescription(todo.what);
        connect(button, &QPushButton::clicked, this, [this, act = todo.act] { emit chosen(act); });
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    m_column->addWidget(line);
}

} // namespace simsa::widgets
