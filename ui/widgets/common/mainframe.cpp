// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/mainframe.h"

#include "widgets/common/accessiblerole.h"
#include "widgets/common/commandpalette.h"
#include "widgets/common/focusring.h"
#include "widgets/common/helpdrawer.h"
#include "widgets/common/keysoverlay.h"
#include "widgets/common/page.h"
#include "widgets/common/pagetabs.h"
#include "widgets/common/resumable.h"
#include "widgets/common/toast.h"
#include "widgets/common/topbar.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa::widgets {

MainFrame::MainFrame(ThemeController *themes, viewmodel::Language *language, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_top(new TopBar(themes, language, this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusItems(themes, this))
    , m_palette(new CommandPalette(themes, this))
    , m_help(new HelpDrawer(themes, language, m_stack))
    , m_keys(new KeysOverlay(themes, this))
    , m_toast(new Toast(themes, m_stack))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    setAcceptDrops(true);
    setAccessibleRole(this, QAccessible::Window);
    setWindowTitle(QStringLiteral("Simsa"));
    new FocusRing(themes, this);
    connectParts();
}

void MainFrame::connectParts()
{
    MainMenu *bar = menu();
    for (QAction *action : bar->commands())
        addAction(action);
    auto *openMenu = new QShortcut(Qt::Key_F10, this);
    connect(openMenu, &QShortcut::activated, bar, &MainMenu::openByKey);
    connect(bar, &MainMenu::commandTriggered, this, &MainFrame::runCommand);
    const auto showTab = [this](int index) {
        if (const QString id = m_top->tabs()->tabWhatsThis(index); id != currentPage())
            showPage(id);
    };
    connect(bar, &MainMenu::pageChosen, this, showTab);
    connect(m_top->tabs(), &QTabBar::tabBarClicked, this, showTab); // also the tab that is current already
    connect(m_top, &TopBar::searchRequested, this, [this] { m_palette->open(); });
    connect(m_top->tabs(), &QTabBar::currentChanged, this, [this](int index) {
        const auto id = m_top->tabs()->tabWhatsThis(index);
        if (Page *chosen = page(id))
            m_stack->setCurrentWidget(chosen->widget);
    });
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainFrame::pageShown);
    m_palette->setSource([this] {
        QList<Command> all = commandsNow();
        return m_source ? all + m_source() : all;
    });
}

MainFrame::Page *MainFrame::page(const QString &id)
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const Page &p) { return p.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

void MainFrame::addPage(const QString &id, QWidget *widget, bool tabbed)
{
    Page added;
    added.id = id;
    added.title = id;
    added.widget = widget;
    added.tabbed = tabbed;
    m_pages += added;
    if (tabbed) {
        const QSignalBlocker quiet(m_top->tabs()); // the first tab would otherwise leave the page at hand
        m_top->tabs()->setTabWhatsThis(m_top->tabs()->addTab(id), id);
    }
    m_stack->addWidget(widget);
    m_toast->raise();
    refreshPages();
}

void MainFrame::addStrip(QWidget *strip)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_top) + 1, strip);
}

void MainFrame::setBesideDesk(const QString &id)
{
    if (Page *changed = page(id))
        changed->besideDesk = true;
}

void MainFrame::setPageTitle(const QString &id, const QString &title)
{
    if (Page *changed = page(id))
        changed->title = title;
    refreshPages();
}

void MainFrame::setPageCount(const QString &id, int count)
{
    for (int i = 0; i < m_top->tabs()->count(); ++i)
        if (m_top->tabs()->tabWhatsThis(i) == id)
            m_top->tabs()->setCount(i, count);
}

void MainFrame::removeDesk()
{
    const QSignalBlocker quiet(m_top->tabs());
    while (m_top->tabs()->count() > 0)
        m_top->tabs()->removeTab(0);
    for (const Page &old : std::as_const(m_pages))
        if (old.tabbed) {
            m_stack->removeWidget(old.widget);
            old.widget->deleteLater();
        }
    m_pages.removeIf([](const Page &p) { return p.tabbed; });
    refreshPages();
}

void MainFrame::refreshPages()
{
    QStringList titles;
    for (int i = 0; i < m_top->tabs()->count(); ++i) {
        const Page *shown = page(m_top->tabs()->tabWhatsThis(i));
        titles += shown ? shown->title : QString();
        m_top->tabs()->setTabText(i, titles.last());
    }
    menu()->setPages(titles);
}

void MainFrame::showPage(const QString &id)
{
    const Page *wanted = page(id);
    if (!wanted)
        return;
    for (int i = 0; i < m_top->tabs()->count(); ++i)
        if (m_top->tabs()->tabWhatsThis(i) == id)
            m_top->tabs()->setCurrentIndex(i);
    m_stack->setCurrentWidget(wanted->widget);
    pageShown();
}

QString MainFrame::currentPage() const
{
    for (const Page &p : m_pages)
        if (p.widget == m_stack->currentWidget())
            return p.id;
    return {};
}

QJsonObject MainFrame::place() const
{
    QJsonObject pages;
    for (const Page &p : m_pages) {
        const auto *resumable = dynamic_cast<const Resumable *>(p.widget);
        if (const QJsonObject at = resumable ? resumable->place() : QJsonObject(); !at.isEmpty())
            pages.insert(p.id, at);
    }
    const PageTabs *tabs = m_top->tabs(); // a page beside the desk is not a place to return to
    return {{QStringLiteral("page"), tabs->tabWhatsThis(tabs->currentIndex())},
            {QStringLiteral("pages"), pages}};
}

void MainFrame::resume(const QJsonObject &place)
{
    const QJsonObject pages = place.value(u"pages").toObject();
    for (const Page &p : std::as_const(m_pages)) {
        if (auto *resumable = dynamic_cast<Resumable *>(p.widget); resumable && pages.contains(p.id))
            resumable->resume(pages.value(p.id).toObject());
    }
    showPage(place.value(u"page").toString());
}

void MainFrame::pageShown()
{
    Page *now = page(currentPage());
    if (!now)
        return;
    // A page beside the desk's own (a verified packet) keeps the tabs: they are the way back.
    m_top->setDeskShown(now->tabbed || (now->besideDesk && m_top->tabs()->count() > 0));
    m_top->tabs()->setCurrentShown(now->tabbed);
    menu()->pageMenu()->clear();
    menu()->pageMenu()->addActions(now->commands);
    menu()->pageMenu()->menuAction()->setVisible(!now->commands.isEmpty());
    m_help->setPage(now->id);
    m_help->raise(); // the stack puts its page on top
    m_toast->raise();
    const QWidget *focused = QApplication::focusWidget();
    // A page names its first place by setFocusProxy(). At the first entry the stack passes that over and
    // takes whatever comes first by Tab, often a button. An empty page hides its first place.
    const QWidget *first = now->widget->focusProxy();
    const bool passedOver = !now->entered && first && first->isVisible() && first->isEnabled();
    const bool inside = focused && now->widget->isAncestorOf(focused);
    if (focused != m_top->tabs() && (!inside || passedOver))
        now->widget->setFocus(Qt::OtherFocusReason);
    now->entered = true;
    emit pageChanged(now->id);
}

// Qt goes from a page straight to its focus proxy, and so never forward to what stands before that. The
// proxies of the page that is shown, and of pages in it, are put aside meanwhile.
bool MainFrame::focusNextPrevChild(bool next)
{
    QList<std::pair<QWidget *, QWidget *>> aside;
    QList<QWidget *> pages{m_stack->currentWidget()};
    for (QWidget *child : pages.first()->findChildren<QWidget *>())
        if (dynamic_cast<widgets::Page *>(child) != nullptr)
            pages.append(child);
    for (QWidget *page : std::as_const(pages)) {
        aside.emplaceBack(page, page->focusProxy());
        page->setFocusProxy(nullptr);
    }
    const bool moved = QWidget::focusNextPrevChild(next);
    for (const auto &[page, proxy] : std::as_const(aside))
        page->setFocusProxy(proxy);
    return moved;
}

void MainFrame::setPanes(const QString &id, const QList<QWidget *> &panes)
{
    if (Page *changed = page(id))
        changed->panes = panes;
}

void MainFrame::setCall(const QString &title, QMenu *calls)
{
    m_top->setCall(title, calls);
    setWindowTitle(title.isEmpty() ? QStringLiteral("Simsa") : title + QStringLiteral(" – Simsa"));
}

void MainFrame::setPerson(const QString &name)
{
    m_top->setPerson(name);
}

void MainFrame::addCommand(const QString &pageId, QAction *action)
{
    Page *owner = page(pageId);
    if (!owner)
        return;
    owner->commands += action;
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // keys of a page end with the page
    owner->widget->addAction(action);
    if (pageId == currentPage())
        menu()->pageMenu()->addAction(action);
}

void MainFrame::setCommandSource(std::function<QList<Command>()> source)
{
    m_source = std::move(source);
}

MainMenu *MainFrame::menu() const
{
    return m_top->menu();
}

QWidget *MainFrame::pageArea() const
{
    return m_stack;
}

QList<Command> MainFrame::commandsNow() const
{
    QList<Command> all;
    for (QAction *action : menu()->commands())
        if (action->isVisible() && !action->isSeparator() && !action->text().isEmpty())
            all += commandOf(action);
    return all;
}

void MainFrame::runCommand(FrameCommand command)
{
    switch (command) {
    case FrameCommand::Palette:
        return m_palette->open();
    case FrameCommand::Help:
        return m_help->toggle(currentPage());
    case FrameCommand::Keys:
        return m_keys->open(commandsNow());
    case FrameCommand::NextPane:
        return cyclePane(1);
    case FrameCommand::PreviousPane:
        return cyclePane(-1);
    case FrameCommand::Refresh:
        return emit refreshRequested();
    case FrameCommand::TableTwin:
        return emit tableTwinRequested();
    case FrameCommand::Lock:
        return emit lockRequested();
    case FrameCommand::Quit:
        return emit quitRequested();
    case FrameCommand::Undo:
        return emit undoRequested();
    case FrameCommand::Redo:
        return emit redoRequested();
    case FrameCommand::Vault:
        return emit vaultRequested();
    case FrameCommand::Depot:
        return emit depotRequested();
    }
}

void MainFrame::cyclePane(int by)
{
    const Page *now = page(currentPage());
    if (!now || now->panes.isEmpty())
        return;
    const QWidget *focused = QApplication::focusWidget();
    const auto count = static_cast<int>(now->panes.size());
    int at = by > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (focused && (now->panes.at(i) == focused || now->panes.at(i)->isAncestorOf(focused)))
            at = i;
    for (int tries = 0; tries < count; ++tries) {
        at = (at + by + count) % count;
        QWidget *pane = now->panes.at(at);
        if (!pane->isVisible())
            continue;
        if (QWidget *last = pane->focusWidget()) // where one was in that pane
            return last->setFocus(Qt::ShortcutFocusReason);
        QWidget *first = pane;
        while (first && (first->focusPolicy() & Qt::TabFocus) == 0)
            first = first->nextInFocusChain() == pane ? nullptr : first->nextInFocusChain();
        if (first)
            return first->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainFrame::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainFrame::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesDropped(paths);
}

} // namespace simsa::widgets
