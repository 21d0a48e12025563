// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/proposalheader.h"

#include "viewmodel/reviewwords.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/statusglyphwidget.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace simsa::widgets {

using viewmodel::Tone;

ProposalHeader::ProposalHeader(const ThemeController *themes, QWidget *parent)
    : Panel(Ground::Surface, Qt::BottomEdge, themes, parent)
    , m_id(new TextLabel(TextRole::Body, Tone::Secondary, themes, this))
    , m_title(new TextLabel(TextRole::Title, Tone::Plain, themes, this))
    , m_organisation(new TextLabel(TextRole::Body, Tone::Secondary, themes, this))
    , m_request(new TextLabel(TextRole::Body, Tone::Plain, themes, this))
    , m_divider(new Panel(Ground::Surface, Qt::LeftEdge, themes, this))
    , m_glyph(new StatusGlyphWidget(viewmodel::Status::Recused, themes, this))
    , m_recused(new TextLabel(TextRole::Body, Tone::Secondary, themes, this))
    , m_recuse(new QPushButton(this))
{
    setMinimumHeight(themes->theme().metric.pageHeader);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 5);
    row->setSpacing(12);
    m_title->setElided(true);
    m_divider->setFixedSize(1, 20);
    m_recuse->setObjectName(QStringLiteral("recuseButton"));
    setButtonKind(m_recuse, ButtonKind::Plain);
    row->addWidget(m_id);
    row->addWidget(m_title, 1);
    row->addWidget(m_organisation);
    row->addWidget(m_divider);
    row->addWidget(m_request);
    row->addWidget(m_glyph);
    row->addWidget(m_recused);
    row->addWidget(m_recuse);
    connect(m_recuse, &QPushButton::clicked, this, &ProposalHeader::recuseRequested);
    refresh();
}

void ProposalHeader::setWork(const call::Charter &charter, const review::Work &work)
{
    m_charter = charter;
    m_work = work;
    refresh();
}

void ProposalHeader::refresh()
{
    const bool korean = viewmodel::isKoreanShown();
    const bool open = viewmodel::isOpen(m_work);
    m_id->setText(m_work.proposal.id.text());
    m_title->setText(m_work.proposal.title.in(korean));
    m_organisation->setText(m_work.proposal.orgName.in(korean));
    // The machine and its number in bold: what is asked for is the second thing one looks for here.
    const QString request =
        m_charter.clusters.isEmpty() ? QString() : viewmodel::requestText(m_charter, m_work.proposal.request);
    const qsizetype bold = request.indexOf(QStringLiteral(" · "));
    m_request->setText(QStringLiteral("<b>%1</b>%2")
                           .arg(request.left(bold).toHtmlEscaped(),
                                bold < 0 ? QString() : request.mid(bold).toHtmlEscaped()));
    m_organisation->setVisible(open && !m_organisation->text().isEmpty());
    m_divider->setVisible(!m_organisation->isHidden());
    m_request->setVisible(open);
    m_glyph->setVisible(!open);
    m_recused->setVisible(!open);
    m_recused->setText(tr("recused"));
    m_recuse->setVisible(open && !m_work.sealed);
    m_recuse->setText(tr("Recuse…"));
    m_recuse->setToolTip(tr("Declare a conflict of interest; the contents close"));
}

void ProposalHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Panel::changeEvent(event);
}

} // namespace simsa::widgets
