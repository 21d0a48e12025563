// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewpage.h"

#include "viewmodel/scoresheetmodel.h"
#include "widgets/review/capacitypane.h"
#include "widgets/review/pdfpane.h"
#include "widgets/review/proposallist.h"
#include "widgets/review/questionbar.h"
#include "widgets/review/reviewcommands.h"
#include "widgets/review/scoresheet.h"
#include "widgets/review/workpane.h"

#include <QStackedWidget>

// What keys, menu and palette ask for.
namespace simsa::widgets {

void ReviewPage::run(ReviewCommand command)
{
    switch (command) {
    case ReviewCommand::NextProposalLeft:
        return goToNextLeft();
    case ReviewCommand::PreviousProposal:
        return choose(m_list->neighbour(-1));
    case ReviewCommand::NextProposal:
        return choose(m_list->neighbour(1));
    case ReviewCommand::NextGap:
        return m_work->nextGap();
    case ReviewCommand::Seal:
        return openSealPreview();
    case ReviewCommand::Recuse:
        return startRecusal(m_current, {});
    case ReviewCommand::Find:
    case ReviewCommand::PreviousPage:
    case ReviewCommand::NextPage:
    case ReviewCommand::NextAttachment:
    case ReviewCommand::Side:
    case ReviewCommand::RememberPassage:
    case ReviewCommand::NextPassage:
        return m_stack->currentWidget() == m_work ? runReading(command) : void();
    case ReviewCommand::EarlierStart:
        return m_work->capacity()->stepStart(-1);
    case ReviewCommand::LaterStart:
        return m_work->capacity()->stepStart(1);
    case ReviewCommand::NextCluster:
        return m_work->capacity()->nextCluster();
    case ReviewCommand::CapacityTable:
        return toggleTable();
    case ReviewCommand::Scores:
        if (QWidget *field = m_work->scores()->firstField())
            field->setFocus(Qt::ShortcutFocusReason);
        return;
    case ReviewCommand::ExportReviews:
        flush();
        emit exportRequested();
        return;
    case ReviewCommand::ImportReviews:
        emit importRequested();
        return;
    case ReviewCommand::Group:
        return m_list->nextGrouping();
    case ReviewCommand::EarlierDrafts:
        return offerEarlierDrafts();
    case ReviewCommand::AskOffice:
        return askOffice();
    case ReviewCommand::AnswerQuestion:
        return m_questions->focusAnswer();
    }
}

void ReviewPage::runReading(ReviewCommand command)
{
    PdfPane *pdf = m_work->pdf();
    switch (command) {
    case ReviewCommand::Find:
        return pdf->startFind();
    case ReviewCommand::PreviousPage:
        return pdf->stepPage(-1);
    case ReviewCommand::NextPage:
        return pdf->stepPage(1);
    case ReviewCommand::NextAttachment:
        return pdf->nextAttachment();
    case ReviewCommand::Side:
        return pdf->toggleSide();
    case ReviewCommand::RememberPassage:
        return pdf->remember(m_work->scores()->currentItem());
    case ReviewCommand::NextPassage:
        if (!pdf->nextPassage(m_work->scores()->currentItem()) && !pdf->nextPassage({}))
            emit noticed(tr("No passages yet. Select words and press M."));
        return;
    default:
        return;
    }
}

} // namespace simsa::widgets
