// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/overviewpage.h"

#include "viewmodel/format.h"
#include "widgets/common/accessiblerole.h"
#include "widgets/common/datatable.h"
#include "widgets/common/parts.h"
#include "widgets/common/segmentbar.h"
#include "widgets/common/tile.h"
#include "widgets/office/demandbars.h"
#include "widgets/office/phasebar.h"
#include "widgets/office/todolist.h"
#include "widgets/office/workbar.h"

#include <QScrollArea>

namespace simsa::widgets {

using namespace viewmodel;

OverviewPage::OverviewPage(OfficeSession *session, const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_session(session)
{
    build();
    connect(session, &OfficeSession::changed, this, &OverviewPage::refresh);
    retranslate();
}

void OverviewPage::build()
{
    auto *ground = new Panel(Panel::Ground::Window, {}, themes(), this);
    makeColumn(this)->addWidget(ground);
    auto *column = makeColumn(ground);
    m_phases = new PhaseBar(themes(), ground);
    column->addWidget(m_phases);
    column->addWidget(new WorkBar(m_session, themes(), ground));
    column->addWidget(buildTiles());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 12);
    row->setSpacing(12);
    row->addWidget(buildReviewers(), 1);
    QWidget *side = buildSide();
    side->setFixedWidth(392);
    row->addWidget(side);
    column->addLayout(row, 1);
    setFocusProxy(m_reviewers);
}

QWidget *OverviewPage::buildTiles()
{
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(12, 12, 12, 8);
    row->setSpacing(8);
    for (int id = 0; id < TileCount; ++id) {
        auto *tile = new Tile(themes(), true, strip);
        connect(tile, &Tile::clicked, this, [this, id] { tilePressed(id); });
        m_tiles.append(tile);
        row->addWidget(tile, 1);
    }
    m_tiles[Acknowledged]->setStatus(Status::Acknowledged);
    m_tiles[Pledged]->setIconName(QStringLiteral("check"), Tone::Ok);
    m_tiles[Behind]->setStatus(Status::Late);
    m_tiles[Recused]->setStatus(Status::Recused);
    m_tiles[Bundles]->setIconName(QStringLiteral("file"));
    m_tiles[Looks]->setIconName(QStringLiteral("warn"), Tone::Warn);
    return strip;
}

QWidget *OverviewPage::buildReviewers()
{
    Panel *card = Panel::card(themes(), this);
    auto *column = makeColumn(card, 0, {1, 1, 1, 8});
    auto *head = new QWidget(card);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 5, 12, 5);
    m_reviewersTitle = makeLabel(TextRole::Section, Tone::Plain, themes(), head);
    m_reviewersTitle->setBold(true);
    m_filter = new SegmentBar({}, themes(), head);
    m_filter->addSegment(0, {});
    m_filter->addSegment(1, {});
    m_filter->setCurrent(0);
    connect(m_filter, &SegmentBar::chosen, this, &OverviewPage::refreshReviewers);
    row->setSpacing(8);
    m_fiction = makeLabel(TextRole::Caption, Tone::Secondary, themes(), head);
    row->addWidget(m_reviewersTitle);
    row->addWidget(m_fiction, 1);
    row->addWidget(m_filter);
    column->addWidget(head);
    m_reviewers = new DataTable(themes(), card, themes()->theme().metric.rowDense);
    column->addWidget(m_reviewers, 1);
    return card;
}

QWidget *OverviewPage::buildSide()
{
    auto *side = new QWidget(this);
    auto *column = makeColumn(side, 12);
    Panel *todo = Panel::card(themes(), side);
    auto *todoColumn = makeColumn(todo, 0, {1, 1, 1, 1});
    Panel *head = makeStrip(Qt::BottomEdge, themes(), todo, 40);
    head->setRounded(false);
    m_todoTitle = makeLabel(TextRole::Section, Tone::Plain, themes(), head);
    m_todoTitle->setBold(true);
    m_todoCount = makeLabel(TextRole::Caption, Tone::Secondary, themes(), head);
    rowOf(head)->addWidget(m_todoTitle, 1);
    rowOf(head)->addWidget(m_todoCount);
    todoColumn->addWidget(head);
    auto *scroll = new QScrollArea(todo);
    scroll->setObjectName(QStringLiteral("todoScrollArea"));
    setAccessibleRole(scroll, QAccessible::Grouping);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_todos = new TodoList(themes(), scroll);
    auto *ground = new Panel(Panel::Ground::Surface, {}, themes(), scroll);
    makeColumn(ground)->addWidget(m_todos);
    scroll->setWidget(ground);
    todoColumn->addWidget(scroll, 1);
    connect(m_todos, &TodoList::chosen, this, &OverviewPage::run);
    column->addWidget(todo, 1);
    Panel *demand = Panel::card(themes(), side);
    auto *demandColumn = makeColumn(demand, 6, {12, 10, 12, 12});
    m_demandTitle = makeLabel(TextRole::Section, Tone::Plain, themes(), demand);
    m_demandTitle->setBold(true);
    m_demand = new DemandBars(themes(), demand);
    m_sentence = makeLabel(TextRole::Caption, Tone::Secondary, themes(), demand, true);
    demandColumn->addWidget(m_demandTitle);
    demandColumn->addWidget(m_demand);
    demandColumn->addWidget(m_sentence);
    column->addWidget(demand);
    return side;
}

void OverviewPage::refresh()
{
    const OfficeSnapshot &snapshot = m_session->snapshot();
    m_phases->setPhases(phasesOf(snapshot));
    m_phases->setVisible(snapshot.charter.has_value());
    refreshTiles();
    refreshReviewers();
    const QList<OfficeTodo> todos = todosOf(snapshot);
    m_todos->setTodos(todos);
    m_todoCount->setText(todos.isEmpty() ? QString() : format::count(todos.size()));
    m_demand->setRows(demandRows(snapshot));
    m_sentence->setText(snapshot.charter ? demandSentence(snapshot) : tr("No charter is in force yet."));
}

void OverviewPage::refreshTiles()
{
    const OfficeSnapshot &snapshot = m_session->snapshot();
    int pledged = 0, behind = 0, recused = 0;
    for (const office::ReviewerStanding &standing : snapshot.reviewers) {
        pledged += standing.pledged ? 1 : 0;
        behind += isBehind(snapshot, standing) ? 1 : 0;
        recused += standing.recused;
    }
    const auto of = [](qsizetype all) { return QStringLiteral("/ %1").arg(format::count(all)); };
    const int wanted = std::max(0, snapshot.assigned() - recused);
    m_tiles[Acknowledged]->setCaption(tr("Reviews acknowledged"));
    m_tiles[Acknowledged]->setNumber(format::count(snapshot.acknowledged()), of(wanted),
                                     wanted > 0 ? format::percent(1.0 * snapshot.acknowledged() / wanted)
                                                : QString());
    m_tiles[Pledged]->setCaption(tr("Pledges"));
    m_tiles[Pledged]->setNumber(format::count(pledged), of(snapshot.reviewers.size()),
                                pledged == snapshot.reviewers.size() ? tr("all have signed")
                                                                     : tr("some have not signed"));
    m_tiles[Behind]->setCaption(tr("Behind"));
    m_tiles[Behind]->setNumber(format::count(behind), {}, tr("less than half at half time"));
    m_tiles[Recused]->setCaption(tr("Recused, conflicts"));
    m_tiles[Recused]->setNumber(format::count(recused), {},
                                tr("known beforehand: %1").arg(format::count(snapshot.conflicts)));
    m_tiles[Bundles]->setCaption(tr("Review material"));
    m_tiles[Bundles]->setNumber(format::count(snapshot.bundles.size()), {},
                                snapshot.bundles.isEmpty() ? tr("none made yet") : tr("made"));
    const qsizetype looks = looksOf(snapshot.arrivals).size();
    m_tiles[Looks]->setCaption(tr("To look at"));
    m_tiles[Looks]->setNumber(format::count(looks), {},
                              looks == 0 ? tr("all in order") : tr("refused or forked"));
}

void OverviewPage::refreshReviewers()
{
    const OfficeSnapshot &snapshot = m_session->snapshot();
    const auto all = reviewerRows(snapshot, ReviewerFilter::All);
    const auto contact = reviewerRows(snapshot, ReviewerFilter::ToContact);
    m_reviewersTitle->setText(tr("%n reviewers", nullptr, static_cast<int>(all.size())));
    m_fiction->setText(areAllMarked(snapshot) ? tr("all names are fictional") : QString());
    m_filter->setSegment(0, tr("All"));
    m_filter->setSegment(1, tr("To contact"), format::count(contact.size()));
    m_reviewers->setRows(m_filter->current() == 1 ? contact : all);
}

void OverviewPage::tilePressed(int tile)
{
    switch (tile) {
    case Bundles:
        emit bundlesPageRequested();
        return;
    case Looks:
        emit arrivalsPageRequested();
        return;
    case Pledged:
    case Behind:
        m_filter->setCurrent(1);
        break;
    default:
        m_filter->setCurrent(0);
    }
    refreshReviewers();
    m_reviewers->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::run(OfficeTodo::Act act)
{
    switch (act) {
    case OfficeTodo::Act::Checkpoint:
        emit checkpointRequested();
        break;
    case OfficeTodo::Act::Bundles:
        emit bundlesPageRequested();
        break;
    case OfficeTodo::Act::Arrivals:
        emit arrivalsPageRequested();
        break;
    case OfficeTodo::Act::Intake:
        emit intakePageRequested();
        break;
    case OfficeTodo::Act::Pull:
        emit syncRequested();
        break;
    case OfficeTodo::Act::None:
        break;
    }
}

QList<QWidget *> OverviewPage::panes() const
{
    return {m_reviewers, m_todos};
}

void OverviewPage::retranslate()
{
    m_filter->setAccessibleName(tr("Which reviewers"));
    m_reviewers->setColumns(reviewerColumns(), {140, 0, 60, 180, 120, 140}, {2});
    m_reviewers->setAccessibleName(tr("Reviewers and what arrived of them"));
    m_todoTitle->setText(tr("To do today"));
    findChild<QScrollArea *>(QStringLiteral("todoScrollArea"))->setAccessibleName(m_todoTitle->text());
    m_demandTitle->setText(tr("Capacity and demand"));
    refresh();
}

} // namespace simsa::widgets
