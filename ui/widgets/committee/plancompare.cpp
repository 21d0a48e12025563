// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/plancompare.h"

#include "widgets/common/datatable.h"
#include "widgets/common/parts.h"

namespace simsa::widgets {

using namespace viewmodel;

namespace {
constexpr int planWidth = 124;
}

PlanCompare::PlanCompare(CommitteeSession *session, const ThemeController *themes, QWidget *parent)
    : Page(themes, parent)
    , m_session(session)
{
    auto *column = makeColumn(this);
    Panel *head = makeStrip(Qt::BottomEdge, themes, this, 30, Panel::Ground::Surface2);
    m_title = makeLabel(TextRole::Body, Tone::Plain, themes, head);
    m_title->setBold(true);
    rowOf(head)->addWidget(m_title, 1);
    column->addWidget(head);
    auto *said = new Panel(Panel::Ground::Surface, Qt::BottomEdge, themes, this);
    auto *saidColumn = makeColumn(said, 0, {12, 8, 12, 8});
    m_sentence = makeLabel(TextRole::Body, Tone::Plain, themes, said, true);
    m_sentence->setObjectName(QStringLiteral("comparisonSentence"));
    saidColumn->addWidget(m_sentence);
    column->addWidget(said);
    m_table = new DataTable(themes, this, 28);
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const base::ProposalId proposal(m_table->rows()->idAt(index.row()));
        if (m_session->snapshot().row(proposal))
            emit proposalChosen(proposal);
    });
    retranslate();
}

void PlanCompare::show(const QList<committee::Scenario> &scenarios, int active)
{
    m_active = active;
    const auto basis = m_session->snapshot().basis;
    if (!basis)
        return;
    using Plans = base::Result<QList<ComparedPlan>>;
    m_making.run([basis, scenarios]() -> Plans { return comparedPlans(*basis, scenarios); },
                 [this](Plans plans) {
                     m_plans = plans.value_or(QList<ComparedPlan>());
                     refresh();
                 });
}

void PlanCompare::refresh()
{
    QList<int> widths{0}, right;
    for (int i = 1; i <= m_plans.size(); ++i) {
        widths.append(planWidth);
        right.append(i);
    }
    m_table->setColumns(comparisonTitles(m_plans), widths, right);
    m_table->setRows(comparisonRows(m_session->snapshot(), m_plans));
    const qsizetype newest = m_plans.size() - 1;
    const qsizetype other = newest == m_active ? newest - 1 : newest;
    m_sentence->setText(
        other >= 0 && m_active < m_plans.size()
            ? comparisonSentence(m_session->snapshot(), m_plans.at(m_active), m_plans.at(other))
            : tr("There is one plan only. Make another, or let the computer look for one."));
}

void PlanCompare::retranslate()
{
    m_title->setText(tr("Plans side by side"));
    m_table->setAccessibleName(m_title->text());
    refresh();
}

} // namespace simsa::widgets
