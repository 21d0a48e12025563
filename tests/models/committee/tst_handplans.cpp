// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee/handedits.h"
#include "committee/scenario.h"
#include "outcome/feasibility.h"
#include "world.h"

#include <QTest>

using namespace simsa;
using namespace simsa::tests;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Nodes;
using committee::HandEdits;
using committee::MadePlan;
using committee::PlanBasis;
using committee::Scenario;
using committee::Steering;
using record::PlannedChange;

namespace {

/// 01 asks for 6 of 10 nodes, 02 for 4, 03 for 4; 04 is below the cut. Ranks are 1 to 4.
PlanBasis basisOf(committee::Desk &desk)
{
    must(desk.reconcile());
    return must(desk.planBasis());
}

MadePlan made(const PlanBasis &basis, const QList<PlannedChange> &changes, int line = 0)
{
    return must(committee::planByRank(basis, u"x"_s, {line, changes}));
}

QStringList awards(const MadePlan &plan)
{
    QStringList list;
    for (const record::PlannedAward &one : plan.plan.awards)
        list.append(u"%1:%2@%3"_s.arg(one.proposal.text().right(2)).arg(one.nodes.value()).arg(one.start));
    return list;
}

PlannedChange change(const QString &number)
{
    PlannedChange one;
    one.proposal = proposalId(number);
    return one;
}

} // namespace

class TestHandPlans : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void levelFreesRoom();
    void startMovesInItsWindow();
    void movedUpIsConsideredFirst();
    void movesStepByStep();
    void setAsideIsPassedOver();
    void movedAcrossTheLine();
    void choicesThatDoNotExist();
    void signedWithItsChanges();
    void foundPlanKeepsItsRule();
    void scenariosAreKept();
    void unreadableScenariosAreLeftAlone();

private:
    World m_world;
    std::unique_ptr<committee::Desk> m_chair;
    PlanBasis m_signed; // as it was applied for: full awards in month 1
    PlanBasis m_basis;  // the same with halves, and a month later
};

void TestHandPlans::initTestCase()
{
    m_world.found();
    m_world.review();
    m_chair = m_world.desk(u"chair"_s);
    m_signed = basisOf(*m_chair);
    m_basis = m_signed;
    for (record::PlannedRequest &request : m_basis.requests) {
        request.request.floorPercent = 50;
        request.request.latestStart = 2;
    }
    QCOMPARE(awards(made(m_basis, {})), (QStringList{u"01:6@1"_s, u"02:4@1"_s}));
}

void TestHandPlans::levelFreesRoom()
{
    const HandEdits edits = must(HandEdits::over(m_basis));
    const auto half = edits.atLevel(made(m_basis, {}), proposalId(u"01"_s), 50);
    QVERIFY(half);
    // 3 and 4 of 10: three are left, enough for half of 03.
    QCOMPARE(awards(made(m_basis, {*half})), (QStringList{u"01:3@1"_s, u"02:4@1"_s, u"03:2@1"_s}));
    const auto both = edits.atSmallest(made(m_basis, {*half}), proposalId(u"02"_s));
    QVERIFY(both);
    QCOMPARE(awards(made(m_basis, {*half, *both})), (QStringList{u"01:3@1"_s, u"02:2@1"_s, u"03:4@1"_s}));
}

void TestHandPlans::startMovesInItsWindow()
{
    const HandEdits edits = must(HandEdits::over(m_basis));
    const auto later = edits.startShifted(made(m_basis, {}), proposalId(u"01"_s), 1);
    QVERIFY(later);
    QCOMPARE(later->start, 2);
    QCOMPARE(awards(made(m_basis, {*later})).first(), u"01:6@2"_s);
    QVERIFY(!edits.startShifted(made(m_basis, {}), proposalId(u"01"_s), -1));
    const auto back = edits.startShifted(made(m_basis, {*later}), proposalId(u"01"_s), -1);
    QVERIFY(back && back->start == 1);
}

void TestHandPlans::movedUpIsConsideredFirst()
{
    PlannedChange first = change(u"03"_s);
    first.place = 1;
    // 4 of 10 go to 03 and the rest to 01.
    QCOMPARE(awards(made(m_basis, {first})), (QStringList{u"03:4@1"_s, u"01:6@1"_s}));
}

void TestHandPlans::movesStepByStep()
{
    const HandEdits edits = must(HandEdits::over(m_basis));
    const auto ids = [](const QString &order) {
        QList<base::ProposalId> list;
        for (const QString &number : order.split(u' '))
            list.append(proposalId(number));
        return list;
    };
    Steering steering;
    const auto move = [&](const QString &number, int by) {
        const auto edit = edits.moved(made(m_basis, steering.changes), proposalId(number), by);
        if (edit)
            steering.put(*edit);
        return edits.order(made(m_basis, steering.changes).plan);
    };
    QCOMPARE(edits.order(made(m_basis, {}).plan), ids(u"01 02 03 04"_s));
    QCOMPARE(move(u"03"_s, -1), ids(u"01 03 02 04"_s));
    QCOMPARE(move(u"03"_s, -1), ids(u"03 01 02 04"_s));
    QCOMPARE(move(u"02"_s, -1), ids(u"02 03 01 04"_s)); // two at one place stand there by rank
    QCOMPARE(move(u"02"_s, -1), ids(u"02 03 01 04"_s)); // nothing is above the first
    QCOMPARE(move(u"03"_s, 1), ids(u"02 01 03 04"_s));
    QCOMPARE(move(u"01"_s, 1), ids(u"02 03 01 04"_s));
}

void TestHandPlans::setAsideIsPassedOver()
{
    const HandEdits edits = must(HandEdits::over(m_basis));
    const auto aside = edits.setAside(made(m_basis, {}), proposalId(u"01"_s), true);
    QVERIFY(aside);
    const MadePlan plan = made(m_basis, {*aside});
    QCOMPARE(awards(plan), (QStringList{u"02:4@1"_s, u"03:4@1"_s}));
    QCOMPARE(plan.plan.refusals.first().reason, u"forbidden"_s);
}

void TestHandPlans::movedAcrossTheLine()
{
    PlannedChange up = change(u"03"_s);
    up.place = 1;
    up.reason = u"정책 과제"_s;
    const MadePlan plan = made(m_basis, {up}, 1);
    QCOMPARE(awards(plan), (QStringList{u"03:4@1"_s, u"01:6@1"_s}));
    QVERIFY(outcome::checkPlan(m_basis.charter, m_basis.scores, plan.plan));
    // Without the change the same award lies below the line.
    record::Plan bare = plan.plan;
    bare.changes.clear();
    QCOMPARE(outcome::checkPlan(m_basis.charter, m_basis.scores, bare).error().detail, u"below_line P-03"_s);
    // And whoever was moved down does not come in above it.
    PlannedChange down = change(u"01"_s);
    down.place = 3;
    down.reason = u"이유"_s;
    QVERIFY(!made(m_basis, {down}, 2).plan.awardOf(proposalId(u"01"_s)));
}

void TestHandPlans::choicesThatDoNotExist()
{
    const HandEdits edits = must(HandEdits::over(m_basis));
    const MadePlan plan = made(m_basis, {});
    QVERIFY(!edits.atLevel(plan, proposalId(u"01"_s), 75)); // the charter has 100 and 50
    QVERIFY(!edits.onNextCluster(plan, proposalId(u"01"_s)));
    QVERIFY(!edits.atSmallest(plan, proposalId(u"99"_s)));
    QVERIFY(!edits.startShifted(plan, proposalId(u"99"_s), 1));
    QVERIFY(!edits.moved(plan, proposalId(u"99"_s), 1));
    QVERIFY(!edits.setAside(plan, proposalId(u"01"_s), false));
}

void TestHandPlans::signedWithItsChanges()
{
    PlannedChange aside = change(u"01"_s);
    aside.setAside = true;
    MadePlan plan = made(m_signed, {aside});
    QCOMPARE(m_chair->adoptPlan(plan.plan).error().code, ErrorCode::ReasonMissing);
    QCOMPARE(m_chair->adoptPlan(plan.plan).error().detail, u"P-01"_s);
    aside.reason = u"이해충돌 신고"_s;
    plan = made(m_signed, {aside});
    must(m_chair->adoptPlan(plan.plan));
    QCOMPARE(*m_chair->plan(), plan.plan);
    // An award that its own changes forbid is no plan.
    record::Plan twisted = made(m_signed, {}).plan;
    twisted.changes = {aside};
    QCOMPARE(m_chair->adoptPlan(twisted).error().code, ErrorCode::PlanInfeasible);
    twisted.changes.first().proposal = proposalId(u"99"_s);
    QCOMPARE(m_chair->adoptPlan(twisted).error().detail, u"unknown_proposal P-99"_s);
}

void TestHandPlans::foundPlanKeepsItsRule()
{
    Scenario scenario{u"found"_s, {}, {plan::Objective::ScoreContrast, 7000, {}}, {}, m_basis.reconciliation};
    const plan::Plan best{{{proposalId(u"03"_s), {base::ClusterId(u"H200"_s), 1, 3, Nodes(4), {}}}}};
    scenario.found = committee::FoundPlan{best, u"search"_s, 7, 9};
    QVERIFY(!scenario.found->isProven());
    const MadePlan plan = must(committee::planOf(m_basis, scenario));
    QCOMPARE(plan.plan.rule, u"search value=7 bound=9 levels=100,50 strict_stop=no org_cap=0 "
                             "objective=score_contrast contrast100=7000"_s);
    QCOMPARE(awards(plan), QStringList{u"03:4@1"_s});
    // Everybody has a reason, by what is left and not by the order of the rule.
    QMap<QString, QString> reasons;
    for (const record::PlannedRefusal &one : plan.plan.refusals)
        reasons.insert(one.proposal.text().right(2), one.reason);
    QCOMPARE(reasons.value(u"01"_s), u"not_chosen"_s); // its 6 would fit
    QCOMPARE(reasons.value(u"04"_s), u"below_cut"_s);
    scenario.reconciliation = {};
    QCOMPARE(committee::planOf(m_basis, scenario).error().code, ErrorCode::PlanInfeasible);
}

void TestHandPlans::scenariosAreKept()
{
    const exchange::Seat seat = m_world.seat(u"chair"_s);
    QVERIFY(must(committee::keptScenarios(seat)).isEmpty());
    PlannedChange half = change(u"01"_s);
    half.percent = 50;
    half.cluster = base::ClusterId(u"H200"_s);
    PlannedChange aside = change(u"02"_s);
    aside.setAside = true; // without a reason yet
    Scenario rank{u"심사순"_s, {2, {half, aside}}, {}, {}, {}};
    Scenario found{u"다른 안"_s, {}, {plan::Objective::ScoreFrac, 0, 250}, {}, m_basis.reconciliation};
    found.found = committee::FoundPlan{
        {{{proposalId(u"03"_s), {base::ClusterId(u"H200"_s), 1, 3, Nodes(4), {}}}}}, u"exact"_s, 12, 12};
    QVERIFY(found.found->isProven());
    must(committee::keepScenarios(seat, {rank, found}));
    QCOMPARE(must(committee::keptScenarios(seat)), (QList<Scenario>{rank, found}));
    QCOMPARE(rank.steering.withoutReason(), QList<base::ProposalId>{proposalId(u"02"_s)});
    QCOMPARE(committee::keepScenarios(seat, QList<Scenario>(10, rank)).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(must(committee::keptScenarios(seat)).size(), 2);
}

void TestHandPlans::unreadableScenariosAreLeftAlone()
{
    const exchange::Seat seat = m_world.seat(u"member"_s);
    const auto place = seat.place(exchange::Table::Plans);
    for (const QByteArray &row :
         {QByteArray("{\"scenarios\":[{\"name\":\"x\",\"newer\":1}]}"), QByteArray("?")}) {
        exchange::Changes changes;
        changes.put(place, u"scenarios"_s, row);
        must(seat.vault->write(changes));
        QVERIFY(!committee::keptScenarios(seat));
        QVERIFY(!committee::keepScenarios(seat, {}));
        QCOMPARE(**seat.vault->read(place, u"scenarios"_s), row);
    }
}

QTEST_GUILESS_MAIN(TestHandPlans)
#include "tst_handplans.moc"
