// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/capacityseriesmodel.h"
#include "charts/chartpattern.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace simsa::charts;

/// The values behind chart and table twin.
class ChartsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fillsOverAndFree();
    void splitsBands();
    void stacks();
    void listsRows();
    void saysMonths();
    void leavesMissingEmpty();
    void resetsOnlyOnChange();
    void givesPatterns();
    void survivesNonsense();

private:
    std::unique_ptr<CapacitySeriesModel> m_model;
    QList<ChartMonthLabel> m_months;
    QList<ChartSeries> m_series;
};

void ChartsModelTest::init()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_model = std::make_unique<CapacitySeriesModel>();
    m_months = {{QStringLiteral("4"), QStringLiteral("2026-04"), true},
                {QStringLiteral("5"), QStringLiteral("2026-05"), false}};
    ChartSeries a;
    a.name = QStringLiteral("H200-A");
    a.months = {ChartMonth::of(255, 170, 32, 1030), ChartMonth::of(255, 200, 32)};
    ChartSeries b;
    b.name = QStringLiteral("H200-B");
    b.slot = 2;
    b.months = {ChartMonth::of(32, 8, 32)}; // the second month is not known
    m_series = {a, b};
    m_model->setSeries(m_months, m_series);
}

void ChartsModelTest::fillsOverAndFree()
{
    QCOMPARE(ChartMonth::of(255, 170, 32), (ChartMonth{255, 170, 32, 0, 53, std::nullopt}));
    QCOMPARE(ChartMonth::of(32, 8, 32), (ChartMonth{32, 8, 32, 8, 0, std::nullopt}));
    QCOMPARE(ChartMonth::of(32, 32, 0), (ChartMonth{32, 32, 0, 0, 0, std::nullopt}));
}

void ChartsModelTest::splitsBands()
{
    QCOMPARE(m_model->bands(0, 0), (ChartBands{170, 202, 202}));
    // 8 of the 32 stand above the capacity of 32.
    QCOMPARE(m_model->bands(1, 0), (ChartBands{8, 32, 40}));
    // Commitments alone above a capacity that fell: all of the award and a part of them is excess.
    m_series[1].months = {ChartMonth::of(10, 14, 4)};
    m_model->setSeries(m_months, m_series);
    QCOMPARE(m_model->bands(1, 0), (ChartBands{10, 10, 18}));
    QCOMPARE(m_model->bands(1, 1), ChartBands{});
    QCOMPARE(m_model->bands(7, 0), ChartBands{});
}

void ChartsModelTest::stacks()
{
    QCOMPARE(m_model->stackedTop(0, 0), 202);
    QCOMPARE(m_model->stackedTop(1, 0), 242);
    QCOMPARE(m_model->totalCapacity(0), 287);
    QCOMPARE(m_model->totalCapacity(1), 255);
    QCOMPARE(m_model->peakCapacity(0), 255);
    QCOMPARE(m_model->peak(1), 40);
}

void ChartsModelTest::listsRows()
{
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->columnCount(), int(CapacitySeriesModel::Used)); // nobody measured anything
    const auto cell = [this](int row, int column) { return m_model->index(row, column).data().toString(); };
    QCOMPARE(cell(0, CapacitySeriesModel::Cluster), QStringLiteral("H200-A"));
    QCOMPARE(cell(1, CapacitySeriesModel::MonthName), QStringLiteral("2026-05"));
    QCOMPARE(cell(0, CapacitySeriesModel::Demand), QStringLiteral("1,030"));
    QCOMPARE(cell(2, CapacitySeriesModel::Over), QStringLiteral("8"));
    QCOMPARE(m_model->index(0, CapacitySeriesModel::Demand).data(Qt::EditRole), QVariant(1030));
    QCOMPARE(m_model->headerData(CapacitySeriesModel::Award, Qt::Horizontal).toString(),
             QStringLiteral("This proposal"));
    m_model->setAwardName(QStringLiteral("고른 과제 038"));
    QCOMPARE(m_model->headerData(CapacitySeriesModel::Award, Qt::Horizontal).toString(),
             QStringLiteral("고른 과제 038"));
}

void ChartsModelTest::saysMonths()
{
    QCOMPARE(m_model->monthSentence(0),
             QStringLiteral(
                 "2026-04. H200-A: capacity 255, committed 170, This proposal 32, free 53, demand 1,030; "
                 "H200-B: capacity 32, committed 8, This proposal 32, free 0, over by 8"));
    QCOMPARE(m_model->monthLines(1).size(), 1);
    QCOMPARE(m_model->reading(1, 0), QStringLiteral("40/32"));
    QCOMPARE(m_model->reading(1, 1), QString());
    QCOMPARE(m_model->monthSentence(2), QString());
    QCOMPARE(m_model->monthSentence(-1), QString());
}

void ChartsModelTest::leavesMissingEmpty()
{
    QVERIFY(!m_model->index(3, CapacitySeriesModel::Capacity).data().isValid());
    QVERIFY(!m_model->index(1, CapacitySeriesModel::Demand).data().isValid());
    QCOMPARE(m_model->index(1, CapacitySeriesModel::Over).data().toString(), QStringLiteral("0"));
}

void ChartsModelTest::resetsOnlyOnChange()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setSeries(m_months, m_series);
    QCOMPARE(resets.size(), 0);
    m_series[0].months[0].award = 16;
    m_model->setSeries(m_months, m_series);
    QCOMPARE(resets.size(), 1);
}

void ChartsModelTest::givesPatterns()
{
    QSet<int> kinds;
    for (int slot = 1; slot <= 7; ++slot) {
        kinds.insert(int(patternOf(slot)));
        QVERIFY2(patternOf(slot) != PatternKind::Award, "the hatch of this proposal is reserved");
    }
    QCOMPARE(kinds.size(), 7);
    // More than seven: the colour comes back with the next pattern.
    QCOMPARE(patternOf(8), patternOf(2));
    QCOMPARE(patternOf(0), patternOf(1));
}

void ChartsModelTest::survivesNonsense()
{
    m_model->setSeries({}, m_series);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setSeries(m_months, {});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->totalCapacity(0), 0);
    QVERIFY(!m_model->data(m_model->index(0, 0)).isValid());
}

QTEST_MAIN(ChartsModelTest)
#include "chartsmodeltest.moc"
