// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closingworld.h"

#include "outcome/takenbundle.h"
#include "record/statements.h"
#include "review/desk.h"

using namespace simsa;
using namespace simsa::test;

/// When a call is closed, and what it then refuses.
class ClosingTest : public QObject
{
    Q_OBJECT

private slots:
    void takesBoth();
    void toldToEverybody();
    void nothingMoreIsStated();
    void chairAlone();
    void otherTerms();
    void officeAlone();
    void handedOnByTheWrongOne();
};

void ClosingTest::takesBoth()
{
    ClosingWorld world;
    const base::RecordId made = world.announce();
    QVERIFY(!exchange::closingOf(world.cast.ledger(world.cast.chair)));
    COMPARE_CODE(
        office::closeCall(world.cast.seat(world.cast.office), world.cast.ledger(world.cast.office), {}),
        ErrorCode::AlreadyExists);
    const auto chair = committee::Desk::open(world.cast.seat(world.cast.chair)).value();
    QCOMPARE(chair->awaitingCounterseal().size(), 1);
    VERIFY_OK(chair->counterseal(made));
    const auto closing = exchange::closingOf(chair->ledger());
    QVERIFY(closing);
    QCOMPARE(closing->record, made);
    QCOMPARE(closing->value.term(RecordClass::Applications)->due, closing->value.closedAt.addDays(10));
    QCOMPARE(chair->awaitingCounterseal().size(), 0);
}

void ClosingTest::toldToEverybody()
{
    ClosingWorld world;
    const base::RecordId made = world.announce();
    world.syncFirst();
    QVERIFY(!exchange::closingOf(world.seat().ledger().value()));
    ClosingWorld other;
    const base::RecordId closed = other.close();
    QVERIFY(made != closed);
    QCOMPARE(exchange::closingOf(other.seat().ledger().value())->record, closed);
    QCOMPARE(exchange::closingOf(other.cast.ledger(other.cast.member))->record, closed);
    // The next checkpoint does not say it again.
    const auto office = office::Desk::open(other.cast.seat(other.cast.office)).value();
    const auto before = office->ledger().believed(Type::Closed).size();
    QCOMPARE(before, 2);
    VERIFY_OK(office->writeCheckpoint(other.cast.crl()));
    QCOMPARE(office->ledger().believed(Type::Closed).size(), before);
    QVERIFY(office->ledger().awaitingCounterseal().isEmpty());
}

void ClosingTest::nothingMoreIsStated()
{
    ClosingWorld world;
    world.close();
    const auto desk = review::Desk::open(world.seat()).value();
    const base::ProposalId one = world.cast.proposals[0].id, two = world.cast.proposals[1].id;
    VERIFY_OK(desk->record(two, support::Cast::review())); // a window must be able to keep what is typed
    COMPARE_CODE(desk->seal(two), ErrorCode::CallClosed);
    COMPARE_CODE(desk->recuse({two, call::ConflictType::Family, {}}), ErrorCode::CallClosed);
    QCOMPARE(desk->attachment(one, world.cast.proposals[0].attachments[0].name).value(),
             support::Cast::attachmentBytes());
    const auto office = office::Desk::open(world.cast.seat(world.cast.office)).value();
    call::Charter next = world.cast.charter;
    next.version = 2;
    COMPARE_CODE(office->publish(next), ErrorCode::CallClosed);
    COMPARE_CODE(office->takeIn({}), ErrorCode::CallClosed);
    COMPARE_CODE(office->buildBundles(world.folder.path(u"b"_s), world.cast.crl()), ErrorCode::CallClosed);
    COMPARE_CODE(office::closeCall(world.cast.seat(world.cast.office), office->ledger(), {}),
                 ErrorCode::CallClosed);
    const auto chair = committee::Desk::open(world.cast.seat(world.cast.chair)).value();
    COMPARE_CODE(exchange::state(world.cast.seat(world.cast.chair), chair->ledger(), Type::Opinion, {}),
                 ErrorCode::CallClosed);
    VERIFY_OK(office->writeCheckpoint(world.cast.crl())); // what arrived is still acknowledged
}

void ClosingTest::chairAlone()
{
    ClosingWorld world;
    const QDateTime now = world.cast.clock.now();
    const record::Closed closed{now, {}, call::retentionOf(world.cast.charter, now)};
    const base::RecordId made = world.cast.state(world.cast.chair, Type::Closed, record::toJson(closed));
    world.cast.countersign(made, Type::Closed);
    QVERIFY(!exchange::closingOf(world.cast.ledger(world.cast.chair)));
}

void ClosingTest::otherTerms()
{
    ClosingWorld world;
    const QDateTime now = world.cast.clock.now();
    record::Closed closed{now, {}, call::retentionOf(world.cast.charter, now)};
    closed.retention[1] = {RecordClass::Reviews, 0, now}; // sooner than the charter says
    const base::RecordId made = world.cast.state(world.cast.office, Type::Closed, record::toJson(closed));
    world.cast.sync(world.cast.office);
    world.cast.sync(world.cast.chair);
    const auto chair = committee::Desk::open(world.cast.seat(world.cast.chair)).value();
    COMPARE_CODE(chair->counterseal(made), ErrorCode::CharterInvalid);
    world.cast.countersign(made, Type::Closed); // not even if the chair were careless
    QVERIFY(!exchange::closingOf(world.cast.ledger(world.cast.chair)));
}

void ClosingTest::officeAlone()
{
    ClosingWorld world;
    COMPARE_CODE(
        office::closeCall(world.cast.seat(world.cast.first), world.cast.ledger(world.cast.office), {}),
        ErrorCode::RecordSignerMayNot);
    COMPARE_CODE(office::closeCall(world.cast.seat(world.cast.office), world.cast.ledger(world.cast.office),
                                   QString(4001, u'가')),
                 ErrorCode::InvalidArgument);
}

/// The office makes up a counterseal: signed by itself, or the chair's of something else.
void ClosingTest::handedOnByTheWrongOne()
{
    ClosingWorld world;
    const base::RecordId made = world.announce();
    const base::RecordId forged = world.cast.state(
        world.cast.office, Type::Counterseal, record::toJson(record::Counterseal{made, Type::Closed, 1}));
    const exchange::Ledger office = world.cast.ledger(world.cast.office);
    record::Closed again = record::closedFromJson(office.find(made)->record.body).value();
    for (const base::RecordId &seal : {forged, office.countersealOf(office.charter()->record)->id}) {
        again.counterseal = office.find(seal)->stored.signedData;
        world.cast.state(world.cast.office, Type::Closed, record::toJson(again));
    }
    world.cast.sync(world.cast.office);
    world.syncFirst();
    world.syncFirst();
    QCOMPARE(world.seat().ledger()->believed(Type::Closed).size(), 3);
    QVERIFY(!exchange::closingOf(world.seat().ledger().value()));
}

QTEST_GUILESS_MAIN(ClosingTest)

#include "closingtest.moc"
