// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/arrivalspage.h"

#include "viewmodel/format.h"
#include "widgets/common/banner.h"
#include "widgets/common/datatable.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/icons.h"
#include "widgets/common/parts.h"
#include "widgets/common/segmentbar.h"

#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace simsa::widgets {

using namespace viewmodel;

ArrivalsPage::ArrivalsPage(CommitteeSession *session, const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_session(session)
{
    build();
    connect(session, &CommitteeSession::changed, this, &ArrivalsPage::refresh);
    connect(session, &CommitteeSession::failed, this,
            [this](const base::Error &error) { m_banner->showError(errorText(error)); });
    retranslate();
}

void ArrivalsPage::build()
{
    m_stack = new QStackedWidget(this);
    makeColumn(this)->addWidget(m_stack);
    auto *work = new QWidget(this);
    auto *column = makeColumn(work);
    column->addWidget(buildStations());
    m_banner = new Banner(themes(), work);
    column->addWidget(m_banner);
    auto *splitter = new QSplitter(work);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTable());
    splitter->addWidget(buildDetail());
    splitter->setSizes({926, 440});
    splitter->setStretchFactor(0, 1);
    column->addWidget(splitter, 1);
    m_empty = new EmptyState(themes(), this);
    connect(m_empty, &EmptyState::activated, this, &ArrivalsPage::syncRequested);
    m_stack->addWidget(work);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_table);
}

QWidget *ArrivalsPage::buildStations()
{
    auto *strip = new Panel(Panel::Ground::Surface, Qt::BottomEdge, themes(), this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(24, 12, 24, 12);
    row->setSpacing(32);
    for (int i = 0; i < 3; ++i) {
        auto *cell = new QWidget(strip);
        auto *column = makeColumn(cell, 1);
        Station station;
        station.caption = makeLabel(TextRole::Caption, Tone::Secondary, themes(), cell);
        station.number = makeLabel(TextRole::Title, Tone::Plain, themes(), cell);
        station.number->setBold(true);
        station.line = makeLabel(TextRole::Caption, Tone::Secondary, themes(), cell);
        for (TextLabel *label : {station.caption, station.number, station.line})
            column->addWidget(label);
        m_stations.append(station);
        row->addWidget(cell, 1);
        if (i == 2)
            continue;
        auto *arrow = new QLabel(strip);
        arrow->setPixmap(iconPixmap(QStringLiteral("chevron-right"), themes()->theme().colour.text3, 20));
        row->addWidget(arrow);
    }
    return strip;
}

QWidget *ArrivalsPage::buildTable()
{
    auto *left = new Panel(Panel::Ground::Surface, {}, themes(), this);
    auto *column = makeColumn(left);
    Panel *head = makeStrip({}, themes(), left);
    m_title = makeLabel(TextRole::Section, Tone::Plain, themes(), head);
    m_title->setBold(true);
    m_show = new SegmentBar({}, themes(), head);
    for (int id : {Looks, All, People})
        m_show->addSegment(id, {});
    m_show->setCurrent(Looks);
    connect(m_show, &SegmentBar::chosen, this, &ArrivalsPage::refreshTable);
    m_pull = makeButton(ButtonKind::Plain, head, QStringLiteral("F5"));
    m_pull->setObjectName(QStringLiteral("pullButton"));
    connect(m_pull, &QPushButton::clicked, this, &ArrivalsPage::syncRequested);
    rowOf(head)->addWidget(m_title, 1);
    rowOf(head)->addWidget(m_show);
    rowOf(head)->addWidget(m_pull);
    column->addWidget(head);
    m_table = new DataTable(themes(), left, themes()->theme().metric.rowTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ArrivalsPage::refreshDetail);
    column->addWidget(m_table, 1);
    return left;
}

QWidget *ArrivalsPage::buildDetail()
{
    auto *right = new Panel(Panel::Ground::Surface, Qt::LeftEdge, themes(), this);
    auto *column = makeColumn(right);
    auto *body = new QWidget(right);
    auto *bodyColumn = makeColumn(body, 8, {16, 14, 16, 14});
    m_what = makeLabel(TextRole::Section, Tone::Plain, themes(), body, true);
    m_what->setBold(true);
    m_plain = makeLabel(TextRole::Body, Tone::Plain, themes(), body, true);
    m_safe = makeLabel(TextRole::Body, Tone::Secondary, themes(), body, true);
    for (TextLabel *label : {m_what, m_plain, m_safe})
        bodyColumn->addWidget(label);
    bodyColumn->addStretch(1);
    column->addWidget(body, 1);
    auto *foot = new Panel(Panel::Ground::Surface2, Qt::TopEdge, themes(), right);
    auto *footColumn = makeColumn(foot, 4, {16, 12, 16, 12});
    m_todoTitle = makeLabel(TextRole::Body, Tone::Plain, themes(), foot);
    m_todoTitle->setBold(true);
    m_todo = makeLabel(TextRole::Body, Tone::Plain, themes(), foot, true);
    footColumn->addWidget(m_todoTitle);
    footColumn->addWidget(m_todo);
    column->addWidget(foot);
    return right;
}

void ArrivalsPage::refresh()
{
    const Arrivals &arrivals = m_session->snapshot().arrivals;
    m_looks = looksOf(arrivals);
    m_stack->setCurrentIndex(arrivals.records.isEmpty() ? 1 : 0);
    if (!m_begun && !arrivals.records.isEmpty()) {
        m_begun = true; // an empty list says less than who sent what
        m_show->setCurrent(m_looks.isEmpty() ? People : Looks);
    }
    refreshStations();
    refreshTable();
}

void ArrivalsPage::refreshStations()
{
    const Arrivals &arrivals = m_session->snapshot().arrivals;
    const CheckpointState newest = arrivals.newest();
    const int refused = static_cast<int>(arrivals.records.size()) - arrivals.verified();
    m_stations[0].caption->setText(tr("Came from"));
    m_stations[0].number->setText(tr("%n chains", nullptr, arrivals.chains()));
    m_stations[0].line->setText(tr("%1 records in all").arg(format::count(arrivals.records.size())));
    m_stations[1].caption->setText(tr("Verified"));
    m_stations[1].number->setText(tr("%Ln record(s)", nullptr, arrivals.verified()));
    m_stations[1].line->setText(refused > 0 ? tr("%n set aside, not verified", nullptr, refused)
                                            : tr("every one of them"));
    m_stations[2].caption->setText(tr("Checkpoint of the office"));
    m_stations[2].number->setText(newest.number > 0 ? tr("number %1").arg(format::count(newest.number))
                                                    : tr("none yet"));
    m_stations[2].line->setText(
        newest.number > 0
            ? tr("%1 · next by %2").arg(format::dateTime(newest.time), format::dateTime(newest.nextDue))
            : QString());
}

void ArrivalsPage::refreshTable()
{
    const Arrivals &arrivals = m_session->snapshot().arrivals;
    m_show->setSegment(Looks, tr("To look at"), format::count(m_looks.size()));
    m_show->setSegment(All, tr("All"), format::count(arrivals.records.size()));
    m_show->setSegment(People, tr("By person"));
    switch (m_show->current()) {
    case All:
        m_table->setColumns(recordColumns(), {120, 0, 70, 130, 130, 110}, {2});
        m_table->setRows(recordRows(arrivals));
        break;
    case People:
        m_table->setColumns(authorColumns(), {0, 90, 90, 150}, {1, 2});
        m_table->setRows(authorRows(arrivals));
        break;
    default:
        m_table->setColumns(lookColumns(), {110, 0, 150, 130});
        m_table->setRows(lookRows(m_looks));
    }
    m_title->setText(m_looks.isEmpty() ? tr("Nothing to look at; all records are in order")
                                       : tr("%n to look at", nullptr, looks()));
    refreshDetail();
}

void ArrivalsPage::refreshDetail()
{
    const QString id = m_table->currentId();
    const auto found =
        std::find_if(m_looks.begin(), m_looks.end(), [&](const LookItem &look) { return look.id == id; });
    const bool any = found != m_looks.end();
    m_what->setText(any ? QStringLiteral("%1 · %2").arg(found->who, found->what) : tr("In order"));
    m_plain->setText(any ? found->plain : QString());
    m_safe->setText(any ? found->safe
                        : tr("What counts was signed by somebody who may say it, and is unchanged."));
    m_todo->setText(any ? found->todo : tr("Nothing."));
}

QList<QWidget *> ArrivalsPage::panes() const
{
    return {m_table};
}

void ArrivalsPage::retranslate()
{
    m_show->setAccessibleName(tr("What is listed"));
    m_empty->setTexts(tr("Nothing has arrived yet"), tr("Pull from the depot to see what the others sent."),
                      tr("Pull again"));
    m_pull->setText(tr("Pull again"));
    m_todoTitle->setText(tr("What to do"));
    m_table->setAccessibleName(tr("What arrived"));
    refresh();
}

} // namespace simsa::widgets
