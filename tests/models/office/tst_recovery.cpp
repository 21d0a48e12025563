// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/enrolment.h"
#include "office/crl.h"
#include "office/recovery.h"
#include "officeworld.h"
#include "record/handing.h"
#include "record/revocation.h"

using namespace simsa;
using namespace simsa::test;
using identity::Device;
using office::Authority;
using office::Recovery;
using office::RecoveryKind;
using office::RecoveryRegister;
using office::RecoveryStep;
using office::ReviewFate;

/// "Forgotten passphrase" and "lost laptop": what is lost, exactly, and the way to the new device.
class RecoveryTest : public OfficeWorld
{
    Q_OBJECT

private slots:
    void lossIsExact();
    void lossAfterTheLaptopWasGone();
    void otherDevicesStayTrusted();
    void recusedIsNotLost();
    void refusesToBegin_data();
    void refusesToBegin();
    void wholeWay();
    void stepsInOrder();
    void twoOnOneDay();
    void chairIsAskedAndRecordsAreHandedOn();
    void fullDiskAtEachStep();
    void damagedRegister();

private:
    void start();
    void review(int proposal);
    [[nodiscard]] Recovery begin(RecoveryKind kind = RecoveryKind::Forgotten);
    [[nodiscard]] RecoveryRegister reopened();
    [[nodiscard]] QByteArray newRequest(Device &device) const;
    void countersignNewest();

    std::unique_ptr<support::MemoryVault> m_caVault;
    std::optional<Authority> m_authority;
    std::unique_ptr<Desk> m_desk;
};

void RecoveryTest::start()
{
    m_cast->bringIntoForce();
    m_caVault = std::make_unique<support::MemoryVault>();
    exchange::Changes changes;
    QVERIFY(office::keepRegistry(changes, m_cast->registry));
    QVERIFY(m_caVault->write(changes));
    m_authority = Authority::open(*m_caVault, m_cast->clock).value();
    m_desk = desk();
    VERIFY_OK(m_desk->takeIn(applications()));
}

/// The first reviewer's review has reached the office.
void RecoveryTest::review(int proposal)
{
    const record::Review review{m_cast->proposals[proposal].id, Cast::review(), {}, {}};
    m_cast->state(m_cast->first, Type::Review, record::toJson(review));
    m_cast->sync(m_cast->first);
    m_cast->sync(m_cast->office);
    VERIFY_OK(m_desk->refresh());
}

RecoveryRegister RecoveryTest::reopened()
{
    m_desk = desk();
    return RecoveryRegister::open(m_cast->seat(m_cast->office), *m_desk).value();
}

Recovery RecoveryTest::begin(RecoveryKind kind)
{
    return reopened().begin({m_cast->first.id, kind, u"얼굴과 신분증"_s, m_cast->clock.now(), {}}).value();
}

QByteArray RecoveryTest::newRequest(Device &device) const
{
    device = Device::generate().value();
    return identity::encode(identity::requestOf(device, u"홍 심사"_s).value());
}

void RecoveryTest::countersignNewest()
{
    m_cast->sync(m_cast->office);
    m_cast->sync(m_cast->chair);
    const exchange::Ledger ledger = m_cast->ledger(m_cast->chair);
    for (const exchange::LedgerEntry *entry : ledger.awaitingCounterseal()) {
        m_cast->countersign(entry->id, entry->record.type,
                            record::sealedVersion(entry->record.type, entry->record.body));
    }
    m_cast->sync(m_cast->chair);
    m_cast->sync(m_cast->office);
}

void RecoveryTest::lossIsExact()
{
    start();
    review(0);
    m_cast->clock.advance(60);
    VERIFY_OK(m_desk->writeCheckpoint(m_cast->crl()));
    const QDateTime acknowledged = m_cast->clock.now();
    m_cast->clock.advance(60);
    const auto loss = office::lossOf(m_desk->ledger(), m_cast->first.id, {m_cast->first.device.id()}, {});
    const QList<office::FateOf> expected{{m_cast->proposals[0].id, ReviewFate::Acknowledged, acknowledged},
                                         {m_cast->proposals[1].id, ReviewFate::Lost, {}}};
    QCOMPARE(loss.proposals, expected);
    QCOMPARE(loss.resend.size(), 1);
    review(1);
    const auto later = office::lossOf(m_desk->ledger(), m_cast->first.id, {m_cast->first.device.id()}, {});
    QCOMPARE(later.proposals[1].fate, ReviewFate::Received);
    QCOMPARE(later.proposals[1].when, m_cast->clock.now());
    QVERIFY(later.of(ReviewFate::Lost).isEmpty());
    VERIFY_OK(m_desk->writeCheckpoint(m_cast->crl()));
    // A later checkpoint does not move the time at which the first was acknowledged.
    const auto last = office::lossOf(m_desk->ledger(), m_cast->first.id, {m_cast->first.device.id()}, {});
    QCOMPARE(last.proposals[0], expected[0]);
    QCOMPARE(last.of(ReviewFate::Acknowledged).size(), 2);
    QCOMPARE(office::lossReportFromJson(office::toJson(last)).value(), last);
}

void RecoveryTest::lossAfterTheLaptopWasGone()
{
    start();
    review(0);
    const QDateTime gone = m_cast->clock.now().addSecs(60);
    m_cast->clock.advance(3600);
    review(1); // by whoever had it then
    const QList<base::DeviceId> devices{m_cast->first.device.id()};
    const auto loss = office::lossOf(m_desk->ledger(), m_cast->first.id, devices, gone);
    QCOMPARE(loss.proposals[0].fate, ReviewFate::Received);
    QCOMPARE(loss.proposals[1].fate, ReviewFate::Doubtful);
    QCOMPARE(loss.resend.size(), 1); // not the doubtful one
    // The same once the CRL is out and the ledger refuses it.
    const auto crl = m_authority->revoke(devices, gone, crypto::RevocationReason::KeyCompromise);
    VERIFY_OK(crl);
    VERIFY_OK(m_desk->writeCheckpoint(*crl));
    const auto after = office::lossOf(m_desk->ledger(), m_cast->first.id, devices, gone);
    QCOMPARE(after.proposals[0].fate, ReviewFate::Acknowledged);
    QCOMPARE(after.proposals[1].fate, ReviewFate::Doubtful);
}

void RecoveryTest::otherDevicesStayTrusted()
{
    start();
    const QDateTime gone = m_cast->clock.now();
    review(0);
    const auto loss =
        office::lossOf(m_desk->ledger(), m_cast->first.id, {Device::generate().value().id()}, gone);
    QCOMPARE(loss.proposals[0].fate, ReviewFate::Received);
}

void RecoveryTest::recusedIsNotLost()
{
    start();
    m_cast->state(m_cast->first, Type::Recusal,
                  record::toJson(record::Recusal{m_cast->proposals[1].id, call::ConflictType::Family, {}}));
    m_cast->sync(m_cast->first);
    m_cast->sync(m_cast->office);
    VERIFY_OK(m_desk->refresh());
    const auto loss = office::lossOf(m_desk->ledger(), m_cast->first.id, {}, {});
    QCOMPARE(loss.of(ReviewFate::Lost), QList<base::ProposalId>{m_cast->proposals[0].id});
    QCOMPARE(loss.of(ReviewFate::Recused), QList<base::ProposalId>{m_cast->proposals[1].id});
}

void RecoveryTest::refusesToBegin_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("note");
    QTest::addColumn<int>("since");
    QTest::addColumn<bool>("strangeDevice");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no note") << u"rev-hong"_s << u" \n"_s << 0 << false << ErrorCode::ReasonMissing;
    QTest::newRow("nobody") << u"rev-none"_s << u"봄"_s << 0 << false << ErrorCode::NotFound;
    QTest::newRow("in the future") << u"rev-hong"_s << u"봄"_s << 60 << false << ErrorCode::InvalidArgument;
    QTest::newRow("another's device") << u"rev-hong"_s << u"봄"_s << 0 << true << ErrorCode::NotFound;
    QTest::newRow("the chair") << u"chair-lee"_s << u"봄"_s << 0 << false << ErrorCode::Unsupported;
    QTest::newRow("the office's signer")
        << u"clerk-park"_s << u"봄"_s << 0 << false << ErrorCode::Unsupported;
}

void RecoveryTest::refusesToBegin()
{
    QFETCH(QString, person);
    QFETCH(QString, note);
    QFETCH(int, since);
    QFETCH(bool, strangeDevice);
    QFETCH(ErrorCode, code);
    start();
    RecoveryRegister recoveries = reopened();
    office::RecoveryRequest request{
        base::PersonId(person), RecoveryKind::Lost, note, m_cast->clock.now().addSecs(since), {}};
    if (strangeDevice)
        request.devices = {m_cast->second.device.id()};
    COMPARE_CODE(recoveries.begin(request), code);
    COMPARE_CODE(recoveries.preview(request), code);
    QVERIFY(reopened().list().isEmpty());
}

void RecoveryTest::wholeWay()
{
    start();
    review(0);
    VERIFY_OK(m_desk->writeCheckpoint(m_cast->crl()));
    VERIFY_OK(m_desk->buildBundles(m_folder->path(), m_cast->crl()));
    m_cast->clock.advance(3600);
    const Recovery begun = begin();
    QCOMPARE(begun.clerk, m_cast->office.id);
    QCOMPARE(begun.devices, QList<base::DeviceId>{m_cast->first.device.id()});
    QCOMPARE(begun.loss.of(ReviewFate::Lost), QList<base::ProposalId>{m_cast->proposals[1].id});
    VERIFY_OK(reopened().revoke(begun.id, *m_authority));
    QVERIFY(m_authority->devicesOf(m_cast->first.id).isEmpty());
    Device device = Device::generate().value();
    const QByteArray request = newRequest(device);
    COMPARE_CODE(reopened().enrol(begun.id, *m_authority, request, u"AAAAA-AAAAA-AAAAA-AAAAA"_s),
                 ErrorCode::FingerprintMismatch);
    const auto enrolled =
        reopened().enrol(begun.id, *m_authority, request, identity::spokenFingerprint(request));
    VERIFY_OK(enrolled);
    VERIFY_OK(identity::accept(device, enrolled->reply, identity::spokenFingerprint(enrolled->reply),
                               m_cast->clock.now()));
    QCOMPARE(device.pins().chair, m_cast->seat(m_cast->office).trust.chair);
    VERIFY_OK(reopened().publish(begun.id));
    RecoveryRegister waiting = reopened();
    QCOMPARE(waiting.next(*waiting.unfinished(begun.person)), RecoveryStep::AwaitChair);
    countersignNewest();
    const auto done = reopened().resend(begun.id, m_folder->path());
    VERIFY_OK(done);
    QVERIFY(reopened().unfinished(begun.person) == nullptr);
    // The new device opens the new bundle, the old one does not; what was acknowledged is still believed.
    const QString path = m_folder->path(u"rev-hong.simsa"_s);
    const exchange::Trust trust = m_cast->seat(m_cast->office).trust;
    const auto own = device.credential(crypto::KeyUse::Encryption).value();
    VERIFY_OK(bundle::BundleReader::open(path, own, {trust.ca, trust.office}));
    QVERIFY(!bundle::BundleReader::open(path, m_cast->first.encryption(), {trust.ca, trust.office}));
    VERIFY_OK(m_desk->writeCheckpoint(office::keptCrl(m_cast->seat(m_cast->office)).value().value()));
    QCOMPARE(m_desk->ledger().believed(Type::Review).size(), 1);
    QCOMPARE(m_desk->ledger().roster()->value.version, 2);
    QCOMPARE(m_desk->ledger().roster()->value.entry(begun.person)->devices.size(), 2);
    // Nothing new is sealed to it either.
    const auto readers = m_desk->ledger().readersOf(Type::Assignment);
    QVERIFY(!readers.contains(m_cast->first.encryption().certificate));
    // Whoever has the old laptop and passphrase is not believed.
    m_cast->clock.advance(60);
    const record::Review late{m_cast->proposals[1].id, Cast::review(), {}, {}};
    m_cast->state(m_cast->first, Type::Review, record::toJson(late));
    m_cast->sync(m_cast->first);
    m_cast->sync(m_cast->office);
    VERIFY_OK(m_desk->refresh());
    QCOMPARE(m_desk->ledger().believed(Type::Review).size(), 1);
}

void RecoveryTest::stepsInOrder()
{
    start();
    const Recovery begun = begin();
    COMPARE_CODE(reopened().enrol(begun.id, *m_authority, {}, {}), ErrorCode::DecisionStateWrong);
    COMPARE_CODE(reopened().publish(begun.id), ErrorCode::DecisionStateWrong);
    COMPARE_CODE(reopened().resend(begun.id, m_folder->path()), ErrorCode::DecisionStateWrong);
    COMPARE_CODE(reopened().revoke(u"none"_s, *m_authority), ErrorCode::NotFound);
    COMPARE_CODE(reopened().begin({m_cast->first.id, RecoveryKind::Forgotten, u"또"_s, {}, {}}),
                 ErrorCode::AlreadyExists);
    VERIFY_OK(reopened().revoke(begun.id, *m_authority));
    COMPARE_CODE(reopened().revoke(begun.id, *m_authority), ErrorCode::DecisionStateWrong);
    // The old device's request, or another person's, brings no new device.
    for (const Device *device : {&m_cast->first.device, &m_cast->second.device}) {
        const QByteArray request = identity::encode(identity::requestOf(*device, u"홍"_s).value());
        COMPARE_CODE(reopened().enrol(begun.id, *m_authority, request, identity::spokenFingerprint(request)),
                     ErrorCode::AlreadyExists);
    }
    COMPARE_CODE(reopened().enrol(begun.id, *m_authority, "garbage", {}), ErrorCode::JsonMalformed);
}

void RecoveryTest::twoOnOneDay()
{
    start();
    RecoveryRegister recoveries = reopened();
    QList<QString> ids;
    for (const Actor *actor : {&m_cast->first, &m_cast->second}) {
        const auto begun = recoveries.begin({actor->id, RecoveryKind::Forgotten, u"봄"_s, {}, {}});
        VERIFY_OK(begun);
        VERIFY_OK(recoveries.revoke(begun->id, *m_authority));
        Device device = Device::generate().value();
        const QByteArray request = newRequest(device);
        VERIFY_OK(recoveries.enrol(begun->id, *m_authority, request, identity::spokenFingerprint(request)));
        VERIFY_OK(recoveries.publish(begun->id));
        ids.append(begun->id);
    }
    countersignNewest();
    RecoveryRegister after = reopened();
    for (const QString &id : ids)
        VERIFY_OK(after.resend(id, m_folder->path()));
    const call::Roster &roster = m_desk->ledger().roster()->value;
    QCOMPARE(roster.version, 3);
    QCOMPARE(roster.entry(m_cast->first.id)->devices.size(), 2);
    QCOMPARE(roster.entry(m_cast->second.id)->devices.size(), 2);
}

void RecoveryTest::chairIsAskedAndRecordsAreHandedOn()
{
    start();
    review(0);
    VERIFY_OK(m_desk->writeCheckpoint(m_cast->crl()));
    m_cast->clock.advance(60);
    const Recovery begun = begin();
    QCOMPARE(begun.loss.resend.size(), 1);
    VERIFY_OK(reopened().revoke(begun.id, *m_authority));
    const auto waiting = [&] {
        QList<base::DeviceId> devices;
        for (const exchange::LedgerEntry *entry : m_desk->ledger().awaitingCounterseal()) {
            if (const auto body = record::revocationFromJson(entry->record.body); body)
                devices.append(body->device);
        }
        return devices;
    };
    (void)reopened();
    QCOMPARE(waiting(), QList<base::DeviceId>{m_cast->first.device.id()});
    Device device = Device::generate().value();
    const QByteArray request = newRequest(device);
    VERIFY_OK(reopened().enrol(begun.id, *m_authority, request, identity::spokenFingerprint(request)));
    VERIFY_OK(reopened().publish(begun.id));
    countersignNewest();
    VERIFY_OK(reopened().resend(begun.id, m_folder->path()));
    (void)reopened();
    QVERIFY(waiting().isEmpty());
    QCOMPARE(m_desk->ledger().believed(Type::Revocation).size(), 1);
    QSet<base::RecordId> handed;
    for (const exchange::LedgerEntry *entry : m_desk->ledger().believed(Type::Disclosure)) {
        const auto body = record::disclosureFromJson(entry->record.body);
        VERIFY_OK(body);
        for (const record::HandedRecord &one : body->records)
            handed.insert(one.id);
    }
    QCOMPARE(handed, QSet<base::RecordId>(begun.loss.resend.begin(), begun.loss.resend.end()));
}

void RecoveryTest::fullDiskAtEachStep()
{
    start();
    m_cast->office.vault->fillAfter(0);
    COMPARE_CODE(reopened().begin({m_cast->first.id, RecoveryKind::Forgotten, u"봄"_s, {}, {}}),
                 ErrorCode::DiskFull);
    m_cast->office.vault->fillAfter(-1);
    const Recovery begun = begin();
    m_caVault->fillAfter(0);
    COMPARE_CODE(reopened().revoke(begun.id, *m_authority), ErrorCode::DiskFull);
    m_caVault->fillAfter(-1);
    m_cast->office.vault->fillAfter(1); // revoked, but the register could not say so
    COMPARE_CODE(reopened().revoke(begun.id, *m_authority), ErrorCode::DiskFull);
    m_cast->office.vault->fillAfter(-1);
    VERIFY_OK(reopened().revoke(begun.id, *m_authority));
    QCOMPARE(m_authority->registry().revocations().size(), 3);
    Device device = Device::generate().value();
    const QByteArray request = newRequest(device);
    m_cast->office.vault->fillAfter(0);
    COMPARE_CODE(reopened().enrol(begun.id, *m_authority, request, identity::spokenFingerprint(request)),
                 ErrorCode::DiskFull);
    m_cast->office.vault->fillAfter(-1);
    VERIFY_OK(reopened().enrol(begun.id, *m_authority, request, identity::spokenFingerprint(request)));
    m_cast->office.vault->fillAfter(1); // signed, but not noted: not signed twice
    COMPARE_CODE(reopened().publish(begun.id), ErrorCode::DiskFull);
    m_cast->office.vault->fillAfter(-1);
    const qsizetype signedBefore = reopened().list().size() + m_desk->publications().size();
    VERIFY_OK(reopened().publish(begun.id));
    QCOMPARE(reopened().list().size() + m_desk->publications().size(), signedBefore);
}

void RecoveryTest::damagedRegister()
{
    start();
    const Recovery begun = begin();
    exchange::Changes changes;
    changes.put({m_cast->charter.call, Table::Calls}, u"recovery-"_s + begun.id, "{}");
    VERIFY_OK(m_cast->office.vault->write(changes));
    m_desk = desk();
    COMPARE_CODE(RecoveryRegister::open(m_cast->seat(m_cast->office), *m_desk), ErrorCode::VaultDamaged);
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
