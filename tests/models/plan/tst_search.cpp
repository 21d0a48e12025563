// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/samples.h"
#include "plan/check.h"
#include "plan/greedy.h"
#include "plan/search.h"
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

plan::Found found(const plan::Instance &instance, qint64 iterations, quint64 seed = 1)
{
    return plan::search(instance, {.seed = seed, .iterations = iterations, .progress = {}}).value();
}

} // namespace

/// The seeded search: the published optima of small instances, and what it promises of itself.
class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    /// domain.md §3.4: optima by three solvers and exhaustive search.
    void reachesTheOptimum_data()
    {
        QTest::addColumn<qint64>("optimum");
        QTest::newRow("A1") << 26775LL;
        QTest::newRow("A2") << 43210LL;
        QTest::newRow("A3") << 619480LL;
        QTest::newRow("A4") << 583880LL;
        QTest::newRow("A5") << 55621250LL;
    }

    void reachesTheOptimum()
    {
        QFETCH(const qint64, optimum);
        const plan::Instance instance = ::instance(QLatin1String(QTest::currentDataTag()));
        const plan::Found best = found(instance, 20000);
        QVERIFY(best.feasible);
        QCOMPARE(best.value, optimum);
        QCOMPARE(best.iterations, 20000);
        const auto verdict = plan::check(instance, best.plan);
        QVERIFY(verdict && verdict->isFeasible());
        QCOMPARE(verdict->value, optimum);
    }

    void sameSeedSamePlan()
    {
        const plan::Instance instance = ::instance(u"A4"_s);
        QCOMPARE(found(instance, 3000, 7), found(instance, 3000, 7));
    }

    void neverWorseThanTheCommittee()
    {
        for (const char *name : {"A1", "A2", "A3", "A5"}) {
            const plan::Instance instance = ::instance(QLatin1String(name));
            const auto greedy = plan::greedy(instance);
            const auto verdict = plan::check(instance, greedy->plan);
            if (verdict->isFeasible())
                QVERIFY2(found(instance, 1).value >= verdict->value, name);
        }
    }

    void stopsWhenAsked()
    {
        const plan::Instance instance = ::instance(u"A3"_s);
        plan::SearchOptions options;
        options.iterations = 1'000'000'000;
        options.progress = [](qint64 iterations, qint64) { return iterations < 10000; };
        const auto best = plan::search(instance, options);
        QVERIFY(best && best->feasible);
        QVERIFY(best->iterations >= 10000 && best->iterations < 20000);
    }

    /// More room is worth no less, another rule no more (domain.md §3.4).
    void roomAndRules()
    {
        plan::Instance wide = ::instance(u"A2"_s);
        const qint64 before = found(wide, 20000).value;
        for (const base::ClusterId &cluster : std::as_const(wide.clusters))
            wide.free.add(cluster, 1, wide.months, base::Nodes(2));
        QVERIFY(found(wide, 20000).value >= before);
        plan::Instance strict = ::instance(u"A2"_s);
        strict.startCap = 1;
        const plan::Found fewer = found(strict, 20000);
        QVERIFY(fewer.feasible && fewer.value <= before);
    }

    void whatCannotBe()
    {
        plan::Instance instance = ::instance(u"A1"_s);
        instance.must = {ProposalId(u"P1"_s), ProposalId(u"P2"_s), ProposalId(u"P4"_s), ProposalId(u"P5"_s)};
        QVERIFY(!found(instance, 20000).feasible); // P4 and P5 do not fit beside the others
        instance.candidates.clear();
        instance.must.clear();
        const plan::Found nothing = found(instance, 100);
        QVERIFY(nothing.feasible && nothing.plan.awards.isEmpty());
        const auto none = plan::search(::instance(u"A1"_s), {.seed = 1, .iterations = 0, .progress = {}});
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_APPLESS_MAIN(SearchTest)

#include "tst_search.moc"
