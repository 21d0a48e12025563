// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncworld.h"

#include "exchange/ownperson.h"

using namespace simsa;
using namespace simsa::test;

/// Records on their way through a real folder.
class SyncTest : public SyncWorld
{
    Q_OBJECT

private slots:
    void everybodyGetsTheirs();
    void twiceIsOnce();
    void resumedAfterAFullDisk();
    void gapIsLeftAndFilled();
    void packGoneIsSentAgain();
    void acknowledgedLeavesTheOutbox();
    void overdue();
    void restoredCopyStartsANewEpoch_data();
    void restoredCopyStartsANewEpoch();
    void emptyCopyGetsItsFeedBack();
    void namesAloneCloseNothing();
    void officeHoldsAnotherInMyPlace();
    void deviceInMyName();
    void rosterInMyName();
    void cancelled();
    void packsStayBelowTheirLimit();
};

void SyncTest::everybodyGetsTheirs()
{
    const RecordId id = pledge(m_cast->first);
    QCOMPARE(deliveryOf(m_cast->first, id), Delivery::Local);
    const SyncReport sent = sync(m_cast->first);
    QCOMPARE(sent.uploadedRecords, 1);
    QCOMPARE(sent.uploadedPacks, 1);
    QCOMPARE(deliveryOf(m_cast->first, id), Delivery::Uploaded);
    QCOMPARE(m_cast->ledger(m_cast->first).believed(Type::Charter).size(), 0); // waits for the chair's word
    const SyncReport office = sync(m_cast->office);
    QCOMPARE(office.receivedRecords, 1);
    QCOMPARE(office.readPacks, 1);
    QCOMPARE(deliveryOf(m_cast->office, id), Delivery::Received);
    QVERIFY(!m_cast->ledger(m_cast->office).find(id)->refused);
    const SyncReport chair = sync(m_cast->chair);
    QCOMPARE(chair.receivedRecords, 1);
    const SyncReport member = sync(m_cast->member);
    QCOMPARE(member.receivedRecords, 0);
    QCOMPARE(member.notForMe, 1); // present, not for me, and no gap
    QCOMPARE(feedOf(m_cast->member, m_cast->first).ids, QList<RecordId>{id});
    sync(m_cast->second);
    QVERIFY(feedOf(m_cast->second, m_cast->first).ids.isEmpty()); // reviewers do not even read in/
    for (const SyncReport &report : {sent, office, chair, member})
        QCOMPARE(report.findings, QList<exchange::SyncFinding>());
}

void SyncTest::twiceIsOnce()
{
    pledge(m_cast->first);
    sync(m_cast->first);
    sync(m_cast->office);
    const QStringList objects = m_depot->list({}).value();
    for (Actor *actor : m_cast->everybody())
        sync(*actor);
    const QStringList all = m_depot->list({}).value();
    for (Actor *actor : m_cast->everybody()) {
        const int writes = actor->vault->writes();
        QCOMPARE(sync(*actor), SyncReport());
        QCOMPARE(actor->vault->writes(), writes);
    }
    QCOMPARE(m_depot->list({}).value(), all);
    QCOMPARE(all, objects);
}

void SyncTest::resumedAfterAFullDisk()
{
    for (int i = 0; i < 3; ++i)
        pledge(m_cast->first, QString::number(i));
    pledge(m_cast->second);
    // The sender's disk is full right after the put: what was sent is sent again, and overlaps.
    m_cast->first.vault->fillAfter(0);
    COMPARE_CODE(run(m_cast->first, *m_cast->first.vault), ErrorCode::DiskFull);
    m_cast->first.vault->fillAfter(-1);
    QCOMPARE(sync(m_cast->first).uploadedRecords, 3);
    sync(m_cast->second);
    // The reader's disk is full after one pack.
    m_cast->office.vault->fillAfter(1);
    COMPARE_CODE(run(m_cast->office, *m_cast->office.vault), ErrorCode::DiskFull);
    m_cast->office.vault->fillAfter(-1);
    const SyncReport rest = sync(m_cast->office);
    QCOMPARE(rest.findings, QList<exchange::SyncFinding>());
    QCOMPARE(feedOf(m_cast->office, m_cast->first).ids, feedOf(m_cast->first, m_cast->first).ids);
    QCOMPARE(feedOf(m_cast->office, m_cast->second).ids, feedOf(m_cast->second, m_cast->second).ids);
    QCOMPARE(m_cast->ledger(m_cast->office).believed(Type::Pledge).size(), 4);
}

void SyncTest::gapIsLeftAndFilled()
{
    pledge(m_cast->first, u"1"_s);
    sync(m_cast->first);
    const QString missing = packsOf(m_cast->first).first();
    pledge(m_cast->first, u"2"_s);
    sync(m_cast->first);
    QVERIFY(QFile::rename(file(missing), m_folder->path(u"aside"_s)));
    for (int again = 0; again < 2; ++again) {
        const SyncReport report = sync(m_cast->office);
        QVERIFY(found(report, ErrorCode::FeedGap));
        QCOMPARE(report.receivedRecords, 0);
        QCOMPARE(report.readPacks, 0);
    }
    QVERIFY(QFile::rename(m_folder->path(u"aside"_s), file(missing)));
    const SyncReport report = sync(m_cast->office);
    QCOMPARE(report.receivedRecords, 2);
    QVERIFY(report.findings.isEmpty());
    QCOMPARE(feedOf(m_cast->office, m_cast->first).ids.size(), 2);
}

void SyncTest::packGoneIsSentAgain()
{
    pledge(m_cast->first);
    sync(m_cast->first);
    QVERIFY(QFile::remove(file(packsOf(m_cast->first).first())));
    const SyncReport report = sync(m_cast->first);
    QCOMPARE(report.uploadedRecords, 1);
    QCOMPARE(packsOf(m_cast->first).size(), 1);
    QCOMPARE(sync(m_cast->office).receivedRecords, 1);
}

void SyncTest::acknowledgedLeavesTheOutbox()
{
    const RecordId one = pledge(m_cast->first, u"1"_s);
    const RecordId two = pledge(m_cast->first, u"2"_s);
    sync(m_cast->first);
    sync(m_cast->office);
    const RecordId three = pledge(m_cast->first, u"3"_s); // after what the office holds
    checkpoint();
    sync(m_cast->office);
    const SyncReport report = sync(m_cast->first);
    QCOMPARE(report.acknowledged, 2);
    QVERIFY(report.findings.isEmpty());
    QCOMPARE(deliveryOf(m_cast->first, one), Delivery::Acknowledged);
    QCOMPARE(deliveryOf(m_cast->first, two), Delivery::Acknowledged);
    QCOMPARE(deliveryOf(m_cast->first, three), Delivery::Uploaded);
    QCOMPARE(rows(m_cast->first, Table::Outbox), 1);
    const auto stored = exchange::readRecord(*m_cast->first.vault, m_cast->charter.call, one);
    QCOMPARE(stored.value().acknowledgedBy, m_cast->ledger(m_cast->first).checkpoint()->record);
    // Acknowledged is kept even if the pack vanishes: it is not sent again.
    for (const QString &name : packsOf(m_cast->first))
        QVERIFY(QFile::remove(file(name)));
    QCOMPARE(sync(m_cast->first).uploadedRecords, 1);
}

void SyncTest::overdue()
{
    pledge(m_cast->first);
    sync(m_cast->first);
    sync(m_cast->office);
    checkpoint(2);
    sync(m_cast->office);
    m_cast->clock.advance(2 * 3600);
    QVERIFY(!found(sync(m_cast->first), ErrorCode::CheckpointOverdue));
    m_cast->clock.advance(1);
    QVERIFY(found(sync(m_cast->first), ErrorCode::CheckpointOverdue));
    sync(m_cast->office);
    checkpoint(2);
    sync(m_cast->office);
    QVERIFY(!found(sync(m_cast->first), ErrorCode::CheckpointOverdue));
}

void SyncTest::restoredCopyStartsANewEpoch_data()
{
    QTest::addColumn<bool>("depotKeptIt");
    QTest::newRow("the depot has it") << true;
    QTest::newRow("only the checkpoint knows") << false;
}

void SyncTest::restoredCopyStartsANewEpoch()
{
    QFETCH(const bool, depotKeptIt);
    const RecordId one = pledge(m_cast->first, u"1"_s);
    MemoryVault old;
    support::copyRows(*m_cast->first.vault, old, m_cast->charter.call);
    const RecordId two = pledge(m_cast->first, u"2"_s);
    sync(m_cast->first);
    sync(m_cast->office);
    checkpoint();
    sync(m_cast->office);
    if (!depotKeptIt) {
        for (const QString &name : packsOf(m_cast->first))
            QVERIFY(QFile::remove(file(name)));
    }
    // The computer is restored from the old copy.
    const auto restored = run(m_cast->first, old);
    VERIFY_OK(restored);
    QVERIFY(restored->newEpoch);
    QCOMPARE(restored->restored, depotKeptIt ? 1 : 0);
    QCOMPARE(restored->findings, QList<exchange::SyncFinding>());
    const auto again = run(m_cast->first, old);
    VERIFY_OK(again);
    QVERIFY(!again->newEpoch); // said once
    QCOMPARE(again->restored, 0);
    const exchange::Seat seat = m_cast->seat(m_cast->first, old);
    QCOMPARE(seat.ledger().value().find(two) != nullptr, depotKeptIt); // what was sent is here again
    const auto made =
        exchange::state(seat, seat.ledger().value(), Type::Pledge, record::toJson(record::Pledge{u"3"_s}));
    VERIFY_OK(made);
    const exchange::Ledger ledger = seat.ledger().value();
    const record::Record &record = ledger.find(*made)->record;
    QCOMPARE(record.seq, 1);
    QVERIFY(record.continues.has_value());
    QCOMPARE(record.continues->head.id, depotKeptIt ? two : one);
    VERIFY_OK(run(m_cast->first, old));
    const SyncReport office = sync(m_cast->office);
    QVERIFY(!found(office, ErrorCode::FeedForked));
    QVERIFY(m_cast->ledger(m_cast->office).find(*made));
}

/// The vault was restored from before its first record: the whole feed comes back.
void SyncTest::emptyCopyGetsItsFeedBack()
{
    MemoryVault empty;
    support::copyRows(*m_cast->first.vault, empty, m_cast->charter.call);
    const RecordId one = pledge(m_cast->first, u"1"_s);
    const RecordId two = pledge(m_cast->first, u"2"_s);
    sync(m_cast->first);
    const auto restored = run(m_cast->first, empty);
    VERIFY_OK(restored);
    QCOMPARE(restored->restored, 2);
    const exchange::Ledger ledger = m_cast->seat(m_cast->first, empty).ledger().value();
    QVERIFY(ledger.find(one) && ledger.find(two));
    // The depot may lose it again: this copy can send it.
    for (const QString &name : packsOf(m_cast->first))
        QVERIFY(QFile::remove(file(name)));
    QCOMPARE(run(m_cast->first, empty)->uploadedRecords, 2);
}

/// Anybody who can write into the depot can write a name; only an own signature closes a feed.
void SyncTest::namesAloneCloseNothing()
{
    pledge(m_cast->first);
    sync(m_cast->first);
    PackName name = PackName::fromString(packsOf(m_cast->first).first()).value();
    const QByteArray bytes = m_depot->get(name.toString(), exchange::packReadLimit).value();
    name.last = 9;
    VERIFY_OK(m_depot->put(name.toString(), bytes));
    pledge(m_cast->second);
    sync(m_cast->second);
    PackName foreign = PackName::fromString(packsOf(m_cast->second).first()).value();
    const QByteArray theirs = m_depot->get(foreign.toString(), exchange::packReadLimit).value();
    foreign.device = name.device;
    foreign.feed = name.feed;
    foreign.last = 7;
    VERIFY_OK(m_depot->put(foreign.toString(), theirs));
    const SyncReport report = sync(m_cast->first);
    QVERIFY(!report.newEpoch);
    QVERIFY(!feedOf(m_cast->first, m_cast->first).closed);
}

void SyncTest::officeHoldsAnotherInMyPlace()
{
    MemoryVault copy;
    support::copyRows(*m_cast->first.vault, copy, m_cast->charter.call);
    pledge(m_cast->first, u"before"_s);
    support::copyRows(*m_cast->first.vault, copy, m_cast->charter.call);
    pledge(m_cast->first, u"here"_s);
    sync(m_cast->first);
    sync(m_cast->office);
    checkpoint();
    sync(m_cast->office);
    const exchange::Seat twin = m_cast->seat(m_cast->first, copy);
    VERIFY_OK(exchange::state(twin, twin.ledger().value(), Type::Pledge,
                              record::toJson(record::Pledge{u"there"_s})));
    const auto report = run(m_cast->first, copy);
    VERIFY_OK(report);
    QVERIFY(found(*report, ErrorCode::FeedForked));
    QCOMPARE(report->acknowledged, 0);
}

/// The office gives the first reviewer a leaf of a device that is somebody else's.
void SyncTest::deviceInMyName()
{
    pledge(m_cast->first);
    pledge(m_cast->second);
    sync(m_cast->first);
    sync(m_cast->second);
    sync(m_cast->office);
    checkpoint();
    sync(m_cast->office);
    QVERIFY(!found(sync(m_cast->first), ErrorCode::DeviceInMyName)); // one's own is none
    checkpoint(24, {m_cast->first.device.id(), m_cast->second.device.id()});
    sync(m_cast->office);
    const base::DeviceId other = m_cast->second.device.id();
    const SyncReport report = sync(m_cast->first);
    QVERIFY(report.findings.contains(
        exchange::SyncFinding{ErrorCode::DeviceInMyName, other.hex(), u"checkpoint 2"_s}));
    QVERIFY(found(sync(m_cast->first), ErrorCode::DeviceInMyName)); // until somebody answers
    VERIFY_OK(exchange::confirmDevice(*m_cast->first.vault, other));
    VERIFY_OK(exchange::confirmDevice(*m_cast->first.vault, other));
    QCOMPARE(exchange::readOwnDevices(*m_cast->first.vault).value().confirmed, QList<base::DeviceId>{other});
    QVERIFY(!found(sync(m_cast->first), ErrorCode::DeviceInMyName));
}

/// Office and chair enrol a second device of the member and write it into the roster.
void SyncTest::rosterInMyName()
{
    call::Roster next = m_cast->roster;
    next.version = 2;
    const base::DeviceId planted = base::DeviceId::fromRaw(QByteArray(16, '\x66')).value();
    for (call::RosterEntry &entry : next.entries) {
        if (entry.person.id != m_cast->member.device.person())
            continue;
        call::DeviceEntry device = entry.devices.first();
        device.device = planted;
        entry.devices.append(device);
    }
    const RecordId people = m_cast->state(m_cast->office, Type::Roster, call::toJson(next));
    sync(m_cast->office);
    sync(m_cast->chair);
    m_cast->countersign(people, Type::Roster, 2);
    sync(m_cast->chair);
    const SyncReport report = sync(m_cast->member);
    QVERIFY(report.findings.contains(
        exchange::SyncFinding{ErrorCode::DeviceInMyName, planted.hex(), u"roster 2"_s}));
    QVERIFY(!found(sync(m_cast->chair), ErrorCode::DeviceInMyName));
}

void SyncTest::cancelled()
{
    pledge(m_cast->first);
    sync(m_cast->first);
    const exchange::Seat seat = m_cast->seat(m_cast->office);
    Sync stopped(*seat.vault, *m_depot, seat.author, seat.trust, seat.call, m_cast->office.side,
                 m_cast->clock);
    COMPARE_CODE(stopped.run([](int) { return false; }), ErrorCode::Cancelled);
    QCOMPARE(sync(m_cast->office).receivedRecords, 1);
}

void SyncTest::packsStayBelowTheirLimit()
{
    for (int i = 0; i < 70; ++i)
        pledge(m_cast->first, QString(15000, u'x'));
    const SyncReport report = sync(m_cast->first);
    QCOMPARE(report.uploadedRecords, 70);
    QVERIFY(report.uploadedPacks > 1);
    for (const QString &name : packsOf(m_cast->first)) {
        const qint64 size = QFileInfo(file(name)).size();
        QVERIFY2(size <= exchange::packSizeLimit, qPrintable(QString::number(size)));
    }
    QCOMPARE(sync(m_cast->office).receivedRecords, 70);
}

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
