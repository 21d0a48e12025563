// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/samples.h"
#include "plan/check.h"
#include "plan/solve.h"
#include "planfiles.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;

/// The plans of the example call: all engines together reach the known value within a minute (domain.md
/// §7.3).
class DemoPlansTest : public QObject
{
    Q_OBJECT

private slots:
    void reached_data()
    {
        QTest::addColumn<qint64>("optimum");
        QTest::newRow("D1") << 52478628LL;
        QTest::newRow("D4") << 52568282LL;
        QTest::newRow("D6") << 6944422LL;
    }

    void reached()
    {
        QFETCH(const qint64, optimum);
        const plan::Instance instance = plan::readInstance(planfiles::vectors(u"demo_plans.json"_s),
                                                           QLatin1String(QTest::currentDataTag()))
                                            .value();
        plan::SolveOptions options;
        options.milliseconds = 60'000;
        const auto solution = plan::solve(instance, options);
        QVERIFY(solution);
        QCOMPARE(solution->value, optimum);
        const auto verdict = plan::check(instance, solution->plan);
        QVERIFY(verdict && verdict->isFeasible());
        QCOMPARE(verdict->value, optimum);
        QVERIFY(solution->bound && *solution->bound >= optimum);
    }
};

QTEST_APPLESS_MAIN(DemoPlansTest)

#include "tst_demoplans.moc"
