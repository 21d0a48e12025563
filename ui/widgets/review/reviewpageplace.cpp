// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewpage.h"

#include "widgets/review/commentfield.h"
#include "widgets/review/proposallist.h"
#include "widgets/review/recusedpage.h"
#include "widgets/review/recuseform.h"
#include "widgets/review/workpane.h"

#include <QSplitter>
#include <QStackedWidget>

// Where the reviewer was, and what helps with words.
namespace simsa::widgets {

void ReviewPage::setSpelling(std::shared_ptr<review::Spelling> spelling)
{
    m_spelling = std::move(spelling);
    applySpelling();
}

void ReviewPage::applySpelling()
{
    for (CommentField *field : m_work->findChildren<CommentField *>())
        field->setSpelling(m_spelling);
}

QList<QWidget *> ReviewPage::panes() const
{
    return {m_list, m_work->pdf(), m_work->sheetPane(), m_recused};
}

QJsonObject ReviewPage::place() const
{
    if (m_pages->currentWidget() != m_desk || m_current.isEmpty())
        return {};
    QJsonObject place{{QStringLiteral("proposal"), m_current.text()}};
    if (m_stack->currentWidget() == m_form)
        place.insert(QStringLiteral("recusal"), m_form->place());
    if (const QJsonObject read = m_work->pdf()->place(); !read.isEmpty())
        place.insert(QStringLiteral("read"), read);
    return place;
}

void ReviewPage::resume(const QJsonObject &place)
{
    const base::ProposalId proposal(place.value(u"proposal").toString());
    if (m_pages->currentWidget() != m_desk || !m_parts.desk->work(proposal))
        return;
    m_work->pdf()->setPlace(proposal, place.value(u"read").toObject());
    choose(proposal);
    if (place.contains(u"recusal")) {
        startRecusal(proposal, {});
        m_form->setPlace(place.value(u"recusal").toObject());
    }
}

} // namespace simsa::widgets
