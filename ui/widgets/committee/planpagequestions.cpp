// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome/feasibility.h"
#include "plan/greedy.h"
#include "viewmodel/planexplanation.h"
#include "widgets/committee/planpage.h"
#include "widgets/committee/plantable.h"
#include "widgets/common/progressline.h"

// What is asked of a plan: why, what if, what for. Answered off the GUI thread.
namespace simsa::widgets {

using namespace viewmodel;

namespace {

constexpr qint64 questionMs = 10'000;

/// Solves as the plan at hand was made: by the committee's rule, or by looking for the best for a while.
class Asking
{
public:
    Asking(bool byRank, bool strictStop, CancelFlag cancel)
        : m_byRank(byRank)
        , m_strictStop(strictStop)
        , m_cancel(std::move(cancel))
    {
    }

    [[nodiscard]] base::Result<plan::Plan> operator()(const plan::Instance &instance) const
    {
        if (m_cancel.isSet())
            return base::fail(base::ErrorCode::Cancelled);
        if (m_byRank) {
            const auto greedy = plan::greedy(instance, m_strictStop, plan::Order::AsListed);
            return greedy ? base::Result<plan::Plan>(greedy->plan) : base::fail(greedy);
        }
        plan::SolveOptions options;
        options.milliseconds = questionMs;
        options.progress = [this](const plan::SolveTold &) { return !m_cancel.isSet(); };
        const auto solution = plan::solve(instance, options);
        if (!solution)
            return base::fail(solution);
        return solution->plan;
    }

private:
    bool m_byRank;
    bool m_strictStop;
    CancelFlag m_cancel;
};

} // namespace

void PlanPage::explain()
{
    const auto made = m_session->made();
    const base::ProposalId proposal = m_table->currentProposal();
    if (!made || proposal.isEmpty())
        return;
    m_explaining.run(
        [made, proposal] { return plan::explain(made->instance, outcome::planOf(made->plan), proposal); },
        [this, made, proposal](const base::Result<plan::Explanation> &why) {
            if (!why || !m_session->snapshot().charter || proposal != m_table->currentProposal())
                return;
            m_remarks = explanationRemarks(*why, made->plan, *m_session->snapshot().charter);
            showRemarks();
        });
}

void PlanPage::askForced()
{
    const auto basis = m_session->snapshot().basis;
    const auto made = m_session->made();
    const base::ProposalId proposal = m_table->currentProposal();
    if (!basis || !made || proposal.isEmpty() || m_search->isRunning())
        return;
    committee::Scenario scenario = m_workshop->current();
    // First of all, wherever the line lies.
    scenario.steering.put({proposal, 1, 0, {}, 0, false, {}});
    using Answer = base::Result<std::optional<plan::Difference>>;
    m_progress->start(tr("Working out what it would take"));
    m_asking.run(
        [basis, made, scenario, proposal](const CancelFlag &cancel) -> Answer {
            const auto instance = committee::instanceOf(*basis, scenario.steering, scenario.aim);
            if (!instance)
                return base::fail(instance);
            const Asking ask(!scenario.found, basis->charter.plan.strictStop, cancel);
            const auto plan = ask(plan::withForced(*instance, proposal));
            if (!plan)
                return base::fail(plan);
            if (!plan->award(proposal))
                return std::optional<plan::Difference>();
            return std::optional(plan::difference(*instance, outcome::planOf(made->plan), *plan));
        },
        [this, proposal](const Answer &answer) {
            m_progress->finish();
            if (!answer || proposal != m_table->currentProposal())
                return;
            m_answers = {*answer ? forcedRemark(proposal, **answer) : cannotBeForcedRemark(proposal)};
            toggleCompare(false);
            showRemarks();
            say(m_answers.first().text);
        });
}

void PlanPage::askRuleCosts()
{
    const auto basis = m_session->snapshot().basis;
    const auto made = m_session->made();
    if (!basis || !made || m_search->isRunning())
        return;
    struct Costs
    {
        QList<std::pair<plan::Condition, plan::Difference>> rules;
        QList<plan::NodePrice> prices;
        qint64 value = 0;
    };
    m_progress->start(tr("Working out what the rules cost"));
    m_asking.run(
        [basis, made,
         byRank = !m_workshop->current().found](const CancelFlag &cancel) -> base::Result<Costs> {
            const Asking ask(byRank, basis->charter.plan.strictStop, cancel);
            const plan::Plan now = outcome::planOf(made->plan);
            Costs costs;
            for (const plan::Condition condition : plan::conditionsOf(made->instance)) {
                const auto plan = ask(plan::without(made->instance, condition));
                if (!plan)
                    return base::fail(plan);
                costs.rules.append({condition, plan::difference(made->instance, now, *plan)});
            }
            costs.value = plan::difference(made->instance, {}, now).value;
            if (const auto bound = plan::relaxation(made->instance, questionMs))
                costs.prices = bound->prices;
            return costs;
        },
        [this](const base::Result<Costs> &costs) {
            m_progress->finish();
            if (!costs || !m_session->snapshot().charter)
                return;
            m_answers.clear();
            for (const auto &[condition, difference] : costs->rules)
                m_answers.append(conditionRemark(condition, difference));
            m_answers += priceRemarks(costs->prices, costs->value, *m_session->snapshot().charter);
            toggleCompare(false);
            showRemarks();
            if (!m_answers.isEmpty())
                say(m_answers.first().text);
        });
}

} // namespace simsa::widgets
