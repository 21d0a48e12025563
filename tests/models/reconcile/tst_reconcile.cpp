// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/demodata.h"
#include "models/call/samples.h"
#include "reconcile/official.h"
#include "reconcile/ranking.h"

#include <QTest>

#include <cmath>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::PersonId;
using base::ProposalId;
using base::Score;
using call::TieStep;
using reconcile::Ratio;

namespace {

/// Scores from whole or half points.
QList<Score> points(const QList<double> &values)
{
    QList<Score> scores;
    for (const double value : values)
        scores.append(Score(static_cast<int>(std::lround(value * 100))));
    return scores;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

reconcile::Candidate candidate(const QString &id, const QList<int> &totals)
{
    QList<reconcile::ReviewTotal> list;
    for (int r = 0; r < totals.size(); ++r)
        list.append({.reviewer = PersonId(u"R%1"_s.arg(r)),
                     .proposal = ProposalId(id),
                     .total = Score(totals.at(r)),
                     .criteria = {}});
    return {.official = reconcile::officialOf(samples::charter().scoring, ProposalId(id), list),
            .gpuMonths = 100,
            .receivedAt = samples::day(1, 10)};
}

QStringList order(const QList<reconcile::Standing> &standings)
{
    QStringList ids;
    for (const reconcile::Standing &standing : standings)
        ids.append(standing.proposal.text());
    return ids;
}

} // namespace

class TestReconcile : public QObject
{
    Q_OBJECT
private slots:
    void trimmedEdges_data();
    void trimmedEdges();
    void shroutFleiss();
    void s8_data();
    void s8();
    void rounding();
    void cutoffRawAndRounded();
    void psat2023();
    void demoCall();
    void officialsAndMissing();
    void tieSteps();
    void tiesThatStay();
    void unreviewedComeLast();
    void lottery();
};

void TestReconcile::trimmedEdges_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("expected");
    QTest::newRow("two: mean") << QList<double>{80, 90} << 85.0;
    QTest::newRow("three") << QList<double>{80, 90, 70} << 80.0;
    QTest::newRow("four") << QList<double>{80, 80, 90, 70} << 80.0;
    QTest::newRow("double extremes") << QList<double>{90, 90, 70, 70, 80} << 80.0;
    QTest::newRow("outliers") << QList<double>{100, 0, 85, 86, 84} << 85.0;
    QTest::newRow("all alike") << QList<double>{77, 77, 77, 77, 77} << 77.0;
}

void TestReconcile::trimmedEdges()
{
    QFETCH(QList<double>, values);
    QFETCH(double, expected);
    const Ratio trimmed = reconcile::trimmedMean(points(values));
    QVERIFY(trimmed == Ratio({static_cast<qint64>(expected * 100), 1}));
    QVERIFY(reconcile::trimmedMean(points(values), 6) == reconcile::mean(points(values)));
}

void TestReconcile::shroutFleiss()
{
    const QList<QList<double>> rows{{9, 2, 5, 8}, {6, 1, 3, 2},  {8, 4, 6, 8},
                                    {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};
    const QList<double> means{6, 3, 6.5, 4, 7.5, 4.75};
    const QList<double> trimmed{6.5, 2.5, 7, 4, 7.5, 5};
    const QList<double> deviations{3.162277660, 2.160246899, 1.914854216,
                                   2.943920289, 2.380476143, 2.217355783};
    for (int i = 0; i < rows.size(); ++i) {
        const auto s = reconcile::statisticsOf(points(rows.at(i)));
        QVERIFY(isNear(s.mean.points(), means.at(i)));
        QVERIFY(isNear(s.trimmed.points(), trimmed.at(i)));
        QVERIFY(isNear(s.deviation(), deviations.at(i)));
    }
}

void TestReconcile::s8_data()
{
    QTest::addColumn<QList<double>>("totals");
    QTest::addColumn<QList<double>>("expected"); // mean, median, trimmed, SD, range
    const auto row = [](const char *name, const QList<double> &totals, const QList<double> &expected) {
        QTest::newRow(name) << totals << expected;
    };
    row("P1", {88, 79, 92}, {86.333333333, 88, 88, 6.658328118, 13});
    row("P2", {61, 74, 70}, {68.333333333, 70, 70, 6.658328118, 13});
    row("P3", {90, 85, 81}, {85.333333333, 85, 85, 4.509249753, 9});
    row("P4", {72, 58, 80}, {70.000000000, 72, 72, 11.135528726, 22});
    row("P5", {70, 83, 91, 76}, {80.000000000, 79.5, 79.5, 9.055385138, 21});
    row("P6", {66, 60, 75}, {67.000000000, 66, 66, 7.549834435, 15});
    row("P7", {49, 71, 88}, {69.333333333, 71, 71, 19.553345835, 39});
    row("P8", {81, 78, 86, 73}, {79.500000000, 79.5, 79.5, 5.446711546, 13});
}

void TestReconcile::s8()
{
    QFETCH(QList<double>, totals);
    QFETCH(QList<double>, expected);
    const auto s = reconcile::statisticsOf(points(totals));
    QCOMPARE(s.n, static_cast<int>(totals.size()));
    QVERIFY(isNear(s.mean.points(), expected.at(0)));
    QVERIFY(isNear(s.median.points(), expected.at(1)));
    QVERIFY(isNear(s.trimmed.points(), expected.at(2)));
    QVERIFY(isNear(s.deviation(), expected.at(3)));
    QCOMPARE(s.range(), Score(static_cast<int>(expected.at(4) * 100)));
}

void TestReconcile::rounding()
{
    QCOMPARE((Ratio{20999, 3}).rounded(), Score(7000)); // 6999.67
    QCOMPARE((Ratio{1, 2}).rounded(), Score(1));        // half up
    QCOMPARE((Ratio{3, 2}).rounded(), Score(2));
    QCOMPARE((Ratio{4, 3}).rounded(), Score(1));
    QCOMPARE((Ratio{33, 5}).rounded(), Score(7));
    QCOMPARE((Ratio{0, 7}).rounded(), Score(0));
    QVERIFY((Ratio{1, 2}) == (Ratio{2, 4}));
    QVERIFY((Ratio{1, 3}) < (Ratio{1, 2}));
    QVERIFY((Ratio{9'000'000'000'000'000'000, 3}) > (Ratio{8'999'999'999'999'999'999, 3}));
}

void TestReconcile::cutoffRawAndRounded()
{
    call::ScoringPolicy policy;
    const Ratio mean = reconcile::mean({Score(6999), Score(7000), Score(7000)});
    QVERIFY(mean == (Ratio{20999, 3}));
    QCOMPARE(mean.rounded(), Score(7000));
    policy.cutoffOn = call::CutoffOn::Raw;
    QVERIFY(!reconcile::passesCutoff(policy, mean));
    QVERIFY(reconcile::passesCutoff(policy, Ratio{7000, 1}));
    policy.cutoffOn = call::CutoffOn::Rounded;
    QVERIFY(reconcile::passesCutoff(policy, mean));
    QVERIFY(!reconcile::passesCutoff(policy, Ratio{20998, 3}));
}

void TestReconcile::psat2023()
{
    struct Bid
    {
        QString name;
        QList<double> technical;
        int price;
    };
    const QList<Bid> bids{{u"甲"_s, {68, 68, 68, 68, 72}, 13},
                          {u"乙"_s, {65, 73, 62, 65, 65}, 20},
                          {u"丙"_s, {73, 69, 69, 65, 69}, 15},
                          {u"丁"_s, {75, 70, 65, 65, 75}, 14},
                          {u"戊"_s, {65, 60, 60, 70, 75}, 17}};
    const QList<int> technical{68, 65, 69, 70, 65};
    const QList<int> totals{81, 85, 84, 84, 82};
    call::ScoringPolicy policy;
    policy.aggregation = call::Aggregation::TrimmedMean;
    policy.cutoff = Score(6800);
    QString winner;
    std::pair<Ratio, Ratio> best;
    for (int i = 0; i < bids.size(); ++i) {
        const Ratio score = reconcile::aggregate(policy, points(bids.at(i).technical));
        QVERIFY(score == (Ratio{technical.at(i) * 100, 1}));
        QCOMPARE(reconcile::passesCutoff(policy, score), i != 1 && i != 4);
        const Ratio total{score.numerator + bids.at(i).price * 100 * score.denominator, score.denominator};
        QVERIFY(total == (Ratio{totals.at(i) * 100, 1}));
        if (reconcile::passesCutoff(policy, score) && std::pair(total, score) > best) {
            best = {total, score};
            winner = bids.at(i).name;
        }
    }
    QCOMPARE(winner, u"丁"_s);
}

void TestReconcile::demoCall()
{
    const call::Rubric rubric = samples::rubric();
    QList<reconcile::ReviewTotal> totals;
    call::Assignments assignments;
    for (const auto &row : samples::demo(u"reviews.csv"_s)) {
        const PersonId reviewer(row.value(u"reviewer_id"_s));
        const ProposalId proposal(row.value(u"proposal_id"_s));
        assignments.list.append({.reviewer = reviewer, .proposal = proposal, .due = samples::day(2, 13)});
        if (row.value(u"status"_s) != u"SUBMITTED")
            continue;
        call::LevelSet levels;
        for (const call::Item &item : rubric.items())
            levels.insert(item.id, row.value(item.id.text()).toInt());
        totals.append(reconcile::totalOf(rubric, reviewer, proposal, levels));
    }
    QCOMPARE(totals.size(), 596);
    const auto missing = reconcile::missingReviews(assignments, totals);
    QStringList pairs;
    for (const call::Assignment &a : missing)
        pairs.append(a.proposal.text().right(3) + u'/' + a.reviewer.text());
    QCOMPARE(pairs, (QStringList{u"040/V15"_s, u"056/V09"_s, u"111/V05"_s, u"118/V02"_s}));

    const auto expected = samples::demo(u"expected_scores.csv"_s);
    QCOMPARE(expected.size(), 120);
    int below = 0;
    int belowTrimmed = 0;
    call::ScoringPolicy policy;
    call::ScoringPolicy trimmed;
    trimmed.aggregation = call::Aggregation::TrimmedMean;
    for (const auto &row : expected) {
        const auto official = reconcile::officialOf(policy, ProposalId(row.value(u"id"_s)), totals);
        const auto &s = official.statistics;
        const auto six = [](double value) { return QString::number(value, 'f', 6); };
        QCOMPARE(QString::number(s.n), row.value(u"n"_s));
        QCOMPARE(six(s.mean.points()), row.value(u"mean"_s));
        QCOMPARE(six(s.median.points()), row.value(u"median"_s));
        QCOMPARE(six(s.trimmed.points()), row.value(u"trim1"_s));
        QCOMPARE(six(s.deviation()), row.value(u"sd"_s));
        QCOMPARE(six(s.range().value() / 100.0), row.value(u"range"_s));
        QCOMPARE(official.criterionMeans.size(), 3);
        below += official.passes ? 0 : 1;
        belowTrimmed += reconcile::officialOf(trimmed, official.proposal, totals).passes ? 0 : 1;
    }
    QCOMPARE(below, 24);
    QCOMPARE(belowTrimmed, 26);
}

void TestReconcile::officialsAndMissing()
{
    const auto total = [](const QString &reviewer, const QString &proposal, int score) {
        return reconcile::ReviewTotal{.reviewer = PersonId(reviewer),
                                      .proposal = ProposalId(proposal),
                                      .total = Score(score),
                                      .criteria = {}};
    };
    call::ScoringPolicy policy;
    policy.minReviews = 2;
    const QList<ProposalId> ids{ProposalId(u"A"_s), ProposalId(u"B"_s), ProposalId(u"C"_s)};
    const auto all = reconcile::officials(
        policy, ids,
        {total(u"R1"_s, u"A"_s, 8000), total(u"R2"_s, u"A"_s, 9000), total(u"R1"_s, u"B"_s, 9900)});
    QVERIFY(all);
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->at(0).rounded(), Score(8500));
    QVERIFY(all->at(0).passes);
    QVERIFY(!all->at(1).enoughReviews);
    QVERIFY(!all->at(1).passes); // one review of 99 is not enough
    QCOMPARE(all->at(2).statistics.n, 0);
    QVERIFY(!all->at(2).passes);
    const auto twice =
        reconcile::officials(policy, ids, {total(u"R1"_s, u"A"_s, 1), total(u"R1"_s, u"A"_s, 2)});
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, base::ErrorCode::InvalidArgument);
}

void TestReconcile::tieSteps()
{
    const call::Rubric rubric = samples::rubric();
    const call::ScoringPolicy policy = samples::charter().scoring;
    const auto parted = [&](reconcile::Candidate winner, reconcile::Candidate loser, TieStep by) {
        const auto standings = reconcile::rank(policy, rubric, {loser, winner});
        return standings.at(0).proposal == winner.official.proposal && standings.at(1).partedBy == by &&
               standings.at(1).rank == 2 && !standings.at(0).partedBy;
    };
    const auto a = candidate(u"A"_s, {8000, 8000, 8300});
    QVERIFY(parted(candidate(u"B"_s, {8000, 8000, 8302}), a, TieStep::Score));
    // 8100.33… and 8100 show the same: the exact ratio must not decide.
    QVERIFY(parted(candidate(u"B"_s, {8100, 8100, 8100}), candidate(u"A"_s, {8000, 8000, 8301}),
                   TieStep::Median));
    QVERIFY(parted(candidate(u"B"_s, {7900, 8100, 8300}), a, TieStep::Median));
    QVERIFY(parted(candidate(u"B"_s, {7990, 8000, 8010}), candidate(u"A"_s, {7900, 8000, 8100}),
                   TieStep::Deviation));
    auto small = a;
    small.official.proposal = ProposalId(u"S"_s);
    small.gpuMonths = 99;
    QVERIFY(parted(small, a, TieStep::FewerGpuMonths));
    auto early = a;
    early.official.proposal = ProposalId(u"E"_s);
    early.receivedAt = a.receivedAt.addSecs(-1);
    QVERIFY(parted(early, a, TieStep::EarlierReceipt));
    // The second criterion decides: the heaviest ties, and the third (as heavy) comes after it.
    auto left = a;
    left.official.criterionMeans = {{3000, 1}, {2400, 1}, {2600, 1}};
    auto right = a;
    right.official.proposal = ProposalId(u"Z"_s);
    right.official.criterionMeans = {{3000, 1}, {2500, 1}, {2500, 1}};
    QVERIFY(parted(right, left, TieStep::Criteria));
}

void TestReconcile::tiesThatStay()
{
    call::ScoringPolicy policy;
    policy.tieOrder = {TieStep::Score};
    const auto standings = reconcile::rank(policy, samples::rubric(),
                                           {candidate(u"C"_s, {8000}), candidate(u"A"_s, {9000}),
                                            candidate(u"B"_s, {8000}), candidate(u"D"_s, {7000})});
    QCOMPARE(order(standings), (QStringList{u"A"_s, u"C"_s, u"B"_s, u"D"_s}));
    QCOMPARE(standings.at(1).rank, 2);
    QCOMPARE(standings.at(2).rank, 2);
    QVERIFY(!standings.at(2).partedBy);
    QCOMPARE(standings.at(3).rank, 4);
}

void TestReconcile::unreviewedComeLast()
{
    const auto standings = reconcile::rank(samples::charter().scoring, samples::rubric(),
                                           {candidate(u"none"_s, {}), candidate(u"zero"_s, {0, 0, 0})});
    QCOMPARE(order(standings), (QStringList{u"zero"_s, u"none"_s}));
    QCOMPARE(standings.at(1).rank, 2);
}

void TestReconcile::lottery()
{
    const QString seed = u"SIMSA-2026-R1"_s;
    const auto ticket = [&](const QString &id) {
        return reconcile::lotteryTicket(seed, ProposalId(id)).left(8);
    };
    QCOMPARE(ticket(u"SIM26-012"_s), u"341ed253"_s);
    QCOMPARE(ticket(u"SIM26-014"_s), u"5b20e354"_s);
    QCOMPARE(ticket(u"SIM26-013"_s), u"67119801"_s);
    QCOMPARE(ticket(u"SIM26-010"_s), u"77c32cde"_s);
    QCOMPARE(ticket(u"SIM26-011"_s), u"927c300d"_s);
    QList<reconcile::Candidate> tied;
    for (int i = 10; i <= 14; ++i)
        tied.append(candidate(u"SIM26-0%1"_s.arg(i), {8000, 8000}));
    const auto standings = reconcile::rank(samples::charter().scoring, samples::rubric(), tied);
    QCOMPARE(order(standings),
             (QStringList{u"SIM26-012"_s, u"SIM26-014"_s, u"SIM26-013"_s, u"SIM26-010"_s, u"SIM26-011"_s}));
    QCOMPARE(standings.last().partedBy, TieStep::Lottery);
}

QTEST_APPLESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
