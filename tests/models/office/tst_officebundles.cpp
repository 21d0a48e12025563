// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeworld.h"

using namespace simsa;
using namespace simsa::test;

/// What leaves the office, and what arrives.
class OfficeBundlesTest : public OfficeWorld
{
    Q_OBJECT

private slots:
    void bundlesNeedAllThree_data();
    void bundlesNeedAllThree();
    void bundlesHoldNoOtherReviewer();
    void committeeGetsEverything();
    void bundlesSupersede();
    void bundlesAreKnownAfterRestart();
    void damagedListOfBundles();
    void checkpointNumbersRise();
    void checkpointCutOff();
    void arrivals();
};

void OfficeBundlesTest::bundlesNeedAllThree_data()
{
    QTest::addColumn<int>("countersigned");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << 0 << ErrorCode::CharterNotCountersigned;
    QTest::newRow("charter") << 1 << ErrorCode::RosterNotCountersigned;
    QTest::newRow("charter and roster") << 2 << ErrorCode::AssignmentInvalid;
}

void OfficeBundlesTest::bundlesNeedAllThree()
{
    QFETCH(int, countersigned);
    QFETCH(ErrorCode, code);
    const auto open = desk();
    VERIFY_OK(open->introduce({m_cast->contact(m_cast->chair), m_cast->contact(m_cast->office)}));
    exchange::Changes changes;
    exchange::keepContacts(changes, m_cast->charter.call, {m_cast->contact(m_cast->office)});
    VERIFY_OK(m_cast->chair.vault->write(changes));
    const QList<std::pair<base::RecordId, Type>> records{
        {open->publish(m_cast->charter).value(), Type::Charter},
        {open->publish(m_cast->roster).value(), Type::Roster},
        {open->publish(m_cast->assignments).value(), Type::Assignment}};
    for (int i = 0; i < countersigned; ++i)
        m_cast->countersign(records[i].first, records[i].second);
    m_cast->sync(m_cast->chair);
    m_cast->sync(m_cast->office);
    VERIFY_OK(open->refresh());
    COMPARE_CODE(open->buildBundles(m_folder->path(), m_cast->crl()), code);
    QVERIFY(!m_folder->has(u"rev-hong.simsa"_s));
}

void OfficeBundlesTest::bundlesHoldNoOtherReviewer()
{
    m_cast->bringIntoForce();
    const auto open = desk();
    VERIFY_OK(open->takeIn(applications()));
    VERIFY_OK(
        open->keepConflicts({{m_cast->first.id, m_cast->proposals[1].id, call::ConflictType::SameOrg},
                             {m_cast->second.id, m_cast->proposals[0].id, call::ConflictType::Family}}));
    const auto built = open->buildBundles(m_folder->path(), m_cast->crl());
    VERIFY_OK(built);
    QCOMPARE(built->size(), 4);
    int looked = 0;
    for (const Actor *me : {&m_cast->first, &m_cast->second}) {
        for (const office::BuiltBundle &one : *built) {
            if (one.person != me->id)
                continue;
            ++looked;
            const bundle::BundleReader reader = opened(one, *me);
            const QByteArray json = reader.manifestJson();
            const Actor &other = me == &m_cast->first ? m_cast->second : m_cast->first;
            const QList<QByteArray> secrets{
                other.id.text().toUtf8(),
                other.name.ko.toUtf8(),
                other.name.en.toUtf8(),
                other.device.id().hex().toUtf8(),
                other.signing().certificate.der().toBase64(),
                other.encryption().certificate.fingerprint().hex().toUtf8(),
                m_cast->member.id.text().toUtf8(),
                m_cast->proposals[0].applicant.ko.toUtf8(),
                m_cast->proposals[0].orgName.en.toUtf8(),
            };
            for (const QByteArray &secret : secrets)
                QVERIFY2(!json.contains(secret), secret.constData());
            // Nor in what travels inside as base64: the charter and its counterseal.
            const bundle::Authority &authority = reader.manifest().authority;
            for (const QByteArray &inner : {authority.charter, authority.counterseal}) {
                for (const QByteArray &secret : secrets.first(3))
                    QVERIFY2(!inner.contains(secret), secret.constData());
            }
            QVERIFY(json.contains(me->id.text().toUtf8())); // the search finds what is there
            QCOMPARE(reader.manifest().assignments, m_cast->assignments.of(me->id));
            QCOMPARE(reader.manifest().proposals.size(), me == &m_cast->first ? 2 : 1);
            QCOMPARE(reader.manifest().conflicts.size(), 1);
            VERIFY_OK(reader.checkAll());
        }
    }
    QCOMPARE(looked, 2);
}

void OfficeBundlesTest::committeeGetsEverything()
{
    m_cast->bringIntoForce();
    const auto open = desk();
    VERIFY_OK(open->takeIn(applications()));
    const auto built = open->buildBundles(m_folder->path(), m_cast->crl());
    VERIFY_OK(built);
    QList<office::BuiltBundle> byPerson = *built;
    std::sort(byPerson.begin(), byPerson.end(),
              [](const auto &a, const auto &b) { return a.person < b.person; });
    QCOMPARE(open->bundles(), byPerson);
    for (const office::BuiltBundle &one : *built) {
        if (one.person != m_cast->chair.id)
            continue;
        const bundle::BundleReader reader = opened(one, m_cast->chair);
        QCOMPARE(reader.manifest().proposals, m_cast->proposals); // nothing blinded
        QCOMPARE(one.proposals, 2);
        QCOMPARE(reader.file(0).value(), Cast::attachmentBytes());
    }
}

void OfficeBundlesTest::bundlesSupersede()
{
    m_cast->bringIntoForce();
    VERIFY_OK(desk()->takeIn(applications()));
    const auto first = desk()->buildBundles(m_folder->makeFolder(u"1"_s), m_cast->crl());
    VERIFY_OK(first);
    const auto second = desk()->buildBundles(m_folder->makeFolder(u"2"_s), m_cast->crl());
    VERIFY_OK(second);
    for (qsizetype i = 0; i < first->size(); ++i) {
        const auto everybody = m_cast->everybody();
        const auto actor = std::find_if(everybody.begin(), everybody.end(),
                                        [&](const Actor *one) { return one->id == first->at(i).person; });
        QVERIFY(!opened(first->at(i), **actor).manifest().supersedes);
        QCOMPARE(opened(second->at(i), **actor).manifest().supersedes, first->at(i).id);
    }
}

void OfficeBundlesTest::bundlesAreKnownAfterRestart()
{
    m_cast->bringIntoForce();
    const auto before = desk();
    VERIFY_OK(before->takeIn(applications()));
    QCOMPARE(before->bundles().size(), 0);
    COMPARE_CODE(
        before->buildBundles(m_folder->path(), m_cast->crl(), [](int done, int) { return done < 2; }),
        ErrorCode::Cancelled);
    QCOMPARE(before->bundles().size(), 2); // a cancelled run made what it made
    QCOMPARE(desk()->bundles(), before->bundles());
    VERIFY_OK(before->buildBundles(m_folder->path(), m_cast->crl()));
    QCOMPARE(before->bundles().size(), 4);
    QCOMPARE(desk()->bundles(), before->bundles());
    QVERIFY(desk()->bundles().constFirst().size > 0);
}

void OfficeBundlesTest::damagedListOfBundles()
{
    exchange::Changes changes;
    changes.put({m_cast->charter.call, exchange::Table::Calls}, u"bundles"_s, R"({"rev-hong":{"id":"00"}})");
    VERIFY_OK(m_cast->office.vault->write(changes));
    COMPARE_CODE(office::Desk::open(m_cast->seat(m_cast->office)), ErrorCode::VaultDamaged);
}

void OfficeBundlesTest::checkpointNumbersRise()
{
    m_cast->bringIntoForce();
    const auto open = desk();
    for (qint64 number = 1; number <= 3; ++number) {
        QCOMPARE(open->writeCheckpoint(m_cast->crl()).value(), number);
        QCOMPARE(open->ledger().checkpoint()->value.number, number);
        QCOMPARE(open->ledger().checkpoint()->value.heads.size(), 2); // office and chair, in full
    }
    QCOMPARE(desk()->writeCheckpoint(m_cast->crl()).value(), 4);
    const exchange::Checkpoint last = desk()->ledger().checkpoint()->value;
    QCOMPARE(last.nextDue, last.time.addSecs(3600LL * m_cast->charter.dates.checkpointHours));
    QCOMPARE(last.charterVersion, 1);
    QCOMPARE(last.rosterVersion, 1);
    QCOMPARE(last.charter, desk()->ledger().charterHash());
    // The office's own statements are acknowledged by its own checkpoint; its checkpoints travel on.
    const auto now = desk();
    for (const exchange::LedgerEntry &entry : now->ledger().entries()) {
        if (entry.record.author == m_cast->office.id && entry.record.type != Type::Checkpoint)
            QCOMPARE(entry.stored.delivery, exchange::Delivery::Acknowledged);
    }
    m_cast->sync(m_cast->office);
    m_cast->sync(m_cast->first);
    const auto atReviewer = m_cast->ledger(m_cast->first);
    QCOMPARE(atReviewer.checkpoint()->value.root, last.root);
    QVERIFY(atReviewer.checkpoint()->value.heads.isEmpty());
    QCOMPARE(m_cast->sync(m_cast->chair).acknowledged, 3); // the counterseals
}

void OfficeBundlesTest::checkpointCutOff()
{
    m_cast->bringIntoForce();
    const auto open = desk();
    m_cast->office.vault->fillAfter(1); // after the first author's copy
    COMPARE_CODE(open->writeCheckpoint(m_cast->crl()), ErrorCode::DiskFull);
    m_cast->office.vault->fillAfter(-1);
    VERIFY_OK(open->refresh());
    const auto number = open->writeCheckpoint(m_cast->crl());
    VERIFY_OK(number);
    QVERIFY(*number >= 1);
    QCOMPARE(open->ledger().checkpoint()->value.number, *number);
    QCOMPARE(open->ledger().checkpoint()->value.heads.size(), 2);
}

void OfficeBundlesTest::arrivals()
{
    m_cast->bringIntoForce();
    m_cast->state(m_cast->first, Type::Pledge, record::toJson(record::Pledge{u"서약 (가상)"_s}));
    const record::Review review{m_cast->proposals[0].id, Cast::review(), {}, {}};
    const base::RecordId id = m_cast->state(m_cast->first, Type::Review, record::toJson(review));
    const record::Review again{m_cast->proposals[0].id, Cast::review(), {id}, u"고침"_s};
    m_cast->state(m_cast->first, Type::Review, record::toJson(again));
    m_cast->sync(m_cast->first);
    m_cast->clock.advance(60);
    m_cast->sync(m_cast->office);
    const auto standings = desk()->reviewers();
    QCOMPARE(standings.size(), 2);
    const office::ReviewerStanding expected{
        m_cast->first.id,   m_cast->first.name, u"나라대학교 (가상)"_s, 2, 1, 0, true, true,
        m_cast->clock.now()};
    QCOMPARE(standings[0], expected);
    QVERIFY(!standings[1].pledged);
    QVERIFY(!standings[1].lastArrival.isValid());
    QCOMPARE(standings[1].assigned, 1);
}

QTEST_GUILESS_MAIN(OfficeBundlesTest)
#include "tst_officebundles.moc"
