// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome/feasibility.h"
#include "viewmodel/format.h"
#include "widgets/committee/plancompare.h"
#include "widgets/committee/planhead.h"
#include "widgets/committee/planpage.h"
#include "widgets/committee/plantable.h"
#include "widgets/committee/planwhy.h"
#include "widgets/common/banner.h"
#include "widgets/common/progressline.h"
#include "widgets/common/textlabel.h"

#include "charts/capacitypanel.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

// What the plan page does: steps by hand, questions, searches.
namespace simsa::widgets {

using namespace viewmodel;

namespace {

constexpr qint64 searchMs = 60'000;

} // namespace

void PlanPage::run(PlanCommand command)
{
    switch (command) {
    case PlanCommand::Full:
    case PlanCommand::SecondLevel:
    case PlanCommand::ThirdLevel:
        return runLevel(static_cast<int>(command) - static_cast<int>(PlanCommand::Full));
    case PlanCommand::Smallest:
        return editRow(RowEdit::Smallest);
    case PlanCommand::Earlier:
        return editRow(RowEdit::Earlier);
    case PlanCommand::Later:
        return editRow(RowEdit::Later);
    case PlanCommand::NextCluster:
        return editRow(RowEdit::NextCluster);
    case PlanCommand::MoveUp:
        return editRow(RowEdit::Up);
    case PlanCommand::MoveDown:
        return editRow(RowEdit::Down);
    case PlanCommand::SetAside:
        return editRow(RowEdit::SetAside);
    case PlanCommand::GiveBack:
        return editRow(RowEdit::GiveBack);
    case PlanCommand::WriteReason:
        return m_why->editReason();
    case PlanCommand::LineUp:
        return moveLine(-1);
    case PlanCommand::LineDown:
        return moveLine(1);
    case PlanCommand::LineReset:
        return resetLine();
    case PlanCommand::ForceIn:
        return askForced();
    case PlanCommand::RuleCosts:
        return askRuleCosts();
    case PlanCommand::FindBetter:
        return findBetter();
    case PlanCommand::Compare:
        return toggleCompare(m_right->currentIndex() == 0);
    case PlanCommand::NewScenario:
        return addScenario();
    case PlanCommand::RenameScenario:
        return m_head->editName();
    case PlanCommand::RemoveScenario:
        return say(m_workshop->remove() ? tr("Removed. Ctrl+Z brings it back.") : tr("The last plan stays."));
    }
}

void PlanPage::runLevel(int index)
{
    const auto &charter = m_session->snapshot().charter;
    if (charter)
        editRow(RowEdit::Level, charter->plan.awardPercents.value(index));
}

void PlanPage::editRow(RowEdit edit, int percent)
{
    const base::ProposalId proposal = m_table->currentProposal();
    steered(m_workshop->edit(proposal, edit, percent), proposal);
}

void PlanPage::steered(bool happened, const base::ProposalId &proposal)
{
    if (happened) {
        m_said = {proposal, true};
        return; // sayResult() follows the new plan
    }
    if (m_workshop->current().found)
        say(tr("This plan was found by the computer. Rows and line move in a plan by rank."));
    else if (!proposal.isEmpty())
        say(tr("%1: no such choice").arg(proposal.text().section(u'-', -1)));
}

void PlanPage::sayResult()
{
    if (!std::exchange(m_said.waiting, false) || !plan() || !m_session->snapshot().charter)
        return;
    const call::Charter &charter = *m_session->snapshot().charter;
    const QList<PlanTotal> totals = totalsOf(m_session->snapshot(), *plan());
    const QString sums = tr("%1 awards, %2 node-months").arg(totals.at(0).number, totals.at(1).number);
    if (m_said.proposal.isEmpty())
        return say(m_model->lineTitle() + QStringLiteral(": ") + sums);
    const int row = m_model->rowOf(m_said.proposal);
    const QModelIndex award = m_model->index(row, CommitteePlanModel::Award);
    QStringList parts{award.data().toString()};
    if (const QString detail = award.data(CommitteePlanModel::DetailRole).toString(); !detail.isEmpty())
        parts.append(detail);
    if (const record::PlannedAward *given = plan()->awardOf(m_said.proposal))
        parts.append(format::month(charter.month(given->start)));
    say(QStringLiteral("%1: %2 · %3")
            .arg(m_said.proposal.text().section(u'-', -1), parts.join(QStringLiteral(", ")), sums));
    m_table->setCurrentProposal(m_said.proposal);
    m_table->scrollTo(m_table->currentIndex());
}

void PlanPage::say(const QString &text)
{
    m_result->setText(text);
    m_result->setAccessibleName(text);
    QAccessibleEvent alert(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PlanPage::moveLine(int by)
{
    if (!plan())
        return;
    const int wanted = m_workshop->current().steering.line;
    const int from = wanted > 0 ? wanted : m_model->line();
    steered(m_workshop->setLine(std::clamp(from + by, 1, std::max(1, m_model->lastRank()))), {});
}

void PlanPage::resetLine()
{
    steered(m_workshop->setLine(0), {});
}

void PlanPage::undo()
{
    m_said = {{}, m_workshop->undo()};
    if (!m_said.waiting)
        say(tr("Nothing to undo"));
}

void PlanPage::redo()
{
    m_said = {{}, m_workshop->redo()};
    if (!m_said.waiting)
        say(tr("Nothing to redo"));
}

void PlanPage::toggleTable()
{
    m_chart->setTableShown(!m_chart->isTableShown());
}

void PlanPage::openMenu(const QPoint &globalPlace)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_commands->rowActions());
    menu->popup(globalPlace);
}

void PlanPage::addScenario()
{
    const QString name = tr("By rank %1").arg(m_workshop->scenarios().size() + 1);
    if (m_workshop->add(name))
        m_head->editName();
    else
        say(tr("There are as many plans as can be kept. Remove one first."));
}

void PlanPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_search->isRunning() || m_asking.isRunning())) {
        m_search->cancel();
        m_asking.cancel();
        return;
    }
    Page::keyPressEvent(event);
}

void PlanPage::connectSearch()
{
    connect(m_search, &PlanSearch::progressed, this, &PlanPage::showProgress);
    connect(m_search, &PlanSearch::found, this, &PlanPage::takeFound);
    connect(m_search, &PlanSearch::failed, this, [this](const base::Error &error) {
        m_progress->finish();
        m_head->setSearching(false);
        m_banner->showError(errorText(error));
    });
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] {
        m_search->cancel();
        m_asking.cancel();
    });
}

void PlanPage::findBetter()
{
    const auto basis = m_session->snapshot().basis;
    const auto made = m_session->made();
    if (!basis || !made || m_search->isRunning() || m_asking.isRunning())
        return;
    if (m_workshop->scenarios().size() >= committee::mostScenarios)
        return say(tr("There are as many plans as can be kept. Remove one first."));
    committee::Scenario wanted = m_workshop->current();
    const NamedAim aim = aimsOf(basis->charter).at(m_aim);
    wanted.found.reset();
    wanted.aim = aim.aim;
    wanted.name = aim.name;
    m_head->setSearching(true);
    m_progress->start(tr("Looking for a better plan"));
    m_search->start(basis, wanted, outcome::planOf(made->plan), searchMs);
}

void PlanPage::showProgress()
{
    const plan::SolveTold told = m_search->told();
    QString what = tr("Looking for a better plan: value %1").arg(format::count(told.value / 100));
    if (told.bound && *told.bound > 0) {
        const double gap =
            100.0 * static_cast<double>(*told.bound - told.value) / static_cast<double>(*told.bound);
        what += QStringLiteral(", ") +
                tr("at most %1 % more").arg(QLocale().toString(std::max(0.0, gap), 'f', 2));
    }
    m_progress->setWhat(what + QStringLiteral(" · ") + tr("second", "of the time it may take"));
    m_progress->setCount(m_search->elapsed() / 1000, m_search->budget() / 1000);
}

void PlanPage::takeFound(const committee::Scenario &found)
{
    m_head->setSearching(false);
    m_progress->finish();
    m_workshop->add(found);
    toggleCompare(true);
    const plan::Solution &solution = m_search->solution();
    QString kept =
        solution.status == plan::SolveStatus::Optimal
            ? tr("No better plan exists: proven in %1.").arg(format::duration(solution.milliseconds / 1000))
            : tr("The best plan found in %1 stands beside yours.")
                  .arg(format::duration(solution.milliseconds / 1000));
    say(kept);
}

void PlanPage::toggleCompare(bool shown)
{
    m_right->setCurrentIndex(shown ? 1 : 0);
    m_head->setComparing(shown);
    if (shown)
        m_comparing->show(m_workshop->scenarios(), m_workshop->active());
}

void PlanPage::showFindings(const base::ProposalId &proposal)
{
    toggleCompare(false);
    m_table->setCurrentProposal(proposal);
    m_why->editReason();
}

} // namespace simsa::widgets
