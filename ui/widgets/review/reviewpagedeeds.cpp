// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewpage.h"

#include "viewmodel/format.h"
#include "viewmodel/reviewwords.h"
#include "viewmodel/scoresheetmodel.h"
#include "widgets/common/banner.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/pledgepage.h"
#include "widgets/review/proposalheader.h"
#include "widgets/review/recusedpage.h"
#include "widgets/review/recuseform.h"
#include "widgets/review/sealpreview.h"
#include "widgets/review/suggestionlist.h"
#include "widgets/review/workpane.h"

#include <QMenu>
#include <QStackedWidget>

// What a reviewer signs: the pledge, recusals, reviews.
namespace simsa::widgets {

void ReviewPage::connectRecusal()
{
    connect(m_header, &ProposalHeader::recuseRequested, this, [this] { startRecusal(m_current, {}); });
    connect(m_recused->suggestions(), &SuggestionList::recuseRequested, this, &ReviewPage::startRecusal);
    connect(m_form, &RecuseForm::cancelled, this, &ReviewPage::showCurrent);
    connect(m_form, &RecuseForm::declared, this, [this](const record::Recusal &recusal) {
        if (!told(m_parts.desk->recuse(recusal)))
            return;
        reload();
        m_recused->setFocus(Qt::OtherFocusReason);
    });
    connect(m_recused, &RecusedPage::nextRequested, this, &ReviewPage::goToNextLeft);
    connect(m_recused, &RecusedPage::undoRequested, this, &ReviewPage::undo);
    connect(m_recused, &RecusedPage::sealRequested, this, [this] {
        if (const auto work = currentWork()) {
            m_previewed = Previewed::Recusal;
            m_preview->open(previewOfRecusal(*work));
        }
    });
}

bool ReviewPage::told(const base::Result<> &result)
{
    if (result)
        m_banner->clear();
    else
        m_banner->showError(viewmodel::errorText(result.error()));
    return result.has_value();
}

void ReviewPage::signPledge()
{
    if (!flush())
        return;
    if (const auto signedPledge = m_parts.desk->pledge(m_pledge->text()); !signedPledge) {
        m_pledge->showError(viewmodel::errorText(signedPledge.error()));
        return;
    }
    reload();
    setFocus(Qt::OtherFocusReason);
    emit noticed(tr("Pledge signed."));
}

void ReviewPage::startRecusal(const base::ProposalId &proposal, std::optional<call::ConflictType> type)
{
    if (proposal != m_current)
        choose(proposal);
    const auto work = currentWork();
    if (m_current != proposal || !work || work->recusal || work->sealed)
        return;
    flush();
    m_form->start(proposal, type);
    m_stack->setCurrentWidget(m_form);
    m_form->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::startNewVersion()
{
    m_rewriting.insert(m_current);
    showCurrent();
    m_work->focusReason();
}

void ReviewPage::openSealPreview()
{
    if (m_stack->currentWidget() != m_work || m_sheet->isReadOnly() || !flush())
        return;
    const auto work = currentWork();
    if (!work)
        return;
    if (const auto missing = m_sheet->missing(); !missing.isEmpty())
        return m_work->jumpTo(missing.first());
    if (work->sealed && m_work->reason().isEmpty())
        return m_work->focusReason();
    const auto preview =
        previewOfReview(*m_parts.desk, *work, m_work->reason(), m_parts.ownNames, m_parts.themes->theme());
    if (!preview) {
        m_banner->showError(viewmodel::errorText(preview.error()));
        return;
    }
    m_jumps = preview->jumps;
    m_previewed = Previewed::Review;
    m_preview->open(preview->content);
}

void ReviewPage::previewAccepted()
{
    const Previewed what = std::exchange(m_previewed, Previewed::Nothing);
    if (what == Previewed::Drafts)
        keepProposed();
    else if (what != Previewed::Nothing)
        sealAccepted(what);
}

void ReviewPage::proposeDrafts(const QMap<base::ProposalId, call::ReviewContent> &contents)
{
    if (!flush())
        return;
    const auto preview = previewOfDrafts(*m_parts.desk, contents);
    m_proposed = preview.contents;
    if (m_proposed.isEmpty()) {
        emit noticed(tr("The file says what is here already."));
        return;
    }
    m_jumps.clear();
    m_previewed = Previewed::Drafts;
    m_preview->open(preview.content);
}

void ReviewPage::offerEarlierDrafts()
{
    if (!flush())
        return;
    const auto earlier = m_parts.desk->notebook().earlierDrafts(m_current);
    if (!earlier) {
        m_banner->showError(viewmodel::errorText(earlier.error()));
        return;
    }
    if (earlier->isEmpty()) {
        emit noticed(tr("There is no earlier draft of this review."));
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Earlier drafts"));
    const call::Rubric &rubric = m_parts.desk->charter().rubric;
    for (auto it = earlier->crbegin(); it != earlier->crend(); ++it) {
        const QString text =
            tr("%1 · total %2", "time, points")
                .arg(viewmodel::format::dateTime(it->changedAt),
                     viewmodel::format::score(call::weightedTotal(rubric, it->content.levels)));
        connect(menu->addAction(text), &QAction::triggered, this, [this, content = it->content] {
            proposeDrafts({{m_current, content}});
        });
    }
    menu->popup(m_header->mapToGlobal(QPoint(m_header->width() / 2, m_header->height())));
}

void ReviewPage::keepProposed()
{
    const auto kept = m_parts.desk->replace(m_proposed);
    m_preview->close();
    if (!told(kept))
        return;
    for (const base::ProposalId &proposal : m_proposed.keys())
        m_rewriting.insert(proposal); // of sealed ones this is a new version
    const auto count = static_cast<int>(m_proposed.size());
    m_proposed.clear();
    reload();
    emit noticed(tr("%n draft(s) replaced.", nullptr, count));
}

void ReviewPage::sealAccepted(Previewed what)
{
    const base::ProposalId proposal = m_current;
    m_preview->setBusy(true);
    base::Result<> done;
    if (what == Previewed::Recusal)
        done = m_parts.desk->sealRecusal(proposal);
    else if (const auto made = m_parts.desk->seal(proposal, m_work->reason()); !made)
        done = base::fail(made);
    m_preview->setBusy(false);
    m_preview->close();
    if (!told(done))
        return;
    m_rewriting.remove(proposal);
    reload();
    const QString id = viewmodel::shortId(proposal);
    if (what == Previewed::Recusal) {
        emit noticed(tr("Recusal from %1 sealed.").arg(id));
        emit recusalSealed(proposal);
        return;
    }
    emit noticed(
        tr("Review of %1 sealed. Waiting to be sent: %2.").arg(id).arg(m_parts.desk->standing().sealed));
    emit reviewSealed(proposal);
}

} // namespace simsa::widgets
