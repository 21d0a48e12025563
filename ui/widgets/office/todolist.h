// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/officetables.h"

#include <QWidget>

class QVBoxLayout;

namespace simsa::widgets {

class TextLabel;
class ThemeController;

/// What is to be done today: glyph, fact, what to do, and a button that does it.
class TodoList final : public QWidget
{
    Q_OBJECT

public:
    explicit TodoList(const ThemeController *themes, QWidget *parent = nullptr);

    void setTodos(const QList<viewmodel::OfficeTodo> &todos);

signals:
    void chosen(simsa::viewmodel::OfficeTodo::Act act);

private:
    void addRow(const viewmodel::OfficeTodo &todo, bool last);

    const ThemeController *m_themes;
    QVBoxLayout *m_column;
};

} // namespace simsa::widgets
