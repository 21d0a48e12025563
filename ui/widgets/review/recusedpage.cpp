// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/recusedpage.h"

#include "viewmodel/reviewwords.h"
#include "widgets/common/panel.h"
#include "widgets/common/simsastyle.h"
#include "widgets/common/statusglyphwidget.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/themecontroller.h"
#include "widgets/review/suggestionlist.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace simsa::widgets {

using viewmodel::Tone;

namespace {
enum Row { Kind, Words, WhoKnows, State, RowCount };
} // namespace

RecusedPage::RecusedPage(const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_suggestions(new SuggestionList(themes, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(buildMiddle(), 6);
    row->addStretch(1);
    row->addWidget(m_suggestions);
    setFocusProxy(m_next);
    connect(themes, &ThemeController::themeChanged, this, qOverload<>(&QWidget::update));
    refresh();
}

QWidget *RecusedPage::buildMiddle()
{
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(520);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(12);
    m_title = new TextLabel(TextRole::Display, Tone::Plain, m_themes, middle);
    m_line = new TextLabel(TextRole::Section, Tone::Secondary, m_themes, middle);
    m_line->setBold(false);
    m_line->setWordWrap(true);
    m_warning = new TextLabel(TextRole::Caption, Tone::Secondary, m_themes, middle);
    m_warning->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_next = new QPushButton(middle);
    m_undo = new QPushButton(middle);
    m_seal = new QPushButton(middle);
    m_next->setObjectName(QStringLiteral("nextAfterRecusalButton"));
    m_undo->setObjectName(QStringLiteral("undoRecusalButton"));
    m_seal->setObjectName(QStringLiteral("sealRecusalButton"));
    setButtonKind(m_next, ButtonKind::Primary, QStringLiteral("N"));
    setButtonKind(m_undo, ButtonKind::Plain, QStringLiteral("Ctrl Z"));
    setButtonKind(m_seal, ButtonKind::Plain);
    for (QPushButton *button : {m_next, m_undo, m_seal})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addStretch(1);
    column->addWidget(new StatusGlyphWidget(viewmodel::Status::Recused, m_themes, middle, 40), 0,
                      Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(buildCard());
    column->addLayout(buttons);
    column->addWidget(m_warning);
    column->addStretch(1);
    connect(m_next, &QPushButton::clicked, this, &RecusedPage::nextRequested);
    connect(m_undo, &QPushButton::clicked, this, &RecusedPage::undoRequested);
    connect(m_seal, &QPushButton::clicked, this, &RecusedPage::sealRequested);
    return middle;
}

QWidget *RecusedPage::buildCard()
{
    auto *card = Panel::card(m_themes, this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 4, 16, 4);
    column->setSpacing(0);
    for (int i = 0; i < RowCount; ++i) {
        auto *line =
            new Panel(Panel::Ground::Surface, i + 1 < RowCount ? Qt::BottomEdge : Qt::Edge(), m_themes, card);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 8, 0, 8);
        auto *name = new TextLabel(TextRole::Body, Tone::Secondary, m_themes, line);
        auto *value = new TextLabel(TextRole::Body, Tone::Plain, m_themes, line);
        name->setMinimumWidth(96);
        value->setWordWrap(true);
        row->addWidget(name, 0, Qt::AlignTop);
        row->addWidget(value, 1);
        column->addWidget(line);
        m_rows.emplace_back(name, value);
    }
    return card;
}

void RecusedPage::setWork(const review::Work &work)
{
    m_work = work;
    refresh();
}

void RecusedPage::refresh()
{
    m_title->setText(tr("You recused yourself"));
    m_line->setText(
        tr("Its contents are closed. Attachments, scores, discussion, ranking and plans are not shown, and "
           "totals leave this proposal out."));
    const auto show = [this](Row row, const QString &name, const QString &value) {
        m_rows.at(row).first->setText(name);
        m_rows.at(row).second->setText(value);
        m_rows.at(row).first->parentWidget()->setVisible(!value.isEmpty());
    };
    const auto &recusal = m_work.recusal;
    const bool sealed = m_work.recusalSealed;
    show(Kind, tr("Reason"),
         recusal ? QStringLiteral("%1 (%2)").arg(viewmodel::conflictName(recusal->type),
                                                 call::nameOf(recusal->type))
                 : QString());
    show(Words, tr("In your words"), recusal ? recusal->reason : QString());
    show(WhoKnows, tr("Who knows"), tr("The office and the chair. Applicants and other reviewers do not."));
    show(State, tr("State"),
         sealed ? tr("Sealed: only the office and the chair can lift it")
                : tr("Not sealed yet: you can take it back"));
    m_next->setText(tr("Next open proposal"));
    m_undo->setText(tr("Take it back"));
    m_seal->setText(tr("Seal the recusal…"));
    m_undo->setVisible(!sealed);
    m_seal->setVisible(!sealed);
    m_warning->setText(
        tr("A sealed recusal cannot be taken back here. If it was sealed by mistake, tell the office."));
}

void RecusedPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_themes->theme().colour.window);
}

void RecusedPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace simsa::widgets
