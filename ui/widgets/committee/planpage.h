// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeeplanmodel.h"
#include "viewmodel/committeesession.h"
#include "widgets/common/page.h"
#include "widgets/common/resumable.h"

class QPushButton;
class QStackedWidget;
class QHBoxLayout;

namespace simsa::charts {
class CapacityPanel;
class CapacitySeriesModel;
} // namespace simsa::charts

namespace simsa::widgets {

class Banner;
class EmptyState;
class PlanTable;
class PlanWhy;
class PreviewSheet;
class TextLabel;

/// Awards against capacity: the ranking with the cut line in it, what each award does to each cluster and
/// month, and why. Moving the line (Alt+↑ ↓, Alt+Home) computes the plan anew; signing makes it the
/// committee's.
class PlanPage final : public Page, public Resumable
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    PlanPage(viewmodel::CommitteeSession *session, const ThemeController *themes, QWidget *parent = nullptr);

    [[nodiscard]] viewmodel::CommitteePlanModel *model() const { return m_model; }
    /// Moves the line by so many ranks from where it is wanted now.
    void moveLine(int by);
    /// Back to the charter's cut-off.
    void resetLine();
    /// The line that is tried out and the proposal under the cursor.
    [[nodiscard]] QJsonObject place() const override;
    void resume(const QJsonObject &place) override;
    /// For MainFrame::setPanes: list, charts, why.
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    /// Reasons are to be written for this proposal.
    void opinionRequested(const simsa::base::ProposalId &proposal);
    /// There are no official scores yet.
    void scoresRequested();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildRight();
    QWidget *buildKeys();
    void connectParts();
    void refresh();
    void refreshHead();
    void refreshSelection();
    void refreshChart();
    void restyle();
    void makeDraft();
    void previewPlan();
    [[nodiscard]] const record::Plan *plan() const;
    [[nodiscard]] bool isSigned() const;

    viewmodel::CommitteeSession *m_session;
    viewmodel::CommitteePlanModel *m_model;
    charts::CapacitySeriesModel *m_series;
    int m_wantedLine = 0;   ///< 0: the charter's cut-off
    bool m_resumed = false; ///< the line is that of the last time
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Banner *m_banner = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_state = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_sign = nullptr;
    QWidget *m_totals = nullptr;
    QHBoxLayout *m_totalsRow = nullptr;
    PlanTable *m_table = nullptr;
    charts::CapacityPanel *m_chart = nullptr;
    PlanWhy *m_why = nullptr;
    QList<TextLabel *> m_keyWords;
    PreviewSheet *m_sheet = nullptr;
};

} // namespace simsa::widgets
