// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QTest>

#include <algorithm>

using namespace simsa;
using namespace simsa::tests;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using committee::Cell;
using State = committee::Cell::State;

namespace {

const committee::Row &rowOf(const committee::Desk &desk, const QString &number)
{
    const auto &rows = desk.rows();
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const committee::Row &row) {
        return row.proposal.id == proposalId(number);
    });
    if (it == rows.end())
        qFatal("no row");
    return *it;
}

Cell cellOf(const committee::Desk &desk, const QString &number, const QString &person)
{
    return rowOf(desk, number).cells.value(personId(person));
}

} // namespace

class TestMatrix : public QObject
{
    Q_OBJECT

private slots:
    void chairStandsForTheOffice();
    void memberMayNotCounterseal();
    void olderAuthorityIsNotSealedAgain();
    void revocationsAreSealedForTheCommittee();
    void officeMustBeAbleToReadTheCounterseal();
    void loadingKeepsTheOwnCounterseal();
    void fullMatrix();
    void missingSupersededUnrosteredLate();
    void latenessByCheckpoints();
    void nobodyReplacesAnothersReview();
    void twoVersionsWithoutSync();
    void unusableContentsCountForNothing();
    void recusedReviewer();
    void ownConflictCloses();
    void checkpointAcknowledges();
    void forkedFeed();
};

void TestMatrix::chairStandsForTheOffice()
{
    World world;
    QCOMPARE(world.desk(u"chair"_s)->charter().error().code, ErrorCode::NotFound);
    world.found();
    const auto chair = world.desk(u"chair"_s);
    QVERIFY(chair->awaitingCounterseal().isEmpty());
    QCOMPARE(must(chair->charter()), world.charter);
    QCOMPARE(chair->rows().size(), 5);
    QCOMPARE(chair->reviewers().size(), 3);
    // The office and the member could read every one of the three counterseals.
    for (const QString &name : {u"office"_s, u"member"_s}) {
        const auto ledger = must(world.seat(name).ledger());
        QVERIFY(ledger.charter());
        QVERIFY(ledger.roster());
        QVERIFY(ledger.assignments());
    }
    const auto sealed = chair->ledger().countersealOf(chair->ledger().roster()->record);
    QVERIFY(sealed);
    QCOMPARE(record::countersealFromJson(sealed->record.body)->type, record::Type::Roster);
    QCOMPARE(chair->counterseal(chair->ledger().charter()->record).error().code, ErrorCode::NotFound);
}

void TestMatrix::memberMayNotCounterseal()
{
    World world;
    world.found();
    call::Charter next = world.charter;
    next.version = 2;
    const auto id = world.publish(record::Type::Charter, call::toJson(next));
    world.carryAll();
    const auto member = world.desk(u"member"_s);
    QCOMPARE(member->counterseal(id).error().code, ErrorCode::RecordSignerMayNot);
    QCOMPARE(member->reconcile().error().code, ErrorCode::RecordSignerMayNot);
    const auto chair = world.desk(u"chair"_s);
    must(chair->counterseal(id));
    QCOMPARE(must(chair->charter()).version, 2);
}

void TestMatrix::olderAuthorityIsNotSealedAgain()
{
    World world;
    world.found();
    call::Charter second = world.charter;
    second.version = 2;
    call::Charter third = world.charter;
    third.version = 3;
    const auto idOfSecond = world.publish(record::Type::Charter, call::toJson(second));
    const auto idOfThird = world.publish(record::Type::Charter, call::toJson(third));
    world.carryAll();
    const auto chair = world.desk(u"chair"_s);
    must(chair->counterseal(idOfThird));
    QCOMPARE(chair->counterseal(idOfSecond).error().code, ErrorCode::VersionGoesBack);
    QCOMPARE(must(chair->charter()).version, 3);
}

/// Each revocation stands for itself; who was revoked is told to no reviewer.
void TestMatrix::revocationsAreSealedForTheCommittee()
{
    World world;
    world.found();
    record::Revocation revocation;
    revocation.device = base::DeviceId::fromRaw(QByteArray(16, '\x01')).value();
    revocation.person = personId(u"r1"_s);
    revocation.serials = {world.certificate(u"r1"_s, crypto::KeyUse::Signing).serialHex()};
    revocation.invalidityDate = world.clock.now();
    QList<base::RecordId> ids;
    for (const QString &text : {u"first"_s, u"second"_s}) {
        revocation.text = text;
        ids.append(world.publish(record::Type::Revocation, record::toJson(revocation)));
    }
    const auto bad = world.publish(record::Type::Revocation, {{u"serials"_s, 1}});
    world.carryAll();
    const auto chair = world.desk(u"chair"_s);
    QCOMPARE(chair->awaitingCounterseal().size(), 3);
    QCOMPARE(chair->counterseal(bad).error().code, ErrorCode::RecordMalformed);
    for (const base::RecordId &id : ids) {
        const auto seal = must(chair->counterseal(id));
        const auto to = chair->ledger().find(seal)->record.to;
        const auto reads = [&](const QString &name) {
            return to.contains(world.certificate(name, crypto::KeyUse::Encryption).fingerprint());
        };
        QVERIFY(reads(u"office"_s) && reads(u"member"_s) && !reads(u"r1"_s) && !reads(u"r2"_s));
    }
    QCOMPARE(chair->awaitingCounterseal().size(), 1);
    QCOMPARE(chair->ledger().believed(record::Type::Revocation).size(), 2);
    QCOMPARE(world.desk(u"member"_s)->counterseal(bad).error().code, ErrorCode::RecordSignerMayNot);
}

void TestMatrix::officeMustBeAbleToReadTheCounterseal()
{
    World world;
    // The office reaches the chair with a charter, but no roster tells how to answer.
    exchange::Contact chair;
    chair.person = personId(u"chair"_s);
    chair.parties = record::Party::Chair;
    chair.signing = world.certificate(u"chair"_s, crypto::KeyUse::Signing);
    chair.encryption = world.certificate(u"chair"_s, crypto::KeyUse::Encryption);
    world.introduce({chair});
    const auto id = world.publish(record::Type::Charter, call::toJson(world.charter));
    world.carry(u"office"_s, u"chair"_s);
    const auto desk = world.desk(u"chair"_s);
    QCOMPARE(desk->awaitingCounterseal().size(), 1);
    QCOMPARE(desk->counterseal(id).error().code, ErrorCode::RosterNotCountersigned);
    QCOMPARE(desk->awaitingCounterseal().size(), 1);
}

void TestMatrix::loadingKeepsTheOwnCounterseal()
{
    World world;
    world.found();
    const auto chair = world.desk(u"chair"_s);
    const auto *sealed = chair->ledger().countersealOf(chair->ledger().charter()->record);
    QVERIFY(sealed);
    QVERIFY(!sealed->stored.envelope.isEmpty());
    QCOMPARE(sealed->stored.delivery, exchange::Delivery::Local);
    // The bundle of somebody else cannot be taken in.
    QCOMPARE(committee::Desk::load(world.seat(u"r1"_s), world.bundle(u"chair"_s)).error().code,
             ErrorCode::BundleNotForMe);
}

void TestMatrix::fullMatrix()
{
    World world;
    world.found();
    world.review();
    const auto chair = world.desk(u"chair"_s);
    const committee::Row &first = rowOf(*chair, u"01"_s);
    QCOMPARE(first.cells.size(), 3);
    QCOMPARE(first.cells[personId(u"r2"_s)].state, State::Present);
    QCOMPARE(first.cells[personId(u"r2"_s)].total, base::Score(9200));
    QCOMPARE(first.official.rounded(), base::Score(9333)); // 28000 / 3
    QVERIFY(first.official.passes);
    QCOMPARE(rowOf(*chair, u"02"_s).official.rounded(), base::Score(8667)); // 26000 / 3
    QCOMPARE(rowOf(*chair, u"04"_s).official.rounded(), base::Score(6000));
    QVERIFY(!rowOf(*chair, u"04"_s).official.passes);
    QList<int> ranks;
    for (const committee::Row &row : chair->rows())
        ranks.append(row.rank);
    QCOMPARE(ranks, QList<int>({1, 2, 3, 4, 0}));
    // r1 is off the means by 666.67, −666.67, 0 and 0 hundredths: an offset of nothing.
    QVERIFY(std::abs(cellOf(*chair, u"01"_s, u"r1"_s).residual - 20.0 / 3) < 1e-9);
    QVERIFY(std::abs(cellOf(*chair, u"02"_s, u"r1"_s).residual + 20.0 / 3) < 1e-9);
    const committee::Deliveries expected{12, 12, 0, 0, 0, 0};
    QCOMPARE(chair->deliveries(), expected);
    // A member reads no reviews.
    const auto member = world.desk(u"member"_s);
    QCOMPARE(cellOf(*member, u"01"_s, u"r1"_s).state, State::Missing);
    QCOMPARE(rowOf(*member, u"01"_s).rank, 0);
    must(chair->reconcile());
    world.carryAll();
    must(member->refresh());
    QCOMPARE(rowOf(*member, u"01"_s).rank, 1);
    QCOMPARE(rowOf(*member, u"01"_s).official.rounded(), base::Score(9333));
    QCOMPARE(rowOf(*member, u"01"_s).official.statistics.n, 3);
}

void TestMatrix::missingSupersededUnrosteredLate()
{
    World world;
    world.found();
    world.review({{u"r1"_s, u"01"_s}, {u"r3"_s, u"02"_s}, {u"r3"_s, u"03"_s}, {u"r3"_s, u"04"_s}});
    const auto old = world.seal(u"r1"_s, u"01"_s, 1, 1);
    const auto second = world.seal(u"r1"_s, u"01"_s, 5, 5, {old});
    world.seal(u"stranger"_s, u"01"_s, 1, 1);
    world.clock.set(world.charter.dates.reviewUntil.addSecs(3600)); // the last second of grace
    world.seal(u"r3"_s, u"03"_s, 4, 4);
    world.clock.advance(1);
    world.seal(u"r3"_s, u"04"_s, 3, 3);
    world.carryAll();
    const auto chair = world.desk(u"chair"_s);
    QCOMPARE(cellOf(*chair, u"01"_s, u"r1"_s).record, second);
    QCOMPARE(cellOf(*chair, u"01"_s, u"r1"_s).total, base::Score(10000));
    QVERIFY(!rowOf(*chair, u"01"_s).cells.contains(personId(u"stranger"_s)));
    QCOMPARE(rowOf(*chair, u"01"_s).official.statistics.n, 3);
    QCOMPARE(cellOf(*chair, u"02"_s, u"r3"_s).state, State::Missing);
    QCOMPARE(cellOf(*chair, u"03"_s, u"r3"_s).state, State::Present);
    QCOMPARE(cellOf(*chair, u"04"_s, u"r3"_s).state, State::Late);
    QCOMPARE(rowOf(*chair, u"04"_s).official.statistics.n, 3);
    const committee::Deliveries expected{12, 11, 0, 1, 0, 1};
    QCOMPARE(chair->deliveries(), expected);
    const auto refused = chair->ledger().refused();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first()->refused->code, ErrorCode::RecordSignerUnknown);
}

void TestMatrix::latenessByCheckpoints()
{
    World world;
    world.found();
    world.review({{u"r3"_s, u"02"_s}, {u"r3"_s, u"03"_s}, {u"r3"_s, u"04"_s}});
    const QDateTime until = world.charter.dates.reviewUntil.addSecs(3600);
    const auto sealAt = [&](qint64 seconds, const QString &number) {
        world.clock.set(until.addSecs(seconds));
        world.seal(u"r3"_s, number, 4, 4);
        world.carryAll();
    };
    const auto checkpointAt = [&](qint64 seconds) {
        world.clock.set(until.addSecs(seconds));
        world.writeCheckpoint();
    };
    const auto stateOf = [&](const QString &number) {
        return cellOf(*world.desk(u"chair"_s), number, u"r3"_s).state;
    };
    sealAt(7200, u"02"_s); // a clock that is ahead
    QCOMPARE(stateOf(u"02"_s), State::Late);
    checkpointAt(-60);
    QCOMPARE(stateOf(u"02"_s), State::Present);
    sealAt(-30, u"03"_s);
    checkpointAt(5 * 3600);
    QCOMPARE(stateOf(u"03"_s), State::Present); // the first checkpoint after the deadline has it
    sealAt(-30, u"04"_s);                       // or so its author says
    QCOMPARE(stateOf(u"04"_s), State::Present);
    checkpointAt(29 * 3600);
    QCOMPARE(stateOf(u"04"_s), State::Late);
    QCOMPARE(stateOf(u"03"_s), State::Present);
    QCOMPARE(stateOf(u"02"_s), State::Present);
}

void TestMatrix::nobodyReplacesAnothersReview()
{
    World world;
    world.found();
    const auto first = world.seal(u"r1"_s, u"01"_s, 5, 5);
    world.seal(u"r2"_s, u"01"_s, 1, 1, {first});
    world.carryAll();
    const auto chair = world.desk(u"chair"_s);
    QCOMPARE(cellOf(*chair, u"01"_s, u"r1"_s).record, first);
    QCOMPARE(cellOf(*chair, u"01"_s, u"r1"_s).state, State::Present);
    QCOMPARE(cellOf(*chair, u"01"_s, u"r2"_s).state, State::Present);
}

void TestMatrix::twoVersionsWithoutSync()
{
    World world;
    world.found();
    const auto one = world.seal(u"r1"_s, u"01"_s, 1, 1);
    world.clock.advance(60);
    const auto two = world.seal(u"r1"_s, u"01"_s, 5, 5);
    world.carryAll();
    const auto chair = world.desk(u"chair"_s);
    QCOMPARE(cellOf(*chair, u"01"_s, u"r1"_s).record, two);
    const auto joined = world.seal(u"r1"_s, u"01"_s, 3, 3, {one, two});
    world.carryAll();
    must(chair->refresh());
    QCOMPARE(cellOf(*chair, u"01"_s, u"r1"_s).record, joined);
    QCOMPARE(cellOf(*chair, u"01"_s, u"r1"_s).total, base::Score(6000));
}

void TestMatrix::unusableContentsCountForNothing()
{
    World world;
    world.found();
    world.seal(u"r1"_s, u"01"_s, 5, 9); // a level that the rubric does not have
    record::Review gap;
    gap.proposal = proposalId(u"02"_s);
    gap.content.levels = {{base::ItemId(u"a"_s), 5}};
    world.seal(u"r1"_s, record::Type::Review, record::toJson(gap));
    world.seal(u"r1"_s, u"05"_s, 5, 5); // not assigned
    world.carryAll();
    const auto chair = world.desk(u"chair"_s);
    QCOMPARE(cellOf(*chair, u"01"_s, u"r1"_s).state, State::Unverified);
    QCOMPARE(cellOf(*chair, u"02"_s, u"r1"_s).state, State::Unverified);
    QVERIFY(rowOf(*chair, u"05"_s).cells.isEmpty());
    QCOMPARE(chair->deliveries().present, 0);
    QCOMPARE(chair->deliveries().needsLook, 3);
}

void TestMatrix::recusedReviewer()
{
    World world;
    world.found();
    world.review({{u"r2"_s, u"03"_s}});
    const record::Recusal recusal{proposalId(u"03"_s), call::ConflictType::SameOrg, u"same school"_s};
    world.seal(u"r2"_s, record::Type::Recusal, record::toJson(recusal));
    world.seal(u"r2"_s, u"03"_s, 5, 5); // afterwards: counts for nothing
    world.carryAll();
    const auto chair = world.desk(u"chair"_s);
    QCOMPARE(cellOf(*chair, u"03"_s, u"r2"_s).state, State::Recused);
    QCOMPARE(rowOf(*chair, u"03"_s).official.statistics.n, 2);
    QVERIFY(!rowOf(*chair, u"03"_s).official.enoughReviews);
    QCOMPARE(chair->deliveries().recused, 1);
    QCOMPARE(chair->reconcile().error().code, ErrorCode::ReviewsMissing);
    QCOMPARE(chair->reconcile().error().detail, u"P-03"_s);
}

void TestMatrix::ownConflictCloses()
{
    World world;
    world.found();
    world.review();
    const record::Recusal recusal{proposalId(u"02"_s), call::ConflictType::Family, {}};
    world.seal(u"member"_s, record::Type::Recusal, record::toJson(recusal));
    world.carryAll();
    const auto member = world.desk(u"member"_s);
    const auto chair = world.desk(u"chair"_s);
    QVERIFY(rowOf(*member, u"02"_s).closed);
    QVERIFY(rowOf(*member, u"02"_s).cells.isEmpty());
    QVERIFY(rowOf(*member, u"02"_s).proposal.request.preferred.isEmpty());
    QVERIFY(!rowOf(*member, u"01"_s).closed);
    QCOMPARE(member->writeOpinion(opinionOn(u"02"_s, u"fine"_s)).error().code, ErrorCode::Recused);
    // What is written of it is not addressed to the member; of others it is.
    const auto closed = must(chair->writeOpinion(opinionOn(u"02"_s, u"good"_s)));
    const auto open = must(chair->writeOpinion(opinionOn(u"01"_s, u"good"_s)));
    const auto fingerprint = world.certificate(u"member"_s, crypto::KeyUse::Encryption).fingerprint();
    QVERIFY(!chair->ledger().find(closed)->record.to.contains(fingerprint));
    QVERIFY(chair->ledger().find(open)->record.to.contains(fingerprint));
    world.carryAll();
    must(member->refresh());
    QVERIFY(!member->ledger().find(closed));
    QVERIFY(member->ledger().find(open));
}

void TestMatrix::checkpointAcknowledges()
{
    World world;
    world.found();
    world.review({{u"r1"_s, u"01"_s}});
    world.writeCheckpoint();
    world.seal(u"r1"_s, u"01"_s, 5, 5);
    world.carryAll();
    const auto chair = world.desk(u"chair"_s);
    const committee::Deliveries expected{12, 12, 11, 0, 0, 0};
    QCOMPARE(chair->deliveries(), expected);
}

void TestMatrix::forkedFeed()
{
    World world;
    world.found();
    world.review();
    exchange::Changes changes;
    for (exchange::FeedState feed : must(exchange::readFeeds(world.vault(u"chair"_s), world.charter.call))) {
        if (feed.device != world.seat(u"r3"_s).author.device)
            continue;
        feed.forkedIds.append(base::RecordId());
        feed.closed = true;
        exchange::keep(changes, world.charter.call, feed);
    }
    must(world.vault(u"chair"_s).write(changes));
    const auto chair = world.desk(u"chair"_s);
    QCOMPARE(cellOf(*chair, u"01"_s, u"r3"_s).state, State::Forked);
    QCOMPARE(cellOf(*chair, u"01"_s, u"r1"_s).state, State::Present);
    QCOMPARE(rowOf(*chair, u"01"_s).official.statistics.n, 2);
    QCOMPARE(chair->deliveries().present, 8);
    QCOMPARE(chair->deliveries().needsLook, 1);
    QCOMPARE(chair->reconcile().error().code, ErrorCode::ReviewsMissing);
}

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
