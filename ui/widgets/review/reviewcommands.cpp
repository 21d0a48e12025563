// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewcommands.h"

#include <QCoreApplication>

namespace simsa::widgets {

namespace {

// QT_TR_NOOP, so that the palette finds each command by its English words, too.
constexpr const char *texts[reviewCommandCount] = {
    QT_TRANSLATE_NOOP("ReviewCommands", "Next unfinished proposal"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Previous proposal"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Next proposal"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Next gap in this review"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Preview and seal this review…"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Recuse from this proposal…"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Find in all attachments"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Previous page of the attachment"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Next page of the attachment"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Next attachment"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Start one month earlier"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Start one month later"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Next alternative cluster"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Capacity as chart or table"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Go to the score sheet"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Export my reviews…"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Read reviews from a file…"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Earlier drafts of this review…"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Pages, outline and notes beside the page"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Remember the selected passage"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Next passage of this item"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Group the list by pool, field or state"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Ask the office about this proposal…"),
    QT_TRANSLATE_NOOP("ReviewCommands", "Answer the question about this review"),
};

} // namespace

ReviewCommands::ReviewCommands(QWidget *page)
    : PageCommands(
          page, "ReviewCommands", texts, [](int i) { return keysOf(static_cast<ReviewCommand>(i)); },
          [this](int i) { emit triggered(static_cast<ReviewCommand>(i)); })
{
}

QAction *ReviewCommands::action(ReviewCommand command) const
{
    return actions().at(static_cast<int>(command));
}

QList<QKeySequence> ReviewCommands::keysOf(ReviewCommand command)
{
    switch (command) {
    case ReviewCommand::NextProposalLeft:
        return {QKeySequence(Qt::Key_N), QKeySequence(Qt::Key_F7), jamo(u'ㅜ')};
    case ReviewCommand::PreviousProposal:
        return {QKeySequence(Qt::CTRL | Qt::Key_Up)};
    case ReviewCommand::NextProposal:
        return {QKeySequence(Qt::CTRL | Qt::Key_Down)};
    case ReviewCommand::NextGap:
        return {QKeySequence(Qt::Key_F8)};
    case ReviewCommand::Seal:
        return {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)};
    case ReviewCommand::Find:
        return {QKeySequence(Qt::CTRL | Qt::Key_F)};
    case ReviewCommand::PreviousPage:
        return {QKeySequence(Qt::Key_PageUp)};
    case ReviewCommand::NextPage:
        return {QKeySequence(Qt::Key_PageDown)};
    case ReviewCommand::EarlierStart:
        return {QKeySequence(Qt::Key_BracketLeft)};
    case ReviewCommand::LaterStart:
        return {QKeySequence(Qt::Key_BracketRight)};
    case ReviewCommand::NextCluster:
        return {QKeySequence(Qt::Key_A), QKeySequence(Qt::CTRL | Qt::Key_Period), jamo(u'ㅁ')};
    case ReviewCommand::ExportReviews:
        return {QKeySequence(Qt::CTRL | Qt::Key_E)};
    case ReviewCommand::Side:
        return {QKeySequence(Qt::Key_F4)};
    case ReviewCommand::RememberPassage:
        return {QKeySequence(Qt::Key_M), QKeySequence(Qt::CTRL | Qt::Key_M), jamo(u'ㅡ')};
    case ReviewCommand::NextPassage:
        return {QKeySequence(Qt::Key_P), QKeySequence(Qt::CTRL | Qt::Key_J), jamo(u'ㅔ')};
    case ReviewCommand::Group:
        return {QKeySequence(Qt::Key_G), QKeySequence(Qt::CTRL | Qt::Key_G), jamo(u'ㅎ')};
    case ReviewCommand::AskOffice:
        return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)};
    case ReviewCommand::AnswerQuestion:
        return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)};
    case ReviewCommand::CapacityTable: // Ctrl+T is the frame's own
    case ReviewCommand::Recuse:
    case ReviewCommand::NextAttachment:
    case ReviewCommand::Scores:
    case ReviewCommand::ImportReviews:
    case ReviewCommand::EarlierDrafts:
        break;
    }
    return {};
}

} // namespace simsa::widgets
