// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeworld.h"

using namespace simsa;
using namespace simsa::test;

/// What a clerk publishes and takes in.
class OfficeDeskTest : public OfficeWorld
{
    Q_OBJECT

private slots:
    void versionsRiseByOne();
    void brokenAuthorities();
    void aForgedCharterTakesNoVersion();
    void revoked();
    void takeInIsAllOrNothing_data();
    void takeInIsAllOrNothing();
    void takeInNeedsACharter();
    void takenInAndReplaced();
    void decomposedTitles();
    void takeInCutOff();
};

void OfficeDeskTest::versionsRiseByOne()
{
    const auto open = desk();
    call::Charter charter = m_cast->charter;
    charter.version = 2;
    COMPARE_CODE(open->publish(charter), ErrorCode::VersionGoesBack); // skips the first
    charter.version = 1;
    const auto first = open->publish(charter);
    VERIFY_OK(first);
    COMPARE_CODE(open->publish(charter), ErrorCode::VersionGoesBack);
    charter.version = 3;
    COMPARE_CODE(open->publish(charter), ErrorCode::VersionGoesBack);
    charter.version = 2;
    VERIFY_OK(open->publish(charter));
    VERIFY_OK(open->publish(m_cast->roster)); // each type counts for itself
    VERIFY_OK(open->publish(m_cast->assignments));
    QCOMPARE(open->publications().size(), 4);
    const office::Publication expected{*first, Type::Charter, 1, false};
    QCOMPARE(open->publications().first(), expected);
    QCOMPARE(desk()->publications(), open->publications());
    QVERIFY(!open->ledger().charter()); // waits for the chair
    m_cast->office.vault->fillAfter(0);
    charter.version = 3;
    COMPARE_CODE(open->publish(charter), ErrorCode::DiskFull);
    m_cast->office.vault->fillAfter(-1);
    VERIFY_OK(open->publish(charter));
}

void OfficeDeskTest::brokenAuthorities()
{
    const auto open = desk();
    call::Charter charter = m_cast->charter;
    charter.months = 3;
    COMPARE_CODE(open->publish(charter), ErrorCode::CharterInvalid);
    charter = m_cast->charter;
    charter.call = base::CallId(u"gpu-2027"_s);
    COMPARE_CODE(open->publish(charter), ErrorCode::RecordForeignCall);
    call::Roster roster = m_cast->roster;
    roster.entries[1].roles.clear();
    COMPARE_CODE(open->publish(roster), ErrorCode::RosterInvalid);
    call::Assignments assignments = m_cast->assignments;
    assignments.list.append(assignments.list.first());
    COMPARE_CODE(open->publish(assignments), ErrorCode::AssignmentInvalid);
    assignments.list = {{base::PersonId(), base::ProposalId(u"p-001"_s), m_cast->clock.now()}};
    COMPARE_CODE(open->publish(assignments), ErrorCode::AssignmentInvalid);
    QVERIFY(open->publications().isEmpty());
    QCOMPARE(rows(Table::Outbox), 0);
}

void OfficeDeskTest::aForgedCharterTakesNoVersion()
{
    m_cast->bringIntoForce();
    // A reviewer sends the office a charter of their own, of a version far ahead.
    call::Charter forged = m_cast->charter;
    forged.version = 900;
    m_cast->state(m_cast->first, Type::Charter, call::toJson(forged));
    m_cast->sync(m_cast->first);
    QCOMPARE(m_cast->sync(m_cast->office).receivedRecords, 1);
    const auto open = desk();
    QCOMPARE(open->ledger().refused().size(), 1);
    QCOMPARE(open->publications().size(), 3);
    call::Charter next = m_cast->charter;
    next.version = 2;
    VERIFY_OK(open->publish(next));
}

void OfficeDeskTest::revoked()
{
    using crypto::RevocationReason;
    const base::DeviceId device = m_cast->first.device.id();
    const QDateTime now = m_cast->clock.now();
    COMPARE_CODE(desk()->revoke(device, RevocationReason::KeyCompromise, now, {}), ErrorCode::NotFound);
    m_cast->bringIntoForce();
    const auto open = desk();
    COMPARE_CODE(open->revoke({}, RevocationReason::KeyCompromise, now, {}), ErrorCode::NotFound);
    COMPARE_CODE(open->revoke(device, RevocationReason::KeyCompromise, {}, {}), ErrorCode::InvalidArgument);
    COMPARE_CODE(open->revoke(device, RevocationReason::KeyCompromise, now, QString(4001, u'x')),
                 ErrorCode::InvalidArgument);
    const auto id = open->revoke(device, RevocationReason::KeyCompromise, now, u"분실 (가상)"_s);
    VERIFY_OK(id);
    const auto *entry = open->ledger().find(*id);
    QCOMPARE(entry->refused->code, ErrorCode::RevocationNotCountersigned);
    const auto body = record::revocationFromJson(entry->record.body);
    VERIFY_OK(body);
    const QStringList serials{m_cast->first.signing().certificate.serialHex(),
                              m_cast->first.encryption().certificate.serialHex()};
    QCOMPARE(body->serials, serials);
    QCOMPARE(body->person, m_cast->first.id);
    QVERIFY(!entry->record.to.contains(m_cast->first.encryption().certificate.fingerprint()));
    m_cast->sync(m_cast->office);
    m_cast->sync(m_cast->chair);
    m_cast->countersign(*id, Type::Revocation);
    m_cast->sync(m_cast->chair);
    m_cast->sync(m_cast->office);
    QVERIFY(!desk()->ledger().find(*id)->refused);
}

void OfficeDeskTest::takeInIsAllOrNothing_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("pool unknown") << 0;
    QTest::newRow("file missing") << 1;
    QTest::newRow("file too many") << 2;
    QTest::newRow("other file of that size") << 3;
    QTest::newRow("shorter file") << 4;
    QTest::newRow("title too long to be read again") << 5;
    QTest::newRow("cluster unknown") << 6;
}

void OfficeDeskTest::takeInIsAllOrNothing()
{
    QFETCH(int, fault);
    m_cast->bringIntoForce();
    QList<Application> batch = applications();
    std::swap(batch[0], batch[1]); // the good one comes first
    Application &bad = batch[1];
    switch (fault) {
    case 0:
        bad.proposal.pool = base::PoolId(u"nowhere"_s);
        break;
    case 1:
        bad.files.clear();
        break;
    case 2:
        bad.files.append(QByteArray("x"));
        break;
    case 3:
        bad.files[0][0] = 'a';
        break;
    case 4:
        bad.files[0].chop(1);
        break;
    case 5:
        bad.proposal.title.ko = QString(100'000, u'x');
        break;
    default:
        bad.proposal.request.preferred = base::ClusterId(u"cray-1"_s);
    }
    const auto open = desk();
    COMPARE_CODE(open->takeIn(batch), ErrorCode::ProposalInvalid);
    QCOMPARE(rows(Table::Proposals), 0);
    QCOMPARE(rows(Table::Attachments), 0);
    QVERIFY(desk()->proposals().isEmpty());
}

void OfficeDeskTest::takeInNeedsACharter()
{
    COMPARE_CODE(desk()->takeIn(applications()), ErrorCode::CharterNotCountersigned);
}

void OfficeDeskTest::takenInAndReplaced()
{
    m_cast->bringIntoForce();
    const auto open = desk();
    QList<int> told;
    VERIFY_OK(open->takeIn(applications(), [&](int done, int total) {
        told.append(done * 10 + total);
        return true;
    }));
    QCOMPARE(told, (QList<int>{12, 22}));
    QCOMPARE(open->proposals(), m_cast->proposals);
    QCOMPARE(open->attachment(m_cast->proposals[0].id, u"계획서.txt"_s).value(), Cast::attachmentBytes());
    COMPARE_CODE(open->attachment(m_cast->proposals[0].id, u"x"_s), ErrorCode::NotFound);
    COMPARE_CODE(open->attachment(m_cast->proposals[1].id, u"계획서.txt"_s), ErrorCode::NotFound);
    Application changed = applications()[1];
    changed.proposal.summary = u"고침"_s;
    VERIFY_OK(open->takeIn({changed}));
    QCOMPARE(desk()->proposals().size(), 2);
    QCOMPARE(desk()->proposals()[1].summary, u"고침"_s);
    const QList<call::Conflict> conflicts{
        {m_cast->first.id, m_cast->proposals[0].id, call::ConflictType::Family}};
    VERIFY_OK(open->keepConflicts(conflicts));
    QCOMPARE(desk()->conflicts(), conflicts);
}

void OfficeDeskTest::decomposedTitles()
{
    m_cast->bringIntoForce();
    Application one = applications()[1];
    one.proposal.title.ko = u"큰 모형"_s.normalized(QString::NormalizationForm_D);
    VERIFY_OK(desk()->takeIn({one}));
    QCOMPARE(desk()->proposals().first().title.ko, u"큰 모형"_s); // the desk still opens
}

void OfficeDeskTest::takeInCutOff()
{
    m_cast->bringIntoForce();
    const auto open = desk();
    m_cast->office.vault->fillAfter(1);
    COMPARE_CODE(open->takeIn(applications()), ErrorCode::DiskFull);
    QCOMPARE(rows(Table::Proposals), 1); // one transaction each, none of them by halves
    QCOMPARE(rows(Table::Attachments), 1);
    m_cast->office.vault->fillAfter(-1);
    COMPARE_CODE(open->takeIn(applications(), [](int, int) { return false; }), ErrorCode::Cancelled);
    VERIFY_OK(open->takeIn(applications()));
    QCOMPARE(open->proposals(), m_cast->proposals);
}

QTEST_GUILESS_MAIN(OfficeDeskTest)
#include "tst_officedesk.moc"
