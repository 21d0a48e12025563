// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/plantable.h"

#include "widgets/committee/proposaldelegate.h"
#include "widgets/common/datatable.h"

#include <algorithm>

namespace simsa::widgets {

using viewmodel::CommitteePlanModel;

namespace {
constexpr int leastAward = 160, mostAward = 232, swatchRoom = 28;
}

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
    connect(model, &QAbstractItemModel::modelReset, this, &PlanTable::arrange);
    arrange();
}

// As wide as its longest word, so that no reason is cut; titles give way.
int PlanTable::awardWidth() const
{
    const QFontMetrics metrics(m_themes->theme().font(TextRole::Body));
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
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
