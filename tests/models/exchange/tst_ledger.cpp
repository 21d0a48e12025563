// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    RecordId checkpointWith(const crypto::Crl &crl, qint64 number = 1);
    /// The charter in `version`, countersigned.
    RecordId charterOf(int version, const QDateTime &received = {});

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

RecordId LedgerTest::checkpointWith(const crypto::Crl &crl, qint64 number)
{
    exchange::Checkpoint common;
    common.number = number;
    common.time = m_cast->clock.now();
    common.nextDue = common.time.addDays(1);
    common.crl = crl.der();
    return plant(m_cast->office, Type::Checkpoint, exchange::toJson(exchange::fullCheckpoint(common, {})));
}

RecordId LedgerTest::charterOf(int version, const QDateTime &received)
{
    call::Charter charter = m_cast->charter;
    charter.version = version;
    const RecordId id = plant(m_cast->office, Type::Charter, call::toJson(charter), received);
    plant(m_cast->chair, Type::Counterseal, record::toJson(record::Counterseal{id, Type::Charter, version}),
          received);
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
    const QDateTime invalid = m_cast->clock.now().addDays(1);
    VERIFY_OK(m_cast->registry.revoke(m_cast->chair.device.id(), invalid,
                                      crypto::RevocationReason::KeyCompromise, m_cast->clock.now()));
    checkpointWith(m_cast->crl());
    // Who stole the chair's key seals a charter; what the chair sealed before stays sealed.
    const RecordId late = charterOf(2, invalid);
    COMPARE_VERDICT(late, ErrorCode::CharterNotCountersigned);
    QCOMPARE(ledger().charter()->value.version, 1);
    VERIFY_OK(m_cast->registry.revoke(m_cast->office.device.id(), invalid,
                                      crypto::RevocationReason::KeyCompromise, m_cast->clock.now()));
    checkpointWith(m_cast->crl(), 2);
    const RecordId office = plant(m_cast->office, Type::Charter, call::toJson(m_cast->charter), invalid);
    plant(m_cast->chair, Type::Counterseal, record::toJson(record::Counterseal{office, Type::Charter, 1}));
    COMPARE_VERDICT(office, ErrorCode::CertificateRevoked);
    QCOMPARE(ledger().charter()->value.version, 1);
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
    QTest::addColumn<qint64>("after"); // seconds from the invalidity date to the receipt
    QTest::addColumn<bool>("believed");
    QTest::newRow("received before") << qint64(-1) << true;
    QTest::newRow("received in that second") << qint64(0) << false;
    QTest::newRow("received after") << qint64(1) << false;
}

void LedgerTest::revoked()
{
    QFETCH(qint64, after);
    QFETCH(bool, believed);
    const QDateTime invalid = m_cast->clock.now().addDays(-1);
    VERIFY_OK(m_cast->registry.revoke(m_cast->first.device.id(), invalid,
                                      crypto::RevocationReason::KeyCompromise, m_cast->clock.now()));
    checkpointWith(m_cast->crl());
    const RecordId id = pledgeOf(m_cast->first, invalid.addSecs(after));
    const RecordId other = pledgeOf(m_cast->second, invalid.addSecs(after));
    QVERIFY(!verdict(other));
    if (believed)
        QVERIFY(!verdict(id));
    else
        COMPARE_VERDICT(id, ErrorCode::CertificateRevoked);
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
    QVERIFY(!verdict(pledgeOf(m_cast->first, end)));
    COMPARE_VERDICT(pledgeOf(m_cast->first, end.addSecs(1)), ErrorCode::CertificateExpired);
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
