// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/language.h"
#include "widgets/common/themecontroller.h"

#include <QHash>
#include <QMenuBar>

class QActionGroup;

namespace simsa::widgets {

/// What every desk can do from anywhere.
enum class FrameCommand {
    Palette,
    Help,
    Keys,
    NextPane,
    PreviousPane,
    Refresh,
    TableTwin,
    Lock,
    Quit,
    Undo,
    Redo,
    Vault, ///< this computer's keys and vault; enabled once one is open
    Depot, ///< where records travel; enabled once a call is open
};

/// The real menu bar, folded into one entry with the menu icon: Alt and F10 open it as any menu bar, and a
/// screen reader finds every command in it.
class MainMenu final : public QMenuBar
{
    Q_OBJECT

public:
    MainMenu(ThemeController *themes, viewmodel::Language *language, QWidget *parent = nullptr);

    [[nodiscard]] QAction *action(FrameCommand command) const { return m_actions.value(command); }
    /// Every action in the menu, in its order; also to be added to the window so that the keys work.
    [[nodiscard]] QList<QAction *> commands() const;
    /// The pages' own menu, first in the list ("과제"); the caller fills it and owns the texts.
    [[nodiscard]] QMenu *pageMenu() const { return m_page; }
    /// Pages by title for Ctrl+1…9.
    void setPages(const QStringList &titles);
    /// Opens the menu with its first entry chosen.
    void openByKey();
    [[nodiscard]] QSize sizeHint() const override { return {36, 32}; }

signals:
    void commandTriggered(simsa::widgets::FrameCommand command);
    /// Counted among the titles of setPages().
    void pageChosen(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildView();
    QAction *add(QMenu *menu, FrameCommand command, const QKeySequence &keys);
    void retranslate();
    void restyle();

    ThemeController *m_themes;
    viewmodel::Language *m_language;
    QHash<FrameCommand, QAction *> m_actions;
    QList<FrameCommand> m_order;
    QList<QAction *> m_goTo;
    QHash<int, QAction *> m_choices;
    QMenu *m_root, *m_page, *m_pages, *m_edit, *m_view, *m_languages, *m_looks, *m_sizes, *m_helpMenu;
};

} // namespace simsa::widgets
