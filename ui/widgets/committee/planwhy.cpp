// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/planwhy.h"

#include "viewmodel/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/parts.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace simsa::widgets {

using namespace viewmodel;

namespace {

constexpr int leastLines = 48; // two lines of words on the smallest screen; the rest is scrolled to

QString iconOf(PlanRemark::Kind kind)
{
    switch (kind) {
    case PlanRemark::Kind::Good:
        return QStringLiteral("check");
    case PlanRemark::Kind::Warn:
        return QStringLiteral("warn");
    case PlanRemark::Kind::Reason:
        return QStringLiteral("flag");
    case PlanRemark::Kind::Note:
        break;
    }
    return QStringLiteral("info");
}

QColor colourOf(PlanRemark::Kind kind, const Theme &theme)
{
    switch (kind) {
    case PlanRemark::Kind::Good:
        return theme.colour.ok;
    case PlanRemark::Kind::Warn:
        return theme.colour.warn;
    case PlanRemark::Kind::Note:
        return theme.colour.accent;
    case PlanRemark::Kind::Reason:
        break;
    }
    return theme.colour.text2;
}

} // namespace

PlanWhy::PlanWhy(const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
{
    auto *column = makeColumn(this);
    Panel *head = makeStrip(Qt::TopEdge | Qt::BottomEdge, themes, this, 30, Panel::Ground::Surface2);
    m_title = makeLabel(TextRole::Body, Tone::Plain, themes, head);
    m_title->setBold(true);
    m_title->setElided(true);
    m_rank = makeLabel(TextRole::Caption, Tone::Secondary, themes, head);
    rowOf(head)->addWidget(m_title, 1);
    rowOf(head)->addWidget(m_rank);
    column->addWidget(head);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(leastLines);
    auto *content = new Panel(Panel::Ground::Surface, {}, themes, m_scroll);
    auto *contentColumn = makeColumn(content);
    contentColumn->addWidget(buildReason(content));
    m_lines = new Panel(Panel::Ground::Surface, {}, themes, content);
    m_column = makeColumn(m_lines, 7, {12, 9, 12, 9});
    contentColumn->addWidget(m_lines, 1);
    m_scroll->setWidget(content);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildFoot());
    retranslate();
}

QWidget *PlanWhy::buildReason(QWidget *parent)
{
    m_reasonRow = new Panel(Panel::Ground::Surface, Qt::BottomEdge, themes(), parent);
    auto *column = makeColumn(m_reasonRow, 4, {12, 8, 12, 8});
    m_reasonCaption = makeLabel(TextRole::Caption, Tone::Secondary, themes(), m_reasonRow);
    m_reason = new QLineEdit(m_reasonRow);
    m_reason->setObjectName(QStringLiteral("changeReasonLineEdit"));
    m_reason->setMaxLength(2000);
    m_reasonCaption->setBuddy(m_reason);
    column->addWidget(m_reasonCaption);
    column->addWidget(m_reason);
    m_reasonRow->hide();
    connect(m_reason, &QLineEdit::editingFinished, this, [this] { emit reasonWritten(m_reason->text()); });
    return m_reasonRow;
}

QWidget *PlanWhy::buildFoot()
{
    Panel *foot = makeStrip(Qt::TopEdge, themes(), this, 36);
    m_force = makeButton(ButtonKind::Plain, foot, QStringLiteral("Ctrl I"));
    m_force->setObjectName(QStringLiteral("forceInButton"));
    m_rules = makeButton(ButtonKind::Plain, foot);
    m_rules->setObjectName(QStringLiteral("ruleCostsButton"));
    rowOf(foot)->addWidget(m_force);
    rowOf(foot)->addWidget(m_rules);
    rowOf(foot)->addStretch(1);
    connect(m_force, &QPushButton::clicked, this, &PlanWhy::forceRequested);
    connect(m_rules, &QPushButton::clicked, this, &PlanWhy::ruleCostsRequested);
    return foot;
}

void PlanWhy::show(const committee::Row *row, const QList<PlanRemark> &remarks)
{
    const bool korean = QLocale().language() == QLocale::Korean;
    m_title->setText(row ? tr("Why it came out so: %1 %2")
                               .arg(row->proposal.id.text().section(u'-', -1), row->proposal.title.in(korean))
                         : QString());
    m_rank->setText(
        row ? tr("rank %1 · %2").arg(QString::number(row->rank), format::score(row->official.rounded()))
            : QString());
    qDeleteAll(m_lines->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    for (const PlanRemark &remark : remarks)
        addRemark(remark);
    m_column->addStretch(1);
}

void PlanWhy::showReason(const std::optional<QString> &reason)
{
    m_reasonRow->setVisible(reason.has_value());
    // What is being typed is not taken away by a plan that arrives meanwhile.
    if (!m_reason->hasFocus() || !reason)
        m_reason->setText(reason.value_or(QString()));
}

void PlanWhy::editReason()
{
    if (m_reasonRow->isHidden())
        return;
    m_scroll->ensureWidgetVisible(m_reason);
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->selectAll();
}

void PlanWhy::addRemark(const PlanRemark &remark)
{
    auto *line = new QWidget(m_lines);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto *icon = new QLabel(line);
    icon->setPixmap(
        iconPixmap(iconOf(remark.kind), colourOf(remark.kind, themes()->theme()), 16, devicePixelRatioF()));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *text = makeLabel(TextRole::Body, Tone::Plain, themes(), line, true);
    text->setText(remark.text);
    row->addWidget(text, 1);
    if (!remark.jump.isEmpty()) {
        QPushButton *jump = makeButton(ButtonKind::Link, line);
        jump->setText(tr("Write reasons"));
        connect(jump, &QPushButton::clicked, this,
                [this, proposal = remark.jump] { emit reasonsRequested(proposal); });
        row->addWidget(jump, 0, Qt::AlignTop);
    }
    m_column->addWidget(line);
}

void PlanWhy::retranslate()
{
    setAccessibleName(tr("Why the selected proposal came out so"));
    m_reasonCaption->setText(tr("Reason for the change, for the minutes"));
    m_reason->setAccessibleName(m_reasonCaption->text());
    m_force->setText(tr("What if it were in?"));
    m_rules->setText(tr("What the rules cost"));
    m_reason->setPlaceholderText(tr("Needed before the plan can be signed"));
}

} // namespace simsa::widgets
