// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/samples.h"
#include "plan/solve.h"
#include "planfiles.h"

#include <QElapsedTimer>
#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::ProposalId;
using plan::Engine;
using plan::InfeasibleReason;
using plan::SolveStatus;

namespace {

plan::Instance instance(const QString &name)
{
    return plan::readInstance(planfiles::vectors(u"allocation.json"_s), name).value();
}

plan::Solution solved(const plan::Instance &instance, Engine engine = Engine::Best)
{
    plan::SolveOptions options;
    options.engine = engine;
    return plan::solve(instance, options).value();
}

plan::Infeasibility refused(const plan::Instance &instance)
{
    const plan::Solution solution = solved(instance);
    if (solution.status != SolveStatus::Infeasible || !solution.infeasible || !solution.plan.awards.isEmpty())
        qFatal("it was planned");
    return *solution.infeasible;
}

/// An outside solver that answers what it is told to.
class Told final : public plan::OutsideSolver
{
public:
    explicit Told(plan::Proof proof)
        : m_proof(std::move(proof))
    {
    }
    base::Result<plan::Proof> solve(const plan::Instance &, const plan::ExactOptions &) override
    {
        return m_proof;
    }

private:
    plan::Proof m_proof;
};

} // namespace

/// One front for all engines: which plan is the answer, what is said of it, and why there is none.
class SolveTest : public QObject
{
    Q_OBJECT

private slots:
    /// domain.md §3.4.
    void provesTheOptimum_data()
    {
        QTest::addColumn<qint64>("optimum");
        QTest::newRow("A1") << 26775LL;
        QTest::newRow("A2") << 43210LL;
        QTest::newRow("A3") << 619480LL;
        QTest::newRow("A4") << 583880LL;
        QTest::newRow("A5") << 55621250LL;
    }

    void provesTheOptimum()
    {
        QFETCH(const qint64, optimum);
        const plan::Instance instance = ::instance(QLatin1String(QTest::currentDataTag()));
        for (const Engine engine : {Engine::Best, Engine::Exact}) {
            const plan::Solution solution = solved(instance, engine);
            QCOMPARE(solution.status, SolveStatus::Optimal);
            QCOMPARE(solution.value, optimum);
            QCOMPARE(solution.bound, optimum);
            QCOMPARE(solution.gap(), 0.0);
            const auto verdict = plan::check(instance, solution.plan);
            QVERIFY(verdict->isFeasible());
            QCOMPARE(verdict->value, optimum);
            QVERIFY(!solution.binding.isEmpty());
        }
    }

    /// A1 has two optima: the higher-ranked of two that could change places starts first.
    void tidiesUp()
    {
        const plan::Instance instance = ::instance(u"A1"_s);
        const plan::Solution first = solved(instance);
        QCOMPARE(solved(instance).plan, first.plan);
        plan::Instance late = instance; // all starts two months later than they could be
        late.candidates = {instance.candidates.at(5)};
        late.exclusive.clear();
        late.must.clear();
        const plan::Solution alone = solved(late);
        QCOMPARE(alone.plan.awards.size(), 1);
        QCOMPARE(alone.plan.awards.first().option.start, 1);
    }

    void oneEngineAlone()
    {
        const plan::Instance instance = ::instance(u"A2"_s);
        for (const Engine engine : {Engine::Greedy, Engine::GreedyStrict, Engine::Search}) {
            const plan::Solution solution = solved(instance, engine);
            QCOMPARE(solution.status, SolveStatus::Feasible);
            QCOMPARE(solution.engine, engine);
            QVERIFY(!solution.bound && !solution.gap());
            QVERIFY(solution.value <= 43210);
        }
        QCOMPARE(solved(instance, Engine::Search).plan, solved(instance, Engine::Search).plan);
    }

    /// The committee's rule does not look after shares: its plan is then not given out, but why is said.
    void greedyPlanThatBreaksARule()
    {
        plan::Instance instance = ::instance(u"A4"_s);
        instance.shares = {{u"all"_s, u"ind"_s, plan::Share::By::Pool, true, 100, 100}};
        const plan::Solution solution = solved(instance, Engine::Greedy);
        QCOMPARE(solution.status, SolveStatus::Unknown);
        QVERIFY(solution.plan.awards.isEmpty());
        QCOMPARE(solution.breaches.first().rule, plan::Rule::Share);
        QCOMPARE(solved(instance).status, SolveStatus::Optimal);
    }

    void begins()
    {
        const plan::Instance instance = ::instance(u"A3"_s);
        plan::SolveOptions options;
        options.start = solved(instance).plan;
        options.engine = Engine::Search;
        options.iterations = 1;
        const auto solution = plan::solve(instance, options);
        QCOMPARE(solution->value, 619480);
        options.start->awards.first().option.nodes = base::Nodes(999); // breaks rules: not looked at
        QVERIFY(plan::solve(instance, options)->value < 619480);
        options.iterations = 0;
        QCOMPARE(plan::solve(instance, options).error().code, ErrorCode::InvalidArgument);
    }

    void stopsAndKeepsTheIncumbent()
    {
        const plan::Instance instance =
            plan::readInstance(planfiles::vectors(u"demo_plans.json"_s), u"D4"_s).value();
        plan::SolveOptions options;
        qint64 told = 0;
        options.progress = [&](const plan::SolveTold &one) {
            told = one.value;
            return false;
        };
        QElapsedTimer clock;
        clock.start();
        const auto solution = plan::solve(instance, options);
        QVERIFY(clock.elapsed() < 20'000);
        QCOMPARE(solution->status, SolveStatus::Feasible);
        QVERIFY(told > 0 && solution->value >= told);
    }

    void saysWhatCannotBe()
    {
        plan::Instance instance = ::instance(u"A1"_s);
        const auto must = [&](std::initializer_list<const char *> ids) {
            instance.must.clear();
            for (const char *id : ids)
                instance.must.append(ProposalId(QLatin1String(id)));
            return refused(instance);
        };
        plan::Infeasibility why = must({"P7"}); // 69.30
        QCOMPARE(why.reason, InfeasibleReason::MustNotPlannable);
        QCOMPARE(why.proposal, ProposalId(u"P7"_s));
        why = must({"P2", "P5"}); // P2 holds 4 of 10 always, P5 wants 10 in some month
        QCOMPARE(why.reason, InfeasibleReason::Together);
        QCOMPARE(why.proposals, instance.must);
        why = must({"P2", "P4", "P1", "P3"}); // in months 2 and 3: P2 4 and P4 6, so P1 and P3 have no room
        QCOMPARE(why.reason, InfeasibleReason::Together);
        QVERIFY(why.proposals.size() < 4 && why.proposals.size() >= 2);
        instance.exclusive = {{ProposalId(u"P1"_s), ProposalId(u"P2"_s)}};
        why = must({"P2", "P1"});
        QCOMPARE(why.reason, InfeasibleReason::MustExclusive);
        QCOMPARE(why.other, ProposalId(u"P2"_s));
    }

    void saysWhichLimitIsShort()
    {
        plan::Instance instance = ::instance(u"A1"_s);
        instance.must = {ProposalId(u"P5"_s)};
        instance.orgCap.insert(base::OrgId(u"o5"_s), base::Nodes(9));
        plan::Infeasibility why = refused(instance);
        QCOMPARE(why.reason, InfeasibleReason::MustTooLarge);
        QCOMPARE(why.have, 10);
        QCOMPARE(why.limit, 9);
        instance = ::instance(u"A1"_s);
        instance.must = {ProposalId(u"P2"_s), ProposalId(u"P4"_s)};
        for (plan::Candidate &candidate : instance.candidates) {
            if (candidate.id == ProposalId(u"P4"_s))
                candidate.wishes.first().nodes = candidate.options.first().nodes =
                    candidate.options[1].nodes = base::Nodes(7);
        }
        why = refused(instance);
        QCOMPARE(why.reason, InfeasibleReason::MustCapacity);
        QCOMPARE(why.month, 2);
        QCOMPARE(why.have, 11);
        QCOMPARE(why.limit, 10);
        instance = ::instance(u"A1"_s);
        instance.startCap = 0;
        instance.must = {ProposalId(u"P3"_s)};
        QCOMPARE(refused(instance).reason, InfeasibleReason::MustStartCap);
        instance = ::instance(u"A1"_s);
        instance.must = {ProposalId(u"P2"_s)}; // of pool ind
        instance.shares = {{u"only academia"_s, u"ind"_s, plan::Share::By::Pool, false, 0, 100}};
        why = refused(instance);
        QCOMPARE(why.reason, InfeasibleReason::Shares);
        QCOMPARE(why.group, u"only academia"_s);
    }

    /// What a solver outside says counts as much as a plan that passes the checker, and no more.
    void outside()
    {
        plan::Instance instance =
            plan::readInstance(planfiles::vectors(u"demo_plans.json"_s), u"D4"_s).value();
        plan::Proof lies;
        lies.plan = plan::Plan{{planfiles::award(u"nobody"_s, u"H200"_s, 1, 1, 1)}};
        lies.value = 1'000'000'000;
        Told liar(lies);
        plan::SolveOptions options;
        options.milliseconds = 1500;
        options.outside = &liar;
        const auto solution = plan::solve(instance, options);
        QCOMPARE(solution->status, SolveStatus::Feasible);
        QVERIFY(solution->engine != Engine::Outside && solution->value <= 52568282);
        QVERIFY(plan::check(instance, solution->plan)->isFeasible());
    }

    void nothingToPlan()
    {
        plan::Instance instance = ::instance(u"A1"_s);
        instance.candidates.clear();
        const plan::Solution solution = solved(instance);
        QCOMPARE(solution.status, SolveStatus::Optimal);
        QCOMPARE(solution.value, 0);
        instance.months = 0;
        QCOMPARE(plan::solve(instance, {}).error().code, ErrorCode::PlanInstanceInvalid);
    }
};

QTEST_APPLESS_MAIN(SolveTest)

#include "tst_solve.moc"
