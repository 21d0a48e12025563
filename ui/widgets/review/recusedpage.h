// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/desk.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace simsa::widgets {

class StatusGlyphWidget;
class SuggestionList;
class TextLabel;
class ThemeController;

/// A proposal one recused oneself from: that it is closed, why, who knows, and the ways out; at the right
/// what else the office suggests to look at.
class RecusedPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RecusedPage(const ThemeController *themes, QWidget *parent = nullptr);

    void setWork(const review::Work &work);
    [[nodiscard]] SuggestionList *suggestions() const { return m_suggestions; }

signals:
    void nextRequested();
    void undoRequested();
    void sealRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildMiddle();
    QWidget *buildCard();
    void refresh();

    const ThemeController *m_themes;
    TextLabel *m_title = nullptr;
    TextLabel *m_line = nullptr;
    QList<std::pair<TextLabel *, TextLabel *>> m_rows; // reason, words, who knows, state
    QPushButton *m_next = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_seal = nullptr;
    TextLabel *m_warning = nullptr;
    SuggestionList *m_suggestions = nullptr;
    review::Work m_work;
};

} // namespace simsa::widgets
