// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncworld.h"

#include "crypto/cms.h"
#include "exchange/audience.h"
#include "exchange/handover.h"
#include "exchange/ownperson.h"
#include "record/handing.h"
#include "record/revocation.h"

using namespace simsa;
using namespace simsa::test;

namespace {

/// Keys of a device that was renewed once.
class Renewed final : public crypto::KeySource
{
public:
    Renewed(const crypto::KeySource &now, const crypto::KeySource &before)
        : m_now(now)
        , m_before(before)
    {
    }
    [[nodiscard]] base::Result<crypto::Credential> credential(crypto::KeyUse use) const override
    {
        return m_now.credential(use);
    }
    [[nodiscard]] QList<crypto::Credential> former(crypto::KeyUse use) const override
    {
        return {m_before.credential(use).value()};
    }

private:
    const crypto::KeySource &m_now;
    const crypto::KeySource &m_before;
};

} // namespace

/// Two laptops of one person, and records that are handed on.
class LinkedTest : public SyncWorld
{
    Q_OBJECT

private slots:
    void init();
    void rowsOfBefore();
    void linkedAgain();
    void sealedOnOneSeenOnBoth();
    void sealedOnBoth();
    void handedOverOnce();
    void handedOverInParts();
    void notLinkedIsNotBelieved();
    void foreignRecordsAreNotHandedOver();
    void disclosed();
    void notBeforeTheirStage();
    void objectionPanel();
    void notToStrangers();
    void whoMayBeHandedWhat();
    void disclosedToAReviewer();
    void datedAhead();
    void disclosedByAReviewer();
    void passedOnWithoutDisclosure();
    void notDisclosedInAConflict();
    void renewedCertificate();
    void recalledUnderAFormerKey();
    void revokedWithoutTheChair();
    void clockBehind();

private:
    RecordId review(Actor &actor)
    {
        return m_cast->state(actor, Type::Review,
                             record::toJson(record::Review{m_cast->proposals[0].id, Cast::review(), {}, {}}));
    }
    /// The stage of the committee.
    void endReviews() { m_cast->clock.set(m_cast->charter.dates.reviewUntil); }
    base::Result<RecordId> disclose(Actor &by, const RecordId &id, const Actor &to)
    {
        return exchange::disclose(m_cast->seat(by), u"x"_s, {id}, {m_cast->contact(to)});
    }
    /// A review of the first reviewer, at the office.
    RecordId reviewAtTheOffice()
    {
        const RecordId id = review(m_cast->first);
        sync(m_cast->first);
        sync(m_cast->office);
        return id;
    }
    /// A disclosure of the office that asks nobody: named to the committee, carried to `reader`.
    RecordId forceOn(const RecordId &id, const Actor &reader)
    {
        const auto stored = exchange::readRecord(*m_cast->office.vault, m_cast->charter.call, id).value();
        record::Disclosure body{u"x"_s, {{id, {}}}, {reader.encryption().certificate.fingerprint()}};
        const RecordId named = m_cast->state(m_cast->office, Type::Disclosure, record::toJson(body));
        body.records = {{id, stored.signedData}};
        exchange::Statement statement;
        statement.type = Type::Disclosure;
        statement.body = record::toJson(body);
        statement.readers = {reader.encryption().certificate};
        const exchange::Seat seat = m_cast->seat(m_cast->office);
        if (!exchange::Journal(*seat.vault, seat.author, seat.call, *seat.clock).append(statement))
            qFatal("a forged disclosure");
        sync(m_cast->office);
        return named;
    }
    exchange::Contact contactOf(const Actor &actor) const
    {
        exchange::Contact contact = m_cast->contact(actor);
        contact.parties = {};
        return contact;
    }
    /// Both laptops are told of each other.
    void link()
    {
        for (const auto &[here, there] :
             {std::pair(&m_cast->first, &m_second), std::pair(&m_second, &m_cast->first)}) {
            VERIFY_OK(exchange::linkDevice(*here->vault, contactOf(*there)));
            VERIFY_OK(exchange::handOver(m_cast->seat(*here), contactOf(*there)));
        }
    }
    [[nodiscard]] const exchange::LedgerEntry *held(Actor &actor, const RecordId &id)
    {
        m_ledger = m_cast->ledger(actor);
        return m_ledger->find(id);
    }
    [[nodiscard]] bool believes(Actor &actor, const RecordId &id)
    {
        const auto *entry = held(actor, id);
        return entry && !entry->refused;
    }

    Actor m_second;
    std::optional<exchange::Ledger> m_ledger;
};

void LinkedTest::init()
{
    m_cast = std::make_unique<Cast>();
    m_second = m_cast->secondLaptop(m_cast->first);
    m_cast->bringIntoForce();
    exchange::Changes changes;
    exchange::keepContacts(changes, m_cast->charter.call,
                           {m_cast->contact(m_cast->office), m_cast->contact(m_cast->chair)});
    VERIFY_OK(m_second.vault->write(changes));
    m_folder = std::make_unique<support::TemporaryFolder>();
    const QString path = m_folder->path(u"depot"_s);
    VERIFY_OK(depot::FolderDepot::create(path, u"00112233445566778899aabbccddeeff"_s));
    m_depot = depot::FolderDepot::open(path).value();
    for (auto it = m_cast->depot.objects.begin(); it != m_cast->depot.objects.end(); ++it)
        VERIFY_OK(m_depot->put(it.key(), it.value()));
}

/// Plain ids, as versions before this one wrote them.
void LinkedTest::rowsOfBefore()
{
    const auto id = base::DeviceId::fromRaw(QByteArray(16, '\x66')).value();
    const exchange::Place place{{}, Table::Identity};
    exchange::Changes changes;
    changes.put(place, u"own-devices"_s, id.raw());
    VERIFY_OK(m_second.vault->write(changes));
    QCOMPARE(exchange::readOwnDevices(*m_second.vault)->confirmed, QList<base::DeviceId>{id});
    VERIFY_OK(exchange::linkDevice(*m_second.vault, contactOf(m_cast->first)));
    const auto devices = exchange::readOwnDevices(*m_second.vault);
    QVERIFY(devices->isKnown(id) && devices->isKnown(m_cast->first.device.id()));
    QCOMPARE(devices->linked, QList<exchange::Contact>{contactOf(m_cast->first)});
    for (const QByteArray &garbage : {QByteArray("123"), QByteArray(R"({"confirmed":["x"],"linked":[]})"),
                                      QByteArray(R"({"confirmed":[],"linked":[{}]})")}) {
        changes = {};
        changes.put(place, u"own-devices"_s, garbage);
        VERIFY_OK(m_second.vault->write(changes));
        COMPARE_CODE(exchange::readOwnDevices(*m_second.vault), ErrorCode::VaultDamaged);
    }
}

/// With renewed certificates: the former ones are believed, and sealed to no more.
void LinkedTest::linkedAgain()
{
    VERIFY_OK(exchange::linkDevice(*m_second.vault, contactOf(m_cast->first)));
    VERIFY_OK(exchange::linkDevice(*m_second.vault, contactOf(m_cast->first)));
    exchange::Contact renewed = contactOf(m_cast->first);
    renewed.signing = m_cast->second.signing().certificate;
    renewed.encryption = m_cast->second.encryption().certificate;
    VERIFY_OK(exchange::linkDevice(*m_second.vault, renewed));
    const auto devices = exchange::readOwnDevices(*m_second.vault);
    QCOMPARE(devices->linked.size(), 2);
    QVERIFY(devices->linked.first().former && !devices->linked.last().former);
    QCOMPARE(devices->readers(), QList<crypto::Certificate>{renewed.encryption});
}

void LinkedTest::sealedOnOneSeenOnBoth()
{
    const RecordId earlier = review(m_cast->first);
    sync(m_cast->first);
    link();
    const RecordId later = pledge(m_cast->first);
    sync(m_cast->first);
    const SyncReport report = sync(m_second);
    QCOMPARE(report.findings, QList<exchange::SyncFinding>());
    QVERIFY(believes(m_second, earlier) && believes(m_second, later));
    QCOMPARE(held(m_second, earlier)->stored.delivery, Delivery::Received);
    QVERIFY(held(m_second, earlier)->stored.disclosedBy);
    QVERIFY(!held(m_second, later)->stored.disclosedBy);
    QCOMPARE(sync(m_second).receivedRecords, 0); // once
    const SyncReport office = sync(m_cast->office);
    QCOMPARE(office.findings, QList<exchange::SyncFinding>());
    QVERIFY(believes(m_cast->office, earlier) && believes(m_cast->office, later));
    // The office hears of each laptop from the other, and of a handing over only that there was one.
    QCOMPARE(m_cast->ledger(m_cast->office).believed(Type::Device).size(), 2);
    // Another reviewer's laptop, which is nobody's second, still reads nothing of it.
    sync(m_cast->second);
    QVERIFY(!held(m_cast->second, earlier));
}

/// The same proposal on both, without having synced: two versions, no fork.
void LinkedTest::sealedOnBoth()
{
    link();
    const RecordId here = review(m_cast->first);
    const RecordId there = review(m_second);
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(sync(m_cast->first).findings, QList<exchange::SyncFinding>());
        QCOMPARE(sync(m_second).findings, QList<exchange::SyncFinding>());
    }
    QCOMPARE(sync(m_cast->office).findings, QList<exchange::SyncFinding>());
    for (Actor *actor : {&m_cast->first, &m_second, &m_cast->office})
        QVERIFY(believes(*actor, here) && believes(*actor, there));
    QVERIFY(m_cast->ledger(m_cast->office).forks().isEmpty());
}

void LinkedTest::handedOverOnce()
{
    pledge(m_cast->first);
    VERIFY_OK(exchange::linkDevice(*m_cast->first.vault, contactOf(m_second)));
    QCOMPARE(exchange::handOver(m_cast->seat(m_cast->first), contactOf(m_second)).value(), 1);
    pledge(m_cast->first); // sealed to both already
    QCOMPARE(exchange::handOver(m_cast->seat(m_cast->first), contactOf(m_second)).value(), 0);
    QCOMPARE(m_cast->ledger(m_cast->first).believed(Type::Device).size(), 2);
}

void LinkedTest::handedOverInParts()
{
    for (int i = 0; i < 40; ++i)
        pledge(m_cast->first, QString(18000, u'x'));
    link();
    QVERIFY(m_cast->ledger(m_cast->first).believed(Type::Device).size() > 2);
    sync(m_cast->first);
    for (const QString &name : packsOf(m_cast->first))
        QVERIFY(QFileInfo(file(name)).size() <= exchange::packSizeLimit);
    const SyncReport report = sync(m_second);
    QCOMPARE(report.findings, QList<exchange::SyncFinding>());
    QCOMPARE(m_cast->ledger(m_second).believed(Type::Pledge).size(), 40);
}

/// A laptop that only claims to be the person's other one.
void LinkedTest::notLinkedIsNotBelieved()
{
    VERIFY_OK(exchange::linkDevice(*m_second.vault, contactOf(m_cast->first)));
    VERIFY_OK(exchange::handOver(m_cast->seat(m_second), contactOf(m_cast->first)));
    const RecordId id = pledge(m_second);
    sync(m_second);
    sync(m_cast->first); // was never told of it: does not even look there
    QVERIFY(!held(m_cast->first, id));
}

/// A device hands over what its own person said, and nothing else.
void LinkedTest::foreignRecordsAreNotHandedOver()
{
    link();
    const RecordId foreign = pledge(m_cast->second);
    const auto stored = exchange::readRecord(*m_cast->second.vault, m_cast->charter.call, foreign).value();
    const record::DeviceStatement statement{m_second.device.id(),
                                            m_second.signing().certificate.der(),
                                            m_second.encryption().certificate.der(),
                                            {{foreign, stored.signedData}}};
    const RecordId handed = m_cast->state(m_cast->first, Type::Device, record::toJson(statement));
    sync(m_cast->first);
    const SyncReport report = sync(m_second);
    QVERIFY(report.findings.contains(
        exchange::SyncFinding{ErrorCode::DisclosureInvalid, handed.hex(), foreign.hex()}));
    QVERIFY(!held(m_second, foreign));
    QVERIFY(found(sync(m_second), ErrorCode::DisclosureInvalid)); // until somebody looks
}

void LinkedTest::disclosed()
{
    const RecordId id = reviewAtTheOffice();
    endReviews();
    const auto named = exchange::disclose(m_cast->seat(m_cast->office), u"안건 상정 (가상)"_s, {id},
                                          {m_cast->contact(m_cast->member)});
    VERIFY_OK(named);
    QVERIFY(!held(m_cast->member, id));
    sync(m_cast->office);
    QVERIFY(!found(sync(m_cast->chair), ErrorCode::DisclosureInvalid)); // who watches has nothing against it
    QVERIFY(believes(m_cast->chair, *named));
    sync(m_cast->member);
    QVERIFY(held(m_cast->member, id));
    QVERIFY(held(m_cast->member, id)->stored.disclosedBy);
    const auto to = record::disclosureFromJson(held(m_cast->chair, *named)->record.body)->to;
    QCOMPARE(to, QList<base::Digest>{m_cast->member.encryption().certificate.fingerprint()});
    COMPARE_CODE(disclose(m_cast->office, RecordId(), m_cast->member), ErrorCode::NotFound);
    COMPARE_CODE(
        exchange::disclose(m_cast->seat(m_cast->office), {}, {id}, {m_cast->contact(m_cast->member)}),
        ErrorCode::InvalidArgument);
    COMPARE_CODE(exchange::disclose(m_cast->seat(m_cast->office), u"x"_s, {id}, {}),
                 ErrorCode::InvalidArgument);
    COMPARE_CODE(disclose(m_cast->first, id, m_cast->member), ErrorCode::RecordSignerMayNot);
}

void LinkedTest::notBeforeTheirStage()
{
    const RecordId id = reviewAtTheOffice();
    COMPARE_CODE(disclose(m_cast->office, id, m_cast->member), ErrorCode::DisclosureInvalid);
    m_cast->clock.set(m_cast->charter.dates.reviewUntil.addSecs(-1));
    COMPARE_CODE(disclose(m_cast->office, id, m_cast->member), ErrorCode::DisclosureInvalid);
    endReviews();
    VERIFY_OK(disclose(m_cast->office, id, m_cast->member));
}

/// Whoever reviewed a proposal does not judge it again when its applicant objects.
void LinkedTest::objectionPanel()
{
    const RecordId id = reviewAtTheOffice();
    review(m_cast->second);
    sync(m_cast->second);
    sync(m_cast->office);
    call::Roster next = m_cast->roster;
    next.version = 2;
    for (call::RosterEntry &entry : next.entries) {
        if (entry.person.id == m_cast->second.id)
            entry.roles.append(call::Role::Member);
    }
    const RecordId people = m_cast->state(m_cast->office, Type::Roster, call::toJson(next));
    sync(m_cast->office);
    sync(m_cast->chair);
    m_cast->countersign(people, Type::Roster, 2);
    sync(m_cast->chair);
    sync(m_cast->office);
    endReviews();
    VERIFY_OK(disclose(m_cast->office, id, m_cast->second));
    m_cast->clock.set(m_cast->charter.dates.release);
    COMPARE_CODE(disclose(m_cast->office, id, m_cast->second), ErrorCode::DisclosureInvalid);
    VERIFY_OK(disclose(m_cast->office, id, m_cast->member));
}

void LinkedTest::notToStrangers()
{
    const RecordId id = reviewAtTheOffice();
    endReviews();
    const Actor stranger = m_cast->stranger();
    exchange::Contact claimed = m_cast->contact(m_cast->member); // says to be the member
    claimed.encryption = stranger.encryption().certificate;
    COMPARE_CODE(exchange::disclose(m_cast->seat(m_cast->office), u"x"_s, {id}, {claimed}),
                 ErrorCode::DisclosureInvalid);
    const RecordId named = forceOn(id, stranger);
    QVERIFY(
        sync(m_cast->chair)
            .findings.contains(exchange::SyncFinding{ErrorCode::DisclosureInvalid, named.hex(), id.hex()}));
    QVERIFY(found(sync(m_cast->member), ErrorCode::DisclosureInvalid)); // without holding the review
}

void LinkedTest::whoMayBeHandedWhat()
{
    using record::Party;
    const exchange::Ledger ledger = m_cast->ledger(m_cast->office);
    const QDateTime until = m_cast->charter.dates.reviewUntil;
    exchange::Contact reader = m_cast->contact(m_cast->second);
    const auto may = [&](record::Parties parties, Type type, const QDateTime &when) {
        record::Record record;
        record.type = type;
        record.author = m_cast->first.id;
        reader.parties = parties;
        return exchange::mayBeHanded(ledger, record, reader, when);
    };
    const QDateTime before = until.addDays(-1);
    for (const Party party : {Party::Office, Party::Chair, Party::Auditor}) {
        for (const Type type : {Type::Review, Type::Recusal, Type::Pledge, Type::Decision})
            QVERIFY(may(party, type, before));
    }
    QVERIFY(may(Party::Member, Type::Decision, before));
    QVERIFY(may(Party::Member, Type::Opinion, before));
    for (const Type type : {Type::Review, Type::Question}) {
        QVERIFY(!may(Party::Member, type, before));
        QVERIFY(may(Party::Member, type, until));
    }
    for (const Type type : {Type::Recusal, Type::Pledge, Type::Waiver, Type::Device})
        QVERIFY(!may(Party::Member, type, until));
    for (const Type type : {Type::Review, Type::Question, Type::Decision, Type::Roster})
        QVERIFY(!may(Party::Reviewer, type, until));
    for (const Type type : {Type::Charter, Type::Counterseal, Type::Closed})
        QVERIFY(may({}, type, before));
    reader.person = m_cast->first.id;
    QVERIFY(may(Party::Reviewer, Type::Review, before)); // their own
    record::Record record;
    record.type = Type::Review;
    reader = m_cast->contact(m_cast->chair);
    QVERIFY(!exchange::mayBeHanded(m_cast->ledger(m_second), record, reader, until)); // no charter, no rules
}

/// The office alone, past its own program.
void LinkedTest::disclosedToAReviewer()
{
    const RecordId id = reviewAtTheOffice();
    endReviews();
    COMPARE_CODE(disclose(m_cast->office, id, m_cast->second), ErrorCode::DisclosureInvalid);
    sync(m_cast->chair); // holds the review
    const RecordId named = forceOn(id, m_cast->second);
    QVERIFY(
        sync(m_cast->chair)
            .findings.contains(exchange::SyncFinding{ErrorCode::DisclosureInvalid, named.hex(), id.hex()}));
    QVERIFY(found(sync(m_cast->second), ErrorCode::DisclosureInvalid));
    QVERIFY(!held(m_cast->second, id));
    QVERIFY(found(sync(m_cast->chair), ErrorCode::DisclosureInvalid)); // until somebody looks
}

/// An office whose clock runs ahead hands nothing on before its time.
void LinkedTest::datedAhead()
{
    const RecordId id = reviewAtTheOffice();
    const QDateTime now = m_cast->clock.now();
    endReviews();
    VERIFY_OK(disclose(m_cast->office, id, m_cast->member));
    sync(m_cast->office);
    m_cast->clock.set(now);
    QVERIFY(found(sync(m_cast->member), ErrorCode::DisclosureInvalid));
    QVERIFY(!held(m_cast->member, id));
    endReviews();
    QVERIFY(!found(sync(m_cast->member), ErrorCode::DisclosureInvalid));
    QVERIFY(held(m_cast->member, id));
}

/// Only office and chair disclose.
void LinkedTest::disclosedByAReviewer()
{
    const RecordId id = review(m_cast->first);
    const auto stored = exchange::readRecord(*m_cast->first.vault, m_cast->charter.call, id).value();
    const record::Disclosure body{
        u"x"_s, {{id, stored.signedData}}, {m_cast->chair.encryption().certificate.fingerprint()}};
    // Before the review itself travels.
    const RecordId forged = m_cast->state(m_cast->second, Type::Disclosure, record::toJson(body));
    exchange::Statement statement;
    statement.type = Type::Disclosure;
    statement.body = record::toJson(body);
    statement.readers = {m_cast->chair.encryption().certificate};
    const exchange::Seat seat = m_cast->seat(m_cast->second);
    VERIFY_OK(exchange::Journal(*seat.vault, seat.author, seat.call, *seat.clock).append(statement));
    sync(m_cast->second);
    QVERIFY(found(sync(m_cast->chair), ErrorCode::DisclosureInvalid));
    QVERIFY(!held(m_cast->chair, id));
    QVERIFY(!believes(m_cast->chair, forged));
}

/// Who seals somebody's record anew to a reader it was not for, under its own place, gets nothing read.
void LinkedTest::passedOnWithoutDisclosure()
{
    const RecordId id = review(m_cast->first);
    auto stored = exchange::readRecord(*m_cast->first.vault, m_cast->charter.call, id).value();
    const auto envelope = crypto::sealTo(stored.signedData, {m_cast->member.encryption().certificate});
    VERIFY_OK(envelope);
    stored.envelope = *envelope;
    exchange::Changes changes;
    exchange::keep(changes, m_cast->charter.call, id, stored);
    VERIFY_OK(m_cast->first.vault->write(changes));
    sync(m_cast->first);
    QVERIFY(found(sync(m_cast->member), ErrorCode::RecordNotForMe));
    QVERIFY(!held(m_cast->member, id));
}

void LinkedTest::notDisclosedInAConflict()
{
    const RecordId id = review(m_cast->first);
    sync(m_cast->first);
    m_cast->state(m_cast->second, Type::Recusal,
                  record::toJson(record::Recusal{m_cast->proposals[0].id, call::ConflictType::Family, {}}));
    sync(m_cast->second);
    sync(m_cast->office);
    COMPARE_CODE(disclose(m_cast->office, id, m_cast->second), ErrorCode::Recused);
    endReviews();
    const call::Conflict known{m_cast->member.id, m_cast->proposals[0].id, call::ConflictType::SameOrg};
    COMPARE_CODE(exchange::disclose(m_cast->seat(m_cast->office), u"x"_s, {id},
                                    {m_cast->contact(m_cast->member)}, {known}),
                 ErrorCode::Recused);
    QVERIFY(m_cast->ledger(m_cast->office).believed(Type::Disclosure).isEmpty());
}

/// The roster knows the second laptop's certificates as renewed ones of the first.
void LinkedTest::renewedCertificate()
{
    const RecordId before = pledge(m_cast->first);
    sync(m_cast->first);
    call::Roster next = m_cast->roster;
    next.version = 2;
    for (call::RosterEntry &entry : next.entries) {
        if (entry.person.id != m_cast->first.id)
            continue;
        entry.devices[1].device = entry.devices[0].device;
        entry.devices[1].from = entry.devices[0].from.addDays(30);
    }
    const RecordId people = m_cast->state(m_cast->office, Type::Roster, call::toJson(next));
    sync(m_cast->office);
    sync(m_cast->chair);
    m_cast->countersign(people, Type::Roster, 2);
    sync(m_cast->chair);
    sync(m_cast->office);
    QVERIFY(believes(m_cast->office, before)); // by the former certificate
    const auto ledger = m_cast->ledger(m_cast->office);
    QCOMPARE(ledger.contacts().size(), 6);
    const auto readers = ledger.readersOf(Type::Counterseal);
    QVERIFY(readers.contains(m_second.encryption().certificate));
    QVERIFY(!readers.contains(m_cast->first.encryption().certificate));
    const RecordId after = pledge(m_cast->first, u"다시 (가상)"_s);
    sync(m_cast->first);
    sync(m_cast->office);
    QVERIFY(believes(m_cast->office, after));
}

/// After a renewal an old copy of the vault meets what was sent, signed and sealed, under the former keys.
void LinkedTest::recalledUnderAFormerKey()
{
    MemoryVault old;
    support::copyRows(*m_cast->first.vault, old, m_cast->charter.call);
    const RecordId id = pledge(m_cast->first);
    sync(m_cast->first);
    const Renewed keys(m_second.device, m_cast->first.device);
    exchange::Seat seat = m_cast->seat(m_cast->first, old);
    seat.author.keys = &keys;
    const auto report =
        Sync(old, *m_depot, seat.author, seat.trust, seat.call, exchange::Side::Reviewer, m_cast->clock)
            .run();
    VERIFY_OK(report);
    QCOMPARE(report->restored, 1);
    QCOMPARE(report->findings, QList<exchange::SyncFinding>());
    QVERIFY(!seat.ledger()->find(id)->refused);
}

void LinkedTest::revokedWithoutTheChair()
{
    const RecordId id = pledge(m_cast->first);
    sync(m_cast->first);
    sync(m_cast->office);
    VERIFY_OK(m_cast->registry.revoke(m_cast->first.device.id(), m_cast->clock.now().addDays(-30),
                                      crypto::RevocationReason::KeyCompromise, m_cast->clock.now()));
    checkpoint();
    const SyncReport report = sync(m_cast->office);
    QVERIFY(report.findings.contains(exchange::SyncFinding{ErrorCode::RevocationNotCountersigned,
                                                           m_cast->first.id.text(),
                                                           m_cast->first.signing().certificate.serialHex()}));
    QVERIFY(believes(m_cast->office, id));
}

void LinkedTest::clockBehind()
{
    m_cast->clock.advance(3600);
    checkpoint();
    sync(m_cast->office);
    m_cast->clock.advance(-5 * 60);
    QVERIFY(!found(sync(m_cast->member), ErrorCode::ClockBehind));
    m_cast->clock.advance(-1);
    const SyncReport report = sync(m_cast->member);
    QVERIFY(found(report, ErrorCode::ClockBehind));
    pledge(m_cast->member); // nothing is locked out
    QCOMPARE(sync(m_cast->member).uploadedRecords, 1);
}

QTEST_GUILESS_MAIN(LinkedTest)
#include "tst_linked.moc"
