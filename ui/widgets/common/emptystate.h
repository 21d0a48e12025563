// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace simsa::widgets {

class TextLabel;
class ThemeController;

/// What a page says when there is nothing to show: a title, one line, one button; left-aligned.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const ThemeController *themes, QWidget *parent = nullptr);

    /// `button` empty = none. The button is the page's one filled button.
    void setTexts(const QString &title, const QString &line, const QString &button = {});

signals:
    void activated();

private:
    TextLabel *m_title;
    TextLabel *m_line;
    QPushButton *m_button;
};

} // namespace simsa::widgets
