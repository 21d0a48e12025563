// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/suggestionlist.h"

#include "viewmodel/reviewwords.h"
#include "widgets/common/icons.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace simsa::widgets {

using viewmodel::Tone;

SuggestionList::SuggestionList(const ThemeController *themes, QWidget *parent)
    : Panel(Ground::Surface, Qt::LeftEdge, themes, parent)
    , m_themes(themes)
    , m_title(new TextLabel(TextRole::Body, Tone::Plain, themes, this))
    , m_count(new TextLabel(TextRole::Caption, Tone::Secondary, themes, this))
    , m_cards(new QVBoxLayout)
    , m_note(new TextLabel(TextRole::Caption, Tone::Secondary, themes, this))
{
    setFixedWidth(336);
    m_title->setBold(true);
    m_note->setWordWrap(true);
    m_cards->setSpacing(0);
    auto *head = new Panel(Ground::Surface2, Qt::BottomEdge, themes, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    m_title->setParent(head);
    m_count->setParent(head);
    row->addWidget(m_title, 1);
    row->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(m_cards);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(12, 10, 12, 10);
    below->addWidget(m_note);
    column->addLayout(below);
    column->addStretch(1);
    hide();
}

void SuggestionList::setSuggestions(const QList<call::Conflict> &conflicts, const QList<review::Work> &works)
{
    m_conflicts = conflicts;
    m_works = works;
    refresh();
}

void SuggestionList::refresh()
{
    while (QLayoutItem *old = m_cards->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    for (const call::Conflict &conflict : std::as_const(m_conflicts)) {
        const auto work = std::find_if(m_works.begin(), m_works.end(), [&](const review::Work &w) {
            return w.proposal.id == conflict.proposal && viewmodel::isOpen(w) && !w.sealed;
        });
        if (work != m_works.end())
            m_cards->addWidget(card(conflict, work->proposal));
    }
    m_title->setText(tr("Look at these for a conflict"));
    m_count->setText(QString::number(m_cards->count()));
    m_note->setText(tr("The office found these by comparing names and organisations. You decide."));
    setVisible(m_cards->count() > 0);
}

QWidget *SuggestionList::card(const call::Conflict &conflict, const call::Proposal &proposal)
{
    const bool korean = viewmodel::isKoreanShown();
    auto *card = new Panel(Ground::Surface, Qt::BottomEdge, m_themes, this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    auto *title = new TextLabel(TextRole::Body, Tone::Plain, m_themes, card, proposal.title.in(korean));
    title->setBold(true);
    title->setElided(true);
    const QString organisation = proposal.orgName.in(korean);
    auto *line =
        new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, card,
                      organisation.isEmpty() ? proposal.id.text()
                                             : proposal.id.text() + QStringLiteral(" · ") + organisation);
    auto *why = new QHBoxLayout;
    auto *glyph = new QLabel(card);
    glyph->setPixmap(
        iconPixmap(QStringLiteral("info"), m_themes->theme().tone(Tone::Accent), 14, devicePixelRatioF()));
    why->addWidget(glyph);
    why->addWidget(
        new TextLabel(TextRole::Body, Tone::Plain, m_themes, card, viewmodel::conflictName(conflict.type)),
        1);
    auto *recuse = new QPushButton(tr("Recuse…"), card);
    recuse->setAccessibleName(tr("Recuse from %1").arg(proposal.id.text()));
    setButtonKind(recuse, ButtonKind::Plain);
    connect(recuse, &QPushButton::clicked, this,
            [this, conflict] { emit recuseRequested(conflict.proposal, conflict.type); });
    column->addWidget(title);
    column->addWidget(line);
    column->addLayout(why);
    column->addWidget(recuse, 0, Qt::AlignLeft);
    return card;
}

void SuggestionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Panel::changeEvent(event);
}

} // namespace simsa::widgets
