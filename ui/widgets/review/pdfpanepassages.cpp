// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/pdfpane.h"

#include "base/clock.h"
#include "widgets/common/segmentbar.h"
#include "widgets/review/passagepane.h"
#include "widgets/review/pdfside.h"
#include "widgets/review/pdfview.h"

#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

// The strip beside the pages: passages and the search over all attachments.
namespace simsa::widgets {

using pdfhost::PdfRect;

namespace {

constexpr int typingPauseMs = 250;
constexpr double hundredths = 100;

review::Quad toQuad(const PdfRect &rect)
{
    return {qRound(rect.x * hundredths), qRound(rect.y * hundredths), qRound(rect.width * hundredths),
            qRound(rect.height * hundredths)};
}

PdfRect toRect(const review::Quad &quad)
{
    return {quad.x / hundredths, quad.y / hundredths, quad.width / hundredths, quad.height / hundredths};
}

} // namespace

void PdfPane::connectSide()
{
    connect(m_sideButton, &QToolButton::toggled, m_side, &QWidget::setVisible);
    connect(m_side, &PdfSide::pageChosen, m_view, &PdfView::goToPage);
    connect(m_side, &PdfSide::hitChosen, this,
            [this](const AttachmentHit &hit) { goTo(hit.attachment, hit.page, hit.place); });
    connect(m_search, &AttachmentSearch::found, m_side, &PdfSide::addHits);
    connect(m_search, &AttachmentSearch::finished, m_side, &PdfSide::endHits);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PdfPane::searchAll);
    connect(m_findLineEdit, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_book, &viewmodel::PassageBook::changed, this, &PdfPane::showPassages);
    connect(m_side->passages(), &PassagePane::chosen, this, [this](int number) {
        if (const review::Passage *passage = m_book->passages().find(number))
            goToPassage(*passage);
    });
}

void PdfPane::toggleSide()
{
    m_sideButton->toggle();
    if (m_side->isVisible())
        m_side->focusList();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void PdfPane::searchAll()
{
    const QString text = m_findLineEdit->text();
    QStringList names;
    for (const call::Attachment &attachment : m_proposal.attachments)
        names.append(nameOf(attachment.name));
    m_search->start(m_proposal, text);
    if (text.isEmpty())
        return;
    m_side->startHits(names);
    m_side->setTab(PdfSide::Hits);
    m_sideButton->setChecked(true);
}

void PdfPane::goTo(int attachment, int page, const PdfRect &place)
{
    if (attachment == m_attachments->current() && m_view->pageCount() > 0)
        return m_view->showPlace(page, place);
    show(attachment);
    m_goal = {page, place};
}

void PdfPane::showPassages()
{
    QList<PdfView::Highlight> highlights;
    const call::Attachment file = m_proposal.attachments.value(m_attachments->current());
    for (const review::Passage &passage : m_book->passages().all()) {
        if (passage.file != file.sha256)
            continue; // of another attachment, or of an earlier version of this one
        PdfView::Highlight highlight{passage.number, passage.page, {}};
        std::transform(passage.quads.begin(), passage.quads.end(), std::back_inserter(highlight.boxes),
                       toRect);
        highlights.append(highlight);
    }
    m_view->setHighlights(highlights);
}

void PdfPane::remember(const base::ItemId &item)
{
    const PdfView::Selection selection = m_view->selection();
    const int at = m_attachments->current();
    if (selection.page < 0 || at < 0 || at >= m_proposal.attachments.size()) {
        emit noticed(tr("Select words first: drag over them, or Shift with the arrows in the attachment."));
        return;
    }
    const call::Attachment &file = m_proposal.attachments.at(at);
    review::Passage passage;
    passage.file = file.sha256;
    passage.fileName = file.name;
    passage.page = selection.page;
    passage.text = selection.text.left(review::Passages::longestText);
    passage.item = item;
    passage.madeAt = QDateTime::currentDateTimeUtc();
    for (const PdfRect &box : selection.boxes.mid(0, review::Passages::mostQuads))
        passage.quads.append(toQuad(box));
    // What is remembered already is not remembered twice: its note is what was meant.
    const QList<review::Passage> &all = m_book->passages().all();
    const auto same = std::find_if(all.begin(), all.end(), [&passage](const review::Passage &one) {
        return one.file == passage.file && one.page == passage.page && one.quads == passage.quads;
    });
    const int number = same == all.end() ? m_book->add(passage) : same->number;
    if (number == 0)
        return;
    m_passage = number;
    m_side->setTab(PdfSide::Passages);
    m_sideButton->setChecked(true);
    m_side->passages()->edit(number);
}

bool PdfPane::nextPassage(const base::ItemId &item)
{
    const QList<review::Passage> passages =
        item.isEmpty() ? m_book->passages().all() : m_book->passages().of(item);
    if (passages.isEmpty())
        return false;
    const auto next = std::find_if(passages.begin(), passages.end(),
                                   [this](const review::Passage &one) { return one.number > m_passage; });
    const review::Passage &passage = next == passages.end() ? passages.first() : *next;
    m_side->setTab(PdfSide::Passages);
    m_side->passages()->setCurrent(passage.number);
    goToPassage(passage);
    emit noticed(tr("Passage %1, page %2: %3")
                     .arg(passage.number)
                     .arg(passage.page + 1)
                     .arg((passage.note.isEmpty() ? passage.text : passage.note).simplified().left(120)));
    return true;
}

void PdfPane::goToPassage(const review::Passage &passage)
{
    m_passage = passage.number;
    for (qsizetype i = 0; i < m_proposal.attachments.size(); ++i) {
        if (m_proposal.attachments.at(i).sha256 == passage.file)
            return goTo(static_cast<int>(i), passage.page, toRect(passage.quads.constFirst()));
    }
    emit noticed(tr("The file of this passage was replaced; the passage and its note are still here."));
}

} // namespace simsa::widgets
