// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncworld.h"

using namespace simsa;
using namespace simsa::test;

/// Everything that goes wrong on such ways.
class SyncFaultsTest : public SyncWorld
{
    Q_OBJECT

private slots:
    void garbageInTheDepot();
    void unreadableObjectDoesNotStop();
    void wrongHashIsFoundAndNotMarked();
    void nameAndContentsDisagree();
    void forgedPackInAnothersFeed();
    void recordInsideDisagreesWithHeader();
    void rosterArrivingIntroducesSigners();
    void noMarkerMarksNothing();
    void forkFreezesTheFeed();
};

void SyncFaultsTest::garbageInTheDepot()
{
    pledge(m_cast->first);
    sync(m_cast->first);
    m_folder->write(u"depot/v1/gpu-2026/in/readme.txt"_s, "hello");
    m_folder->write(u"depot/v1/gpu-2026/in/2026-02-11T14/thumbs.db"_s, "x");
    const QByteArray junk = "this is no pack";
    const PackName name{
        m_cast->charter.call, u"in"_s, u"2026-02-11T14"_s, m_cast->second.device.id(), base::FeedId(), 1, 1,
        crypto::sha256(junk)};
    m_folder->write(u"depot/"_s + name.toString(), junk);
    const SyncReport report = sync(m_cast->office);
    QCOMPARE(report.receivedRecords, 1);
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.first().code, ErrorCode::PackMalformed);
    QCOMPARE(report.findings.first().where, name.toString());
}

void SyncFaultsTest::unreadableObjectDoesNotStop()
{
    pledge(m_cast->first);
    pledge(m_cast->second);
    m_cast->sync(m_cast->first);
    m_cast->sync(m_cast->second);
    QString sick;
    for (const QString &name : m_cast->depot.objects.keys()) {
        if (name.contains(m_cast->first.device.id().hex()))
            sick = name;
    }
    for (const ErrorCode code : {ErrorCode::FileUnreadable, ErrorCode::NotFound, ErrorCode::FileTooLarge}) {
        m_cast->depot.unreadable = {{sick, code}};
        const SyncReport report = m_cast->sync(m_cast->office);
        QVERIFY(found(report, code));
        QCOMPARE(report.findings.size(), 1);
    }
    QCOMPARE(feedOf(m_cast->office, m_cast->second).ids.size(), 1);
    QVERIFY(feedOf(m_cast->office, m_cast->first).ids.isEmpty());
    m_cast->depot.unreadable.clear();
    QCOMPARE(m_cast->sync(m_cast->office).receivedRecords, 1);
}

void SyncFaultsTest::wrongHashIsFoundAndNotMarked()
{
    pledge(m_cast->first);
    sync(m_cast->first);
    const QString name = packsOf(m_cast->first).first();
    const QByteArray honest = m_folder->read(u"depot/"_s + name);
    m_folder->flipBit(u"depot/"_s + name, honest.size() / 2);
    const SyncReport report = sync(m_cast->office);
    QVERIFY(found(report, ErrorCode::PackHashMismatch));
    QCOMPARE(report.receivedRecords, 0);
    m_folder->write(u"depot/"_s + name, honest);
    QCOMPARE(sync(m_cast->office).receivedRecords, 1);
}

void SyncFaultsTest::nameAndContentsDisagree()
{
    pledge(m_cast->first);
    sync(m_cast->first);
    const QString name = packsOf(m_cast->first).first();
    const QByteArray bytes = m_folder->read(u"depot/"_s + name);
    PackName parsed = PackName::fromString(name).value();
    parsed.last = 2;
    QVERIFY(QFile::rename(file(name), file(parsed.toString())));
    SyncReport report = sync(m_cast->office);
    QVERIFY(found(report, ErrorCode::PackMalformed));
    QVERIFY(QFile::rename(file(parsed.toString()), file(name)));
    m_folder->write(u"depot/"_s + QString(name).replace(m_cast->first.device.id().hex(), QString(32, u'e')),
                    bytes);
    report = sync(m_cast->office);
    QVERIFY(found(report, ErrorCode::PackMalformed));
    QCOMPARE(report.receivedRecords, 1);
}

void SyncFaultsTest::forgedPackInAnothersFeed()
{
    const RecordId first = pledge(m_cast->first);
    sync(m_cast->first);
    // Headers are clear: the second reviewer knows device, feed and head of the first, and fills the next
    // place with a pack of their own making.
    const base::FeedId feed = feedOf(m_cast->first, m_cast->first).feed;
    const exchange::Pack forged{m_cast->charter.call,
                                m_cast->first.device.id(),
                                feed,
                                {{2, first, RecordId::fromRaw(QByteArray(32, 'x')).value(), "junk"}}};
    const auto bytes = exchange::encodePack(forged, m_cast->second.signing(), m_cast->clock.now());
    VERIFY_OK(bytes);
    const PackName name{m_cast->charter.call,  u"in"_s, u"2026-02-11T14"_s, forged.device, feed, 2, 2,
                        crypto::sha256(*bytes)};
    VERIFY_OK(m_depot->put(name.toString(), *bytes));
    SyncReport report = sync(m_cast->office);
    QVERIFY(found(report, ErrorCode::RecordSignerUnknown));
    QCOMPARE(report.receivedRecords, 1);
    const RecordId second = pledge(m_cast->first, u"again"_s);
    sync(m_cast->first);
    report = sync(m_cast->office);
    QVERIFY(!found(report, ErrorCode::FeedForked));
    QCOMPARE(feedOf(m_cast->office, m_cast->first).ids, (QList<RecordId>{first, second}));
    QVERIFY(!feedOf(m_cast->office, m_cast->first).closed);
}

void SyncFaultsTest::recordInsideDisagreesWithHeader()
{
    const RecordId id = pledge(m_cast->second);
    const auto stored = exchange::readRecord(*m_cast->second.vault, m_cast->charter.call, id);
    // The second reviewer's own pack says another id than the record inside has.
    const exchange::Pack lying{
        m_cast->charter.call,
        m_cast->second.device.id(),
        base::FeedId::fromRaw(QByteArray(16, 'f')).value(),
        {{1, {}, RecordId::fromRaw(QByteArray(32, 'x')).value(), stored.value().envelope}}};
    const auto bytes = exchange::encodePack(lying, m_cast->second.signing(), m_cast->clock.now());
    VERIFY_OK(bytes);
    const PackName name{m_cast->charter.call,  u"in"_s, u"2026-02-11T14"_s, lying.device, lying.feed, 1, 1,
                        crypto::sha256(*bytes)};
    VERIFY_OK(m_depot->put(name.toString(), *bytes));
    const SyncReport report = sync(m_cast->office);
    QVERIFY(found(report, ErrorCode::RecordChainBroken));
    QCOMPARE(report.receivedRecords, 0);
}

void SyncFaultsTest::rosterArrivingIntroducesSigners()
{
    pledge(m_cast->first);
    sync(m_cast->first);
    // A member who starts from nothing gets the roster and what it explains in one sync.
    MemoryVault fresh;
    const auto report = run(m_cast->member, fresh);
    VERIFY_OK(report);
    QVERIFY(report->findings.isEmpty());
    QCOMPARE(report->notForMe, 1); // the pledge
    QVERIFY(m_cast->seat(m_cast->member, fresh).ledger().value().roster());
    // Whom no roster knows stays outside, and is named each time.
    Actor stranger = m_cast->stranger();
    pledge(stranger);
    sync(stranger);
    for (int again = 0; again < 2; ++again) {
        const SyncReport office = sync(m_cast->office);
        QVERIFY(found(office, ErrorCode::RecordSignerUnknown));
        QVERIFY(feedOf(m_cast->office, stranger).ids.isEmpty());
    }
}

void SyncFaultsTest::noMarkerMarksNothing()
{
    const RecordId id = pledge(m_cast->first);
    QVERIFY(QFile::rename(file(u"simsa-depot.json"_s), m_folder->path(u"aside"_s)));
    const int writes = m_cast->first.vault->writes();
    COMPARE_CODE(run(m_cast->first, *m_cast->first.vault), ErrorCode::DepotMarkerMissing);
    QCOMPARE(m_cast->first.vault->writes(), writes);
    QCOMPARE(deliveryOf(m_cast->first, id), Delivery::Local);
    QVERIFY(QFile::rename(m_folder->path(u"aside"_s), file(u"simsa-depot.json"_s)));
    sync(m_cast->first);
    QCOMPARE(deliveryOf(m_cast->first, id), Delivery::Uploaded);
}

void SyncFaultsTest::forkFreezesTheFeed()
{
    pledge(m_cast->first, u"common"_s);
    MemoryVault copy;
    support::copyRows(*m_cast->first.vault, copy, m_cast->charter.call);
    const RecordId here = pledge(m_cast->first, u"here"_s);
    const exchange::Seat twin = m_cast->seat(m_cast->first, copy);
    const auto there = exchange::state(twin, twin.ledger().value(), Type::Pledge,
                                       record::toJson(record::Pledge{u"there"_s}));
    VERIFY_OK(there);
    VERIFY_OK(run(m_cast->first, *m_cast->first.vault));
    VERIFY_OK(run(m_cast->first, copy));
    const SyncReport report = sync(m_cast->office);
    QVERIFY(found(report, ErrorCode::FeedForked));
    const exchange::FeedState feed = feedOf(m_cast->office, m_cast->first);
    QVERIFY(feed.closed);
    QCOMPARE(feed.ids.size(), 2);
    QCOMPARE(feed.forkedIds.size(), 1);
    const QSet<RecordId> both{feed.ids.last(), feed.forkedIds.first()};
    QCOMPARE(both, (QSet<RecordId>{here, *there}));
    QCOMPARE(m_cast->ledger(m_cast->office).forks().size(), 1);
    // Nothing grows behind a fork.
    pledge(m_cast->first, u"later"_s);
    sync(m_cast->first);
    sync(m_cast->office);
    QCOMPARE(feedOf(m_cast->office, m_cast->first).ids.size(), 2);
}

QTEST_GUILESS_MAIN(SyncFaultsTest)
#include "tst_syncfaults.moc"
