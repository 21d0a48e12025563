// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/language.h"
#include "widgets/common/panel.h"

class QMenu;
class QPushButton;
class QToolButton;

namespace simsa::widgets {

class MainMenu;
class PageTabs;
class SegmentBar;
class ThemeController;

/// The 44 px at the top: mark, call, page tabs, search, person, menu. Before a call is open it shows the
/// language and appearance instead of tabs and search.
class TopBar final : public Panel
{
    Q_OBJECT

public:
    TopBar(ThemeController *themes, viewmodel::Language *language, QWidget *parent = nullptr);

    [[nodiscard]] PageTabs *tabs() const { return m_tabs; }
    [[nodiscard]] MainMenu *menu() const { return m_menu; }
    /// Shown at the left; empty = "Simsa 심사". `calls` (may be null, not owned) opens from it.
    void setCall(const QString &title, QMenu *calls);
    void setPerson(const QString &name);
    /// True on desks; false on the welcome and unlock pages.
    void setDeskShown(bool shown);

signals:
    void searchRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void restyle();

    ThemeController *m_themes;
    viewmodel::Language *m_language;
    QWidget *m_mark;
    QToolButton *m_call;
    PageTabs *m_tabs;
    SegmentBar *m_languages;
    SegmentBar *m_looks;
    QPushButton *m_search;
    QToolButton *m_person;
    MainMenu *m_menu;
    QString m_callTitle;
};

} // namespace simsa::widgets
