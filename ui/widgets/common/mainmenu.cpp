// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/mainmenu.h"

#include "widgets/common/icons.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

#include <array>

namespace simsa::widgets {

using viewmodel::Language;

namespace {
constexpr int mostPages = 9;
constexpr std::array<int, 5> textSizes = {100, 125, 150, 200, 300};
// keys of m_choices: languages, looks, text sizes
constexpr int languageKey = 0;
constexpr int lookKey = 10;
constexpr int sizeKey = 100;

// The English text stays on the action, so that the palette finds it in either language.
void setText(QAction *action, const QString &text, const char *english)
{
    action->setText(text);
    action->setProperty("english", QString::fromLatin1(english));
}
} // namespace

MainMenu::MainMenu(ThemeController *themes, Language *language, QWidget *parent)
    : QMenuBar(parent)
    , m_themes(themes)
    , m_language(language)
    , m_root(addMenu(QString()))
    , m_page(m_root->addMenu(QString()))
    , m_pages(m_root->addMenu(QString()))
    , m_edit(m_root->addMenu(QString()))
    , m_view(m_root->addMenu(QString()))
    , m_languages(m_view->addMenu(QString()))
    , m_looks(m_view->addMenu(QString()))
    , m_sizes(m_view->addMenu(QString()))
    , m_helpMenu(m_root->addMenu(QString()))
{
    setNativeMenuBar(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    build();
    buildView();
    retranslate();
    restyle();
    connect(themes, &ThemeController::themeChanged, this, &MainMenu::restyle);
}

QAction *MainMenu::add(QMenu *menu, FrameCommand command, const QKeySequence &keys)
{
    QAction *action = menu->addAction(QString());
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, command] { emit commandTriggered(command); });
    m_actions.insert(command, action);
    m_order += command;
    return action;
}

void MainMenu::build()
{
    for (int i = 0; i < mostPages; ++i) {
        QAction *go = m_pages->addAction(QString());
        go->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        go->setVisible(false);
        connect(go, &QAction::triggered, this, [this, i] { emit pageChosen(i); });
        m_goTo += go;
    }
    m_pages->addSeparator();
    add(m_pages, FrameCommand::NextPane, Qt::Key_F6);
    add(m_pages, FrameCommand::PreviousPane, Qt::SHIFT | Qt::Key_F6);
    add(m_pages, FrameCommand::Palette, Qt::CTRL | Qt::Key_K);
    add(m_edit, FrameCommand::Undo, QKeySequence::Undo);
    add(m_edit, FrameCommand::Redo, Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    add(m_view, FrameCommand::TableTwin, Qt::CTRL | Qt::Key_T);
    add(m_view, FrameCommand::Refresh, Qt::Key_F5);
    add(m_helpMenu, FrameCommand::Help, Qt::Key_F1);
    add(m_helpMenu, FrameCommand::Keys, Qt::Key_Question);
    m_root->addSeparator();
    add(m_root, FrameCommand::Depot, {})->setEnabled(false);
    add(m_root, FrameCommand::Vault, {})->setEnabled(false);
    add(m_root, FrameCommand::Lock, Qt::CTRL | Qt::Key_L);
    add(m_root, FrameCommand::Quit, QKeySequence::Quit);
}

void MainMenu::buildView()
{
    const auto choice = [this](QMenu *menu, QActionGroup *group, int key, auto chosen) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        m_choices.insert(key, action);
        connect(action, &QAction::triggered, this, chosen);
        return action;
    };
    auto *languages = new QActionGroup(this);
    for (const auto id : {Language::Id::Korean, Language::Id::English})
        choice(m_languages, languages, languageKey + static_cast<int>(id), [this, id] {
            m_language->set(id);
        })->setChecked(m_language->current() == id);
    connect(m_language, &Language::languageChanged, this, [this](Language::Id id) {
        m_choices.value(languageKey + static_cast<int>(id))->setChecked(true);
    });
    auto *looks = new QActionGroup(this);
    using Choice = ThemeController::Choice;
    for (const auto look : {Choice::Light, Choice::Dark, Choice::System})
        choice(m_looks, looks, lookKey + static_cast<int>(look), [this, look] {
            m_themes->setChoice(look);
        })->setChecked(m_themes->choice() == look);
    auto *sizes = new QActionGroup(this);
    for (const int size : textSizes) {
        QAction *action =
            choice(m_sizes, sizes, sizeKey + size, [this, size] { m_themes->setTextScale(size / 100.0); });
        action->setText(QStringLiteral("%1 %").arg(size));
        action->setChecked(size == 100);
    }
}

QList<QAction *> MainMenu::commands() const
{
    QList<QAction *> all = m_page->actions() + m_goTo;
    for (const FrameCommand command : m_order)
        all += m_actions.value(command);
    for (QMenu *menu : {m_languages, m_looks, m_sizes})
        all += menu->actions();
    return all;
}

void MainMenu::setPages(const QStringList &titles)
{
    for (int i = 0; i < m_goTo.size(); ++i) {
        m_goTo.at(i)->setVisible(i < titles.size());
        m_goTo.at(i)->setEnabled(i < titles.size());
        m_goTo.at(i)->setText(titles.value(i));
    }
}

void MainMenu::openByKey()
{
    setFocus(Qt::MenuBarFocusReason);
    setActiveAction(m_root->menuAction());
    if (!m_root->actions().isEmpty())
        m_root->setActiveAction(m_root->actions().first());
}

void MainMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenuBar::changeEvent(event);
}

void MainMenu::retranslate()
{
    setAccessibleName(tr("Menu"));
    m_root->setTitle(tr("Menu"));
    m_root->menuAction()->setToolTip(tr("Menu (F10)"));
    m_page->setTitle(tr("This page"));
    m_pages->setTitle(tr("Go to"));
    m_edit->setTitle(tr("Edit"));
    m_view->setTitle(tr("View"));
    m_languages->setTitle(tr("Language"));
    m_looks->setTitle(tr("Appearance"));
    m_sizes->setTitle(tr("Text size"));
    m_helpMenu->setTitle(tr("Help"));
    setText(action(FrameCommand::Palette), tr("Find a command or proposal…"), "Find a command or proposal");
    setText(action(FrameCommand::Help), tr("Help for this page"), "Help for this page");
    setText(action(FrameCommand::Keys), tr("Keys of this page"), "Keys of this page");
    setText(action(FrameCommand::NextPane), tr("Next pane"), "Next pane");
    setText(action(FrameCommand::PreviousPane), tr("Previous pane"), "Previous pane");
    setText(action(FrameCommand::Refresh), tr("Pull or check again"), "Pull or check again");
    setText(action(FrameCommand::TableTwin), tr("Chart or table"), "Chart or table");
    setText(action(FrameCommand::Depot), tr("Set the depot folder…"), "Set the depot folder");
    setText(action(FrameCommand::Vault), tr("My keys and vault"), "My keys and vault");
    setText(action(FrameCommand::Lock), tr("Lock"), "Lock");
    setText(action(FrameCommand::Quit), tr("Quit"), "Quit");
    setText(action(FrameCommand::Undo), tr("Undo"), "Undo");
    setText(action(FrameCommand::Redo), tr("Redo"), "Redo");
    m_choices.value(languageKey + static_cast<int>(Language::Id::Korean))->setText(QStringLiteral("한국어"));
    m_choices.value(languageKey + static_cast<int>(Language::Id::English))
        ->setText(QStringLiteral("English"));
    setText(m_choices.value(lookKey + static_cast<int>(ThemeController::Choice::Light)), tr("Light"),
            "Light");
    setText(m_choices.value(lookKey + static_cast<int>(ThemeController::Choice::Dark)), tr("Dark"), "Dark");
    setText(m_choices.value(lookKey + static_cast<int>(ThemeController::Choice::System)),
            tr("As the desktop"), "As the desktop");
}

void MainMenu::restyle()
{
    m_root->menuAction()->setIcon(themedIcon(QStringLiteral("menu"), m_themes->theme()));
}

} // namespace simsa::widgets
