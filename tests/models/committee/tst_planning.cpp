// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QTest>

using namespace simsa;
using namespace simsa::tests;
using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

record::Reconciliation scoresOf(const committee::Desk &desk)
{
    return must(record::reconciliationFromJson(desk.ledger().find(*desk.reconciliation())->record.body));
}

QMap<QString, QString> refusalsOf(const record::Plan &plan)
{
    QMap<QString, QString> refusals;
    for (const record::PlannedRefusal &refusal : plan.refusals)
        refusals.insert(refusal.proposal.text(), refusal.reason);
    return refusals;
}

} // namespace

class TestPlanning : public QObject
{
    Q_OBJECT

private slots:
    void signsOfficialScores();
    void missingReviewsNeedAReason();
    void greedyPlan();
    void cutLine();
    void tamperedPlans_data();
    void tamperedPlans();
    void planOfOlderScores();
};

void TestPlanning::signsOfficialScores()
{
    World world;
    world.found();
    world.review();
    const auto chair = world.desk(u"chair"_s);
    QVERIFY(!chair->reconciliation());
    const auto id = must(chair->reconcile(u"not needed"_s));
    QCOMPARE(*chair->reconciliation(), id);
    const auto scores = scoresOf(*chair);
    QVERIFY(scores.missingReason.isEmpty());
    QCOMPARE(scores.scores.size(), 4); // the ineligible one has no score
    const auto *first = scores.of(proposalId(u"01"_s));
    QCOMPARE(first->numerator * 3, 28000 * first->denominator);
    QCOMPARE(first->score, base::Score(9333));
    QCOMPARE(first->rank, 1);
    QCOMPARE(first->reviews.size(), 3);
    for (const base::RecordId &review : first->reviews)
        QCOMPARE(chair->ledger().find(review)->record.type, record::Type::Review);
    QVERIFY(!scores.of(proposalId(u"05"_s)));
}

void TestPlanning::missingReviewsNeedAReason()
{
    World world;
    world.found();
    world.review({{u"r3"_s, u"02"_s}});
    const auto chair = world.desk(u"chair"_s);
    const auto refused = chair->reconcile(u"  "_s);
    QCOMPARE(refused.error().code, ErrorCode::ReviewsMissing);
    QCOMPARE(refused.error().detail, u"P-02"_s);
    QVERIFY(!chair->reconciliation());
    must(chair->reconcile(u"r3 is ill"_s));
    const auto scores = scoresOf(*chair);
    QCOMPARE(scores.missingReason, u"r3 is ill"_s);
    QVERIFY(!scores.of(proposalId(u"02"_s))->enough);
    QCOMPARE(scores.of(proposalId(u"02"_s))->score, base::Score(8400));
    // The reason given, two reviews are enough to be planned.
    QVERIFY(must(committee::draftPlan(*chair, u"x"_s)).awardOf(proposalId(u"02"_s)));
}

void TestPlanning::greedyPlan()
{
    World world;
    world.found();
    world.review();
    const auto chair = world.desk(u"chair"_s);
    QCOMPARE(committee::draftPlan(*chair, u"x"_s).error().code, ErrorCode::NotFound);
    must(chair->reconcile());
    const auto plan = must(committee::draftPlan(*chair, u"  greedy  "_s));
    QCOMPARE(plan.scenario, u"greedy"_s);
    QCOMPARE(plan.rule, u"greedy levels=100,50 strict_stop=no org_cap=0"_s);
    QCOMPARE(plan.requests.size(), 4);
    const base::ClusterId cluster(u"H200"_s);
    const QList<record::PlannedAward> awards{{proposalId(u"01"_s), cluster, 1, 3, base::Nodes(6), 100},
                                             {proposalId(u"02"_s), cluster, 1, 3, base::Nodes(4), 100}};
    QCOMPARE(plan.awards, awards);
    const QList<record::PlannedRefusal> refusals{
        {proposalId(u"03"_s), u"no_room"_s, cluster, 1, base::Nodes(4)},
        {proposalId(u"04"_s), u"below_cut"_s, {}, 0, {}}};
    QCOMPARE(plan.refusals, refusals);
    QVERIFY(!chair->plan());
    const auto id = must(chair->adoptPlan(plan));
    QCOMPARE(*chair->plan(), plan);
    QCOMPARE(*chair->planRecord(), id);
}

void TestPlanning::cutLine()
{
    World world;
    world.found();
    world.review();
    const auto chair = world.desk(u"chair"_s);
    must(chair->reconcile());
    const auto plan = must(committee::draftPlan(*chair, u"one"_s, 1));
    QCOMPARE(plan.line, 1);
    QCOMPARE(plan.awards.size(), 1);
    const QMap<QString, QString> expected{
        {u"P-02"_s, u"below_line"_s}, {u"P-03"_s, u"below_line"_s}, {u"P-04"_s, u"below_line"_s}};
    QCOMPARE(refusalsOf(plan), expected);
    must(chair->adoptPlan(plan));
    // The same award with a line above it is refused.
    auto below = must(committee::draftPlan(*chair, u"two"_s, 2));
    below.line = 1;
    QCOMPARE(chair->adoptPlan(below).error().code, ErrorCode::PlanInfeasible);
    QCOMPARE(chair->adoptPlan(below).error().detail, u"below_line P-02"_s);
}

void TestPlanning::tamperedPlans_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("detail");
    QTest::newRow("over capacity") << 0 << u"capacity H200 month 1: 14 of 10"_s;
    QTest::newRow("below the cut") << 1 << u"not_plannable P-04"_s;
    QTest::newRow("more nodes") << 2 << u"level P-02"_s;
    QTest::newRow("another start") << 3 << u"not_an_option P-02"_s;
    QTest::newRow("another request") << 4 << u"request P-02"_s;
    QTest::newRow("forgotten") << 5 << u"not_once P-03"_s;
    QTest::newRow("awarded twice") << 6 << u"not_once P-01"_s;
    QTest::newRow("of nobody") << 7 << u"unknown_proposal P-99"_s;
    QTest::newRow("level of no charter") << 8 << u"level P-02"_s;
}

void TestPlanning::tamperedPlans()
{
    QFETCH(int, what);
    QFETCH(QString, detail);
    World world;
    world.found();
    world.review();
    const auto chair = world.desk(u"chair"_s);
    must(chair->reconcile());
    auto plan = must(committee::draftPlan(*chair, u"x"_s));
    const auto award = [&](const QString &number, int nodes) {
        plan.refusals.removeIf([&](const auto &one) { return one.proposal == proposalId(number); });
        plan.awards.append({proposalId(number), base::ClusterId(u"H200"_s), 1, 3, base::Nodes(nodes), 100});
    };
    const QList<std::function<void()>> changes{
        [&] { award(u"03"_s, 4); },
        [&] {
            plan.awards.removeFirst();
            plan.refusals.append({proposalId(u"01"_s), u"no_room"_s, {}, 0, {}});
            award(u"04"_s, 2);
        },
        [&] { plan.awards[1].nodes = base::Nodes(5); },
        [&] { plan.awards[1].start = 2; },
        [&] {
            plan.requests[1].request.nodes = base::Nodes(2);
            plan.awards[1].nodes = base::Nodes(2);
        },
        [&] { plan.refusals.removeFirst(); },
        [&] { plan.awards.append(plan.awards.first()); },
        [&] {
            plan.refusals.append({proposalId(u"99"_s), u"no_room"_s, {}, 0, {}});
        },
        [&] {
            plan.awards[1].percent = 75;
            plan.awards[1].nodes = base::Nodes(3);
        },
    };
    changes.at(what)();
    const auto adopted = chair->adoptPlan(plan);
    QVERIFY(!adopted);
    QCOMPARE(adopted.error().code, ErrorCode::PlanInfeasible);
    QCOMPARE(adopted.error().detail, detail);
    QVERIFY(!chair->plan());
}

void TestPlanning::planOfOlderScores()
{
    World world;
    world.found();
    world.review();
    const auto chair = world.desk(u"chair"_s);
    must(chair->reconcile());
    const auto plan = must(committee::draftPlan(*chair, u"x"_s));
    must(chair->adoptPlan(plan));
    world.clock.advance(60);
    must(chair->reconcile());
    QVERIFY(!chair->plan());
    QCOMPARE(chair->adoptPlan(plan).error().code, ErrorCode::PlanInfeasible);
    QCOMPARE(chair->adoptPlan(plan).error().detail, u"reconciliation"_s);
    QCOMPARE(chair->proposeDecisions().error().code, ErrorCode::DecisionStateWrong);
}

QTEST_GUILESS_MAIN(TestPlanning)
#include "tst_planning.moc"
