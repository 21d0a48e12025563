// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "committee/desk.h"
#include "crypto/secret.h"
#include "depot/folderdepot.h"
#include "example/examplecall.h"
#include "example/examplevaults.h"
#include "identity/enrolment.h"
#include "office/authority.h"
#include "office/desk.h"

#include <QDir>

#include <algorithm>

// The first station: CA, people, call, applications, bundles.
namespace simsa::app {

using base::ErrorCode;
using base::Result;

namespace {

const base::PersonId clerk(QStringLiteral("O01"));
const base::PersonId chair(QStringLiteral("C01"));
const base::PersonId member(QStringLiteral("M01"));
const call::LocalText clerkName{QStringLiteral("담당자 (가상)"), QStringLiteral("Clerk (fictional)")};
const call::LocalText chairName{QStringLiteral("위원장 (가상)"), QStringLiteral("Chair (fictional)")};
const call::LocalText memberName{QStringLiteral("위원 (가상)"), QStringLiteral("Member (fictional)")};
/// Fictional data behind a published passphrase: opening twenty vaults must not take a minute.
constexpr crypto::ScryptCost exampleCost{1 << 12, 8, 1};

QString vaultOf(const base::PersonId &person)
{
    if (person == clerk)
        return officeVault;
    if (person == chair)
        return chairVault;
    return person == member ? memberVault : reviewerVault(person);
}

call::Role roleOf(const base::PersonId &person)
{
    if (person == clerk)
        return call::Role::Clerk;
    if (person == chair)
        return call::Role::Chair;
    return person == member ? call::Role::Member : call::Role::Reviewer;
}

Result<call::DeviceEntry> deviceEntryOf(const identity::Device &device)
{
    call::DeviceEntry entry;
    entry.device = device.id();
    QByteArray *fields[] = {&entry.signing, &entry.encryption, &entry.transport};
    for (const auto use : {crypto::KeyUse::Signing, crypto::KeyUse::Encryption, crypto::KeyUse::Transport}) {
        const auto credential = device.credential(use);
        if (!credential)
            return base::fail(credential);
        *fields[static_cast<int>(use)] = credential->certificate.der();
        entry.from = credential->certificate.notBefore();
        entry.until = credential->certificate.notAfter();
    }
    return entry;
}

call::Assignments assignmentsOf(const ExampleData &data)
{
    call::Assignments assignments;
    for (const intake::ReviewRow &row : data.reviews)
        assignments.list.append({row.reviewer, row.proposal, data.charter.dates.reviewUntil});
    return assignments;
}

} // namespace

Result<> ExampleCall::foundCa()
{
    auto ca = Workstation::create({pathOf(caVault), passphraseOf(caVault), &m_clock, exampleCost});
    if (!ca)
        return base::fail(ca);
    auto registry =
        identity::Registry::create(QStringLiteral("Simsa Example CA (가상)"), m_clock.now().addDays(-60));
    if (!registry)
        return base::fail(registry);
    if (const auto kept = (*ca)->keepRegistry(*registry); !kept)
        return kept;
    m_stations[caVault] = *std::move(ca);
    return {};
}

Result<> ExampleCall::enrol(const base::PersonId &person, const call::LocalText &name, bool isChair)
{
    const QString vault = vaultOf(person);
    auto laptop = Workstation::create({pathOf(vault), passphraseOf(vault), &m_clock, exampleCost});
    const auto ca = station(caVault);
    if (!laptop)
        return base::failAt(laptop, vault);
    if (!ca)
        return base::fail(ca);
    const auto request = (*laptop)->enrolmentRequest(name.ko);
    if (!request)
        return base::fail(request);
    auto authority = office::Authority::open((*ca)->vault(), m_clock);
    if (!authority)
        return base::fail(authority);
    using Pin = office::Authority::Pin;
    const Pin pin = isChair ? Pin::Chair : vault == officeVault ? Pin::Office : Pin::Nobody;
    const auto reply = authority->issue(*request, identity::spokenFingerprint(*request),
                                        {person, name, m_data.charter.office.ko,
                                         QStringLiteral("%1@example.invalid").arg(person.text().toLower())},
                                        pin);
    if (!reply)
        return base::fail(reply);
    const QByteArray file = identity::encode(*reply);
    if (const auto accepted = (*laptop)->acceptEnrolment(file, identity::spokenFingerprint(file)); !accepted)
        return accepted;
    m_stations[vault] = *std::move(laptop);
    return isChair ? m_stations[officeVault]->pinChair(reply->pins.chair) : Result<>();
}

Result<call::Roster> ExampleCall::rosterOfAll()
{
    call::Roster roster;
    roster.organisations = m_data.organisations;
    QList<call::Person> people{
        {clerk, clerkName, {}, {}}, {chair, chairName, {}, {}}, {member, memberName, {}, {}}};
    people.append(m_data.reviewers);
    for (const call::Person &person : people) {
        const auto station = this->station(vaultOf(person.id));
        if (!station)
            return base::fail(station);
        const auto device = deviceEntryOf((*station)->device());
        if (!device)
            return base::fail(device);
        roster.entries.append({person, {roleOf(person.id)}, {*device}});
    }
    return roster;
}

Result<> ExampleCall::foundCall()
{
    const auto roster = rosterOfAll();
    if (!roster)
        return base::fail(roster);
    const auto contacts = exchange::contactsOf(*roster);
    const auto office = station(officeVault);
    if (!contacts)
        return base::fail(contacts);
    if (!office)
        return base::fail(office);
    auto desk = office::Desk::open((*office)->seat(m_data.charter.call));
    if (!desk)
        return base::fail(desk);
    if (const auto introduced = (*desk)->introduce(*contacts); !introduced)
        return introduced;
    if (const auto made = (*desk)->publish(*roster); !made)
        return base::fail(made);
    if (const auto made = (*desk)->publish(m_data.charter); !made)
        return base::fail(made);
    if (const auto made = (*desk)->publish(assignmentsOf(m_data)); !made)
        return base::fail(made);
    return countersignAll();
}

Result<> ExampleCall::countersignAll()
{
    for (const QString &who : {officeVault, chairVault}) {
        if (const auto synced = sync(who); !synced)
            return synced;
    }
    const auto station = this->station(chairVault);
    if (!station)
        return base::fail(station);
    auto desk = committee::Desk::open((*station)->seat(m_data.charter.call));
    if (!desk)
        return base::fail(desk);
    QList<base::RecordId> waiting;
    for (const exchange::LedgerEntry *entry : (*desk)->awaitingCounterseal())
        waiting.append(entry->id);
    for (const base::RecordId &id : waiting) {
        if (const auto made = (*desk)->counterseal(id); !made)
            return base::fail(made);
    }
    for (const QString &who : {chairVault, officeVault}) {
        if (const auto synced = sync(who); !synced)
            return synced;
    }
    return {};
}

Result<> ExampleCall::loadBundles()
{
    const QDir bundles(pathOf(QStringLiteral("bundles")));
    for (const base::PersonId &person : {chair, member}) {
        const auto station = this->station(vaultOf(person));
        if (!station)
            return base::fail(station);
        const auto taken = committee::Desk::load((*station)->seat(m_data.charter.call),
                                                 bundles.filePath(person.text() + QStringLiteral(".simsa")));
        if (!taken)
            return base::failAt(taken, person.text());
    }
    return {};
}

Result<> ExampleCall::foundPeople()
{
    if (const auto founded = foundCa(); !founded)
        return founded;
    for (const auto &[person, name] :
         {std::pair{clerk, clerkName}, {chair, chairName}, {member, memberName}}) {
        if (const auto enrolled = enrol(person, name, person == chair); !enrolled)
            return enrolled;
    }
    for (const call::Person &reviewer : std::as_const(m_data.reviewers)) {
        if (const auto enrolled = enrol(reviewer.id, reviewer.name, false); !enrolled)
            return enrolled;
    }
    return {};
}

Result<crypto::Crl> ExampleCall::newCrl()
{
    const auto ca = station(caVault);
    auto registry = ca ? (*ca)->registry() : base::fail(ca);
    auto crl = registry ? registry->issueCrl(m_clock.now()) : base::fail(registry);
    if (!crl)
        return crl;
    if (const auto kept = (*ca)->keepRegistry(*registry); !kept)
        return base::fail(kept);
    return crl;
}

Result<int> ExampleCall::makeBundles()
{
    const auto depotId = crypto::randomId<base::DeviceId>();
    if (!depotId)
        return base::fail(depotId);
    if (const auto made = depot::FolderDepot::create(pathOf(QStringLiteral("depot")), depotId->hex()); !made)
        return base::fail(made);
    if (const auto founded = foundPeople(); !founded)
        return base::fail(founded);
    if (const auto founded = foundCall(); !founded)
        return base::fail(founded);
    const auto office = station(officeVault);
    const auto crl = newCrl();
    if (!crl)
        return base::fail(crl);
    auto desk = office::Desk::open((*office)->seat(m_data.charter.call));
    if (!desk)
        return base::fail(desk);
    const auto applications = applicationsOf(m_data, m_options.realCases.isEmpty(), m_options.seed);
    if (!applications)
        return base::fail(applications);
    if (const auto taken = (*desk)->takeIn(*applications); !taken)
        return base::fail(taken);
    if (const auto kept = (*desk)->keepConflicts(m_data.conflicts); !kept)
        return base::fail(kept);
    const auto bundles = (*desk)->buildBundles(pathOf(QStringLiteral("bundles")), *crl);
    if (!bundles)
        return base::fail(bundles);
    if (const auto taken = loadBundles(); !taken)
        return base::fail(taken);
    return static_cast<int>(bundles->size());
}

} // namespace simsa::app
