// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/language.h"
#include "widgets/common/commands.h"
#include "widgets/common/mainmenu.h"
#include "widgets/common/statusitems.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace simsa::widgets {

class CommandPalette;
class HelpDrawer;
class KeysOverlay;
class ThemeController;
class Toast;
class TopBar;

/// The window: top bar, a stack of pages, status bar, and what belongs to all pages (palette, help, keys,
/// toast, panes, dropped files). It knows no desk; the composition root adds the pages and listens to the
/// signals.
class MainFrame final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the window.
    MainFrame(ThemeController *themes, viewmodel::Language *language, QWidget *parent = nullptr);

    /// Pages with a tab appear in the order added (Ctrl+1…9); those without (welcome, unlock) hide the tabs
    /// while shown. `id` also names the help page. Takes ownership of `page`.
    void addPage(const QString &id, QWidget *page, bool tabbed = true);
    /// A page without a tab that leaves the tabs of an open desk in sight.
    void setBesideDesk(const QString &id);
    /// Tab text in the language of the moment: set again on LanguageChange.
    void setPageTitle(const QString &id, const QString &title);
    /// 0 hides the pill.
    void setPageCount(const QString &id, int count);
    /// Removes and deletes every tabbed page (another desk or call is opened).
    void removeDesk();
    void showPage(const QString &id);
    [[nodiscard]] QString currentPage() const;
    /// The tab shown last and the place of every page that is Resumable.
    [[nodiscard]] QJsonObject place() const;
    /// Returns there; a page that is not there any more is passed over.
    void resume(const QJsonObject &place);
    /// What F6 goes round in that page; a folded or hidden pane is passed over.
    void setPanes(const QString &id, const QList<QWidget *> &panes);

    /// Something over every page that hides and shows itself, such as an alarm. Takes ownership.
    void addStrip(QWidget *strip);

    /// `calls` may be null; not owned.
    void setCall(const QString &title, QMenu *calls = nullptr);
    void setPerson(const QString &name);

    /// Makes an action a command of a page: in the menu, in the palette, and its keys work while the page is
    /// shown. Set the properties "english" and, when disabled, "disabledReason".
    void addCommand(const QString &pageId, QAction *action);
    /// More for the palette, asked at each opening (proposals).
    void setCommandSource(std::function<QList<Command>()> source);

    [[nodiscard]] StatusItems *status() const { return m_status; }
    [[nodiscard]] Toast *toast() const { return m_toast; }
    [[nodiscard]] MainMenu *menu() const;
    /// The area between the bars; PreviewSheets of pages may be given it as parent.
    [[nodiscard]] QWidget *pageArea() const;

signals:
    void pageChanged(const QString &id);
    void filesDropped(const QStringList &paths);
    void lockRequested();
    void refreshRequested();
    void tableTwinRequested();
    void undoRequested();
    void redoRequested();
    void depotRequested();
    void vaultRequested();
    void quitRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    /// Tab and Shift+Tab of everything in the window.
    bool focusNextPrevChild(bool next) override;
    [[nodiscard]] QSize sizeHint() const override { return {1366, 768}; }

private:
    struct Page
    {
        QString id, title;
        QWidget *widget = nullptr;
        bool tabbed = true;
        bool besideDesk = false;
        bool entered = false; ///< shown once, so it has a last focus to come back to
        QList<QWidget *> panes;
        QList<QAction *> commands;
    };

    void connectParts();
    void runCommand(FrameCommand command);
    void cyclePane(int by);
    void pageShown();
    void refreshPages();
    [[nodiscard]] Page *page(const QString &id);
    [[nodiscard]] QList<Command> commandsNow() const;

    ThemeController *m_themes;
    TopBar *m_top;
    QStackedWidget *m_stack;
    StatusItems *m_status;
    CommandPalette *m_palette;
    HelpDrawer *m_help;
    KeysOverlay *m_keys;
    Toast *m_toast;
    QList<Page> m_pages;
    std::function<QList<Command>()> m_source;
};

} // namespace simsa::widgets
