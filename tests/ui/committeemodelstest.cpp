// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeedemo.h"

#include "viewmodel/committeematrixmodel.h"
#include "viewmodel/committeeplanmodel.h"
#include "viewmodel/committeewords.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace simsa;
using namespace simsa::viewmodel;
using Matrix = CommitteeMatrixModel;
using PlanModel = CommitteePlanModel;

namespace {

const base::ProposalId proposal113(QStringLiteral("SIM26-113"));

int columnOf(const Matrix &model, const char *reviewer)
{
    for (int i = 0; i < model.snapshot().reviewers.size(); ++i)
        if (model.snapshot().reviewers.at(i).id.text() == QLatin1String(reviewer))
            return Matrix::FirstReviewer + i;
    return -1;
}

record::Plan planAt(int line)
{
    return test::demoPlan(line);
}

} // namespace

class CommitteeModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void modelsKeepQtsContract()
    {
        const CommitteeSnapshot snapshot = test::demoSnapshot();
        Matrix matrix;
        QAbstractItemModelTester matrixTester(&matrix,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        matrix.setSnapshot(snapshot);
        matrix.setQuery(MatrixQuery::parse(QStringLiteral("sd>=7.5")));
        matrix.setShow(Matrix::Show::Rank);
        matrix.setSnapshot({});
        QCOMPARE(matrix.rowCount(), 0);
        PlanModel plan;
        QAbstractItemModelTester planTester(&plan, QAbstractItemModelTester::FailureReportingMode::QtTest);
        plan.setPlan(snapshot, planAt(46));
        plan.clear();
        QCOMPARE(plan.rowCount(), 0);
        RowTableModel rows;
        QAbstractItemModelTester rowsTester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.setColumns({QStringLiteral("a"), QStringLiteral("b")}, {1});
        rows.setRows({{QStringLiteral("1"), {{QStringLiteral("x")}}}});
        QVERIFY(!rows.index(0, 1).data().toString().size()); // a short row is empty there, not a crash
    }

    void officialScoresAreThePublishedOnes()
    {
        Matrix model;
        model.setSnapshot(test::demoSnapshot());
        const int row = model.rowOf(proposal113);
        QCOMPARE(model.index(row, Matrix::Official).data().toString(), QStringLiteral("75.25"));
        QCOMPARE(model.index(row, Matrix::Deviation).data().toString(), QStringLiteral("17.1"));
        QVERIFY(model.index(row, Matrix::Official).data(BoldRole).toBool());
        QVERIFY(!model.index(row, Matrix::Mean).data(BoldRole).toBool());
    }

    void cellsSayWhatTheyAre()
    {
        Matrix model;
        model.setSnapshot(test::demoSnapshot());
        const int row = model.rowOf(proposal113);
        const QModelIndex high = model.index(row, columnOf(model, "V14")); // 95.50, far above
        QCOMPARE(high.data().toString(), QStringLiteral("96"));            // half up
        QVERIFY(high.data(BoldRole).toBool());
        QVERIFY(high.data(ResidualRole).toDouble() > 10);
        QVERIFY(!high.data(StatusRole).isValid());
        const QModelIndex low = model.index(row, columnOf(model, "V10"));
        QCOMPARE(low.data().toString(), QStringLiteral("55"));
        QVERIFY(low.data(ResidualRole).toDouble() < -10);
        const QModelIndex late = model.index(row, columnOf(model, "V08"));
        QCOMPARE(late.data(StatusRole).toInt(), static_cast<int>(Status::Late));
        QCOMPARE(late.data().toString(), QStringLiteral("90")); // late is shown with its number
        const QModelIndex none = model.index(row, columnOf(model, "V01"));
        QVERIFY(none.data().toString().isEmpty()); // not assigned is empty, never 0
        QVERIFY(!none.data(StatusRole).isValid());
        QVERIFY(!none.data(ResidualRole).toDouble());
    }

    void missingAndRecusedHaveNoNumber()
    {
        Matrix model;
        model.setSnapshot(test::demoSnapshot());
        int missing = 0, recused = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = Matrix::FirstReviewer; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const QVariant status = index.data(StatusRole);
                const bool isMissing = status == QVariant(static_cast<int>(Status::Missing));
                const bool isRecused = status == QVariant(static_cast<int>(Status::Recused));
                missing += isMissing;
                recused += isRecused;
                if (isMissing || isRecused)
                    QVERIFY(index.data().toString().isEmpty());
            }
        QCOMPARE(missing, 4);
        QCOMPARE(recused, 67);
    }

    void queryFiltersAndSorts()
    {
        Matrix model;
        model.setSnapshot(test::demoSnapshot());
        model.setQuery(MatrixQuery::parse(QStringLiteral("sd≥7.5 and not state:withdrawn sort:-sd")));
        QCOMPARE(model.rowCount(), 25);
        QCOMPARE(model.at(0).proposal.id, proposal113);
        QCOMPARE(model.index(0, Matrix::Deviation).data().toString(), QStringLiteral("17.1"));
        model.setQuery(MatrixQuery::parse(QStringLiteral("state:missing")));
        QVERIFY(model.rowCount() > 0 && model.rowCount() <= 4);
        model.setQuery(MatrixQuery::parse(QStringLiteral("-state:missing")));
        QVERIFY(model.rowCount() >= 116);
        model.setQuery(MatrixQuery::parse(QStringLiteral("ㅅㅁㅌㅍ")));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).proposal.id, proposal113);
        model.setQuery(MatrixQuery::parse(QStringLiteral("rank<=1")));
        QCOMPARE(model.rowCount(), 1);
    }

    void queryNamesWhatItDoesNotUnderstand()
    {
        const MatrixQuery query =
            MatrixQuery::parse(QStringLiteral("beauty>=3 state:sleepy sort:taste 효소"));
        QCOMPARE(query.notUnderstood(),
                 (QStringList{QStringLiteral("beauty>=3"), QStringLiteral("state:sleepy"),
                              QStringLiteral("sort:taste")}));
        Matrix model;
        model.setSnapshot(test::demoSnapshot());
        model.setQuery(query); // what was not understood hides nothing
        QVERIFY(model.rowCount() >= 1);
    }

    void rankShowsOwnOrder()
    {
        Matrix model;
        model.setSnapshot(test::demoSnapshot());
        model.setShow(Matrix::Show::Rank);
        QCOMPARE(model.index(model.rowOf(proposal113), columnOf(model, "V14")).data().toInt() > 0, true);
        int first = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            first += model.index(row, columnOf(model, "V14")).data().toString() == QLatin1String("1");
        QVERIFY(first >= 1);
    }

    void lineStandsUnderItsRank()
    {
        const CommitteeSnapshot snapshot = test::demoSnapshot();
        PlanModel model;
        model.setPlan(snapshot, planAt(46));
        QCOMPARE(model.line(), 46);
        QVERIFY(model.index(model.lineRow(), 0).data(PlanModel::LineRole).toBool());
        QVERIFY(model.proposalAt(model.lineRow()).isEmpty());
        QCOMPARE(snapshot.row(model.proposalAt(model.lineRow() - 1))->rank, 46);
        QCOMPARE(snapshot.row(model.proposalAt(model.lineRow() + 1))->rank, 47);
        const QModelIndex below = model.index(model.lineRow() + 1, PlanModel::Award);
        QCOMPARE(below.data().toString(), QStringLiteral("below the line"));
        QCOMPARE(below.data(PlanModel::PercentRole).toInt(), 0);
        const auto ranked = std::count_if(snapshot.rows.begin(), snapshot.rows.end(),
                                          [](const committee::Row &row) { return row.rank > 0; });
        QCOMPARE(model.rowCount(), static_cast<int>(ranked) + 1);
    }

    void withoutALineTheCutOffIsIt()
    {
        const CommitteeSnapshot snapshot = test::demoSnapshot();
        const record::Plan plan = planAt(0);
        const int line = lineOf(snapshot, plan);
        int passing = 0;
        for (const committee::Row &row : snapshot.rows)
            passing += row.rank > 0 && row.official.passes;
        QCOMPARE(line, passing);
    }

    void movingTheLineChangesThePlan()
    {
        const record::Plan high = planAt(10), low = planAt(60);
        QVERIFY(high.awards.size() < low.awards.size());
        for (const record::PlannedAward &award : high.awards)
            QVERIFY(low.awardOf(award.proposal)); // the greedy rule only adds at the end
    }

    void awardsCarryTheirCluster()
    {
        const CommitteeSnapshot snapshot = test::demoSnapshot();
        const record::Plan plan = planAt(46);
        PlanModel model;
        model.setPlan(snapshot, plan);
        for (const record::PlannedAward &award : plan.awards) {
            const QModelIndex index = model.index(model.rowOf(award.proposal), PlanModel::Award);
            QCOMPARE(index.data(PlanModel::PercentRole).toInt(), award.percent);
            const int slot = index.data(PlanModel::ClusterSlotRole).toInt();
            QCOMPARE(snapshot.charter->clusters.at(slot - 1).id, award.cluster);
            QVERIFY(index.data().toString().endsWith(index.data(PlanModel::AmountRole).toString()));
        }
    }

    void planNeverExceedsWhatIsFree()
    {
        const CommitteeSnapshot snapshot = test::demoSnapshot();
        const record::Plan plan = planAt(0);
        for (const call::Cluster &cluster : snapshot.charter->clusters)
            for (const int left : freeAfter(cluster, plan))
                QVERIFY(left >= 0);
    }

    void clearedPlanHasNoLine()
    {
        PlanModel model;
        model.setPlan(test::demoSnapshot(), planAt(46));
        model.clear();
        QCOMPARE(model.lineRow(), -1);
        QVERIFY(model.proposalAt(0).isEmpty());
        QCOMPARE(model.rowOf(proposal113), -1);
    }
};

QTEST_MAIN(CommitteeModelsTest)
#include "committeemodelstest.moc"
