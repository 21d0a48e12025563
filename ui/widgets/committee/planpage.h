// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeeplanmodel.h"
#include "viewmodel/committeewords.h"
#include "viewmodel/plansearch.h"
#include "viewmodel/planworkshop.h"
#include "widgets/committee/plancommands.h"
#include "widgets/common/page.h"
#include "widgets/common/resumable.h"

class QStackedWidget;

namespace simsa::charts {
class CapacityPanel;
class CapacitySeriesModel;
} // namespace simsa::charts

namespace simsa::widgets {

class Banner;
class EmptyState;
class PlanCompare;
class PlanHead;
class PlanTable;
class PlanWhy;
class PreviewSheet;
class ProgressLine;
class TextLabel;

/// Awards against capacity: the ranking with the cut line in it, what each award does to each cluster and
/// month, and why. Line and rows move by keys, mouse and menu; each step computes the plan anew and can be
/// undone; plans under consideration stand side by side; signing makes one the committee's.
class PlanPage final : public Page, public Resumable
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    PlanPage(viewmodel::CommitteeSession *session, const ThemeController *themes, QWidget *parent = nullptr);

    [[nodiscard]] viewmodel::CommitteePlanModel *model() const { return m_model; }
    [[nodiscard]] viewmodel::PlanWorkshop *workshop() const { return m_workshop; }
    /// For MainFrame::addCommand.
    [[nodiscard]] const QList<QAction *> &commands() const { return m_commands->actions(); }
    /// Moves the line by so many ranks from where it is wanted now.
    void moveLine(int by);
    /// Back to the charter's cut-off.
    void resetLine();
    void undo();
    void redo();
    /// Chart or table twin.
    void toggleTable();
    /// The scenario and the proposal in hand; what was done to the scenario is in the vault.
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
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Said
    {
        base::ProposalId proposal; ///< the row that was changed; empty: the line
        bool waiting = false;      ///< a plan is being computed for it
    };

    void build();
    QWidget *buildRight();
    QWidget *buildKeys();
    void connectParts();
    void connectHead();
    void connectSearch();
    void refresh();
    void refreshHead();
    void refreshSelection();
    void refreshChart();
    void showRemarks();
    void restyle();
    void previewPlan();
    void showFindings(const base::ProposalId &proposal);
    [[nodiscard]] const record::Plan *plan() const;
    [[nodiscard]] bool isSigned() const;

    // planpagedeeds.cpp
    void run(PlanCommand command);
    void editRow(viewmodel::RowEdit edit, int percent = 0);
    void runLevel(int index);
    void steered(bool happened, const base::ProposalId &proposal);
    void sayResult();
    void say(const QString &text);
    void openMenu(const QPoint &globalPlace);
    void addScenario();
    void findBetter();
    void showProgress();
    void takeFound(const committee::Scenario &found);
    void toggleCompare(bool shown);

    // planpagequestions.cpp
    void askForced();
    void askRuleCosts();
    void explain();

    viewmodel::CommitteeSession *m_session;
    viewmodel::CommitteePlanModel *m_model;
    viewmodel::PlanWorkshop *m_workshop;
    viewmodel::PlanSearch *m_search;
    charts::CapacitySeriesModel *m_series;
    PlanCommands *m_commands;
    viewmodel::Task m_explaining;
    viewmodel::Task m_asking;
    QList<viewmodel::PlanRemark> m_remarks; // of the row in hand
    QList<viewmodel::PlanRemark> m_answers; // what was asked about it
    record::Plan m_previewed;
    Said m_said;
    int m_wantedScenario = 0;
    int m_aim = 0; // of aimsOf()
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Banner *m_banner = nullptr;
    PlanHead *m_head = nullptr;
    ProgressLine *m_progress = nullptr;
    PlanTable *m_table = nullptr;
    QStackedWidget *m_right = nullptr;
    charts::CapacityPanel *m_chart = nullptr;
    PlanWhy *m_why = nullptr;
    PlanCompare *m_comparing = nullptr;
    QList<TextLabel *> m_keyWords;
    TextLabel *m_result = nullptr;
    PreviewSheet *m_sheet = nullptr;
};

} // namespace simsa::widgets
