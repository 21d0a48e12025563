// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/checkpointspage.h"

#include "viewmodel/format.h"
#include "widgets/common/datatable.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/parts.h"
#include "widgets/common/segmentbar.h"
#include "widgets/office/workbar.h"

#include <QStackedWidget>

namespace simsa::widgets {

using namespace viewmodel;

CheckpointsPage::CheckpointsPage(OfficeSession *session, const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(themes, this))
{
    auto *column = makeColumn(this);
    Panel *head = makeStrip(Qt::BottomEdge, themes, this);
    m_title = makeLabel(TextRole::Section, Tone::Plain, themes, head);
    m_title->setBold(true);
    m_show = new SegmentBar({}, themes, head);
    for (int id : {Checkpoints, Looks, Records})
        m_show->addSegment(id, {});
    m_show->setCurrent(Checkpoints);
    m_pull = makeButton(ButtonKind::Plain, head, QStringLiteral("F5"));
    m_make = makeButton(ButtonKind::Primary, head, QStringLiteral("Ctrl N"));
    m_make->setObjectName(QStringLiteral("makeCheckpointButton"));
    rowOf(head)->addWidget(m_title, 1);
    rowOf(head)->addWidget(m_show);
    rowOf(head)->addWidget(m_pull);
    rowOf(head)->addWidget(m_make);
    column->addWidget(head);
    column->addWidget(new WorkBar(session, themes, this));
    m_table = new DataTable(themes, this, themes->theme().metric.rowTable);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    Panel *foot = makeStrip(Qt::TopEdge, themes, this, 44, Panel::Ground::Surface2);
    m_todo = makeLabel(TextRole::Body, Tone::Plain, themes, foot, true);
    rowOf(foot)->addWidget(m_todo, 1);
    column->addWidget(foot);
    connect(m_show, &SegmentBar::chosen, this, &CheckpointsPage::refresh);
    connect(m_pull, &QPushButton::clicked, this, &CheckpointsPage::syncRequested);
    connect(m_make, &QPushButton::clicked, this, &CheckpointsPage::checkpointRequested);
    connect(m_empty, &EmptyState::activated, this, &CheckpointsPage::syncRequested);
    connect(session, &OfficeSession::changed, this, &CheckpointsPage::refresh);
    connect(session, &OfficeSession::workBegan, this, &CheckpointsPage::refresh);
    connect(session, &OfficeSession::workEnded, this, &CheckpointsPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        for (const LookItem &look : looksOf(m_session->snapshot().arrivals))
            if (look.id == m_table->currentId())
                m_todo->setText(look.todo);
    });
    setFocusProxy(m_table);
    retranslate();
}

void CheckpointsPage::showLooks()
{
    m_show->setCurrent(Looks);
    refresh();
}

void CheckpointsPage::refresh()
{
    const Arrivals &arrivals = m_session->snapshot().arrivals;
    const QList<LookItem> looks = looksOf(arrivals);
    m_show->setSegment(Checkpoints, tr("Checkpoints"), format::count(arrivals.checkpoints.size()));
    m_show->setSegment(Looks, tr("To look at"), format::count(looks.size()));
    m_show->setSegment(Records, tr("Records"), format::count(arrivals.records.size()));
    const CheckpointState newest = arrivals.newest();
    m_todo->setText(newest.number > 0
                        ? tr("The next checkpoint is due by %1.").arg(format::dateTime(newest.nextDue))
                        : tr("Reviewers see \"acknowledged\" once the first checkpoint is made."));
    switch (m_show->current()) {
    case Looks:
        m_table->setColumns(lookColumns(), {110, 0, 160, 140});
        m_table->setRows(lookRows(looks));
        break;
    case Records:
        m_table->setColumns(recordColumns(), {130, 0, 70, 140, 140, 120}, {2});
        m_table->setRows(recordRows(arrivals));
        break;
    default:
        m_table->setColumns(checkpointColumns(), {90, 90, 180, 0}, {0, 1});
        m_table->setRows(checkpointRows(m_session->snapshot()));
    }
    m_title->setText(
        newest.number > 0
            ? tr("Checkpoint %1, %2").arg(format::count(newest.number), format::dateTime(newest.time))
            : tr("No checkpoint yet"));
    m_stack->setCurrentIndex(arrivals.records.isEmpty() ? 1 : 0);
    m_make->setEnabled(!m_session->isBusy() && m_session->snapshot().roster);
    m_pull->setEnabled(!m_session->isBusy());
}

QList<QWidget *> CheckpointsPage::panes() const
{
    return {m_table};
}

void CheckpointsPage::retranslate()
{
    m_show->setAccessibleName(tr("What is listed"));
    m_empty->setTexts(tr("Nothing has arrived yet"), tr("Pull from the depot to see what the others sent."),
                      tr("Pull again"));
    m_pull->setText(tr("Pull again"));
    m_make->setText(tr("Make a checkpoint"));
    m_make->setShortcut(Qt::CTRL | Qt::Key_N); // setText() takes the shortcut away
    m_table->setAccessibleName(tr("Checkpoints and what arrived"));
    refresh();
}

} // namespace simsa::widgets
