// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/explain.h"
#include "plan/greedy.h"
#include "plan/whatif.h"
#include "planfiles.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ClusterId;
using base::Nodes;
using base::ProposalId;
using plan::Condition;
using plan::NodesIn;
using plan::Standing;

namespace {

const ClusterId h(u"H"_s);

QList<ProposalId> ids(const QStringList &names)
{
    QList<ProposalId> list;
    for (const QString &name : names)
        list.append(ProposalId(name));
    return list;
}

/// Two clusters, four months. P1 and P2 fill H in months 1 and 2; what each of the others lacks is worked out
/// beside its test.
plan::Instance byHand()
{
    return plan::readInstance(R"({"H":4,"objective":"score_nm","cut100":7000,
        "capacity":{"H":[10,10,10,10],"B":[4,4,4,4]},
        "org_cap":{"U":8},"forbid":["P8"],"exclusive":[["P5","P10"]],
        "proposals":[
        {"id":"P1","org":"U","pool":"a","score100":9000,"months":4,"es":1,"ls":1,"alts":[{"cluster":"H","nodes":6}]},
        {"id":"P2","org":"V","pool":"a","score100":8800,"months":2,"es":1,"ls":1,"alts":[{"cluster":"H","nodes":4}]},
        {"id":"P3","org":"W","pool":"b","score100":8700,"months":3,"es":1,"ls":2,"alts":[{"cluster":"H","nodes":5}]},
        {"id":"P4","org":"U","pool":"b","score100":8000,"months":1,"es":3,"ls":3,"alts":[{"cluster":"H","nodes":3}]},
        {"id":"P5","org":"X","pool":"a","score100":7500,"months":4,"es":1,"ls":1,"alts":[{"cluster":"B","nodes":2}]},
        {"id":"P6","org":"Y","pool":"a","score100":8500,"months":2,"es":1,"ls":1,"alts":[{"cluster":"B","nodes":2}]},
        {"id":"P7","pool":"a","score100":6000,"months":1,"es":1,"ls":4,"alts":[{"cluster":"B","nodes":1}]},
        {"id":"P8","pool":"a","score100":7900,"months":1,"es":1,"ls":4,"alts":[{"cluster":"B","nodes":1}]},
        {"id":"P9","pool":"a","score100":7800,"months":4,"es":3,"ls":3,"alts":[{"cluster":"B","nodes":1}]},
        {"id":"P10","pool":"c","score100":7700,"months":1,"es":1,"ls":1,"alts":[{"cluster":"B","nodes":1}]}]})",
                              u"instance"_s)
        .value();
}

plan::Plan funded()
{
    return {{planfiles::award(u"P1"_s, u"H"_s, 1, 4, 6), planfiles::award(u"P2"_s, u"H"_s, 1, 2, 4),
             planfiles::award(u"P5"_s, u"B"_s, 1, 4, 2)}};
}

plan::Explanation why(const QString &id, const plan::Instance &instance = byHand(),
                      const plan::Plan &plan = funded())
{
    return plan::explain(instance, plan, ProposalId(id)).value();
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT
private slots:
    void fundedOne();
    void withoutRoom();
    void overTheCapOfItsOrganisation();
    void shutOut();
    void whoFitsIsNotChosen();
    void anotherRuleInTheWay();
    void noStartLeft();
    void envyFromBothSides();
    void agreesWithTheGreedyRule();
    void refusalsAreOfEverybodyElse();
    void changedRules();
    void differences();
    void refusesAWrongInstance();
};

void TestExplain::fundedOne()
{
    const plan::Explanation p1 = why(u"P1"_s);
    QCOMPARE(p1.standing, Standing::Funded);
    QCOMPARE(p1.award->nodes, Nodes(6));
    QCOMPARE(p1.asked, Nodes(6));
    QCOMPARE(p1.nodeMonths, 24);
    QCOMPARE(*p1.tightest, (NodesIn{h, 1, Nodes(0)})); // 10 - 6 - 4
    // Without P1: 6 free in 1 and 2, 10 after. P3 takes 5 from month 1 to 3, P4 3 in month 3. P6 fits anyhow.
    QCOMPARE(p1.wouldEnter, ids({u"P3"_s, u"P4"_s}));
    QCOMPARE(why(u"P2"_s).wouldEnter, QList<ProposalId>()); // 4 are not 5
}

void TestExplain::withoutRoom()
{
    // From month 1: 5, 5 and 1 short; from month 2: 5, 1, 1. The first of the equals is named.
    const plan::Explanation p3 = why(u"P3"_s);
    QCOMPARE(p3.standing, Standing::NoRoom);
    QCOMPARE(p3.closest->start, 1);
    QCOMPARE(p3.lacking, (QList<NodesIn>{{h, 1, Nodes(5)}, {h, 2, Nodes(5)}, {h, 3, Nodes(1)}}));
    // P2 alone gives 4; P1 alone gives 6 and so leaves P2 its place.
    QCOMPARE(p3.inTheWay, ids({u"P1"_s}));
    QVERIFY(!p3.award);
}

void TestExplain::overTheCapOfItsOrganisation()
{
    const plan::Explanation p4 = why(u"P4"_s); // 6 and 3 of U in month 3, 8 allowed
    QCOMPARE(p4.standing, Standing::OrgCapReached);
    QCOMPARE(p4.lacking, (QList<NodesIn>{{h, 3, Nodes(1)}}));
    QCOMPARE(p4.inTheWay, ids({u"P1"_s}));
}

void TestExplain::shutOut()
{
    QCOMPARE(why(u"P7"_s).standing, Standing::BelowCut);
    QCOMPARE(why(u"P8"_s).standing, Standing::Forbidden);
    QCOMPARE(why(u"P9"_s).standing, Standing::NoOption);
    QCOMPARE(why(u"P10"_s).standing, Standing::ExclusiveTaken);
    QCOMPARE(why(u"P10"_s).other, ProposalId(u"P5"_s));
    QCOMPARE(why(u"P99"_s).standing, Standing::Unknown);
}

void TestExplain::whoFitsIsNotChosen()
{
    const plan::Explanation p6 = why(u"P6"_s); // 2 of 4 are left on B
    QCOMPARE(p6.standing, Standing::NotChosen);
    QCOMPARE(p6.closest->nodes, Nodes(2));
    QVERIFY(p6.lacking.isEmpty());
}

void TestExplain::anotherRuleInTheWay()
{
    plan::Instance instance = byHand();
    // 32 of 40 node-months are pool a's with P1 and P2 alone; P6 would make it more.
    instance.shares.append({u"most to a"_s, u"a"_s, plan::Share::By::Pool, false, 99, 100});
    instance.forbid.append(ProposalId(u"P5"_s));
    const plan::Plan plan{{planfiles::award(u"P3"_s, u"H"_s, 1, 3, 5)}};
    instance.shares.last().numerator = 20; // 4 of 19 are too many
    const plan::Explanation p6 = why(u"P6"_s, instance, plan);
    QCOMPARE(p6.standing, Standing::RuleInTheWay);
    QCOMPARE(p6.broken->rule, plan::Rule::Share);
    QCOMPARE(p6.broken->group, u"most to a"_s);
    instance.shares.last().numerator = 22;
    QCOMPARE(why(u"P6"_s, instance, plan).standing, Standing::NotChosen);
}

void TestExplain::noStartLeft()
{
    plan::Instance instance = byHand();
    instance.startCap = 3;
    QCOMPARE(why(u"P6"_s, instance).standing, Standing::StartsFull); // P1, P2 and P5 start in month 1
}

void TestExplain::envyFromBothSides()
{
    QCOMPARE(why(u"P6"_s).envies, ids({u"P5"_s})); // 85.00 against 75.00, and would fit there
    QCOMPARE(why(u"P5"_s).enviedBy, ids({u"P6"_s}));
    plan::Instance instance = byHand();
    instance.envyDelta100 = 1000; // not by more than 10 points
    QVERIFY(why(u"P6"_s, instance).envies.isEmpty());
    QVERIFY(why(u"P5"_s, instance).enviedBy.isEmpty());
}

// Where the committee's rule says how many nodes are short, so does the explanation of what it left.
void TestExplain::agreesWithTheGreedyRule()
{
    plan::Instance instance = plan::readInstance(planfiles::vectors(u"demo_plans.json"_s), u"D1"_s).value();
    instance.shares.clear();
    const auto greedy = plan::greedy(instance).value();
    int freed = 0;
    for (const plan::Skip &skip : greedy.skipped) {
        const auto explained = plan::explain(instance, greedy.plan, skip.proposal).value();
        if (skip.reason == plan::SkipReason::BelowCut) {
            QCOMPARE(explained.standing, Standing::BelowCut);
            continue;
        }
        QVERIFY(explained.standing == Standing::NoRoom || explained.standing == Standing::OrgCapReached);
        QVERIFY(!explained.lacking.isEmpty());
        // Taking back what it names makes it fit; where it names nobody, so much was never free.
        if (explained.inTheWay.isEmpty()) {
            const plan::Plan alone{{{skip.proposal, *explained.closest}}};
            QVERIFY(!plan::check(instance, alone).value().isFeasible());
            continue;
        }
        ++freed;
        plan::Plan after;
        for (const plan::Award &award : greedy.plan.awards) {
            if (!explained.inTheWay.contains(award.proposal))
                after.awards.append(award);
        }
        after.awards.append({skip.proposal, *explained.closest});
        const auto breaches = plan::check(instance, after).value().breaches;
        QVERIFY2(
            breaches.isEmpty(),
            qPrintable(
                u"%1 rule %2"_s.arg(skip.proposal.text()).arg(static_cast<int>(breaches.value(0).rule))));
    }
    QVERIFY(freed > 10);
}

void TestExplain::refusalsAreOfEverybodyElse()
{
    const auto list = plan::explainRefusals(byHand(), funded()).value();
    QCOMPARE(list.size(), 7);
    QCOMPARE(list.first().proposal, ProposalId(u"P3"_s));
    QCOMPARE(list.first().lacking, why(u"P3"_s).lacking);
    QCOMPARE(list.last().standing, Standing::ExclusiveTaken);
}

void TestExplain::changedRules()
{
    const plan::Instance instance = byHand();
    QCOMPARE(plan::conditionsOf(instance),
             (QList<Condition>{Condition::CutOff, Condition::OrgCaps, Condition::ExclusiveGroups,
                               Condition::Forbidden}));
    for (const Condition condition : plan::conditionsOf(instance))
        QVERIFY(!plan::conditionsOf(plan::without(instance, condition)).contains(condition));
    const plan::Instance forced = plan::withForced(instance, ProposalId(u"P8"_s));
    QVERIFY(forced.forbid.isEmpty());
    QVERIFY(plan::greedy(forced)->plan.award(ProposalId(u"P8"_s)) != nullptr);
}

void TestExplain::differences()
{
    const plan::Instance instance = byHand();
    plan::Plan other = funded();
    other.awards.removeFirst(); // P1: 9000 x 24
    other.awards.last().option.nodes = Nodes(1);
    other.awards.append(planfiles::award(u"P3"_s, u"H"_s, 1, 3, 5)); // 8700 x 15
    const plan::Difference difference = plan::difference(instance, funded(), other);
    QCOMPARE(difference.entered, ids({u"P3"_s}));
    QCOMPARE(difference.left, ids({u"P1"_s}));
    QCOMPARE(difference.changed, ids({u"P5"_s}));
    QCOMPARE(difference.value, 8700 * 15 - 9000 * 24 - 7500 * 4);
    QCOMPARE(difference.nodeMonths, 15 - 24 - 4);
    QCOMPARE(plan::difference(instance, funded(), funded()), plan::Difference());
}

void TestExplain::refusesAWrongInstance()
{
    plan::Instance instance = byHand();
    instance.months = 0;
    QCOMPARE(plan::explain(instance, funded(), ProposalId(u"P1"_s)).error().code,
             base::ErrorCode::PlanInstanceInvalid);
    QCOMPARE(plan::explainRefusals(instance, funded()).error().code, base::ErrorCode::PlanInstanceInvalid);
}

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
