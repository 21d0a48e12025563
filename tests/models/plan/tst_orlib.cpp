// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/samples.h"
#include "plan/branchandcut.h"
#include "plan/orlib.h"
#include "planfiles.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ErrorCode;

/// Files of the OR-Library: both layouts, fractions, and what is none.
class OrLibraryTest : public QObject
{
    Q_OBJECT

private slots:
    /// Published optima (Petersen 1967).
    void provesTheOptimum()
    {
        const auto problems = plan::readOrLibrary(planfiles::vectors(u"mknap1.txt"_s));
        QVERIFY(problems);
        const QStringList published{u"3800"_s, u"8706.1"_s, u"4015"_s, u"6120"_s};
        QCOMPARE(problems->size(), published.size());
        for (int i = 0; i < published.size(); ++i) {
            const plan::Knapsack &problem = problems->at(i);
            const plan::ProgramProof proof = plan::solveProgram(problem.program, {});
            QVERIFY(proof.isOptimal());
            QCOMPARE(problem.text(proof.value), published.at(i));
            QCOMPARE(problem.text(*problem.known), published.at(i));
            QCOMPARE(problem.text(*proof.bound), published.at(i));
        }
    }

    /// mknap2: rules before items, limits before rules, the optimum last, words between problems.
    void otherLayout()
    {
        const auto problems = plan::readOrLibrary("Two problems, made here\n"
                                                  "1 3 // rules, items\n10 20 30\n5\n2 3 4\n30\n"
                                                  "+++ the next\r\n2 2\n1.5 2.25\n0.5 9\n0.25 0.25 1 1\n0\n");
        QCOMPARE(problems.error().code, ErrorCode::PlanInstanceInvalid); // "+++" is no number
        const auto read = plan::readOrLibrary("Two problems, made here\n"
                                              "1 3 // rules, items\n10 20 30\n5\n2 3 4\n30\n"
                                              "the next\r\n2 2\n1.5 2.25\n0.5 9\n0.25 0.25 1 1\n0\n");
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        const plan::ProgramProof first = plan::solveProgram(read->at(0).program, {});
        QCOMPARE(first.value, 30);
        QCOMPARE(read->at(0).known, 30);
        const plan::ProgramProof second = plan::solveProgram(read->at(1).program, {});
        QCOMPARE(read->at(1).text(second.value), u"3.75"_s);
        QVERIFY(!read->at(1).known);
    }

    void isNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("three blind mice\n");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("one number") << QByteArray("1\n");
        QTest::newRow("cut off") << planfiles::vectors(u"mknap1.txt"_s).left(900);
        QTest::newRow("one too many") << planfiles::vectors(u"mknap1.txt"_s) + "\n7\n";
        QTest::newRow("negative") << QByteArray("1\n1 1 5\n-5\n1\n1\n");
        QTest::newRow("word among numbers") << QByteArray("1\n1 1 five\n5\n1\n1\n");
        QTest::newRow("exponent") << QByteArray("1\n1 1 5\n5e3\n1\n1\n");
        QTest::newRow("too long a number") << QByteArray("1\n1 1 5\n99999999999999999999\n1\n1\n");
        QTest::newRow("too large together") << QByteArray("1\n2 1 0\n999999999999.5 0.000001\n1 1\n1\n");
        QTest::newRow("no items") << QByteArray("1\n0 1 5\n1\n");
        QTest::newRow("JSON") << planfiles::vectors(u"allocation.json"_s);
    }

    void isNone()
    {
        QFETCH(const QByteArray, bytes);
        const auto problems = plan::readOrLibrary(bytes);
        QVERIFY(!problems);
        QCOMPARE(problems.error().code, ErrorCode::PlanInstanceInvalid);
    }
};

QTEST_APPLESS_MAIN(OrLibraryTest)

#include "tst_orlib.moc"
