// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee/scenario.h"
#include "plan/solve.h"
#include "viewmodel/task.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTimer>

namespace simsa::viewmodel {

/// Looks for a better plan off the GUI thread. Cancelling keeps the best found so far.
class PlanSearch final : public QObject
{
    Q_OBJECT

public:
    explicit PlanSearch(QObject *parent = nullptr);

    /// A plan of these values with the aim and the steering of `wanted`, which gives the result its name too.
    /// `start` is the plan to be beaten. Another search under way is forgotten.
    void start(std::shared_ptr<const committee::PlanBasis> basis, const committee::Scenario &wanted,
               const plan::Plan &start, qint64 milliseconds);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }
    /// What is known now.
    [[nodiscard]] plan::SolveTold told() const;
    [[nodiscard]] qint64 elapsed() const { return m_since.isValid() ? m_since.elapsed() : 0; }
    [[nodiscard]] qint64 budget() const { return m_budget; }
    /// Prices of nodes and what is binding in the last plan found.
    [[nodiscard]] const plan::Solution &solution() const { return m_solution; }

signals:
    /// Every quarter of a second.
    void progressed();
    void found(const simsa::committee::Scenario &scenario);
    /// No plan, or none that keeps the rules.
    void failed(const simsa::base::Error &error);

private:
    struct Told
    {
        QMutex mutex;
        plan::SolveTold now;
    };
    void take(const base::Result<plan::Solution> &answer);

    Task m_task;
    std::shared_ptr<Told> m_told;
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_budget = 0;
    committee::Scenario m_wanted;
    plan::Solution m_solution;
};

/// "greedy", "search", "exact", …: what a scenario keeps of the engine.
[[nodiscard]] QString engineCode(plan::Engine engine);

} // namespace simsa::viewmodel
