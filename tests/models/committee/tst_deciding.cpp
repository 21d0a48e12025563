// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace simsa;
using namespace simsa::tests;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using record::DecisionStage;
using record::Outcome;
using record::Type;

namespace {

record::Decision decisionOn(const committee::Desk &desk, const QString &number)
{
    for (const committee::DecisionState &one : desk.decisions()) {
        if (one.decision.proposal == proposalId(number))
            return one.decision;
    }
    qFatal("no decision");
}

QList<record::Handout> handoutsOf(const committee::Desk &desk)
{
    QList<record::Handout> handouts;
    for (const exchange::LedgerEntry *entry : desk.ledger().believed(Type::Handout))
        handouts.append(must(record::handoutFromJson(entry->record.body)));
    return handouts;
}

} // namespace

class TestDeciding : public QObject
{
    Q_OBJECT

private slots:
    void opinionsReplaceOneAnother();
    void refusalsNeedReasons();
    void proposes();
    void proposesAgain();
    void conditions();
    void adoptsAndHandsOut();
    void goesOnAfterAFullDisk();
    void nothingGoesBackBehindAdoption();
    void endorses();
};

void TestDeciding::opinionsReplaceOneAnother()
{
    World world;
    world.found();
    const auto chair = world.desk(u"chair"_s);
    QCOMPARE(chair->writeOpinion(opinionOn(u"01"_s, u" "_s)).error().code, ErrorCode::ReasonMissing);
    QCOMPARE(chair->writeOpinion(opinionOn(u"99"_s, u"x"_s)).error().code, ErrorCode::NotFound);
    const auto first = must(chair->writeOpinion(opinionOn(u"01"_s, u"첫째"_s)));
    const auto second = must(chair->writeOpinion(opinionOn(u"01"_s, u"둘째"_s)));
    const committee::Row &row = chair->rows().first();
    QCOMPARE(row.opinion->reasons.ko, u"둘째"_s);
    QCOMPARE(*row.opinion->supersedes, first);
    QCOMPARE(*row.opinionRecord, second);
    // All are looked at before any is signed.
    const auto before = chair->ledger().entries().size();
    QVERIFY(!chair->writeOpinions({opinionOn(u"02"_s, u"x"_s), opinionOn(u"03"_s, {})}));
    must(chair->refresh());
    QCOMPARE(chair->ledger().entries().size(), before);
}

void TestDeciding::refusalsNeedReasons()
{
    World world;
    world.found();
    world.review();
    const auto chair = world.desk(u"chair"_s);
    QCOMPARE(chair->proposeDecisions().error().code, ErrorCode::DecisionStateWrong);
    must(chair->reconcile());
    must(chair->adoptPlan(must(committee::draftPlan(*chair, u"x"_s))));
    QCOMPARE(chair->proposeDecisions().error().code, ErrorCode::ReasonMissing);
    QCOMPARE(chair->proposeDecisions().error().detail, u"P-03"_s);
    must(chair->writeOpinion(opinionOn(u"03"_s, u"no room"_s)));
    QCOMPARE(chair->proposeDecisions().error().detail, u"P-04"_s);
    QVERIFY(chair->decisions().isEmpty());
    QCOMPARE(chair->adoptDecisions().error().code, ErrorCode::DecisionStateWrong);
    QCOMPARE(chair->endorse().error().code, ErrorCode::DecisionStateWrong);
}

void TestDeciding::proposes()
{
    World world;
    world.found();
    world.review();
    const auto chair = world.desk(u"chair"_s);
    world.propose(*chair);
    QCOMPARE(chair->decisions().size(), 5);
    const record::Decision award = decisionOn(*chair, u"01"_s);
    QCOMPARE(award.outcome, Outcome::Award);
    QCOMPARE(award.stage, DecisionStage::Proposed);
    QCOMPARE(award.award->nodes, base::Nodes(6));
    QCOMPARE(award.plan, *chair->planRecord());
    QCOMPARE(award.reconciliation, *chair->reconciliation());
    QCOMPARE(decisionOn(*chair, u"03"_s).outcome, Outcome::Reserve);
    QCOMPARE(decisionOn(*chair, u"03"_s).reasons.ko, u"no room"_s);
    QCOMPARE(decisionOn(*chair, u"04"_s).outcome, Outcome::Rejected);
    QCOMPARE(decisionOn(*chair, u"05"_s).outcome, Outcome::Ineligible);
    QVERIFY(!decisionOn(*chair, u"05"_s).award);
    QCOMPARE(chair->endorse().error().code, ErrorCode::DecisionStateWrong);
}

void TestDeciding::proposesAgain()
{
    World world;
    world.found();
    world.review();
    const auto chair = world.desk(u"chair"_s);
    world.propose(*chair);
    const auto before = chair->ledger().believed(Type::Decision).size();
    must(chair->proposeDecisions()); // nothing changed, nothing signed
    QCOMPARE(chair->ledger().believed(Type::Decision).size(), before);
    world.clock.advance(60);
    must(chair->writeOpinion(opinionOn(u"04"_s, u"much too weak"_s)));
    const auto standing = must(chair->proposeDecisions());
    QCOMPARE(standing.size(), 5);
    QCOMPARE(chair->ledger().believed(Type::Decision).size(), before + 1);
    QCOMPARE(decisionOn(*chair, u"04"_s).reasons.ko, u"much too weak"_s);
    // A new plan under proposed decisions: they must be proposed anew before they can be adopted.
    must(chair->adoptPlan(must(committee::draftPlan(*chair, u"other"_s, 2))));
    QCOMPARE(chair->adoptDecisions().error().code, ErrorCode::DecisionStateWrong);
    must(chair->proposeDecisions());
    QCOMPARE(decisionOn(*chair, u"03"_s).outcome, Outcome::Rejected); // below the line
    must(chair->adoptDecisions());
}

void TestDeciding::conditions()
{
    World world;
    world.found();
    world.review();
    const auto chair = world.desk(u"chair"_s);
    world.propose(*chair);
    const QList<call::LocalText> condition{{u"보안 계획 제출"_s, {}}};
    QCOMPARE(chair->proposeDecisions({{proposalId(u"04"_s), condition}}).error().code,
             ErrorCode::InvalidArgument);
    must(chair->proposeDecisions({{proposalId(u"02"_s), condition}}));
    QCOMPARE(decisionOn(*chair, u"02"_s).outcome, Outcome::Conditional);
    QCOMPARE(decisionOn(*chair, u"02"_s).conditions, condition);
    QCOMPARE(decisionOn(*chair, u"02"_s).award->nodes, base::Nodes(4));
    QCOMPARE(decisionOn(*chair, u"01"_s).outcome, Outcome::Award);
}

void TestDeciding::adoptsAndHandsOut()
{
    World world;
    world.found();
    world.review();
    const auto chair = world.desk(u"chair"_s);
    world.propose(*chair);
    const auto adopted = must(chair->adoptDecisions());
    QCOMPARE(adopted.size(), 5);
    for (const committee::DecisionState &one : chair->decisions()) {
        QCOMPARE(one.decision.stage, DecisionStage::Adopted);
        QVERIFY(adopted.contains(one.record));
        QVERIFY(one.decision.supersedes);
    }
    const auto handouts = handoutsOf(*chair);
    QCOMPARE(handouts.size(), 4);
    for (const record::Handout &handout : handouts) {
        QVERIFY(adopted.contains(handout.decision));
        QStringList labels;
        QList<QByteArray> order;
        for (const record::AnonymousReview &review : handout.reviews) {
            labels.append(review.label);
            order.append(QCryptographicHash::hash(review.commitment.raw(), QCryptographicHash::Sha256));
            const auto *entry = chair->ledger().find(review.commitment);
            const auto body = must(record::reviewFromJson(entry->record.body));
            QCOMPARE(review.levels, body.content.levels);
            QCOMPARE(review.total, call::weightedTotal(world.charter.rubric, body.content.levels));
            QCOMPARE(review.comment, body.content.commentToApplicant);
        }
        QCOMPARE(labels, QStringList({u"A"_s, u"B"_s, u"C"_s}));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }
    QCOMPARE(chair->adoptDecisions().error().code, ErrorCode::DecisionStateWrong);
}

void TestDeciding::goesOnAfterAFullDisk()
{
    World world;
    world.found();
    world.review();
    const auto chair = world.desk(u"chair"_s);
    world.propose(*chair);
    world.vault(u"chair"_s).fillAfter(3); // decision and sheet of 01, decision of 02
    QCOMPARE(chair->adoptDecisions().error().code, ErrorCode::DiskFull);
    QCOMPARE(decisionOn(*chair, u"02"_s).stage, DecisionStage::Adopted);
    QCOMPARE(decisionOn(*chair, u"03"_s).stage, DecisionStage::Proposed);
    QCOMPARE(handoutsOf(*chair).size(), 1);
    world.vault(u"chair"_s).fillAfter(-1);
    QCOMPARE(must(chair->adoptDecisions()).size(), 3);
    QCOMPARE(handoutsOf(*chair).size(), 4);
    QCOMPARE(chair->adoptDecisions().error().code, ErrorCode::DecisionStateWrong);
}

void TestDeciding::nothingGoesBackBehindAdoption()
{
    World world;
    world.found();
    world.review();
    const auto chair = world.desk(u"chair"_s);
    world.propose(*chair);
    must(chair->adoptDecisions());
    QCOMPARE(chair->reconcile().error().code, ErrorCode::DecisionStateWrong);
    QCOMPARE(chair->adoptPlan(*chair->plan()).error().code, ErrorCode::DecisionStateWrong);
    QCOMPARE(chair->proposeDecisions().error().code, ErrorCode::DecisionStateWrong);
}

void TestDeciding::endorses()
{
    World world;
    world.found();
    world.review();
    const auto chair = world.desk(u"chair"_s);
    world.propose(*chair);
    must(chair->adoptDecisions());
    world.carryAll();
    const auto member = world.desk(u"member"_s);
    QCOMPARE(member->decisions().size(), 5);
    const auto first = must(member->endorse());
    QCOMPARE(must(member->endorse()), first); // once is enough
    QCOMPARE(member->proposeDecisions().error().code, ErrorCode::RecordSignerMayNot);
    QCOMPARE(member->adoptDecisions().error().code, ErrorCode::RecordSignerMayNot);
    world.carryAll();
    must(chair->refresh());
    QCOMPARE(chair->decisions().first().endorsements, 1);
    must(chair->endorse());
    QCOMPARE(chair->decisions().first().endorsements, 2);
    const auto body = must(record::endorsementFromJson(chair->ledger().find(first)->record.body));
    QCOMPARE(body.decisions.size(), 5);
}

QTEST_GUILESS_MAIN(TestDeciding)
#include "tst_deciding.moc"
