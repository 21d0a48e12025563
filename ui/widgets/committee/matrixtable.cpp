// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/matrixtable.h"

#include "widgets/committee/matrixheader.h"
#include "widgets/committee/proposaldelegate.h"
#include "widgets/common/datatable.h"
#include "widgets/common/matrixdelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>

namespace simsa::widgets {

using viewmodel::CommitteeMatrixModel;

namespace {
constexpr int titleWidth = 232, numberWidth = 52, leastReviewerWidth = 40, mostReviewerWidth = 64;
}

MatrixTable::MatrixTable(CommitteeMatrixModel *model, const ThemeController *themes, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_themes(themes)
    , m_fixed(new QTableView(this))
    , m_reviewers(new QTableView(this))
    , m_header(new MatrixHeader(themes, m_reviewers))
    , m_delegate(new MatrixDelegate(themes, this))
{
    m_reviewers->setHorizontalHeader(m_header);
    for (QTableView *view : {m_fixed, m_reviewers}) {
        view->setModel(model);
        dressTable(view, themes, themes->theme().metric.rowMatrix);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->installEventFilter(this);
        connect(view, &QTableView::doubleClicked, this, &MatrixTable::activated);
    }
    m_fixed->setItemDelegate(new ProposalDelegate(themes, this));
    m_reviewers->setItemDelegate(m_delegate);
    m_reviewers->setSelectionModel(m_fixed->selectionModel());
    m_fixed->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fixed->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_fixed);
    row->addWidget(m_reviewers, 1);
    connect(m_fixed->verticalScrollBar(), &QScrollBar::valueChanged, m_reviewers->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_reviewers->verticalScrollBar(), &QScrollBar::valueChanged, m_fixed->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_fixed->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!index.isValid())
                    return;
                m_current = m_model->at(index.row()).proposal.id;
                emit currentChanged();
            });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        arrangeColumns();
        restoreCurrent();
    });
    setFocusProxy(m_fixed);
    m_reviewers->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    arrangeColumns();
}

void MatrixTable::setNames(const QString &fixed, const QString &reviewers)
{
    m_fixed->setAccessibleName(fixed);
    m_reviewers->setAccessibleName(reviewers);
}

void MatrixTable::setResidualsShown(bool shown)
{
    m_delegate->setResidualsShown(shown);
    m_reviewers->viewport()->update();
}

// As wide as the numbers, or the word above them.
int MatrixTable::fixedWidth(int column) const
{
    if (column == CommitteeMatrixModel::Proposal)
        return titleWidth;
    const QFontMetrics metrics(m_themes->theme().font(TextRole::Caption, true));
    const QString title = m_model->headerData(column, Qt::Horizontal).toString();
    return std::max(numberWidth, metrics.horizontalAdvance(title) + 18);
}

void MatrixTable::arrangeColumns()
{
    int left = 0;
    for (int column = 0; column < CommitteeMatrixModel::FirstReviewer; ++column)
        left += fixedWidth(column);
    m_fixed->setFixedWidth(left);
    const int reviewers = std::max(1, m_model->columnCount() - int(CommitteeMatrixModel::FirstReviewer));
    const int room = m_reviewers->viewport()->width();
    const int reviewerWidth = std::clamp(room / reviewers, leastReviewerWidth, mostReviewerWidth);
    const bool scrolls = reviewerWidth * reviewers > room;
    m_fixed->setHorizontalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_reviewers->setHorizontalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool fixed = column < CommitteeMatrixModel::FirstReviewer;
        m_fixed->setColumnHidden(column, !fixed);
        m_reviewers->setColumnHidden(column, fixed);
        (fixed ? m_fixed : m_reviewers)->setColumnWidth(column, fixed ? fixedWidth(column) : reviewerWidth);
    }
    // Both headers must be of one height, or the rows would not meet.
    const int height = m_header->sizeHint().height();
    m_header->setFixedHeight(height);
    m_fixed->horizontalHeader()->setFixedHeight(height);
}

void MatrixTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeColumns();
}

void MatrixTable::restoreCurrent()
{
    setCurrentProposal(m_current);
    if (!m_fixed->currentIndex().isValid() && m_model->rowCount() > 0)
        m_fixed->setCurrentIndex(m_model->index(0, 0));
    emit currentChanged();
}

base::ProposalId MatrixTable::currentProposal() const
{
    const QModelIndex index = m_fixed->selectionModel()->currentIndex();
    return index.isValid() ? m_model->at(index.row()).proposal.id : m_current;
}

void MatrixTable::setCurrentProposal(const base::ProposalId &proposal)
{
    if (const int row = m_model->rowOf(proposal); row >= 0)
        m_fixed->setCurrentIndex(m_model->index(row, 0));
    else if (m_model->rowCount() == 0)
        m_current = proposal;
}

// Left of the first reviewer begin the fixed columns, and the other way round.
bool MatrixTable::crossOver(QObject *watched, int key)
{
    const QModelIndex index = m_fixed->currentIndex();
    QTableView *next = nullptr;
    int column = index.column();
    if (watched == m_reviewers && key == Qt::Key_Left && column <= CommitteeMatrixModel::FirstReviewer) {
        next = m_fixed;
        column = CommitteeMatrixModel::FirstReviewer - 1;
    } else if (watched == m_fixed && key == Qt::Key_Right &&
               column == CommitteeMatrixModel::FirstReviewer - 1 &&
               m_model->columnCount() > CommitteeMatrixModel::FirstReviewer) {
        next = m_reviewers;
        column = CommitteeMatrixModel::FirstReviewer;
    }
    if (!next || !index.isValid())
        return false;
    next->setFocus(Qt::OtherFocusReason);
    next->setCurrentIndex(m_model->index(index.row(), column));
    return true;
}

bool MatrixTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit activated();
        return true;
    }
    return crossOver(watched, key);
}

} // namespace simsa::widgets
