// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/reviewlistmodel.h"
#include "widgets/common/panel.h"

class QListView;
class QToolButton;
class QStackedWidget;

namespace simsa::widgets {

class EmptyState;
class FilterLineEdit;
class SegmentBar;
class TextLabel;

/// The left pane: filter, segments, order, the proposals, and the way to the next unfinished one. It owns its
/// model and keeps the chosen proposal over every change of it.
class ProposalList final : public Panel
{
    Q_OBJECT

public:
    explicit ProposalList(const ThemeController *themes, QWidget *parent = nullptr);

    void setWorks(const call::Charter &charter, const QList<review::Work> &works);
    void updateWork(const review::Work &work);
    /// Whose shuffled last pass it is.
    void setReviewer(const base::PersonId &reviewer);
    /// Shows a choice without telling anybody; a proposal that is filtered away leaves none chosen.
    void setCurrent(const base::ProposalId &proposal);
    [[nodiscard]] const viewmodel::ReviewListModel *model() const { return m_model; }
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] FilterLineEdit *filterLineEdit() const { return m_filter; }
    void setGrouping(viewmodel::ReviewListModel::Grouping grouping);
    /// None, pool, field, state, none.
    void nextGrouping();
    /// The neighbour of the current row; empty at the ends.
    [[nodiscard]] base::ProposalId neighbour(int by) const;

signals:
    /// The user chose.
    void proposalChosen(const simsa::base::ProposalId &proposal);
    void nextRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTop();
    void buildHead();
    void buildView();
    void buildFoot();
    void restyle();
    void retranslate();
    void refreshCounts();
    void refreshEmpty();
    /// After a reset of the model.
    void restoreCurrent();
    void setOrder(viewmodel::ReviewListModel::Order order);

    const ThemeController *m_themes;
    viewmodel::ReviewListModel *m_model;
    FilterLineEdit *m_filter = nullptr;
    SegmentBar *m_segments = nullptr;
    QToolButton *m_byReceipt = nullptr;
    QToolButton *m_group = nullptr;
    QToolButton *m_byTotal = nullptr;
    QToolButton *m_byLastPass = nullptr;
    QStackedWidget *m_stack = nullptr;
    QListView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    QToolButton *m_next = nullptr;
    TextLabel *m_star = nullptr;
    base::ProposalId m_current;
    bool m_quiet = false;
};

} // namespace simsa::widgets
