// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/sidebyside.h"

#include "viewmodel/committeewords.h"
#include "viewmodel/format.h"
#include "widgets/committee/matrixdetail.h"
#include "widgets/common/accessiblerole.h"
#include "widgets/common/parts.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>

namespace simsa::widgets {

using namespace viewmodel;

namespace {
bool isKorean()
{
    return QLocale().language() == QLocale::Korean;
}
} // namespace

SideBySide::SideBySide(const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
{
    auto *column = makeColumn(this);
    Panel *head = makeStrip(Qt::BottomEdge, themes, this);
    m_title = makeLabel(TextRole::Section, Tone::Plain, themes, head);
    m_title->setBold(true);
    m_title->setElided(true);
    m_back = makeButton(ButtonKind::Plain, head, QStringLiteral("Esc"));
    connect(m_back, &QPushButton::clicked, this, &SideBySide::closed);
    rowOf(head)->addWidget(m_title, 1);
    rowOf(head)->addWidget(m_back);
    column->addWidget(head);
    auto *scroll = new QScrollArea(this);
    setAccessibleRole(scroll, QAccessible::Grouping);
    scroll->setAccessibleName(MatrixDetail::tr("Read side by side"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_ground = new Panel(Panel::Ground::Window, {}, themes, scroll);
    m_columns = new QHBoxLayout(m_ground);
    m_columns->setContentsMargins(12, 12, 12, 12);
    m_columns->setSpacing(12);
    scroll->setWidget(m_ground);
    column->addWidget(scroll, 1);
    retranslate();
}

void SideBySide::retranslate()
{
    m_back->setText(tr("Back to the table"));
}

void SideBySide::show(const committee::Row &row, const CommitteeSnapshot &snapshot)
{
    m_title->setText(
        QStringLiteral("%1 · %2").arg(row.proposal.id.text(), row.proposal.title.in(isKorean())));
    qDeleteAll(m_ground->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_columns->takeAt(0))
        delete item;
    for (const ReviewerName &reviewer : snapshot.reviewers)
        if (const committee::Cell cell = row.cells.value(reviewer.id); cell.counts())
            addColumn(reviewer, cell);
    m_back->setFocus();
}

void SideBySide::addColumn(const ReviewerName &reviewer, const committee::Cell &cell)
{
    Panel *card = Panel::card(themes(), m_ground);
    card->setMinimumWidth(230);
    auto *column = makeColumn(card, 6, {12, 10, 12, 12});
    auto *name = makeLabel(TextRole::Section, Tone::Plain, themes(), card);
    name->setBold(true);
    name->setText(QStringLiteral("%1   %2").arg(reviewer.name.in(isKorean()), format::score(cell.total)));
    column->addWidget(name);
    auto *recommendation = makeLabel(TextRole::Caption, Tone::Secondary, themes(), card, true);
    recommendation->setText(recommendationWord(cell.content.recommendation));
    column->addWidget(recommendation);
    for (const ReviewText &text : textsOf(cell.content)) {
        auto *heading =
            makeLabel(TextRole::Caption, text.secret ? Tone::Secret : Tone::Secondary, themes(), card);
        heading->setText(text.heading);
        heading->setBold(true);
        column->addWidget(heading);
        auto *words = makeLabel(TextRole::Body, Tone::Plain, themes(), card, true);
        words->setText(text.text);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        if (!text.secret) {
            column->addWidget(words);
            continue;
        }
        auto *secret = new Panel(Panel::Ground::SecretSoft, {}, themes(), card);
        secret->setSecretBar(true);
        makeColumn(secret, 0, {12, 6, 8, 6})->addWidget(words);
        column->addWidget(secret);
    }
    column->addStretch(1);
    m_columns->addWidget(card, 1);
}

void SideBySide::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Page::keyPressEvent(event);
}

} // namespace simsa::widgets
