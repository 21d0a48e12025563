// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeesession.h"
#include "viewmodel/plancomparison.h"
#include "widgets/common/page.h"

namespace simsa::widgets {

class DataTable;
class TextLabel;

/// The plans under consideration side by side: a sentence for the newest against the one in hand, and a
/// table.
class PlanCompare final : public Page
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PlanCompare(viewmodel::CommitteeSession *session, const ThemeController *themes,
                QWidget *parent = nullptr);

    /// Makes every plan off the GUI thread, then shows them.
    void show(const QList<committee::Scenario> &scenarios, int active);

signals:
    /// A proposal that differs was chosen (Enter, double click).
    void proposalChosen(const simsa::base::ProposalId &proposal);

protected:
    void retranslate() override;

private:
    void refresh();

    viewmodel::CommitteeSession *m_session;
    viewmodel::Task m_making;
    QList<viewmodel::ComparedPlan> m_plans;
    int m_active = 0;
    TextLabel *m_title;
    TextLabel *m_sentence;
    DataTable *m_table;
};

} // namespace simsa::widgets
