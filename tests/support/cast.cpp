// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cast.h"

#include "crypto/secret.h"
#include "record/statements.h"
#include "support/fixed.h"

namespace simsa::support {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Result;
using crypto::KeyUse;
using exchange::Table;
using record::Type;

namespace {

/// Set-up that fails ends the program: a test never goes on with half of it.
template<typename T>
T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: code %d, %s", what, static_cast<int>(result.error().code),
               qPrintable(result.error().detail));
    return *std::move(result);
}

void must(const Result<> &result, const char *what)
{
    if (!result)
        qFatal("%s: code %d, %s", what, static_cast<int>(result.error().code),
               qPrintable(result.error().detail));
}

QDateTime day(int month, int date)
{
    return QDateTime(QDate(2026, month, date), QTime(9, 0), Qt::UTC);
}

call::Item item(const QString &id, int weight)
{
    const call::Level poor{1, {u"미흡"_s, u"Poor"_s}, 40, {u"기준"_s, u"Anchor"_s}};
    const call::Level good{2, {u"우수"_s, u"Good"_s}, 100, {u"기준"_s, u"Anchor"_s}};
    return {base::ItemId(id), {u"세부항목"_s, id}, weight, 0, {poor, good}};
}

call::Charter makeCharter()
{
    call::Charter charter;
    charter.call = base::CallId(u"gpu-2026"_s);
    charter.title = {u"지원 공모 (가상)"_s, u"GPU call (가상)"_s};
    charter.office = {u"사업단 (가상)"_s, u"Programme office (가상)"_s};
    charter.pools = {{base::PoolId(u"academia"_s), {u"학계"_s, u"Academia"_s}}};
    charter.firstMonth = base::Month(2026, 3);
    charter.months = 2;
    const call::MonthCapacity month{base::Nodes(32), base::Nodes(1), base::Nodes(0), base::Nodes(3)};
    charter.clusters = {{base::ClusterId(u"h200"_s),
                         {u"에이치"_s, u"H200"_s},
                         u"H200"_s,
                         8,
                         base::Nodes(16),
                         2,
                         {month, month}}};
    charter.rubric.criteria = {
        {base::CriterionId(u"c1"_s), {u"우수성"_s, u"Merit"_s}, {item(u"i1"_s, 60), item(u"i2"_s, 40)}}};
    charter.scoring.lotterySeed = u"seed"_s;
    charter.scoring.minReviews = 1;
    charter.dates = {.opens = day(1, 5),
                     .closes = day(1, 28),
                     .reviewFrom = day(2, 2),
                     .reviewUntil = day(2, 13),
                     .meeting = day(2, 20),
                     .release = day(2, 27)};
    charter.visibility.blinded = {call::BlindField::Applicant, call::BlindField::Organisation};
    return charter;
}

call::Proposal makeProposal(const QString &id)
{
    call::Proposal proposal;
    proposal.id = base::ProposalId(id);
    proposal.pool = base::PoolId(u"academia"_s);
    proposal.title = {u"큰 모형 (가상)"_s, u"Large model "_s + id};
    proposal.receivedAt = day(1, 20);
    proposal.request = {base::ClusterId(u"h200"_s), base::Nodes(4), 2, 1, 1, 50, {}};
    proposal.org = base::OrgId(u"org-1"_s);
    proposal.orgName = {u"비밀대학교 (가상)"_s, u"Secret University (가상)"_s};
    proposal.applicant = {u"이몽룡 (가상)"_s, u"Hidden Applicant (가상)"_s};
    return proposal;
}

QList<call::Proposal> makeProposals()
{
    call::Proposal one = makeProposal(u"p-001"_s);
    const QByteArray bytes = Cast::attachmentBytes();
    one.attachments = {{u"계획서.txt"_s, u"text/plain"_s, bytes.size(), crypto::sha256(bytes)}};
    return {one, makeProposal(u"p-002"_s)};
}

} // namespace

Result<QString> MemoryDepot::marker()
{
    if (broken)
        return base::fail(ErrorCode::DepotUnreachable);
    return u"00112233445566778899aabbccddeeff"_s;
}

Result<> MemoryDepot::put(const QString &name, const QByteArray &bytes)
{
    if (broken)
        return base::fail(ErrorCode::DepotUnreachable);
    if (!objects.contains(name))
        objects.insert(name, bytes);
    return {};
}

Result<QByteArray> MemoryDepot::get(const QString &name, qint64 mostBytes)
{
    if (broken)
        return base::fail(ErrorCode::DepotUnreachable);
    if (unreadable.contains(name))
        return base::fail(unreadable.value(name), name);
    if (!objects.contains(name))
        return base::fail(ErrorCode::NotFound, name);
    const QByteArray bytes = objects.value(name);
    return bytes.size() > mostBytes ? Result<QByteArray>(base::fail(ErrorCode::FileTooLarge, name)) : bytes;
}

Result<QStringList> MemoryDepot::list(const QString &prefix)
{
    if (broken)
        return base::fail(ErrorCode::DepotUnreachable);
    QStringList names;
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        if (it.key().startsWith(prefix))
            names.append(it.key());
    }
    return names;
}

crypto::Credential Actor::signing() const
{
    return must(device.credential(KeyUse::Signing), "signing key");
}

crypto::Credential Actor::encryption() const
{
    return must(device.credential(KeyUse::Encryption), "encryption key");
}

Cast::Cast()
    : registry(must(identity::Registry::create(u"Programme Office CA"_s, day(1, 1)), "CA"))
    , clock(fixedClock())
    , office(enrolled(u"clerk-park"_s, u"박담당 (가상)"_s, u"Park Clerk (가상)"_s, call::Role::Clerk))
    , chair(enrolled(u"chair-lee"_s, u"이위원장 (가상)"_s, u"Lee Chair (가상)"_s, call::Role::Chair))
    , member(enrolled(u"member-choi"_s, u"최위원 (가상)"_s, u"Choi Member (가상)"_s, call::Role::Member))
    , first(enrolled(u"rev-hong"_s, u"홍심사 (가상)"_s, u"Hong Reviewer (가상)"_s, call::Role::Reviewer))
    , second(enrolled(u"rev-kang"_s, u"강심사 (가상)"_s, u"Kang Reviewer (가상)"_s, call::Role::Reviewer))
    , charter(makeCharter())
    , proposals(makeProposals())
{
    m_office = office.signing().certificate.fingerprint();
    m_chair = chair.signing().certificate.fingerprint();
    office.device.pinChair(m_chair);
    roster.organisations = {{base::OrgId(u"org-9"_s),
                             {u"나라대학교 (가상)"_s, u"Nara University (가상)"_s},
                             u"UNIVERSITY"_s,
                             {},
                             false}};
    for (const Actor *actor : everybody())
        roster.entries.append(entryOf(*actor));
    const QDateTime due = charter.dates.reviewUntil;
    assignments.list = {{first.id, proposals[0].id, due},
                        {first.id, proposals[1].id, due},
                        {second.id, proposals[0].id, due}};
}

Actor Cast::enrolled(const QString &id, const QString &korean, const QString &english, call::Role role)
{
    using exchange::Side;
    Actor actor;
    actor.id = base::PersonId(id);
    actor.name = {korean, english};
    actor.role = role;
    const bool leads = role == call::Role::Chair || role == call::Role::Member;
    actor.side = role == call::Role::Clerk ? Side::Office : leads ? Side::Committee : Side::Reviewer;
    actor.device = must(identity::Device::generate(), "device");
    const QByteArray request = identity::encode(must(identity::requestOf(actor.device, english), "request"));
    const base::Digest none;
    const base::Digest officePin =
        role == call::Role::Clerk ? none : office.signing().certificate.fingerprint();
    const bool noChairYet = role == call::Role::Clerk || role == call::Role::Chair;
    const base::Digest chairPin = noChairYet ? none : chair.signing().certificate.fingerprint();
    const auto reply =
        must(registry.issue(request, identity::spokenFingerprint(request),
                            {actor.id, actor.name, u"가상기관"_s, {}}, officePin, chairPin, day(1, 2)),
             "issue");
    const QByteArray file = identity::encode(reply);
    must(identity::accept(actor.device, file, identity::spokenFingerprint(file), day(1, 2)), "accept");
    if (role == call::Role::Chair)
        actor.device.pinChair(actor.signing().certificate.fingerprint());
    return actor;
}

Actor Cast::stranger()
{
    return enrolled(u"rev-nobody"_s, u"모름 (가상)"_s, u"Nobody (가상)"_s, call::Role::Reviewer);
}

Actor Cast::secondLaptop(const Actor &actor)
{
    Actor laptop = enrolled(actor.id.text(), actor.name.ko, actor.name.en, actor.role);
    for (call::RosterEntry &entry : roster.entries) {
        if (entry.person.id == actor.id)
            entry.devices += entryOf(laptop).devices;
    }
    return laptop;
}

call::RosterEntry Cast::entryOf(const Actor &actor) const
{
    call::RosterEntry entry;
    entry.person = {actor.id, actor.name, base::OrgId(u"org-9"_s), {}};
    entry.roles = {actor.role};
    entry.devices = {{actor.device.id(),
                      actor.signing().certificate.der(),
                      actor.encryption().certificate.der(),
                      {},
                      day(1, 2),
                      day(12, 31)}};
    return entry;
}

exchange::Seat Cast::seat(Actor &actor) const
{
    return seat(actor, *actor.vault);
}

exchange::Seat Cast::seat(Actor &actor, exchange::Vault &vault) const
{
    return {&vault,
            &clock,
            {actor.id, actor.device.id(), &actor.device, registry.certificate()},
            {registry.certificate(), m_office, m_chair, actor.id, actor.device.id()},
            charter.call};
}

exchange::Ledger Cast::ledger(Actor &actor) const
{
    return must(seat(actor).ledger(), "ledger");
}

exchange::Contact Cast::contact(const Actor &actor) const
{
    return {actor.id,
            actor.name,
            exchange::partiesOf({actor.role}),
            actor.device.id(),
            actor.signing().certificate,
            actor.encryption().certificate};
}

crypto::Crl Cast::crl()
{
    return must(registry.issueCrl(clock.now()), "CRL");
}

QByteArray Cast::attachmentBytes()
{
    return "A plan in plain words.\n";
}

call::ReviewContent Cast::review()
{
    call::ReviewContent content;
    content.levels = {{base::ItemId(u"i1"_s), 2}, {base::ItemId(u"i2"_s), 1}};
    content.confidence = 2;
    content.recommendation = call::Recommendation{};
    content.strengths = u"강점"_s;
    content.weaknesses = u"약점"_s;
    content.commentToApplicant = u"의견"_s;
    return content;
}

base::RecordId Cast::state(Actor &actor, Type type, const QJsonObject &body)
{
    return must(exchange::state(seat(actor), ledger(actor), type, body), "state");
}

base::RecordId Cast::countersign(const base::RecordId &record, Type type, int version)
{
    return state(chair, Type::Counterseal, record::toJson(record::Counterseal{record, type, version}));
}

exchange::SyncReport Cast::sync(Actor &actor)
{
    const exchange::Seat own = seat(actor);
    exchange::Sync sync(*own.vault, depot, own.author, own.trust, own.call, actor.side, clock);
    return must(sync.run(), "sync");
}

void Cast::bringIntoForce()
{
    QList<exchange::Contact> all;
    for (const Actor *actor : everybody())
        all.append(contact(*actor));
    for (Actor *actor : everybody()) {
        const bool leads = actor == &office || actor == &chair;
        exchange::Changes changes;
        exchange::keepContacts(changes, charter.call,
                               leads ? all : QList<exchange::Contact>{contact(office), contact(chair)});
        must(actor->vault->write(changes), "contacts");
    }
    const base::RecordId rules = state(office, Type::Charter, call::toJson(charter));
    const base::RecordId people = state(office, Type::Roster, call::toJson(roster));
    const base::RecordId work = state(office, Type::Assignment, call::toJson(assignments));
    sync(office);
    sync(chair);
    countersign(rules, Type::Charter);
    countersign(people, Type::Roster);
    countersign(work, Type::Assignment);
    for (Actor *actor : {&chair, &office, &member})
        sync(*actor);
}

void copyRows(const exchange::Vault &from, exchange::Vault &to, const base::CallId &call)
{
    exchange::Changes changes;
    for (const Table table :
         {Table::Calls, Table::Bundles, Table::Proposals, Table::Attachments, Table::Drafts, Table::Records,
          Table::Feeds, Table::Outbox, Table::Checkpoints, Table::Plans}) {
        const exchange::Place place{call, table};
        for (const exchange::Row &row : must(from.all(place), "rows"))
            changes.put(place, row.id, row.bytes);
    }
    must(to.write(changes), "copy");
}

} // namespace simsa::support
