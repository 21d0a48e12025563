// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/planhead.h"

#include "widgets/common/parts.h"
#include "widgets/common/segmentbar.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace simsa::widgets {

using namespace viewmodel;

namespace {
constexpr int namesInFull = 3; // of more only the one in hand is spelt out
constexpr qsizetype longestName = 16;
} // namespace

PlanHead::PlanHead(const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
{
    auto *column = makeColumn(this);
    column->addWidget(buildBar());
    auto *totals = new Panel(Panel::Ground::Surface, Qt::BottomEdge, themes, this);
    m_totals = totals;
    m_totalsRow = new QHBoxLayout(totals);
    m_totalsRow->setContentsMargins(12, 6, 12, 6);
    m_totalsRow->setSpacing(32);
    totals->setMinimumHeight(56);
    column->addWidget(totals);
    retranslate();
}

QWidget *PlanHead::buildBar()
{
    Panel *strip = makeStrip(Qt::BottomEdge, themes(), this);
    m_bar = new SegmentBar(QString(), themes(), strip);
    m_bar->setObjectName(QStringLiteral("scenarioBar"));
    m_name = new QLineEdit(strip);
    m_name->setObjectName(QStringLiteral("scenarioNameLineEdit"));
    m_name->setMaxLength(committee::longestScenarioName);
    m_name->setMaximumWidth(220);
    m_name->installEventFilter(this);
    m_name->hide();
    m_new = makeButton(ButtonKind::Link, strip);
    m_state = makeLabel(TextRole::Caption, Tone::Secondary, themes(), strip);
    m_state->setElided(true);
    m_rules = makeButton(ButtonKind::Plain, strip);
    m_rules->setObjectName(QStringLiteral("planRulesButton"));
    m_rules->setMenu(new QMenu(m_rules));
    m_search = makeButton(ButtonKind::Plain, strip);
    m_search->setObjectName(QStringLiteral("findBetterButton"));
    m_compare = makeButton(ButtonKind::Plain, strip);
    m_compare->setObjectName(QStringLiteral("comparePlansButton"));
    m_compare->setCheckable(true);
    m_sign = makeButton(ButtonKind::Primary, strip);
    m_sign->setObjectName(QStringLiteral("signPlanButton"));
    for (QWidget *widget : QList<QWidget *>{m_bar, m_name, m_new})
        rowOf(strip)->addWidget(widget);
    rowOf(strip)->addWidget(m_state, 1);
    for (QWidget *widget : QList<QWidget *>{m_rules, m_search, m_compare, m_sign})
        rowOf(strip)->addWidget(widget);
    connect(m_bar, &SegmentBar::chosen, this, &PlanHead::scenarioChosen);
    connect(m_new, &QPushButton::clicked, this, &PlanHead::newRequested);
    connect(m_search, &QPushButton::clicked, this, &PlanHead::searchRequested);
    connect(m_compare, &QPushButton::clicked, this, &PlanHead::compareRequested);
    connect(m_sign, &QPushButton::clicked, this, &PlanHead::signRequested);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { endNaming(true); });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { endNaming(true); });
    return strip;
}

void PlanHead::setScenarios(const QList<committee::Scenario> &scenarios, int active)
{
    m_bar->clear();
    for (int i = 0; i < scenarios.size(); ++i) {
        const QString &name = scenarios.at(i).name;
        const bool spelt = i == active || scenarios.size() <= namesInFull;
        const QString shown = name.size() > longestName ? name.left(longestName - 1).trimmed() + u'…' : name;
        const QString number = QString::number(i + 1);
        m_bar->addSegment(i, spelt ? number + u' ' + shown : number, {}, tr("%1 (Alt+%2)").arg(name, number));
    }
    m_bar->setCurrent(active);
    m_currentName = active >= 0 && active < scenarios.size() ? scenarios.at(active).name : QString();
    m_new->setEnabled(scenarios.size() < committee::mostScenarios);
}

void PlanHead::setState(const QString &state)
{
    m_state->setText(state);
}

void PlanHead::setSigning(bool visible, bool enabled)
{
    m_sign->setVisible(visible);
    m_sign->setEnabled(enabled);
}

void PlanHead::setSearching(bool searching)
{
    m_search->setEnabled(!searching);
}

void PlanHead::setAims(const QStringList &aims, int chosen)
{
    QMenu *menu = m_rules->menu();
    menu->clear();
    for (int i = 0; i < aims.size(); ++i) {
        QAction *action = menu->addAction(aims.at(i), this, [this, i] { emit aimChosen(i); });
        action->setCheckable(true);
        action->setChecked(i == chosen);
    }
}

void PlanHead::setComparing(bool comparing)
{
    m_compare->setChecked(comparing);
}

void PlanHead::setTotals(const QList<PlanTotal> &totals)
{
    qDeleteAll(m_totals->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_totalsRow->takeAt(0))
        delete item;
    for (const PlanTotal &total : totals)
        addTotal(total);
    m_totalsRow->addStretch(1);
}

void PlanHead::addTotal(const PlanTotal &total)
{
    auto *cell = new QWidget(m_totals);
    auto *column = makeColumn(cell);
    auto *caption = makeLabel(TextRole::Caption, Tone::Secondary, themes(), cell);
    caption->setText(total.caption);
    auto *number = makeLabel(TextRole::Title, Tone::Plain, themes(), cell);
    number->setText(total.number);
    auto *unit = makeLabel(TextRole::Caption, Tone::Secondary, themes(), cell);
    unit->setText(total.unit);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(number);
    row->addWidget(unit, 1, Qt::AlignBottom);
    column->addWidget(caption);
    column->addLayout(row);
    m_totalsRow->addWidget(cell);
}

void PlanHead::editName()
{
    m_name->setText(m_currentName);
    m_name->show();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void PlanHead::endNaming(bool keep)
{
    if (m_name->isHidden())
        return;
    const QString name = m_name->text();
    const bool hadFocus = m_name->hasFocus();
    m_name->hide();
    if (keep)
        emit renamed(name);
    if (hadFocus)
        emit namingEnded();
}

bool PlanHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endNaming(false);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void PlanHead::retranslate()
{
    m_bar->setAccessibleName(tr("Plans under consideration"));
    m_name->setAccessibleName(tr("Name of the plan"));
    m_new->setText(tr("+ New"));
    m_new->setAccessibleName(tr("New plan"));
    m_rules->setText(tr("Rules"));
    m_rules->setToolTip(tr("What a better plan is to make the most of"));
    m_search->setText(tr("Find a better plan"));
    m_compare->setText(tr("Compare"));
    m_sign->setText(tr("Sign plan…"));
}

} // namespace simsa::widgets
