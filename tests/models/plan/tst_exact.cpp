// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/samples.h"
#include "plan/check.h"
#include "plan/exact.h"
#include "plan/greedy.h"
#include "planfiles.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::ProposalId;

namespace {

plan::Instance instance(const QString &name)
{
    return plan::readInstance(planfiles::vectors(u"allocation.json"_s), name).value();
}

} // namespace

/// Branch and cut: what it proves, and what it says when it cannot.
class ExactTest : public QObject
{
    Q_OBJECT

private slots:
    /// Optima and relaxations as published in domain.md §3.4.
    void provesTheOptimum_data()
    {
        QTest::addColumn<qint64>("optimum");
        QTest::addColumn<qint64>("relaxed");
        QTest::newRow("A1") << 26775LL << 34780LL;
        QTest::newRow("A2") << 43210LL << 55858LL;
        QTest::newRow("A3") << 619480LL << 619480LL;
        QTest::newRow("A4") << 583880LL << 602415LL;
        QTest::newRow("A5") << 55621250LL << 55858750LL;
    }

    void provesTheOptimum()
    {
        QFETCH(const qint64, optimum);
        QFETCH(const qint64, relaxed);
        const plan::Instance instance = ::instance(QLatin1String(QTest::currentDataTag()));
        const auto bound = plan::relaxation(instance, 60000);
        QVERIFY(bound && bound->status == plan::Bound::Status::Known);
        QCOMPARE(bound->value, relaxed);
        QVERIFY(!bound->prices.isEmpty());
        const auto proof = plan::solveExactly(instance, {});
        QVERIFY(proof && proof->isOptimal());
        QCOMPARE(proof->value, optimum);
        const auto verdict = plan::check(instance, *proof->plan);
        QVERIFY(verdict && verdict->isFeasible());
        QCOMPARE(verdict->value, optimum);
    }

    void goesOnFromAStart()
    {
        const plan::Instance instance = ::instance(u"A3"_s);
        const auto greedy = plan::greedy(instance);
        plan::ExactOptions options;
        options.start = greedy->plan;
        const auto proof = plan::solveExactly(instance, options);
        QVERIFY(proof && proof->isOptimal());
        QCOMPARE(proof->value, 619480);
        options.start = proof->plan; // the best itself: nothing is left to look at
        const auto again = plan::solveExactly(instance, options);
        QVERIFY(again && again->isOptimal());
        QCOMPARE(again->plan, proof->plan);
    }

    void refusesABrokenStart()
    {
        plan::ExactOptions options;
        options.start = plan::Plan{
            {planfiles::award(u"P1"_s, u"H"_s, 1, 2, 6), planfiles::award(u"P4"_s, u"H"_s, 1, 3, 6)}};
        const auto proof = plan::solveExactly(instance(u"A1"_s), options);
        QVERIFY(!proof);
        QCOMPARE(proof.error().code, ErrorCode::InvalidArgument);
    }

    void saysWhatCannotBe()
    {
        plan::Instance instance = ::instance(u"A1"_s);
        instance.must = {ProposalId(u"P1"_s), ProposalId(u"P2"_s), ProposalId(u"P4"_s), ProposalId(u"P5"_s)};
        const auto proof = plan::solveExactly(instance, {});
        QVERIFY(proof && proof->infeasible && !proof->plan);
    }

    /// Whoever has no time is told no bound, or one that holds.
    void outOfTime()
    {
        const plan::Instance instance =
            plan::readInstance(planfiles::vectors(u"demo_plans.json"_s), u"D4"_s).value();
        plan::ExactOptions options;
        options.milliseconds = 300;
        const auto proof = plan::solveExactly(instance, options);
        QVERIFY(proof && !proof->isOptimal());
        QVERIFY(!proof->bound || *proof->bound >= 52568282);
    }
};

QTEST_APPLESS_MAIN(ExactTest)

#include "tst_exact.moc"
