// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/pledgepage.h"

#include "viewmodel/reviewwords.h"
#include "widgets/common/banner.h"
#include "widgets/common/panel.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

namespace simsa::widgets {

using viewmodel::Tone;

PledgePage::PledgePage(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_title(new TextLabel(TextRole::Display, Tone::Plain, themes, this))
    , m_intro(new TextLabel(TextRole::Body, Tone::Secondary, themes, this))
    , m_banner(new Banner(themes, this))
    , m_body(new QTextBrowser(this))
    , m_consequence(new TextLabel(TextRole::Caption, Tone::Secondary, themes, this))
    , m_sign(new QPushButton(this))
{
    m_intro->setWordWrap(true);
    m_consequence->setWordWrap(true);
    m_body->setObjectName(QStringLiteral("pledgeTextBrowser"));
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->viewport()->setAutoFillBackground(false);
    m_sign->setObjectName(QStringLiteral("signPledgeButton"));
    setButtonKind(m_sign, ButtonKind::Primary);
    auto *card = Panel::card(themes, this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(20, 16, 20, 16);
    inside->addWidget(m_body);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addWidget(m_sign);
    foot->addWidget(m_consequence, 1);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(720);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addWidget(m_banner);
    column->addWidget(card);
    column->addLayout(foot);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 24, 24);
    row->addStretch(1);
    row->addWidget(middle, 8);
    row->addStretch(1);
    setFocusProxy(m_body);
    connect(m_sign, &QPushButton::clicked, this, &PledgePage::signRequested);
    connect(m_body->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &PledgePage::fitHeight);
    connect(themes, &ThemeController::themeChanged, this, &PledgePage::restyle);
    restyle();
    retranslate();
}

void PledgePage::setPledge(const call::LocalText &text)
{
    m_text = text;
    retranslate();
}

void PledgePage::setCounts(int proposals)
{
    m_proposals = proposals;
    retranslate();
}

void PledgePage::showError(const viewmodel::ErrorText &error)
{
    m_banner->showError(error);
}

void PledgePage::retranslate()
{
    m_title->setText(tr("Pledge"));
    m_intro->setText(
        tr("Assigned to you: %n proposal(s). The contents open once this is signed.", nullptr, m_proposals));
    m_shown = m_text.in(viewmodel::isKoreanShown());
    if (m_shown.isEmpty())
        m_shown = tr(
            "I review fairly and by the criteria of this call alone.\n\n"
            "I declare every conflict of interest and do not review proposals I have one with.\n\n"
            "I do not pass on, copy or use anything I learn from the proposals, and I enter nothing of them "
            "into outside services, generative AI included.\n\n"
            "I do not tell anybody who reviewed what, or how, and I delete the material when the call is "
            "closed.");
    m_body->setPlainText(m_shown);
    fitHeight();
    m_body->setAccessibleName(tr("Text of the pledge"));
    m_sign->setText(tr("Sign and begin"));
    m_consequence->setText(tr("Your signature on exactly this text goes to the office and the committee."));
}

// The card is as high as the pledge, so that the deed stands under its last words; a long one scrolls.
void PledgePage::fitHeight()
{
    const int wanted = static_cast<int>(m_body->document()->size().height()) + 2;
    m_body->setMaximumHeight(wanted);
    m_body->setMinimumHeight(std::min(wanted, height() / 2));
}

void PledgePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void PledgePage::restyle()
{
    QPalette palette = paletteOf(m_themes->theme());
    m_body->setPalette(palette);
    m_body->setFont(m_themes->theme().font(TextRole::Section, false));
    fitHeight();
    update();
}

void PledgePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_themes->theme().colour.window);
}

void PledgePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace simsa::widgets
