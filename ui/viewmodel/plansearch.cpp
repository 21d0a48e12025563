// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/plansearch.h"

#include <QMutexLocker>

namespace simsa::viewmodel {

namespace {
constexpr int tellEveryMs = 250;
}

QString engineCode(plan::Engine engine)
{
    switch (engine) {
    case plan::Engine::Greedy:
    case plan::Engine::GreedyStrict:
        return QStringLiteral("greedy");
    case plan::Engine::Search:
        return QStringLiteral("search");
    case plan::Engine::Exact:
        return QStringLiteral("exact");
    case plan::Engine::Outside:
        return QStringLiteral("outside");
    case plan::Engine::Best:
        break;
    }
    return QStringLiteral("best");
}

PlanSearch::PlanSearch(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(tellEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &PlanSearch::progressed);
}

void PlanSearch::start(std::shared_ptr<const committee::PlanBasis> basis, const committee::Scenario &wanted,
                       const plan::Plan &start, qint64 milliseconds)
{
    m_told = std::make_shared<Told>();
    m_wanted = wanted;
    m_wanted.reconciliation = basis->reconciliation;
    m_budget = milliseconds;
    m_since.start();
    m_timer.start();
    m_task.run(
        [basis = std::move(basis), wanted, start, milliseconds,
         told = m_told](const CancelFlag &cancel) -> base::Result<plan::Solution> {
            const auto instance = committee::instanceOf(*basis, wanted.steering, wanted.aim);
            if (!instance)
                return base::fail(instance);
            plan::SolveOptions options;
            options.milliseconds = milliseconds;
            options.start = start;
            options.progress = [&](const plan::SolveTold &now) {
                const QMutexLocker lock(&told->mutex);
                told->now = now;
                return !cancel.isSet();
            };
            return plan::solve(*instance, options);
        },
        [this](const base::Result<plan::Solution> &answer) { take(answer); });
}

void PlanSearch::cancel()
{
    m_task.cancel();
}

plan::SolveTold PlanSearch::told() const
{
    if (!m_told)
        return {};
    const QMutexLocker lock(&m_told->mutex);
    return m_told->now;
}

void PlanSearch::take(const base::Result<plan::Solution> &answer)
{
    m_timer.stop();
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    m_solution = *answer;
    if (m_solution.status == plan::SolveStatus::Infeasible ||
        m_solution.status == plan::SolveStatus::Unknown) {
        emit failed(base::Error{base::ErrorCode::PlanInfeasible, QString()});
        return;
    }
    m_wanted.found = committee::FoundPlan{m_solution.plan, engineCode(m_solution.engine), m_solution.value,
                                          m_solution.bound};
    emit found(m_wanted);
}

} // namespace simsa::viewmodel
