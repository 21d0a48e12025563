// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/solve.h"

#include "plan/greedy.h"
#include "plan/infeasible.h"
#include "plan/search.h"
#include "plan/tidy.h"

#include <QElapsedTimer>
#include <QHash>

#include <algorithm>
#include <atomic>
#include <thread>

namespace simsa::plan {

using base::ErrorCode;
using base::Result;

namespace {

constexpr qsizetype smallInstance = 3000;   // options: worth a short proof before the search
constexpr qsizetype outsideWorth = 100;     // options: below, a process costs more than it brings
constexpr qint64 shortProof = 1000;         // milliseconds
constexpr qint64 iterationsPerOption = 400; // what Best searches at most before it turns to proofs

qsizetype optionsOf(const Instance &instance)
{
    qsizetype count = 0;
    for (const Candidate &candidate : instance.candidates)
        count += instance.isPlannable(candidate) ? candidate.options.size() : 0;
    return count;
}

Plan inInstanceOrder(const Instance &instance, const Plan &plan)
{
    QHash<base::ProposalId, const Award *> awards;
    for (const Award &award : plan.awards)
        awards.insert(award.proposal, &award);
    Plan ordered;
    for (const Candidate &candidate : instance.candidates) {
        if (const Award *award = awards.value(candidate.id))
            ordered.awards.append(*award);
    }
    return ordered;
}

/// One call of solve(): the incumbent, the clock and the engines.
class Solver
{
public:
    Solver(const Instance &instance, const SolveOptions &options)
        : m_instance(instance)
        , m_options(options)
    {
        m_clock.start();
    }

    Result<Solution> run()
    {
        m_answer.infeasible = plainConflict(m_instance);
        if (!m_answer.infeasible) {
            if (const auto done = runEngines(); !done)
                return base::fail(done);
        }
        finish();
        return m_answer;
    }

private:
    [[nodiscard]] qint64 left() const
    {
        return std::max<qint64>(0, m_options.milliseconds - m_clock.elapsed());
    }
    [[nodiscard]] bool isProven() const
    {
        return m_provenInfeasible || (m_has && m_answer.bound && *m_answer.bound <= m_answer.value);
    }

    /// Tells and asks whether to go on.
    [[nodiscard]] bool goOn(Engine engine)
    {
        if (!m_stopped && m_options.progress)
            m_stopped = !m_options.progress({m_answer.value, m_answer.bound, engine});
        return !m_stopped && left() > 0 && !m_outsideProved;
    }

    /// Makes it the incumbent if it keeps every rule and is worth more.
    [[nodiscard]] Result<> consider(const Plan &plan, Engine engine)
    {
        const auto verdict = check(m_instance, plan);
        if (!verdict)
            return base::fail(verdict);
        if (!verdict->isFeasible()) {
            m_answer.breaches = verdict->breaches;
            return {};
        }
        if (m_has && verdict->value <= m_answer.value)
            return {};
        m_has = true;
        m_answer.plan = plan;
        m_answer.value = verdict->value;
        m_answer.engine = engine;
        return {};
    }

    void lowerBound(std::optional<qint64> bound)
    {
        if (bound)
            m_answer.bound = std::min(m_answer.bound.value_or(*bound), *bound);
    }

    [[nodiscard]] Result<> runEngines()
    {
        if (m_options.start) {
            if (const auto done = consider(*m_options.start, m_options.engine); !done)
                return done;
        }
        switch (m_options.engine) {
        case Engine::Greedy:
        case Engine::GreedyStrict:
            return runGreedy(m_options.engine);
        case Engine::Search:
            return runSearch(m_options.iterations, m_options.milliseconds);
        case Engine::Exact:
            return runExact(m_options.milliseconds);
        case Engine::Best:
        case Engine::Outside:
            break;
        }
        return runAll();
    }

    [[nodiscard]] Result<> runGreedy(Engine engine)
    {
        const auto greedy = plan::greedy(m_instance, engine == Engine::GreedyStrict);
        return greedy ? consider(greedy->plan, engine) : base::fail(greedy);
    }

    [[nodiscard]] Result<> runSearch(qint64 iterations, qint64 milliseconds)
    {
        const qint64 until = m_clock.elapsed() + milliseconds;
        const auto found = search(
            m_instance, {.seed = m_options.seed, .iterations = iterations, .progress = [&](qint64, qint64) {
                             return goOn(Engine::Search) && m_clock.elapsed() < until;
                         }});
        return found ? consider(found->plan, Engine::Search) : base::fail(found);
    }

    [[nodiscard]] Result<> runExact(qint64 milliseconds)
    {
        ExactOptions options;
        options.milliseconds = milliseconds;
        if (m_has)
            options.start = m_answer.plan;
        options.progress = [this](qint64, qint64 bound) {
            lowerBound(bound);
            return goOn(Engine::Exact);
        };
        const auto proof = solveExactly(m_instance, options);
        return proof ? adopt(*proof, Engine::Exact) : base::fail(proof);
    }

    [[nodiscard]] Result<> adopt(const Proof &proof, Engine engine)
    {
        if (!proof.prices.isEmpty())
            m_answer.prices = proof.prices;
        m_provenInfeasible = m_provenInfeasible || (proof.infeasible && !m_has);
        lowerBound(proof.bound);
        return proof.plan ? consider(*proof.plan, engine) : Result<>();
    }

    [[nodiscard]] Result<> runAll()
    {
        for (const Engine engine : {Engine::Greedy, Engine::GreedyStrict}) {
            if (const auto done = runGreedy(engine); !done)
                return done;
        }
        if (const auto done = consider({}, Engine::Best); !done) // nobody gets anything
            return done;
        const qsizetype options = optionsOf(m_instance);
        if (m_options.outside != nullptr && options >= outsideWorth)
            return runBesideOutside(options);
        return runOurs(options);
    }

    [[nodiscard]] Result<> runOurs(qsizetype options)
    {
        if (options <= smallInstance) {
            if (const auto done = runExact(std::min(shortProof, left() / 8 + 1)); !done || isProven())
                return done;
        }
        if (goOn(Engine::Search)) {
            const qint64 enough = std::max<qint64>(20'000, options * iterationsPerOption);
            const auto done = runSearch(std::min(m_options.iterations, enough), left() * 2 / 5);
            if (!done)
                return done;
        }
        return goOn(Engine::Exact) ? runExact(left()) : Result<>();
    }

    /// The outside solver has a process of its own and mostly a core of its own: it runs beside our engines.
    [[nodiscard]] Result<> runBesideOutside(qsizetype options)
    {
        ExactOptions task;
        task.milliseconds = left();
        if (m_has)
            task.start = m_answer.plan;
        std::atomic<bool> ends = false;
        task.progress = [&](qint64, qint64) { return !ends; };
        Result<Proof> outside = base::fail(ErrorCode::Cancelled);
        std::thread beside([&] {
            outside = m_options.outside->solve(m_instance, task);
            m_outsideProved = outside && (outside->isOptimal() || outside->infeasible);
        });
        const auto done = runOurs(options);
        ends = isProven() || m_stopped || left() == 0;
        beside.join();
        if (!done)
            return done;
        return outside ? adopt(*outside, Engine::Outside) : Result<>();
    }

    void tidy()
    {
        const bool searched = m_options.engine != Engine::Greedy && m_options.engine != Engine::GreedyStrict;
        if (!searched || m_stopped)
            return;
        const qint64 until = m_clock.elapsed() + std::max<qint64>(100, m_options.milliseconds / 20);
        const Plan plan =
            tidied(m_instance, m_answer.plan, m_options.seed, [&] { return m_clock.elapsed() < until; });
        const auto verdict = check(m_instance, plan);
        if (verdict && verdict->isFeasible() && verdict->value == m_answer.value)
            m_answer.plan = plan;
    }

    void finish()
    {
        if (m_has) {
            tidy();
            m_answer.plan = inInstanceOrder(m_instance, m_answer.plan);
            m_answer.binding = bindingOf(m_instance, m_answer.plan);
            m_answer.breaches.clear();
        } else if (m_provenInfeasible) {
            m_answer.infeasible =
                conflictOf(m_instance, std::max(left(), shortProof), [this] { return goOn(Engine::Exact); });
        }
        if (m_answer.bound && m_has)
            m_answer.bound = std::max(*m_answer.bound, m_answer.value);
        if (m_answer.infeasible)
            m_answer.status = SolveStatus::Infeasible;
        else if (m_has)
            m_answer.status = isProven() ? SolveStatus::Optimal : SolveStatus::Feasible;
        m_answer.milliseconds = m_clock.elapsed();
    }

    const Instance &m_instance;
    const SolveOptions &m_options;
    QElapsedTimer m_clock;
    Solution m_answer;
    bool m_has = false; ///< m_answer.plan is one
    bool m_provenInfeasible = false;
    bool m_stopped = false;
    std::atomic<bool> m_outsideProved = false;
};

} // namespace

std::optional<double> Solution::gap() const
{
    if (!bound || (status != SolveStatus::Optimal && status != SolveStatus::Feasible))
        return std::nullopt;
    return *bound <= value ? 0.0 : double(*bound - value) / double(std::max<qint64>(1, std::abs(*bound)));
}

Result<Solution> solve(const Instance &instance, const SolveOptions &options)
{
    if (const auto valid = validate(instance); !valid)
        return base::fail(valid);
    if (options.iterations < 1)
        return base::fail(ErrorCode::InvalidArgument, QStringLiteral("iterations"));
    return Solver(instance, options).run();
}

} // namespace simsa::plan
