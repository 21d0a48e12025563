// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/plancommands.h"

#include <QCoreApplication>

namespace simsa::widgets {

namespace {

const char *const texts[planCommandCount] = {
    QT_TRANSLATE_NOOP("PlanCommands", "Award all of it"),
    QT_TRANSLATE_NOOP("PlanCommands", "Award the second level"),
    QT_TRANSLATE_NOOP("PlanCommands", "Award the third level"),
    QT_TRANSLATE_NOOP("PlanCommands", "Award the smallest useful"),
    QT_TRANSLATE_NOOP("PlanCommands", "Start a month earlier"),
    QT_TRANSLATE_NOOP("PlanCommands", "Start a month later"),
    QT_TRANSLATE_NOOP("PlanCommands", "Next cluster"),
    QT_TRANSLATE_NOOP("PlanCommands", "Consider one place earlier"),
    QT_TRANSLATE_NOOP("PlanCommands", "Consider one place later"),
    QT_TRANSLATE_NOOP("PlanCommands", "Set aside, or consider again"),
    QT_TRANSLATE_NOOP("PlanCommands", "As the rule finds"),
    QT_TRANSLATE_NOOP("PlanCommands", "Write the reason"),
    QT_TRANSLATE_NOOP("PlanCommands", "Cut line one up"),
    QT_TRANSLATE_NOOP("PlanCommands", "Cut line one down"),
    QT_TRANSLATE_NOOP("PlanCommands", "Cut line of the charter"),
    QT_TRANSLATE_NOOP("PlanCommands", "What if it were in?"),
    QT_TRANSLATE_NOOP("PlanCommands", "What the rules cost"),
    QT_TRANSLATE_NOOP("PlanCommands", "Find a better plan"),
    QT_TRANSLATE_NOOP("PlanCommands", "Compare plans"),
    QT_TRANSLATE_NOOP("PlanCommands", "New plan"),
    QT_TRANSLATE_NOOP("PlanCommands", "Rename plan"),
    QT_TRANSLATE_NOOP("PlanCommands", "Remove plan"),
};

} // namespace

PlanCommands::PlanCommands(QWidget *page)
    : PageCommands(
          page, "PlanCommands", texts, [](int i) { return keysOf(static_cast<PlanCommand>(i)); },
          [this](int i) { emit triggered(static_cast<PlanCommand>(i)); })
{
}

QAction *PlanCommands::action(PlanCommand command) const
{
    return actions().at(static_cast<int>(command));
}

QList<QAction *> PlanCommands::rowActions() const
{
    return actions().first(static_cast<int>(PlanCommand::WriteReason) + 1) +
           QList<QAction *>{action(PlanCommand::ForceIn)};
}

QList<QKeySequence> PlanCommands::keysOf(PlanCommand command)
{
    switch (command) {
    case PlanCommand::Full:
        return {QKeySequence(Qt::Key_1)};
    case PlanCommand::SecondLevel:
        return {QKeySequence(Qt::Key_2)};
    case PlanCommand::ThirdLevel:
        return {QKeySequence(Qt::Key_3)};
    case PlanCommand::Smallest:
        return {QKeySequence(Qt::Key_4)};
    case PlanCommand::Earlier:
        return {QKeySequence(Qt::Key_BracketLeft)};
    case PlanCommand::Later:
        return {QKeySequence(Qt::Key_BracketRight)};
    case PlanCommand::NextCluster:
        return {QKeySequence(Qt::Key_C), QKeySequence(Qt::CTRL | Qt::Key_Period), jamo(u'ㅊ')};
    case PlanCommand::MoveUp:
        return {QKeySequence(Qt::CTRL | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up)};
    case PlanCommand::MoveDown:
        return {QKeySequence(Qt::CTRL | Qt::Key_Down), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down)};
    case PlanCommand::SetAside:
        return {QKeySequence(Qt::Key_Delete)};
    case PlanCommand::GiveBack:
        return {QKeySequence(Qt::Key_Backspace)};
    case PlanCommand::WriteReason:
        return {QKeySequence(Qt::CTRL | Qt::Key_R)};
    case PlanCommand::LineUp:
        return {QKeySequence(Qt::ALT | Qt::Key_Up)};
    case PlanCommand::LineDown:
        return {QKeySequence(Qt::ALT | Qt::Key_Down)};
    case PlanCommand::LineReset:
        return {QKeySequence(Qt::ALT | Qt::Key_Home)};
    case PlanCommand::ForceIn:
        return {QKeySequence(Qt::CTRL | Qt::Key_I)};
    case PlanCommand::FindBetter:
        return {QKeySequence(Qt::CTRL | Qt::Key_B)};
    case PlanCommand::Compare:
        return {QKeySequence(Qt::CTRL | Qt::Key_D)};
    case PlanCommand::NewScenario:
        return {QKeySequence(Qt::CTRL | Qt::Key_N)};
    case PlanCommand::RenameScenario:
        return {QKeySequence(Qt::Key_F2)};
    case PlanCommand::RuleCosts:
    case PlanCommand::RemoveScenario:
        break;
    }
    return {};
}

} // namespace simsa::widgets
