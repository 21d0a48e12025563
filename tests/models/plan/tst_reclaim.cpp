// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/reclaim.h"
#include "planfiles.h"

#include <QTest>

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ClusterId;
using base::ErrorCode;
using base::Nodes;
using base::ProposalId;

namespace {

/// Ten nodes for six months: P1 and P2 have 6 and 4 of them throughout. P3 wants 4 for two months, P4 2 for
/// three; both asked for month 1 only.
plan::Instance instance()
{
    return plan::readInstance(R"({"H":6,"objective":"score_nm","capacity":{"H":[10,10,10,10,10,10]},
        "proposals":[
        {"id":"P1","score100":9000,"months":6,"es":1,"ls":1,"alts":[{"cluster":"H","nodes":6}]},
        {"id":"P2","score100":8800,"months":6,"es":1,"ls":1,"alts":[{"cluster":"H","nodes":4}]},
        {"id":"P3","score100":8700,"months":2,"es":1,"ls":1,"alts":[{"cluster":"H","nodes":4}]},
        {"id":"P4","score100":8000,"months":3,"es":1,"ls":1,"alts":[{"cluster":"H","nodes":2}]}]})",
                              u"instance"_s)
        .value();
}

plan::Plan running()
{
    return {{planfiles::award(u"P1"_s, u"H"_s, 1, 6, 6), planfiles::award(u"P2"_s, u"H"_s, 1, 6, 4)}};
}

const plan::ReclaimRule half{3, {{10, 0}, {50, 50}}};

} // namespace

class TestReclaim : public QObject
{
    Q_OBJECT
private slots:
    void bands();
    void whatIsFreedFundsOthers();
    void nothingMeasuredNothingTaken();
    void finishedAwardsKeepWhatTheyHad();
    void wrongRules();
};

void TestReclaim::bands()
{
    const auto idle = plan::reclaim(instance(), running(), {{ProposalId(u"P1"_s), 30}}, half).value();
    QCOMPARE(idle.taken.size(), 1);
    // Half of 6 from month 3: 3 nodes in 4 months.
    QCOMPARE(idle.taken.first(), (plan::TakenBack{ProposalId(u"P1"_s), 30, Nodes(3), Nodes(3), 12}));
    QCOMPARE(idle.freed.at(ClusterId(u"H"_s), 2), Nodes(0));
    QCOMPARE(idle.freed.at(ClusterId(u"H"_s), 3), Nodes(3));
    QCOMPARE(idle.plan.awards.first().option.at(2), Nodes(6));
    QCOMPARE(idle.plan.awards.first().option.at(6), Nodes(3));
    const auto unused = plan::reclaim(instance(), running(), {{ProposalId(u"P2"_s), 9}}, half).value();
    QCOMPARE(unused.taken.first().kept, Nodes(0));
    QCOMPARE(unused.freed.at(ClusterId(u"H"_s), 6), Nodes(4));
    // At the limit of a band the next counts; above all of them nothing is taken.
    QCOMPARE(plan::reclaim(instance(), running(), {{ProposalId(u"P2"_s), 10}}, half)->taken.first().kept,
             Nodes(2));
    QVERIFY(plan::reclaim(instance(), running(), {{ProposalId(u"P2"_s), 50}}, half)->taken.isEmpty());
}

void TestReclaim::whatIsFreedFundsOthers()
{
    const auto three = plan::reclaim(instance(), running(), {{ProposalId(u"P1"_s), 30}}, half).value();
    // 3 free nodes are not P3's 4, but P4's 2, from month 3 although it had asked for month 1.
    QCOMPARE(three.funded.size(), 1);
    QCOMPARE(three.funded.first(), planfiles::award(u"P4"_s, u"H"_s, 3, 3, 2));
    QCOMPARE(three.owed, QList<ProposalId>{ProposalId(u"P4"_s)});
    const auto four = plan::reclaim(instance(), running(), {{ProposalId(u"P2"_s), 0}}, half).value();
    QCOMPARE(four.funded.first(), planfiles::award(u"P3"_s, u"H"_s, 3, 2, 4)); // then 4 nodes in 5 and 6 only
    QCOMPARE(four.funded.size(), 1);
}

void TestReclaim::nothingMeasuredNothingTaken()
{
    const auto result = plan::reclaim(instance(), running(), {}, half).value();
    QCOMPARE(result.plan, running());
    QVERIFY(result.taken.isEmpty() && result.funded.isEmpty() && result.owed.isEmpty());
    // Who fits anyhow owes nothing to what was taken back.
    plan::Plan loose = running();
    loose.awards.removeLast();
    const auto anyhow = plan::reclaim(instance(), loose, {{ProposalId(u"P1"_s), 0}}, half).value();
    QVERIFY(anyhow.funded.size() >= 2);
    QVERIFY(!anyhow.owed.contains(ProposalId(u"P2"_s)) && !anyhow.owed.contains(ProposalId(u"P3"_s)));
}

void TestReclaim::finishedAwardsKeepWhatTheyHad()
{
    plan::Plan plan = running();
    plan.awards.first().option.months = 2; // over before month 3
    const auto result = plan::reclaim(instance(), plan, {{ProposalId(u"P1"_s), 0}}, half).value();
    QVERIFY(result.taken.isEmpty());
}

void TestReclaim::wrongRules()
{
    for (const plan::ReclaimRule &rule :
         {plan::ReclaimRule{0, {{50, 50}}}, plan::ReclaimRule{1, {{50, 50}, {50, 70}}},
          plan::ReclaimRule{1, {{101, 50}}}, plan::ReclaimRule{1, {{50, -1}}}})
        QCOMPARE(plan::reclaim(instance(), running(), {}, rule).error().code, ErrorCode::InvalidArgument);
}

QTEST_APPLESS_MAIN(TestReclaim)
#include "tst_reclaim.moc"
