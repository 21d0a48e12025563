// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/rankingpage.h"

#include "viewmodel/reviewranking.h"
#include "viewmodel/reviewwords.h"
#include "widgets/common/banner.h"
#include "widgets/common/datatable.h"
#include "widgets/common/pagecommands.h"
#include "widgets/common/parts.h"
#include "widgets/common/segmentbar.h"
#include "widgets/review/rankingdrag.h"

#include <QAccessible>
#include <QAction>
#include <QCoreApplication>
#include <QSplitter>

namespace simsa::widgets {

using namespace viewmodel;

RankingPage::RankingPage(review::Desk *desk, const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_desk(desk)
{
    build();
    addAction(QT_TR_NOOP("One place better"), {QKeySequence(Qt::ALT | Qt::Key_Up)}, [this] { step(-1); });
    addAction(QT_TR_NOOP("One place worse"), {QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] { step(1); });
    addAction(QT_TR_NOOP("Tie with the one above"),
              {QKeySequence(Qt::Key_T), jamo(u'ㅅ'), QKeySequence(Qt::ALT | Qt::Key_Equal)},
              [this] { tie(); });
    addAction(QT_TR_NOOP("Rank by my scores"), {}, [this] { takeTotals(); });
    addAction(QT_TR_NOOP("Compare with another"),
              {QKeySequence(Qt::Key_C), jamo(u'ㅊ'), QKeySequence(Qt::CTRL | Qt::Key_Period)},
              [this] { markForComparing(); });
    retranslate();
}

void RankingPage::addAction(const char *text, const QList<QKeySequence> &keys,
                            const std::function<void()> &act)
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setProperty("english", QString::fromUtf8(text));
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
    m_actions.append(action);
}

void RankingPage::build()
{
    auto *column = makeColumn(this);
    m_banner = new Banner(themes(), this);
    column->addWidget(m_banner);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildList());
    splitter->addWidget(buildSide());
    splitter->setSizes({886, 480});
    splitter->setStretchFactor(0, 1);
    column->addWidget(splitter, 1);
    setFocusProxy(m_table);
}

QWidget *RankingPage::buildList()
{
    auto *left = new Panel(Panel::Ground::Surface, {}, themes(), this);
    auto *column = makeColumn(left);
    Panel *head = makeStrip(Qt::BottomEdge, themes(), left);
    m_title = makeLabel(TextRole::Section, Tone::Plain, themes(), head);
    m_title->setBold(true);
    m_private = makeLabel(TextRole::Caption, Tone::Secondary, themes(), head);
    m_better = makeButton(ButtonKind::Plain, head, QStringLiteral("Alt+↑"));
    m_worse = makeButton(ButtonKind::Plain, head, QStringLiteral("Alt+↓"));
    m_tie = makeButton(ButtonKind::Plain, head, QStringLiteral("T"));
    m_totals = makeButton(ButtonKind::Plain, head);
    connect(m_better, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_worse, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_tie, &QPushButton::clicked, this, &RankingPage::tie);
    connect(m_totals, &QPushButton::clicked, this, &RankingPage::takeTotals);
    rowOf(head)->addWidget(m_title);
    rowOf(head)->addWidget(m_private, 1);
    for (QPushButton *button : {m_better, m_worse, m_tie, m_totals})
        rowOf(head)->addWidget(button);
    column->addWidget(head);
    m_table = new DataTable(themes(), left);
    m_table->setObjectName(QStringLiteral("rankingTableView"));
    m_table->setAttribute(Qt::WA_InputMethodEnabled, false); // T and C are commands here
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RankingPage::refreshSide);
    connect(m_table, &QTableView::activated, this, [this] { emit opened(current()); });
    const auto *drag = new RankingDrag(m_table, themes());
    connect(drag, &RankingDrag::droppedBefore, this, &RankingPage::dropBefore);
    connect(drag, &RankingDrag::droppedOnto, this, &RankingPage::dropOnto);
    column->addWidget(m_table, 1);
    return left;
}

QWidget *RankingPage::buildSide()
{
    auto *right = new Panel(Panel::Ground::Surface, Qt::LeftEdge, themes(), this);
    auto *column = makeColumn(right);
    Panel *head = makeStrip(Qt::BottomEdge, themes(), right);
    m_sides = new SegmentBar({}, themes(), head);
    m_sides->setObjectName(QStringLiteral("rankingSideSegmentBar"));
    for (int id : {Spread, Levels, Compare})
        m_sides->addSegment(id, {});
    m_sides->setCurrent(Spread);
    connect(m_sides, &SegmentBar::chosen, this, &RankingPage::refreshSide);
    rowOf(head)->addWidget(m_sides);
    rowOf(head)->addStretch(1);
    column->addWidget(head);
    m_hint = makeLabel(TextRole::Body, Tone::Secondary, themes(), right, true);
    m_hint->setContentsMargins(16, 10, 16, 10);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_hint);
    m_side = new DataTable(themes(), right, 28);
    m_side->setObjectName(QStringLiteral("rankingSideTableView"));
    column->addWidget(m_side, 1);
    column->addStretch(0); // what the table leaves while it is hidden
    return right;
}

void RankingPage::reload()
{
    const auto ranking = m_desk->notebook().ranking();
    if (!ranking) {
        m_banner->showError(errorText(ranking.error()));
        return;
    }
    put(ranking->value_or(rankingByTotals(m_desk->charter(), m_desk->works())));
}

base::ProposalId RankingPage::current() const
{
    return base::ProposalId(m_table->currentId());
}

const review::Work *RankingPage::work(const base::ProposalId &id) const
{
    for (const review::Work &one : m_desk->works()) {
        if (one.proposal.id == id)
            return &one;
    }
    return nullptr;
}

void RankingPage::put(const review::Ranking &ranking)
{
    m_ranking = ranking;
    const QString chosen = m_table->currentId();
    m_table->setRows(rankingRows(m_desk->charter(), m_desk->works(), m_ranking));
    m_table->setCurrentId(chosen);
    refreshSide();
}

void RankingPage::keep(const review::Ranking &ranking)
{
    if (ranking == m_ranking)
        return;
    if (const auto kept = m_desk->notebook().rank(ranking); !kept) {
        m_banner->showError(errorText(kept.error()));
        return;
    }
    m_banner->clear();
    m_before.append(m_ranking);
    m_after.clear();
    put(ranking);
    tellPlace();
}

void RankingPage::step(int by)
{
    review::Ranking ranking = m_ranking;
    if (ranking.move(current(), by))
        keep(ranking);
}

void RankingPage::tie()
{
    review::Ranking ranking = m_ranking;
    if (ranking.tieWithBetter(current()))
        keep(ranking);
}

void RankingPage::dropBefore(int from, int before)
{
    const base::ProposalId dragged(m_table->rows()->idAt(from));
    const base::ProposalId target(before < m_table->rows()->rowCount() ? m_table->rows()->idAt(before)
                                                                       : QString());
    review::Ranking ranking = m_ranking;
    // A gap within a tie belongs to the tie.
    const base::ProposalId above(before > 0 ? m_table->rows()->idAt(before - 1) : QString());
    if (!target.isEmpty() && above != dragged && target != dragged &&
        ranking.rankOf(above) == ranking.rankOf(target))
        ranking.tieWith(dragged, target);
    else
        ranking.place(dragged, target);
    m_table->setCurrentId(dragged.text());
    keep(ranking);
}

void RankingPage::dropOnto(int from, int onto)
{
    const base::ProposalId dragged(m_table->rows()->idAt(from));
    review::Ranking ranking = m_ranking;
    m_table->setCurrentId(dragged.text());
    if (ranking.tieWith(dragged, base::ProposalId(m_table->rows()->idAt(onto))))
        keep(ranking);
}

void RankingPage::tellPlace()
{
    const int rank = m_ranking.rankOf(current());
    if (rank == 0)
        return;
    const QString text =
        m_ranking.isTied(current()) ? tr("%1 is now in place %2, tied.") : tr("%1 is now in place %2.");
    m_private->setText(text.arg(shortId(current())).arg(rank));
    m_private->setAccessibleName(m_private->text());
    QAccessibleEvent alert(m_private, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void RankingPage::takeTotals()
{
    keep(rankingByTotals(m_desk->charter(), m_desk->works()));
    emit noticed(tr("Ranked by your scores. Ctrl+Z brings the other order back."));
}

void RankingPage::undo()
{
    if (m_before.isEmpty())
        return;
    const review::Ranking now = m_ranking;
    if (const auto kept = m_desk->notebook().rank(m_before.constLast()); !kept) {
        m_banner->showError(errorText(kept.error()));
        return;
    }
    m_after.append(now);
    put(m_before.takeLast());
    tellPlace();
}

void RankingPage::redo()
{
    if (m_after.isEmpty())
        return;
    const review::Ranking now = m_ranking;
    if (const auto kept = m_desk->notebook().rank(m_after.constLast()); !kept) {
        m_banner->showError(errorText(kept.error()));
        return;
    }
    m_before.append(now);
    put(m_after.takeLast());
    tellPlace();
}

void RankingPage::markForComparing()
{
    m_marked = current();
    m_sides->setCurrent(Compare);
    refreshSide();
}

void RankingPage::refreshSide()
{
    const call::Charter &charter = m_desk->charter();
    m_side->show();
    switch (m_sides->current()) {
    case Spread:
        m_side->setColumns(spreadColumns(), {110, 0}, {1});
        m_side->setRows(spreadRows(charter, m_desk->works()));
        m_hint->setText(tr("How your own scores are spread. Others' scores are not in it."));
        return;
    case Levels: {
        const QStringList columns = levelUseColumns(charter.rubric);
        QList<int> widths{0};
        QList<int> right;
        for (int i = 1; i < columns.size(); ++i) {
            widths.append(48);
            right.append(i);
        }
        m_side->setColumns(columns, widths, right);
        m_side->setRows(levelUseRows(charter, m_desk->works()));
        m_hint->setText(tr("How often you gave each level."));
        return;
    }
    default:
        break;
    }
    const review::Work *marked = work(m_marked);
    const review::Work *other = work(current());
    if (!marked || !other || marked == other) {
        m_side->hide();
        m_hint->setText(marked ? tr("%1 is marked. Choose another to see both side by side.")
                                     .arg(shortId(marked->proposal.id))
                               : tr("Press C on one proposal, then choose another."));
        return;
    }
    m_side->setColumns(compareColumns(*marked, *other), {140, 0, 150});
    m_side->setRows(compareRows(charter, *marked, *other));
    m_hint->setText(tr("%1 beside %2").arg(shortId(marked->proposal.id), shortId(other->proposal.id)));
}

QList<QWidget *> RankingPage::panes() const
{
    return {m_table, m_side};
}

void RankingPage::retranslate()
{
    for (QAction *action : std::as_const(m_actions))
        action->setText(tr(action->property("english").toString().toUtf8().constData()));
    setAccessibleName(tr("My ranking"));
    m_title->setText(tr("My ranking"));
    m_private->setText(tr("For your eyes only: it is never sent."));
    m_better->setText(tr("Better"));
    m_worse->setText(tr("Worse"));
    m_tie->setText(tr("Tie"));
    m_totals->setText(tr("By my scores"));
    m_sides->setSegment(Spread, tr("Spread"));
    m_sides->setSegment(Levels, tr("Levels"));
    m_sides->setSegment(Compare, tr("Side by side"));
    m_sides->setAccessibleName(tr("What is shown beside"));
    m_table->setAccessibleName(tr("My ranking"));
    m_side->setAccessibleName(tr("Beside the ranking"));
    m_table->setColumns(rankingColumns(), {64, 0, 80, 130, 130, 170}, {0, 2});
    reload();
}

} // namespace simsa::widgets
