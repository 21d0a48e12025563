// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "bundle/bundlewriter.h"
#include "identity/enrolment.h"

#include <QDir>

namespace simsa::tests {

using base::RecordId;
using call::Role;
using crypto::KeyUse;
using namespace Qt::StringLiterals;

namespace {

call::LocalText text(const QString &name)
{
    return {name + u" (가상)"_s, name + u" (fictional)"_s};
}

QDateTime day(int month, int date)
{
    return QDateTime(QDate(2026, month, date), QTime(9, 0), Qt::UTC);
}

/// Two items of 60 and 40 points, five levels of 20 … 100 %: levels (a, b) make 1200 a + 800 b.
call::Rubric rubricOf60And40()
{
    call::Rubric rubric;
    for (const auto &[name, weight] : {std::pair(u"a"_s, 60), std::pair(u"b"_s, 40)}) {
        call::Item item{base::ItemId(name), text(name), weight, 0, {}};
        for (int value = 1; value <= 5; ++value)
            item.levels.append({value, text(QString::number(value)), 20 * value, text(u"anchor"_s)});
        rubric.criteria.append({base::CriterionId(name.toUpper()), text(name), {item}});
    }
    return rubric;
}

call::Charter charterOfTen()
{
    call::Charter charter;
    charter.call = base::CallId(u"mini"_s);
    charter.title = text(u"Mini call"_s);
    charter.office = text(u"Office"_s);
    charter.pools = {{base::PoolId(u"all"_s), text(u"All"_s)}};
    call::Cluster cluster;
    cluster.id = base::ClusterId(u"H200"_s);
    cluster.name = text(u"H200"_s);
    cluster.gpuModel = u"H200"_s;
    cluster.perProjectCap = base::Nodes(8);
    cluster.maxMonths = 6;
    cluster.capacity = QList<call::MonthCapacity>(6, {base::Nodes(10), {}, {}, {}});
    charter.clusters = {cluster};
    charter.firstMonth = base::Month(2026, 3);
    charter.months = 6;
    charter.rubric = rubricOf60And40();
    charter.scoring.lotterySeed = u"mini"_s;
    charter.plan.awardPercents = {100, 50};
    charter.dates.opens = day(1, 5);
    charter.dates.closes = day(1, 28);
    charter.dates.reviewFrom = day(2, 2);
    charter.dates.reviewUntil = day(2, 13);
    charter.dates.meeting = day(2, 20);
    charter.dates.release = day(2, 27);
    charter.required = {false, false, false, false, false, false, 1};
    return charter;
}

call::Proposal proposalOf(const QString &number, int nodes, call::Eligibility eligibility)
{
    call::Proposal proposal;
    proposal.id = proposalId(number);
    proposal.pool = base::PoolId(u"all"_s);
    proposal.title = text(u"Proposal "_s + number);
    proposal.receivedAt = day(1, 20);
    proposal.request.preferred = base::ClusterId(u"H200"_s);
    proposal.request.nodes = base::Nodes(nodes);
    proposal.request.months = 3;
    proposal.eligibility = eligibility;
    return proposal;
}

} // namespace

base::ProposalId proposalId(const QString &number)
{
    return base::ProposalId(u"P-"_s + number);
}

base::PersonId personId(const QString &name)
{
    return base::PersonId(name);
}

record::Opinion opinionOn(const QString &number, const QString &reasons)
{
    return {proposalId(number), {reasons, {}}, {}, {}};
}

World::World()
    : clock(day(1, 2))
    , charter(charterOfTen())
{
    m_registry = must(identity::Registry::create(u"Test CA"_s, clock.now().addDays(-30)));
    enrol(u"office"_s, {Role::Clerk});
    enrol(u"chair"_s, {Role::Chair});
    enrol(u"member"_s, {Role::Member});
    for (const QString &name : {u"r1"_s, u"r2"_s, u"r3"_s})
        enrol(name, {Role::Reviewer});
    enrol(u"stranger"_s, {});
    proposals = {proposalOf(u"01"_s, 6, call::Eligibility::Ok), proposalOf(u"02"_s, 4, call::Eligibility::Ok),
                 proposalOf(u"03"_s, 4, call::Eligibility::Ok), proposalOf(u"04"_s, 2, call::Eligibility::Ok),
                 proposalOf(u"05"_s, 2, call::Eligibility::Ineligible)};
    for (const QString &number : {u"01"_s, u"02"_s, u"03"_s, u"04"_s}) {
        for (const QString &name : {u"r1"_s, u"r2"_s, u"r3"_s})
            assignments.list.append({personId(name), proposalId(number), charter.dates.reviewUntil});
    }
}

void World::enrol(const QString &name, const QList<Role> &roles)
{
    Person person;
    person.device = std::make_unique<identity::Device>(must(identity::Device::generate()));
    person.vault = std::make_unique<support::MemoryVault>();
    person.roles = roles;
    const QByteArray request = identity::encode(must(identity::requestOf(*person.device, name)));
    const auto reply =
        must(m_registry->issue(request, identity::spokenFingerprint(request),
                               {personId(name), text(name), u"Test"_s, {}}, {}, {}, clock.now()));
    must(person.device->enrol(personId(name), text(name), reply.certificates, reply.pins, clock.now()));
    m_people[name] = std::move(person);
}

crypto::Certificate World::certificate(const QString &person, KeyUse use) const
{
    return must(m_people.at(person).device->credential(use)).certificate;
}

support::MemoryVault &World::vault(const QString &person)
{
    return *m_people.at(person).vault;
}

exchange::Trust World::trust(const Person &person) const
{
    return {m_registry->certificate(), certificate(u"office"_s, KeyUse::Signing).fingerprint(),
            certificate(u"chair"_s, KeyUse::Signing).fingerprint(), person.device->person(),
            person.device->id()};
}

exchange::Seat World::seat(const QString &name)
{
    const Person &person = m_people.at(name);
    return {person.vault.get(),
            &clock,
            {person.device->person(), person.device->id(), person.device.get(), m_registry->certificate()},
            trust(person),
            charter.call};
}

std::unique_ptr<committee::Desk> World::desk(const QString &person)
{
    return must(committee::Desk::open(seat(person)));
}

RecordId World::publish(record::Type type, const QJsonObject &body)
{
    const exchange::Seat own = seat(u"office"_s);
    return must(exchange::state(own, must(own.ledger()), type, body));
}

void World::introduce(const QList<exchange::Contact> &contacts)
{
    exchange::Changes changes;
    exchange::keepContacts(changes, charter.call, contacts);
    must(vault(u"office"_s).write(changes));
}

call::Roster World::roster() const
{
    call::Roster roster;
    for (const auto &[name, person] : m_people) {
        if (person.roles.isEmpty())
            continue;
        call::DeviceEntry device;
        device.device = person.device->id();
        device.signing = certificate(name, KeyUse::Signing).der();
        device.encryption = certificate(name, KeyUse::Encryption).der();
        device.from = day(1, 1);
        device.until = day(12, 31);
        roster.entries.append({{personId(name), text(name), {}, {}}, person.roles, {device}});
    }
    return roster;
}

QString World::bundle(const QString &person) const
{
    return QDir(m_folder.path()).filePath(person + u".simsa"_s);
}

void World::writeBundle(const QString &person)
{
    const auto ledger = must(seat(u"office"_s).ledger());
    bundle::BundleContent content;
    content.issuer = personId(u"office"_s);
    content.person = personId(person);
    content.charter = charter;
    content.authority = {ledger.find(ledger.charter()->record)->stored.signedData,
                         ledger.countersealOf(ledger.charter()->record)->stored.signedData};
    content.proposals = proposals;
    content.blinded = false;
    for (const auto &[name, role] : {std::pair(u"office"_s, Role::Clerk), std::pair(u"chair"_s, Role::Chair)})
        content.writeTo.append({personId(name), role, certificate(name, KeyUse::Signing),
                                certificate(name, KeyUse::Encryption)});
    const auto key = must(m_people.at(u"office"_s).device->credential(KeyUse::Signing));
    must(bundle::writeBundle(bundle(person), content, key, {certificate(person, KeyUse::Encryption)}, clock));
}

void World::found()
{
    introduce(must(exchange::contactsOf(roster())));
    publish(record::Type::Charter, call::toJson(charter));
    publish(record::Type::Roster, call::toJson(roster()));
    publish(record::Type::Assignment, call::toJson(assignments));
    carry(u"office"_s, u"chair"_s);
    const auto chair = desk(u"chair"_s);
    while (!chair->awaitingCounterseal().isEmpty())
        must(chair->counterseal(chair->awaitingCounterseal().first()->id));
    carryAll();
    for (const QString &name : {u"chair"_s, u"member"_s}) {
        writeBundle(name);
        must(committee::Desk::load(seat(name), bundle(name)));
    }
    clock.set(day(2, 10));
}

RecordId World::seal(const QString &person, record::Type type, const QJsonObject &body)
{
    exchange::Statement statement;
    statement.type = type;
    statement.body = body;
    for (const QString &name : {u"office"_s, u"chair"_s})
        statement.readers.append(certificate(name, KeyUse::Encryption));
    const exchange::Seat own = seat(person);
    return must(exchange::Journal(*own.vault, own.author, own.call, clock).append(statement));
}

RecordId World::seal(const QString &person, const QString &proposal, int a, int b,
                     const QList<RecordId> &supersedes)
{
    record::Review review;
    review.proposal = proposalId(proposal);
    review.content.levels = {{base::ItemId(u"a"_s), a}, {base::ItemId(u"b"_s), b}};
    review.content.commentToApplicant = person + u" on "_s + proposal;
    review.supersedes = supersedes;
    review.reason = supersedes.isEmpty() ? QString() : u"seen again"_s;
    return seal(person, record::Type::Review, record::toJson(review));
}

void World::review(const QList<std::pair<QString, QString>> &without)
{
    struct One
    {
        QString person;
        QString proposal;
        int a;
        int b;
    };
    const QList<One> all{{u"r1"_s, u"01"_s, 5, 5}, {u"r2"_s, u"01"_s, 5, 4}, {u"r3"_s, u"01"_s, 4, 5},
                         {u"r1"_s, u"02"_s, 4, 4}, {u"r2"_s, u"02"_s, 4, 5}, {u"r3"_s, u"02"_s, 5, 4},
                         {u"r1"_s, u"03"_s, 4, 4}, {u"r2"_s, u"03"_s, 4, 4}, {u"r3"_s, u"03"_s, 4, 4},
                         {u"r1"_s, u"04"_s, 3, 3}, {u"r2"_s, u"04"_s, 3, 3}, {u"r3"_s, u"04"_s, 3, 3}};
    for (const One &one : all) {
        if (!without.contains(std::pair(one.person, one.proposal)))
            seal(one.person, one.proposal, one.a, one.b);
    }
    carryAll();
}

void World::carry(const QString &from, const QString &to)
{
    using exchange::Delivery;
    support::MemoryVault &source = vault(from);
    support::MemoryVault &target = vault(to);
    const auto key = must(m_people.at(to).device->credential(KeyUse::Encryption));
    exchange::Changes changes;
    for (exchange::FeedState feed : must(exchange::readFeeds(source, charter.call))) {
        if (feed.device != m_people.at(from).device->id())
            continue;
        for (const RecordId &id : std::as_const(feed.ids)) {
            const auto stored = must(exchange::readRecord(source, charter.call, id));
            const auto opened = record::open(stored.envelope, key, m_registry->certificate());
            if (!opened || exchange::readRecord(target, charter.call, id))
                continue;
            exchange::StoredRecord received{opened->json,
                                            opened->signedData,
                                            {},
                                            opened->signer,
                                            opened->signingTime,
                                            clock.now(),
                                            Delivery::Received,
                                            {},
                                            {}};
            exchange::keep(changes, charter.call, id, received);
        }
        feed.role = exchange::FeedRole::Foreign;
        exchange::keep(changes, charter.call, feed);
    }
    must(target.write(changes));
}

void World::carryAll()
{
    for (const auto &[from, person] : m_people) {
        for (const QString &to : {u"office"_s, u"chair"_s, u"member"_s}) {
            if (from != to)
                carry(from, to);
        }
    }
}

void World::writeCheckpoint()
{
    QList<exchange::FeedHead> heads;
    for (const exchange::FeedState &feed : must(exchange::readFeeds(vault(u"office"_s), charter.call)))
        heads.append({feed.feed, feed.device, feed.head()});
    exchange::Checkpoint common;
    common.number = ++m_checkpoints;
    common.time = clock.now();
    common.nextDue = common.time.addDays(1);
    common.crl = must(m_registry->issueCrl(clock.now())).der();
    publish(record::Type::Checkpoint, exchange::toJson(exchange::fullCheckpoint(common, heads)));
    carryAll();
}

void World::propose(committee::Desk &desk)
{
    must(desk.refresh());
    must(desk.reconcile());
    must(desk.adoptPlan(must(committee::draftPlan(desk, u"greedy"_s))));
    must(desk.writeOpinions({opinionOn(u"03"_s, u"no room"_s), opinionOn(u"04"_s, u"too weak"_s)}));
    must(desk.proposeDecisions());
}

} // namespace simsa::tests
