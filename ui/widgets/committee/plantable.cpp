// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/plantable.h"

#include "widgets/committee/proposaldelegate.h"
#include "widgets/common/datatable.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace simsa::widgets {

using viewmodel::CommitteePlanModel;

namespace {
constexpr int leastAward = 160, mostAward = 232, swatchRoom = 28;
constexpr int measuredRows = 240;
} // namespace

PlanTable::PlanTable(CommitteePlanModel *model, const ThemeController *themes, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_themes(themes)
{
    setModel(model);
    setItemDelegate(new ProposalDelegate(themes, this));
    dressTable(this, themes, themes->theme().metric.rowCutLine);
    QHeaderView *header = horizontalHeader();
    const int widths[] = {46, 0, 60, 94, leastAward, 70};
    for (int column = 0; column < CommitteePlanModel::ColumnCount; ++column) {
        const bool stretch = widths[column] == 0;
        header->setSectionResizeMode(column, stretch ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!stretch)
            setColumnWidth(column, widths[column]);
    }
    viewport()->setMouseTracking(true);
    // Letters are commands here; the page takes the jamo on their keys, too.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(model, &QAbstractItemModel::modelReset, this, &PlanTable::arrange);
    arrange();
}

// As wide as its longest word, so that no reason is cut; titles give way. Of a long list the words around the
// line are measured: those are what a committee looks at, and each step measures them again.
int PlanTable::awardWidth() const
{
    const QFontMetrics metrics(m_themes->theme().font(TextRole::Body));
    int widest = 0;
    const int first = std::max(0, m_model->lineRow() - measuredRows / 2);
    for (int row = first; row < std::min(m_model->rowCount(), first + measuredRows); ++row) {
        if (row == m_model->lineRow())
            continue;
        const QModelIndex index = m_model->index(row, CommitteePlanModel::Award);
        const bool swatch = index.data(CommitteePlanModel::AmountRole).isValid();
        const QString text = index.data().toString() + index.data(CommitteePlanModel::DetailRole).toString();
        widest = std::max(widest, metrics.horizontalAdvance(text) + (swatch ? swatchRoom : 0));
    }
    return std::clamp(widest + 18, leastAward, mostAward);
}

void PlanTable::arrange()
{
    setColumnWidth(CommitteePlanModel::Award, awardWidth());
    clearSpans();
    if (m_model->lineRow() >= 0)
        setSpan(m_model->lineRow(), 0, 1, CommitteePlanModel::ColumnCount);
    setCurrentProposal(m_current);
    if (!currentIndex().isValid() && m_model->rowCount() > 1)
        setCurrentProposal(m_model->proposalAt(std::max(0, m_model->lineRow() - 4)));
    if (!m_lineShown && m_model->lineRow() >= 0) {
        showLine();
        m_lineShown = true;
    }
}

base::ProposalId PlanTable::currentProposal() const
{
    return m_current;
}

void PlanTable::setCurrentProposal(const base::ProposalId &proposal)
{
    if (const int row = m_model->rowOf(proposal); row >= 0)
        setCurrentIndex(m_model->index(row, CommitteePlanModel::Proposal));
    else if (m_model->rowCount() == 0)
        m_current = proposal;
}

void PlanTable::showLine()
{
    if (m_model->lineRow() >= 0)
        scrollTo(m_model->index(m_model->lineRow(), 0), QAbstractItemView::PositionAtCenter);
}

void PlanTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const base::ProposalId proposal = m_model->proposalAt(current.row());
    if (!current.isValid() || proposal.isEmpty())
        return; // the line itself keeps what is shown beside it
    m_current = proposal;
    emit proposalChanged();
}

// Not every platform turns Shift+F10 into a context menu event.
void PlanTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        emit menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    else
        QTableView::keyPressEvent(event);
}

void PlanTable::mousePressEvent(QMouseEvent *event)
{
    const int line = m_model->lineRow();
    if (event->button() == Qt::LeftButton && line >= 0 && rowAt(event->pos().y()) == line) {
        m_grabbed = true;
        m_dragged = false;
        setFocus(Qt::MouseFocusReason);
        return; // the line is not selected
    }
    QTableView::mousePressEvent(event);
}

void PlanTable::mouseMoveEvent(QMouseEvent *event)
{
    const int line = m_model->lineRow();
    const int row = rowAt(event->pos().y());
    viewport()->setCursor(m_grabbed || (line >= 0 && row == line) ? Qt::SizeVerCursor : Qt::ArrowCursor);
    if (!m_grabbed) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    if (row < 0 || row == line)
        return;
    // Over the row under the pointer when dragged up, behind it when dragged down.
    const int rank = m_model->lineAbove(row < line ? row : row + 1);
    if (rank < 1)
        return;
    emit lineDragged(rank, !m_dragged);
    m_dragged = true;
}

void PlanTable::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_grabbed, false))
        return;
    QTableView::mouseReleaseEvent(event);
}

void PlanTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QRect row = visualRect(currentIndex());
    emit menuRequested(event->reason() == QContextMenuEvent::Keyboard
                           ? viewport()->mapToGlobal(row.bottomLeft())
                           : event->globalPos());
}

// The line is passed over: it moves by its own keys.
QModelIndex PlanTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (!next.isValid() || next.row() != m_model->lineRow())
        return next;
    const int by = next.row() > currentIndex().row() ? 1 : -1;
    const QModelIndex beyond = m_model->index(next.row() + by, currentIndex().column());
    return beyond.isValid() ? beyond : currentIndex();
}

} // namespace simsa::widgets
