// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/demand.h"
#include "capacity/effect.h"
#include "models/call/demodata.h"
#include "models/call/samples.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ClusterId;
using base::Nodes;
using capacity::CapacityTable;
using capacity::Verdict;

namespace {

const ClusterId h200(u"H200-A"_s);
const ClusterId b200(u"B200"_s);

CapacityTable table(const call::Charter &charter = samples::charter())
{
    return CapacityTable::fromCharter(charter).value();
}

} // namespace

class TestCapacity : public QObject
{
    Q_OBJECT
private slots:
    void tableOfTheCharter();
    void tableRefusesWhatDoesNotFit();
    void ramps();
    void nodeTableIgnoresTheOutside();
    void demand();
    void demandOfTheDemoCall();
    void effectFits();
    void effectShortInOneMonth();
    void effectOfPartialAward();
    void effectBesideOtherAwards();
    void effectRefusals();
    void earliestFit();
};

void TestCapacity::tableOfTheCharter()
{
    call::Charter charter = samples::charter();
    charter.clusters[0].capacity[2] = {
        .inService = Nodes(255), .spare = Nodes(5), .reserved = Nodes(10), .committed = Nodes(40)};
    const CapacityTable t = table(charter);
    QCOMPARE(t.months(), 15);
    QCOMPARE(t.clusters().size(), 3);
    QCOMPARE(t.free(h200, 3), Nodes(200));
    QCOMPARE(t.at(h200, 3).usable(), Nodes(240));
    QCOMPARE(t.free(h200, 4), Nodes(255));
    QCOMPARE(t.free(h200, 0), Nodes(0));
    QCOMPARE(t.free(h200, 16), Nodes(0));
    QCOMPARE(t.free(ClusterId(u"X"_s), 1), Nodes(0));
    QCOMPARE(t.freeNodeMonths(h200), 15 * 255 - 55);
    QCOMPARE(t.freeNodeMonths(b200), 128 + 13 * 255);
}

void TestCapacity::tableRefusesWhatDoesNotFit()
{
    call::Charter charter = samples::charter();
    charter.clusters[2].capacity.removeLast();
    QCOMPARE(CapacityTable::fromCharter(charter).error(),
             (base::Error{base::ErrorCode::CapacityInvalid, u"B200"_s}));
    charter = samples::charter();
    charter.clusters[1].capacity[6].reserved = Nodes(33);
    QCOMPARE(CapacityTable::fromCharter(charter).error(),
             (base::Error{base::ErrorCode::CapacityInvalid, u"H200-B[7]"_s}));
    charter = samples::charter();
    charter.clusters.append(charter.clusters.first());
    QCOMPARE(CapacityTable::fromCharter(charter).error().code, base::ErrorCode::CapacityInvalid);
}

void TestCapacity::ramps()
{
    const QList<capacity::RampStep> expected{
        {.cluster = b200, .month = 2, .before = Nodes(0), .after = Nodes(128)},
        {.cluster = b200, .month = 3, .before = Nodes(128), .after = Nodes(255)}};
    QCOMPARE(table().ramps(), expected);
}

void TestCapacity::nodeTableIgnoresTheOutside()
{
    capacity::NodeTable nodes({h200}, 3);
    nodes.add(h200, 2, 5, Nodes(4)); // leaves the horizon
    nodes.add(h200, -1, 3, Nodes(1));
    nodes.add(b200, 1, Nodes(9));
    QCOMPARE(nodes.at(h200, 1), Nodes(1));
    QCOMPARE(nodes.at(h200, 2), Nodes(4));
    QCOMPARE(nodes.at(h200, 3), Nodes(4));
    QCOMPARE(nodes.at(h200, 4), Nodes(0));
    QCOMPARE(nodes.at(b200, 1), Nodes(0));
    QCOMPARE(nodes.nodeMonths(h200), 9);
}

void TestCapacity::demand()
{
    call::Proposal withdrawn = samples::proposal(u"P2"_s);
    withdrawn.eligibility = call::Eligibility::Withdrawn;
    call::Proposal other = samples::proposal(u"P3"_s);
    other.request.nodes = Nodes(4);
    other.request.earliestStart = 10;
    const capacity::Demand demand = capacity::demandOf(table(), {samples::proposal(), withdrawn, other});
    QCOMPARE(demand.proposals, 2);
    QCOMPARE(demand.askedInAll, Nodes(20));
    QCOMPARE(demand.nodes.at(h200, 1), Nodes(0));
    QCOMPARE(demand.nodes.at(h200, 2), Nodes(16));
    QCOMPARE(demand.nodes.at(h200, 10), Nodes(20)); // months 2–10 and 10–18
    QCOMPARE(demand.nodes.at(h200, 15), Nodes(4));
    QCOMPARE(capacity::pressureOn(table(), demand, h200),
             (capacity::Pressure{.asked = Nodes(20), .free = Nodes(255)}));
    QCOMPARE(capacity::pressureOn(table(), demand, b200),
             (capacity::Pressure{.asked = Nodes(0), .free = Nodes(255)}));
}

void TestCapacity::demandOfTheDemoCall()
{
    call::Charter charter = samples::charter();
    charter.clusters = {samples::cluster(u"H200"_s, u"H200"_s, 32, QList<int>(15, 287)),
                        charter.clusters.at(2)};
    QList<call::Proposal> proposals;
    for (const auto &row : samples::demo(u"proposals.csv"_s)) {
        call::Proposal proposal = samples::proposal(row.value(u"id"_s));
        proposal.request = {.preferred = ClusterId(row.value(u"model"_s)),
                            .nodes = Nodes(row.value(u"nodes"_s).toInt()),
                            .months = row.value(u"months"_s).toInt(),
                            .earliestStart = row.value(u"es"_s).toInt(),
                            .latestStart = row.value(u"ls"_s).toInt(),
                            .floorPercent = 100,
                            .alternatives = {}};
        proposals.append(proposal);
    }
    const capacity::Demand demand = capacity::demandOf(table(charter), proposals);
    QCOMPARE(demand.askedInAll, Nodes(1730));
    QCOMPARE(demand.asked.value(ClusterId(u"H200"_s)), Nodes(913));
    QCOMPARE(demand.asked.value(b200), Nodes(817));
}

void TestCapacity::effectFits()
{
    const auto effect = capacity::effectOf(table(), samples::proposal().request, h200, 2);
    QCOMPARE(effect.verdict, Verdict::Fits);
    QCOMPARE(effect.nodes, Nodes(16));
    QCOMPARE(effect.minimum, Nodes(8));
    QCOMPARE(effect.months.size(), 15);
    QCOMPARE(effect.months.at(0).request, Nodes(0));
    QCOMPARE(effect.months.at(1).request, Nodes(16));
    QCOMPARE(effect.months.at(9).request, Nodes(16));
    QCOMPARE(effect.months.at(10).request, Nodes(0));
    QVERIFY(!effect.firstShortMonth);
    QCOMPARE(effect.worstShortage, Nodes(0));
    QCOMPARE(effect.largestFit, Nodes(16));
}

void TestCapacity::effectShortInOneMonth()
{
    call::Charter charter = samples::charter();
    for (int m = 3; m < 15; ++m) // from June: 2 nodes left of 255
        charter.clusters[2].capacity[m].committed = Nodes(253);
    call::RequestLine request = samples::proposal().request;
    request.preferred = b200;
    request.alternatives.clear();
    request.months = 2;
    request.earliestStart = request.latestStart = 3;
    const auto effect = capacity::effectOf(table(charter), request, b200, 3);
    QCOMPARE(effect.verdict, Verdict::DoesNotFit);     // 8 of 16 would be the least
    QCOMPARE(effect.months.at(2).shortage, Nodes(0));  // fits in May
    QCOMPARE(effect.months.at(3).shortage, Nodes(14)); // 14 short in June
    QCOMPARE(effect.months.at(3).capacity, Nodes(255));
    QCOMPARE(effect.months.at(3).committed, Nodes(253));
    QCOMPARE(effect.months.at(3).free, Nodes(2));
    QCOMPARE(effect.firstShortMonth, 4);
    QCOMPARE(effect.worstShortage, Nodes(14));
    QCOMPARE(effect.largestFit, Nodes(2));
    request.floorPercent = 12; // 2 nodes are useful
    QCOMPARE(capacity::effectOf(table(charter), request, b200, 3).verdict, Verdict::FitsSmaller);
    request.floorPercent = 13; // 3 nodes are
    QCOMPARE(capacity::effectOf(table(charter), request, b200, 3).verdict, Verdict::DoesNotFit);
}

void TestCapacity::effectOfPartialAward()
{
    const auto effect = capacity::effectOf(table(), samples::proposal().request, b200, 2, 75);
    QCOMPARE(effect.nodes, Nodes(6));
    QCOMPARE(effect.minimum, Nodes(4));
    QCOMPARE(effect.largestFit, Nodes(8));
    QCOMPARE(effect.verdict, Verdict::Fits);
}

void TestCapacity::effectBesideOtherAwards()
{
    const CapacityTable t = table();
    capacity::NodeTable taken = t.emptyNodeTable();
    taken.add(h200, 5, 1, Nodes(245));
    taken.add(h200, 6, 1, Nodes(300)); // a plan that is over already
    const capacity::Demand demand = capacity::demandOf(t, {samples::proposal()});
    const auto effect =
        capacity::effectOf(t, samples::proposal().request, h200, 2, 100, &taken, &demand.nodes);
    QCOMPARE(effect.months.at(4).free, Nodes(10));
    QCOMPARE(effect.months.at(4).shortage, Nodes(6));
    QCOMPARE(effect.months.at(4).taken, Nodes(245));
    QCOMPARE(effect.months.at(4).demand, Nodes(16));
    QCOMPARE(effect.months.at(5).free, Nodes(-45));
    QCOMPARE(effect.firstShortMonth, 5);
    QCOMPARE(effect.worstShortage, Nodes(61));
    QCOMPARE(effect.largestFit, Nodes(0));
    QCOMPARE(effect.verdict, Verdict::DoesNotFit);
    QCOMPARE(capacity::effectOf(t, samples::proposal().request, h200, 2).months.at(4).demand, Nodes(0));
}

void TestCapacity::effectRefusals()
{
    const call::RequestLine request = samples::proposal().request;
    const auto elsewhere = capacity::effectOf(table(), request, ClusterId(u"H200-B"_s), 2);
    QCOMPARE(elsewhere.verdict, Verdict::ClusterNotAcceptable);
    QVERIFY(elsewhere.months.isEmpty());
    QCOMPARE(capacity::effectOf(table(), request, h200, 1).verdict, Verdict::OutsideWindow);
    QCOMPARE(capacity::effectOf(table(), request, h200, 5).verdict, Verdict::OutsideWindow);
    call::RequestLine late = request;
    late.latestStart = 15;
    QCOMPARE(capacity::effectOf(table(), late, h200, 7).verdict, Verdict::Fits);
    QCOMPARE(capacity::effectOf(table(), late, h200, 8).verdict, Verdict::OutsideWindow);
    call::RequestLine unknown = request;
    unknown.preferred = ClusterId(u"X"_s);
    QCOMPARE(capacity::effectOf(table(), unknown, unknown.preferred, 2).verdict,
             Verdict::ClusterNotAcceptable);
}

void TestCapacity::earliestFit()
{
    call::RequestLine request = samples::proposal().request;
    request.earliestStart = 1;
    QCOMPARE(capacity::earliestFit(table(), request, h200, 100), 1);
    QCOMPARE(capacity::earliestFit(table(), request, b200, 100), 2); // nothing there in month 1
    const CapacityTable t = table();
    capacity::NodeTable taken = t.emptyNodeTable();
    taken.add(b200, 3, 1, Nodes(248));
    QCOMPARE(capacity::earliestFit(t, request, b200, 100, &taken), 4);
    QCOMPARE(capacity::earliestFit(t, request, b200, 75, &taken), 2);
    taken.add(b200, 12, 1, Nodes(255));
    QVERIFY(!capacity::earliestFit(t, request, b200, 100, &taken));
    QVERIFY(!capacity::earliestFit(t, request, ClusterId(u"X"_s), 100));
}

QTEST_APPLESS_MAIN(TestCapacity)
#include "tst_capacity.moc"
