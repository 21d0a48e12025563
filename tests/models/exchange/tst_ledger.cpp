// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/revocation.h"
#include "record/statements.h"
#include "support/cast.h"

using namespace simsa;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::RecordId;
using exchange::Ledger;
using record::Type;
using support::Actor;
using support::Cast;

/// What is believed. The member, a reader like any other, judges what the cast says.
class LedgerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void authoritiesInForce();
    void withoutCounterseal();
    void charterByAReviewer();
    void counterseal_data();
    void counterseal();
    void signerUnknown();
    void signerMayNot_data();
    void signerMayNot();
    void borrowedName();
    void foreignCall();
    void unknownTypeIsKept();
    void revoked_data();
    void revoked();
    void everybodyJudgesAlike();
    void notCoveredYet();
    void coveredInItsChain();
    void revokedWithoutTheChair();
    void revocationCounts_data();
    void revocationCounts();
    void backdatedAfterTheChairSigned();
    void ownKeyOfTheChair();
    void checkpointsOfARevokedOffice();
    void revokedInACrlOfAnotherCa();
    void expired();
    void newestVersionWins();
    void countersealOfSomethingElse_data();
    void countersealOfSomethingElse();
    void authoritiesOfRevokedKeys();
    void versionGoesBack();
    void checkpointGoesBack();
    void charterOfAnotherCall();
    void rosterOfAnotherCa();
    void takenOneByOne();
    void takingWhatIsNotThere();
    void readersOfAType();

private:
    /// Puts a record of `author` into the member's vault as if it had been received at `received`.
    RecordId plant(const Actor &author, record::Record record, const QDateTime &received = {});
    RecordId plant(const Actor &author, Type type, const QJsonObject &body, const QDateTime &received = {});
    [[nodiscard]] Ledger ledger() const { return m_cast->ledger(m_cast->member); }
    [[nodiscard]] std::optional<base::Error> verdict(const RecordId &id) const;
    RecordId pledgeOf(const Actor &author, const QDateTime &received = {})
    {
        return plant(author, Type::Pledge, record::toJson(record::Pledge{u"서약 (가상)"_s}), received);
    }
    /// Made now; covers the feeds of `covered` as far as those records.
    RecordId checkpointWith(const crypto::Crl &crl, qint64 number = 1, const QList<RecordId> &covered = {});
    /// The charter in `version`, countersigned.
    RecordId charterOf(int version);
    /// The CA revokes; in the call nobody has said so yet.
    void revokeInCrl(const Actor &actor, const QDateTime &invalid);
    [[nodiscard]] static record::Revocation revocationOf(const Actor &actor, const QDateTime &invalid);
    /// The office says so, too, and the chair stands for it.
    RecordId revokeInCall(const Actor &actor, const QDateTime &invalid);

    std::unique_ptr<Cast> m_cast;
    char m_feed = 1;
};

#define COMPARE_VERDICT(id, expected)                                                                        \
    do {                                                                                                     \
        const auto found = verdict(id);                                                                      \
        QVERIFY2(                                                                                            \
            found && found->code == (expected),                                                              \
            qPrintable(found ? QString::number(int(found->code)) + u' ' + found->detail : u"believed"_s));   \
    } while (false)

void LedgerTest::init()
{
    m_cast = std::make_unique<Cast>();
    m_cast->bringIntoForce();
    m_feed = 1;
}

RecordId LedgerTest::plant(const Actor &author, record::Record record, const QDateTime &received)
{
    record.author = record.author.isEmpty() ? author.id : record.author;
    record.call = record.call.isEmpty() ? m_cast->charter.call : record.call;
    record.device = author.device.id();
    record.created = m_cast->clock.now();
    record.feed = base::FeedId::fromRaw(QByteArray(16, m_feed++)).value();
    record.salt = QByteArray(16, '\x01');
    const auto sealed = record::seal(record, author.signing(), m_cast->registry.certificate(),
                                     {m_cast->member.encryption().certificate});
    if (!sealed)
        qFatal("cannot plant");
    exchange::StoredRecord stored;
    stored.json = sealed->json;
    stored.signedData = sealed->signedData;
    stored.signer = author.signing().certificate;
    stored.signingTime = record.created;
    stored.receivedAt = received.isValid() ? received : record.created;
    stored.delivery = exchange::Delivery::Received;
    exchange::Changes changes;
    exchange::keep(changes, m_cast->charter.call, sealed->id, stored);
    if (!m_cast->member.vault->write(changes))
        qFatal("cannot write");
    return sealed->id;
}

RecordId LedgerTest::plant(const Actor &author, Type type, const QJsonObject &body, const QDateTime &received)
{
    record::Record record;
    record.type = type;
    record.body = body;
    return plant(author, record, received);
}

std::optional<base::Error> LedgerTest::verdict(const RecordId &id) const
{
    const Ledger all = ledger();
    return all.find(id) ? all.find(id)->refused : base::Error{ErrorCode::NotFound, {}};
}

void LedgerTest::authoritiesInForce()
{
    const Ledger all = ledger();
    QVERIFY(all.charter() && all.roster() && all.assignments());
    QCOMPARE(all.charter()->value, m_cast->charter);
    QCOMPARE(all.roster()->value, m_cast->roster);
    QCOMPARE(all.assignments()->value, m_cast->assignments);
    QCOMPARE(all.charterHash(), all.charter()->hash);
    QVERIFY(all.refused().isEmpty());
    QVERIFY(all.awaitingCounterseal().isEmpty());
    QCOMPARE(all.contacts().size(), 5);
    QVERIFY(all.countersealOf(all.charter()->record));
    QCOMPARE(all.believed(Type::Counterseal).size(), 3);
    const RecordId pledge = pledgeOf(m_cast->first);
    QVERIFY(!verdict(pledge));
}

void LedgerTest::withoutCounterseal()
{
    call::Charter charter = m_cast->charter;
    charter.version = 2;
    call::Roster roster = m_cast->roster;
    roster.version = 2;
    const RecordId rules = plant(m_cast->office, Type::Charter, call::toJson(charter));
    const RecordId people = plant(m_cast->office, Type::Roster, call::toJson(roster));
    COMPARE_VERDICT(rules, ErrorCode::CharterNotCountersigned);
    COMPARE_VERDICT(people, ErrorCode::RosterNotCountersigned);
    QCOMPARE(ledger().charter()->value.version, 1);
    QCOMPARE(ledger().roster()->value.version, 1);
    QCOMPARE(ledger().awaitingCounterseal().size(), 2);
}

void LedgerTest::charterByAReviewer()
{
    call::Charter charter = m_cast->charter;
    charter.version = 9;
    const RecordId forged = plant(m_cast->first, Type::Charter, call::toJson(charter));
    // Even a careless chair's counterseal does not make it one of the office.
    plant(m_cast->chair, Type::Counterseal, record::toJson(record::Counterseal{forged, Type::Charter, 9}));
    COMPARE_VERDICT(forged, ErrorCode::RecordSignerMayNot);
    QCOMPARE(ledger().charter()->value.version, 1);
    QVERIFY(ledger().awaitingCounterseal().isEmpty());
}

void LedgerTest::counterseal_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("member") << 2;
    QTest::newRow("reviewer") << 3;
    QTest::newRow("the office itself") << 0;
}

void LedgerTest::counterseal()
{
    QFETCH(int, by);
    call::Charter charter = m_cast->charter;
    charter.version = 2;
    const RecordId rules = plant(m_cast->office, Type::Charter, call::toJson(charter));
    const RecordId seal = plant(*m_cast->everybody().at(by), Type::Counterseal,
                                record::toJson(record::Counterseal{rules, Type::Charter, 2}));
    COMPARE_VERDICT(seal, ErrorCode::RecordSignerMayNot);
    COMPARE_VERDICT(rules, ErrorCode::CharterNotCountersigned);
    QCOMPARE(ledger().charter()->value.version, 1);
}

void LedgerTest::signerUnknown()
{
    const Actor stranger = m_cast->stranger();
    COMPARE_VERDICT(pledgeOf(stranger), ErrorCode::RecordSignerUnknown);
}

void LedgerTest::signerMayNot_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<Type>("type");
    QTest::newRow("reviewer decides") << 3 << Type::Decision;
    QTest::newRow("reviewer reconciles") << 3 << Type::Reconciliation;
    QTest::newRow("reviewer writes a checkpoint") << 3 << Type::Checkpoint;
    QTest::newRow("member plans") << 2 << Type::Plan;
    QTest::newRow("member waives") << 2 << Type::Waiver;
    QTest::newRow("member reviews") << 2 << Type::Review;
    QTest::newRow("chair reviews") << 1 << Type::Review;
    QTest::newRow("chair publishes a roster") << 1 << Type::Roster;
    QTest::newRow("office decides") << 0 << Type::Decision;
    QTest::newRow("office reviews") << 0 << Type::Review;
    QTest::newRow("office endorses") << 0 << Type::Endorsement;
}

void LedgerTest::signerMayNot()
{
    QFETCH(int, by);
    QFETCH(Type, type);
    COMPARE_VERDICT(plant(*m_cast->everybody().at(by), type, {}), ErrorCode::RecordSignerMayNot);
    QVERIFY(ledger().believed(type).isEmpty() || type == Type::Roster);
}

void LedgerTest::borrowedName()
{
    record::Record record;
    record.type = Type::Review;
    record.author = m_cast->second.id; // signed by the first
    COMPARE_VERDICT(plant(m_cast->first, record), ErrorCode::RecordSignerUnknown);
}

void LedgerTest::foreignCall()
{
    record::Record record;
    record.type = Type::Pledge;
    record.call = base::CallId(u"gpu-2027"_s);
    COMPARE_VERDICT(plant(m_cast->first, record), ErrorCode::RecordForeignCall);
}

void LedgerTest::unknownTypeIsKept()
{
    record::Record record;
    record.typeName = u"telepathy"_s;
    const RecordId id = plant(m_cast->first, record);
    COMPARE_VERDICT(id, ErrorCode::RecordTypeUnknown);
    QCOMPARE(verdict(id)->detail, u"telepathy"_s);
    QCOMPARE(ledger().refused().size(), 1);
}

RecordId LedgerTest::checkpointWith(const crypto::Crl &crl, qint64 number, const QList<RecordId> &covered)
{
    exchange::Checkpoint common;
    common.number = number;
    common.time = m_cast->clock.now();
    common.nextDue = common.time.addDays(1);
    common.crl = crl.der();
    QList<exchange::FeedHead> heads;
    const Ledger all = ledger();
    for (const RecordId &id : covered) {
        const record::Record &record = all.find(id)->record;
        heads.append({record.feed, record.device, {record.seq, id}});
    }
    return plant(m_cast->office, Type::Checkpoint, exchange::toJson(exchange::fullCheckpoint(common, heads)));
}

RecordId LedgerTest::charterOf(int version)
{
    call::Charter charter = m_cast->charter;
    charter.version = version;
    const RecordId id = plant(m_cast->office, Type::Charter, call::toJson(charter));
    plant(m_cast->chair, Type::Counterseal, record::toJson(record::Counterseal{id, Type::Charter, version}));
    return id;
}

void LedgerTest::revokeInCrl(const Actor &actor, const QDateTime &invalid)
{
    VERIFY_OK(m_cast->registry.revoke(actor.device.id(), invalid, crypto::RevocationReason::KeyCompromise,
                                      m_cast->clock.now()));
}

record::Revocation LedgerTest::revocationOf(const Actor &actor, const QDateTime &invalid)
{
    return {actor.device.id(),
            actor.id,
            {actor.signing().certificate.serialHex()},
            crypto::RevocationReason::KeyCompromise,
            invalid,
            u"노트북 분실 (가상)"_s};
}

RecordId LedgerTest::revokeInCall(const Actor &actor, const QDateTime &invalid)
{
    const RecordId id = plant(m_cast->office, Type::Revocation, record::toJson(revocationOf(actor, invalid)));
    plant(m_cast->chair, Type::Counterseal, record::toJson(record::Counterseal{id, Type::Revocation, 1}));
    return id;
}

void LedgerTest::countersealOfSomethingElse_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<int>("version");
    QTest::newRow("another type") << Type::Roster << 2;
    QTest::newRow("another version") << Type::Charter << 3;
}

void LedgerTest::countersealOfSomethingElse()
{
    QFETCH(Type, type);
    QFETCH(int, version);
    call::Charter charter = m_cast->charter;
    charter.version = 2;
    const RecordId id = plant(m_cast->office, Type::Charter, call::toJson(charter));
    plant(m_cast->chair, Type::Counterseal, record::toJson(record::Counterseal{id, type, version}));
    COMPARE_VERDICT(id, ErrorCode::CharterNotCountersigned);
    QCOMPARE(ledger().charter()->value.version, 1);
}

void LedgerTest::authoritiesOfRevokedKeys()
{
    const QDateTime invalid = m_cast->clock.now();
    checkpointWith({}, 1, {});
    m_cast->clock.advance(3600);
    revokeInCrl(m_cast->chair, invalid);
    revokeInCall(m_cast->chair, invalid);
    // Who stole the chair's key seals a charter.
    const RecordId late = charterOf(2);
    QVERIFY(!verdict(late)); // until the list of revoked certificates comes
    QCOMPARE(ledger().charter()->value.version, 2);
    checkpointWith(m_cast->crl(), 2);
    COMPARE_VERDICT(late, ErrorCode::CharterNotCountersigned);
}

void LedgerTest::versionGoesBack()
{
    const RecordId third = charterOf(3);
    const RecordId second = charterOf(2);
    const RecordId again = charterOf(3);
    QVERIFY(!verdict(third));
    COMPARE_VERDICT(second, ErrorCode::VersionGoesBack);
    COMPARE_VERDICT(again, ErrorCode::VersionGoesBack);
    QCOMPARE(ledger().charter()->record, third);
}

void LedgerTest::checkpointGoesBack()
{
    const crypto::Crl older = m_cast->crl();
    const crypto::Crl newer = m_cast->crl();
    const RecordId first = checkpointWith(newer, 2);
    COMPARE_VERDICT(checkpointWith(newer, 1), ErrorCode::VersionGoesBack);
    COMPARE_VERDICT(checkpointWith(older, 3), ErrorCode::VersionGoesBack);
    COMPARE_VERDICT(checkpointWith({}, 4), ErrorCode::VersionGoesBack);
    QVERIFY(!verdict(first));
    QCOMPARE(ledger().checkpoint()->value.number, 2);
    QCOMPARE(ledger().crl().number(), newer.number());
    COMPARE_VERDICT(checkpointWith(m_cast->crl(), 2), ErrorCode::CheckpointInvalid); // another of this number
}

void LedgerTest::charterOfAnotherCall()
{
    call::Charter charter = m_cast->charter;
    charter.version = 2;
    charter.call = base::CallId(u"gpu-2027"_s);
    const RecordId id = plant(m_cast->office, Type::Charter, call::toJson(charter));
    plant(m_cast->chair, Type::Counterseal, record::toJson(record::Counterseal{id, Type::Charter, 2}));
    COMPARE_VERDICT(id, ErrorCode::RecordForeignCall);
    QCOMPARE(ledger().charter()->value.version, 1);
}

void LedgerTest::rosterOfAnotherCa()
{
    const Cast other;
    call::Roster roster = other.roster;
    roster.version = 2;
    const RecordId id = plant(m_cast->office, Type::Roster, call::toJson(roster));
    plant(m_cast->chair, Type::Counterseal, record::toJson(record::Counterseal{id, Type::Roster, 2}));
    COMPARE_VERDICT(id, ErrorCode::CertificateUntrusted);
    QCOMPARE(ledger().roster()->value.version, 1);
}

void LedgerTest::revoked_data()
{
    QTest::addColumn<qint64>("after");    // seconds from the invalidity date to the checkpoint
    QTest::addColumn<qint64>("received"); // days from then to the receipt here, which must not matter
    QTest::addColumn<bool>("believed");
    QTest::newRow("acknowledged before") << qint64(-1) << qint64(2) << true;
    QTest::newRow("acknowledged in that second") << qint64(0) << qint64(-2) << false;
    QTest::newRow("acknowledged after") << qint64(1) << qint64(-2) << false;
}

void LedgerTest::revoked()
{
    QFETCH(qint64, after);
    QFETCH(qint64, received);
    QFETCH(bool, believed);
    const QDateTime invalid = m_cast->clock.now().addSecs(-after);
    const RecordId id = pledgeOf(m_cast->first, invalid.addDays(received));
    const RecordId other = pledgeOf(m_cast->second, invalid.addDays(received));
    checkpointWith({}, 1, {id, other});
    QVERIFY(!verdict(id));
    m_cast->clock.advance(3600);
    revokeInCrl(m_cast->first, invalid);
    revokeInCall(m_cast->first, invalid);
    checkpointWith(m_cast->crl(), 2, {id, other}); // a later one acknowledges nothing anew
    QVERIFY(!verdict(other));
    if (believed)
        QVERIFY(!verdict(id));
    else
        COMPARE_VERDICT(id, ErrorCode::CertificateRevoked);
    QVERIFY(ledger().revocations().withoutChair(ledger().crl()).isEmpty());
}

/// The same rows in another vault, received at quite another time.
void LedgerTest::everybodyJudgesAlike()
{
    const QDateTime invalid = m_cast->clock.now().addSecs(1);
    const RecordId before = pledgeOf(m_cast->first);
    checkpointWith({}, 1, {before});
    m_cast->clock.advance(3600);
    const RecordId after = pledgeOf(m_cast->first, invalid.addDays(-9));
    revokeInCrl(m_cast->first, invalid);
    revokeInCall(m_cast->first, invalid);
    checkpointWith(m_cast->crl(), 2, {before, after});
    support::MemoryVault late;
    support::copyRows(*m_cast->member.vault, late, m_cast->charter.call);
    exchange::Changes changes;
    for (const RecordId &id : {before, after}) {
        auto stored = exchange::readRecord(late, m_cast->charter.call, id).value();
        stored.receivedAt = invalid.addYears(1);
        exchange::keep(changes, m_cast->charter.call, id, stored);
    }
    VERIFY_OK(late.write(changes));
    const auto there = m_cast->seat(m_cast->member, late).ledger();
    VERIFY_OK(there);
    for (const Ledger &one : {ledger(), *there}) {
        QVERIFY(!one.find(before)->refused);
        QCOMPARE(one.find(after)->refused->code, ErrorCode::CertificateRevoked);
        QVERIFY(one.acknowledgedAt(*one.find(before)) < one.acknowledgedAt(*one.find(after)));
    }
}

void LedgerTest::notCoveredYet()
{
    const QDateTime invalid = m_cast->clock.now().addSecs(1800);
    const RecordId id = pledgeOf(m_cast->first);
    revokeInCrl(m_cast->first, invalid);
    revokeInCall(m_cast->first, invalid);
    checkpointWith(m_cast->crl());
    QVERIFY(!verdict(id)); // the date has not come
    m_cast->clock.advance(3600);
    checkpointWith(m_cast->crl(), 2);
    COMPARE_VERDICT(id, ErrorCode::CertificateRevoked);
    checkpointWith(m_cast->crl(), 3, {id});
    COMPARE_VERDICT(id, ErrorCode::CertificateRevoked); // acknowledged, but later
}

/// A head covers what stands before it in its chain, and no record of the same place in another.
void LedgerTest::coveredInItsChain()
{
    const auto feed = base::FeedId::fromRaw(QByteArray(16, '\x55')).value();
    const auto id = [](char byte) { return RecordId::fromRaw(QByteArray(32, byte)).value(); };
    exchange::Coverage coverage;
    coverage.setChain(feed, {id('\1'), id('\2'), id('\3')});
    exchange::Checkpoint checkpoint;
    checkpoint.time = m_cast->clock.now();
    checkpoint.heads = {{feed, {}, {2, id('\2')}}};
    coverage.take(checkpoint);
    checkpoint.time = checkpoint.time.addDays(1);
    checkpoint.heads = {{feed, {}, {3, id('\4')}}};
    coverage.take(checkpoint);
    record::Record record;
    record.feed = feed;
    QCOMPARE(coverage.timeOf(record, id('\1')), m_cast->clock.now());
    QVERIFY(!coverage.timeOf(record, id('\7')));
    record.seq = 2;
    QCOMPARE(coverage.timeOf(record, id('\2')), m_cast->clock.now());
    record.seq = 3;
    QVERIFY(!coverage.timeOf(record, id('\3'))); // the office holds another in that place
    record.seq = 4;
    QVERIFY(!coverage.timeOf(record, id('\4')));
    coverage.extendChain(feed, 4, id('\5'));
    coverage.extendChain(feed, 9, id('\6'));
    QVERIFY(!coverage.timeOf(record, id('\5')));
}

/// The office's list alone does not silence a reviewer, however it is dated.
void LedgerTest::revokedWithoutTheChair()
{
    const RecordId id = pledgeOf(m_cast->first);
    checkpointWith({}, 1, {id});
    revokeInCrl(m_cast->first, m_cast->clock.now().addDays(-30));
    checkpointWith(m_cast->crl(), 2, {id});
    QVERIFY(!verdict(id));
    const auto missing = ledger().revocations().withoutChair(ledger().crl());
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.first().first, m_cast->first.id);
    QCOMPARE(missing.first().second, m_cast->first.signing().certificate.serialHex());
    const RecordId said =
        plant(m_cast->office, Type::Revocation,
              record::toJson(revocationOf(m_cast->first, m_cast->clock.now().addDays(-30))));
    COMPARE_VERDICT(said, ErrorCode::RevocationNotCountersigned);
    QVERIFY(!verdict(id));
    QCOMPARE(ledger().awaitingCounterseal().size(), 1);
    plant(m_cast->chair, Type::Counterseal, record::toJson(record::Counterseal{said, Type::Revocation, 1}));
    QVERIFY(!verdict(said));
    COMPARE_VERDICT(id, ErrorCode::CertificateRevoked);
    QVERIFY(ledger().awaitingCounterseal().isEmpty());
    QVERIFY(ledger().revocations().withoutChair(ledger().crl()).isEmpty());
}

void LedgerTest::revocationCounts_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("sealedBy"); // -1: nobody
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("counts");
    QTest::newRow("chair") << 1 << -1 << 1 << true;
    QTest::newRow("office, chair") << 0 << 1 << 1 << true;
    QTest::newRow("office, a seal of another version") << 0 << 1 << 2 << false;
    QTest::newRow("office, member") << 0 << 2 << 1 << false;
    QTest::newRow("office twice") << 0 << 0 << 1 << false;
    QTest::newRow("member, chair") << 2 << 1 << 1 << false;
    QTest::newRow("another reviewer, chair") << 4 << 1 << 1 << false;
}

void LedgerTest::revocationCounts()
{
    QFETCH(int, by);
    QFETCH(int, sealedBy);
    QFETCH(int, version);
    QFETCH(bool, counts);
    const QDateTime invalid = m_cast->clock.now().addDays(-1);
    const RecordId id = pledgeOf(m_cast->first);
    revokeInCrl(m_cast->first, invalid);
    checkpointWith(m_cast->crl(), 1, {id});
    const RecordId said = plant(*m_cast->everybody().at(by), Type::Revocation,
                                record::toJson(revocationOf(m_cast->first, invalid)));
    if (sealedBy >= 0)
        plant(*m_cast->everybody().at(sealedBy), Type::Counterseal,
              record::toJson(record::Counterseal{said, Type::Revocation, version}));
    QCOMPARE(!verdict(said), counts);
    QCOMPARE(verdict(id).has_value(), counts);
}

/// What the chair signed is a date, too: a list that goes further back does not take more with it.
void LedgerTest::backdatedAfterTheChairSigned()
{
    const RecordId id = pledgeOf(m_cast->first);
    checkpointWith({}, 1, {id});
    m_cast->clock.advance(3600);
    const RecordId later = pledgeOf(m_cast->first);
    revokeInCall(m_cast->first, m_cast->clock.now());
    revokeInCrl(m_cast->first, m_cast->clock.now().addDays(-30));
    checkpointWith(m_cast->crl(), 2, {id, later});
    QVERIFY(!verdict(id));
    COMPARE_VERDICT(later, ErrorCode::CertificateRevoked);
}

void LedgerTest::ownKeyOfTheChair()
{
    const RecordId sealed = ledger().believed(Type::Counterseal).last()->id;
    checkpointWith({}, 1, {sealed});
    m_cast->clock.advance(3600);
    const QDateTime invalid = m_cast->clock.now();
    revokeInCrl(m_cast->chair, invalid);
    checkpointWith(m_cast->crl(), 2, {sealed});
    const RecordId rules = charterOf(2);
    QVERIFY(!verdict(rules)); // the office cannot depose a chair by a list
    QCOMPARE(ledger().charter()->value.version, 2);
    plant(m_cast->office, Type::Revocation, record::toJson(revocationOf(m_cast->chair, invalid)));
    QVERIFY(!verdict(rules));
    const RecordId said =
        plant(m_cast->chair, Type::Revocation, record::toJson(revocationOf(m_cast->chair, invalid)));
    QVERIFY(!verdict(said));
    COMPARE_VERDICT(rules, ErrorCode::CharterNotCountersigned);
    QCOMPARE(ledger().charter()->value.version, 1); // what was sealed before stays sealed
    // What a thief of the chair's key says of others counts no more.
    const RecordId pledge = pledgeOf(m_cast->first);
    revokeInCrl(m_cast->first, invalid);
    const RecordId thiefs = revokeInCall(m_cast->first, invalid);
    checkpointWith(m_cast->crl(), 3, {sealed, pledge, thiefs});
    COMPARE_VERDICT(thiefs, ErrorCode::CertificateRevoked);
    QVERIFY(!verdict(pledge));
}

void LedgerTest::checkpointsOfARevokedOffice()
{
    const QDateTime invalid = m_cast->clock.now();
    checkpointWith(m_cast->crl());
    revokeInCrl(m_cast->office, invalid);
    const RecordId second = checkpointWith(m_cast->crl(), 2);
    const RecordId third = checkpointWith(m_cast->crl(), 3);
    QVERIFY(!verdict(second) && !verdict(third)); // the office cannot take back its word by a list, either
    revokeInCall(m_cast->office, invalid);
    COMPARE_VERDICT(third, ErrorCode::CertificateRevoked);
    QCOMPARE(ledger().checkpoint()->value.number, 2); // up to the one that brought the list
}

void LedgerTest::revokedInACrlOfAnotherCa()
{
    Cast other;
    VERIFY_OK(other.registry.revoke(other.first.device.id(), m_cast->clock.now(),
                                    crypto::RevocationReason::KeyCompromise, m_cast->clock.now()));
    const RecordId id = checkpointWith(other.crl());
    COMPARE_VERDICT(id, ErrorCode::CrlInvalid);
    QVERIFY(!ledger().checkpoint());
    QVERIFY(ledger().crl().isNull());
}

void LedgerTest::expired()
{
    const QDateTime end = m_cast->first.signing().certificate.notAfter();
    const RecordId intime = pledgeOf(m_cast->first, end.addDays(9)); // the receipt does not matter
    m_cast->clock.set(end);
    checkpointWith({}, 1, {intime});
    QVERIFY(!verdict(intime));
    m_cast->clock.set(end.addSecs(1));
    COMPARE_VERDICT(pledgeOf(m_cast->first), ErrorCode::CertificateExpired);
    QVERIFY(!verdict(intime));
}

void LedgerTest::newestVersionWins()
{
    call::Charter charter = m_cast->charter;
    for (const int version : {3, 2}) { // arriving in the wrong order
        charter.version = version;
        const RecordId id = plant(m_cast->office, Type::Charter, call::toJson(charter));
        plant(m_cast->chair, Type::Counterseal,
              record::toJson(record::Counterseal{id, Type::Charter, version}));
        QCOMPARE(ledger().charter()->value.version, 3);
    }
}

void LedgerTest::takenOneByOne()
{
    Ledger grown = ledger();
    call::Charter charter = m_cast->charter;
    charter.version = 2;
    const RecordId id = plant(m_cast->office, Type::Charter, call::toJson(charter));
    QList<RecordId> planted{pledgeOf(m_cast->first), id};
    planted.append(
        plant(m_cast->chair, Type::Counterseal, record::toJson(record::Counterseal{id, Type::Charter, 2})));
    record::Record strange;
    strange.type = Type::Pledge;
    strange.author = base::PersonId(u"stranger"_s);
    strange.body = record::toJson(record::Pledge{u"서약 (가상)"_s});
    planted.append(plant(m_cast->first, strange));
    for (const RecordId &one : std::as_const(planted))
        VERIFY_OK(grown.take(*m_cast->member.vault, one));
    VERIFY_OK(grown.take(*m_cast->member.vault, id)); // twice is once
    QCOMPARE(grown.entries(), ledger().entries());
    QCOMPARE(grown.charter()->value.version, 2);
    QCOMPARE(grown.countersealOf(id)->id, planted.at(2));
    QCOMPARE(grown.find(planted.last())->refused->code, ErrorCode::RecordSignerUnknown);
}

void LedgerTest::takingWhatIsNotThere()
{
    Ledger grown = ledger();
    COMPARE_CODE(grown.take(*m_cast->member.vault, RecordId()), ErrorCode::NotFound);
    QCOMPARE(grown.entries(), ledger().entries());
}

void LedgerTest::readersOfAType()
{
    const auto certificate = [](const Actor &actor) { return actor.encryption().certificate; };
    const QList<crypto::Certificate> leaders{certificate(m_cast->office), certificate(m_cast->chair)};
    QCOMPARE(ledger().readersOf(Type::Review), leaders);
    QCOMPARE(ledger().readersOf(Type::Counterseal).size(), 5);
    QCOMPARE(ledger().readersOf(Type::Decision).size(), 3);
    QCOMPARE(ledger().readersOf(Type::Decision, {m_cast->chair.id}).size(), 2);
    QVERIFY(!ledger().readersOf(Type::Decision, {m_cast->chair.id}).contains(certificate(m_cast->chair)));
    QVERIFY(ledger().readersOf(Type::Unknown).isEmpty());
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
