// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call/demodata.h"
#include "models/call/samples.h"
#include "plan/check.h"
#include "plan/greedy.h"
#include "plan/options.h"
#include "planfiles.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ClusterId;
using base::ErrorCode;
using base::Nodes;
using base::OrgId;
using base::ProposalId;
using plan::Rule;
using plan::SkipReason;

namespace {

plan::Instance instance(const QString &file, const QString &name)
{
    return plan::readInstance(planfiles::vectors(file), name).value();
}

QList<Rule> rulesBroken(const plan::Instance &instance, const plan::Plan &plan)
{
    QList<Rule> rules;
    const plan::Verdict verdict = plan::check(instance, plan).value();
    for (const plan::Breach &breach : verdict.breaches)
        rules.append(breach.rule);
    return rules;
}

plan::Skip skipOf(const plan::GreedyPlan &result, const QString &id)
{
    for (const plan::Skip &skip : result.skipped) {
        if (skip.proposal == ProposalId(id))
            return skip;
    }
    return {};
}

} // namespace

class TestGreedy : public QObject
{
    Q_OBJECT
private slots:
    void greedyOnTheDemo();
    void greedyReasons();
    void greedyStrictStop();
    void greedyMustExclusiveStarts();
    void profiles();
    void instanceFromTheCall();
    void instanceFromTheCallRefuses();
};

void TestGreedy::greedyOnTheDemo()
{
    plan::Instance inst = instance(u"demo_plans.json"_s, u"D1"_s);
    inst.shares.clear();
    const auto scores = samples::demo(u"expected_scores.csv"_s);
    QHash<ProposalId, int> score100;
    for (const auto &row : scores)
        score100.insert(ProposalId(row.value(u"id"_s)), row.value(u"score100_blup"_s).toInt());
    for (const plan::Candidate &candidate : inst.candidates)
        QCOMPARE(candidate.score100, score100.value(candidate.id));
    const auto result = plan::greedy(inst).value();
    const auto verdict = plan::check(inst, result.plan).value();
    QVERIFY(verdict.isFeasible());
    QCOMPARE(verdict.value, 43945210);
    QCOMPARE(verdict.awards, 47);
    QCOMPARE(verdict.nodeMonths, 5448);
    plan::Plan byId = result.plan;
    std::sort(byId.awards.begin(), byId.awards.end(),
              [](const plan::Award &a, const plan::Award &b) { return a.proposal < b.proposal; });
    QCOMPARE(byId, planfiles::expectedPlan(u"GREEDY"_s));
    QCOMPARE(result.plan.awards.size() + result.skipped.size(), 117);
    for (const plan::Skip &skip : result.skipped) {
        if (skip.reason == SkipReason::BelowCut)
            QVERIFY(score100.value(skip.proposal) < 7000);
        else
            QVERIFY(skip.nodesShort > Nodes(0) && skip.month >= 1 && !skip.cluster.isEmpty());
    }
}

void TestGreedy::greedyReasons()
{
    plan::Instance inst = instance(u"allocation.json"_s, u"A2"_s);
    inst.forbid = {ProposalId(u"P9"_s)};
    inst.orgCap.insert(OrgId(u"U2"_s), Nodes(3));
    const auto result = plan::greedy(inst).value();
    // P1 H 1-6 4, P2 B 2-4 4, P3 H 3-6 3; then P4 3 on B: months 2-4 full, 3-5 and 4-6 too.
    QCOMPARE(result.plan.awards.at(0), planfiles::award(u"P1"_s, u"H200"_s, 1, 6, 4));
    QCOMPARE(result.plan.awards.at(1), planfiles::award(u"P2"_s, u"B200"_s, 2, 3, 4));
    QCOMPARE(result.plan.awards.at(2), planfiles::award(u"P3"_s, u"H200"_s, 3, 4, 3));
    QCOMPARE(skipOf(result, u"P4"_s), (plan::Skip{.proposal = ProposalId(u"P4"_s),
                                                  .reason = SkipReason::CapacityShort,
                                                  .cluster = ClusterId(u"B200"_s),
                                                  .month = 4,
                                                  .nodesShort = Nodes(1),
                                                  .other = {}}));
    QCOMPARE(skipOf(result, u"P10"_s).reason, SkipReason::BelowCut);
    QCOMPARE(skipOf(result, u"P9"_s).reason, SkipReason::Forbidden);
    // P5 asks for 4 with 2 left in months 1-2 and 1 from 3 on: 3 short, which beats the organisation's 1.
    QCOMPARE(skipOf(result, u"P5"_s).reason, SkipReason::CapacityShort);
    QCOMPARE(skipOf(result, u"P5"_s).nodesShort, Nodes(3));
    inst.free.add(ClusterId(u"H200"_s), 1, 6, Nodes(20));
    const auto roomy = plan::greedy(inst).value();
    QCOMPARE(skipOf(roomy, u"P5"_s), (plan::Skip{.proposal = ProposalId(u"P5"_s),
                                                 .reason = SkipReason::OrgCapReached,
                                                 .cluster = ClusterId(u"H200"_s),
                                                 .month = 1,
                                                 .nodesShort = Nodes(1),
                                                 .other = {}}));
    inst.candidates[6].options.clear();
    QCOMPARE(skipOf(plan::greedy(inst).value(), u"P7"_s).reason, SkipReason::NoOption);
    inst.candidates[6].passed = false;
    QCOMPARE(skipOf(plan::greedy(inst).value(), u"P7"_s).reason, SkipReason::BelowCut);
}

void TestGreedy::greedyStrictStop()
{
    const plan::Instance inst = instance(u"allocation.json"_s, u"A2"_s);
    const auto result = plan::greedy(inst, true).value();
    QCOMPARE(result.stoppedAt, ProposalId(u"P4"_s));
    QCOMPARE(result.plan.awards.size(), 3);
    QCOMPARE(skipOf(result, u"P4"_s).reason, SkipReason::CapacityShort);
    QCOMPARE(skipOf(result, u"P9"_s).reason, SkipReason::AfterStop);
    QCOMPARE(skipOf(result, u"P10"_s).reason, SkipReason::BelowCut); // not the stop's fault
    QVERIFY(!plan::greedy(inst).value().stoppedAt);
}

void TestGreedy::greedyMustExclusiveStarts()
{
    plan::Instance inst = instance(u"allocation.json"_s, u"A5"_s);
    const auto result = plan::greedy(inst).value();
    QCOMPARE(result.plan.awards.first().proposal, ProposalId(u"P8"_s));  // must-fund comes first
    QCOMPARE(skipOf(result, u"P1"_s).reason, SkipReason::CapacityShort); // P8 fills months 1 and 2
    QVERIFY(plan::check(inst, result.plan).value().isFeasible());
    inst.must.clear();
    const auto free = plan::greedy(inst).value();
    QVERIFY(free.plan.award(ProposalId(u"P1"_s)) != nullptr);
    QCOMPARE(skipOf(free, u"P2"_s).reason, SkipReason::ExclusiveTaken);
    QCOMPARE(skipOf(free, u"P2"_s).other, ProposalId(u"P1"_s));
    inst.startCap = 0;
    const auto none = plan::greedy(inst).value();
    QVERIFY(none.plan.awards.isEmpty());
    QCOMPARE(skipOf(none, u"P1"_s).reason, SkipReason::StartsFull);
    QCOMPARE(skipOf(none, u"P1"_s).month, 1);
    QCOMPARE(skipOf(none, u"P1"_s).nodesShort, Nodes(0));
}

void TestGreedy::profiles()
{
    const QByteArray json = R"({"H":3,"objective":"score_nm","capacity":{"K":[4,4,4]},"levels":[100,50],
        "proposals":[{"id":"A","score100":8000,"months":3,"es":1,"ls":3,"floor":0.5,
                      "alts":[{"cluster":"K","nodes_by_month":[1,4,3]}]},
                     {"id":"B","score100":7000,"months":1,"es":1,"ls":3,"alts":[{"cluster":"K","nodes":3}]}]})";
    const auto inst = plan::readInstances(json).value().first();
    const QList<plan::Option> &options = inst.candidates.at(0).options;
    QCOMPARE(options.size(), 2);
    QCOMPARE(options.at(0).nodeMonths(), 8);
    QCOMPARE(options.at(1).profile, (QList<Nodes>{Nodes(1), Nodes(2), Nodes(2)}));
    QCOMPARE(options.at(1).nodes, Nodes(2));
    const auto result = plan::greedy(inst).value();
    QCOMPARE(result.plan.awards.at(1),
             planfiles::award(u"B"_s, u"K"_s, 1, 1, 3)); // 3 are left in month 1 only
    const auto verdict = plan::check(inst, result.plan).value();
    QVERIFY(verdict.isFeasible());
    QCOMPARE(verdict.value, 8000 * 8 + 7000 * 3);
    plan::Plan worse = result.plan;
    worse.awards[1].option.start = 2;
    QCOMPARE(rulesBroken(inst, worse), QList<Rule>{Rule::Capacity});
    const auto read = plan::planFromJson(toJson(result.plan));
    QVERIFY(read);
    QCOMPARE(*read, result.plan);
}

void TestGreedy::instanceFromTheCall()
{
    call::Charter charter = samples::charter();
    charter.clusters[0].capacity[4].committed = Nodes(55);
    charter.plan.orgCap = Nodes(48);
    call::Proposal withdrawn = samples::proposal(u"P2"_s);
    withdrawn.eligibility = call::Eligibility::Withdrawn;
    call::Proposal big = samples::proposal(u"P3"_s);
    big.request.nodes = Nodes(40); // over the cap of 32: only the alternative is left
    big.request.floorPercent = 75;
    const QList<plan::ScoredProposal> scored{
        {.id = ProposalId(u"P3"_s), .score = base::Score(9000)},
        {.id = ProposalId(u"SIM26-001"_s), .score = base::Score(7000), .passes = false},
        {.id = ProposalId(u"P2"_s), .score = base::Score(9900)}};
    const auto inst = plan::instanceOf(charter, {samples::proposal(), withdrawn, big}, scored);
    QVERIFY(inst);
    QCOMPARE(inst->months, 15);
    QCOMPARE(inst->clusters.size(), 3);
    QCOMPARE(inst->free.at(ClusterId(u"H200-A"_s), 5), Nodes(200));
    QCOMPARE(inst->free.at(ClusterId(u"H200-B"_s), 5), Nodes(32));
    QCOMPARE(inst->free.at(ClusterId(u"B200"_s), 1), Nodes(0));
    QCOMPARE(inst->free.at(ClusterId(u"B200"_s), 2), Nodes(128));
    QCOMPARE(inst->cut100, 7000);
    QCOMPARE(inst->orgCap.value(OrgId(u"U11"_s)), Nodes(48));
    QCOMPARE(inst->candidates.size(), 2); // the withdrawn one is out
    const plan::Candidate &first = inst->candidates.at(0);
    QCOMPARE(first.wishes.size(), 1);
    QCOMPARE(first.options.size(), 2 * 3); // 8 and 6 of B200, starts 2, 3, 4
    QCOMPARE(first.options.at(3).nodes, Nodes(6));
    QCOMPARE(first.region, u"non_capital"_s);
    QCOMPARE(inst->candidates.at(1).options.size(), (3 + 3) * 3);
    QVERIFY(!inst->isPlannable(inst->candidates.at(1)));
    const auto result = plan::greedy(*inst).value();
    QCOMPARE(result.plan.awards, (QList<plan::Award>{planfiles::award(u"P3"_s, u"B200"_s, 2, 9, 8)}));
    QCOMPARE(skipOf(result, u"SIM26-001"_s).reason, SkipReason::BelowCut);
}

void TestGreedy::instanceFromTheCallRefuses()
{
    const plan::ScoredProposal one{.id = ProposalId(u"SIM26-001"_s), .score = base::Score(8000)};
    QCOMPARE(plan::instanceOf(samples::charter(), {}, {one}).error().code, ErrorCode::PlanInstanceInvalid);
    QCOMPARE(plan::instanceOf(samples::charter(), {samples::proposal()}, {one, one}).error().code,
             ErrorCode::PlanInstanceInvalid);
    call::Charter charter = samples::charter();
    charter.clusters[0].capacity.clear();
    QCOMPARE(plan::instanceOf(charter, {samples::proposal()}, {one}).error().code,
             ErrorCode::CapacityInvalid);
}

QTEST_APPLESS_MAIN(TestGreedy)
#include "tst_greedy.moc"
