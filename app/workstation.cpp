// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation.h"

#include "base/platform.h"
#include "crypto/credentials.h"
#include "depot/depotfactory.h"
#include "exchange/closing.h"
#include "identity/enrolment.h"
#include "identity/renewal.h"
#include "office/authority.h"

#include <algorithm>

namespace simsa::app {

using base::ErrorCode;
using base::Result;
using exchange::Table;

namespace {

const QString deviceRow = QStringLiteral("device");
const QString depotRow = QStringLiteral("depot");
const exchange::Place identityPlace{{}, Table::Identity};

/// What the holder of these signing certificates is. A roster that still waits for the chair is looked at,
/// too: it decides here only which desk opens and which boxes are read, and a member must read the chair's
/// countersignature to believe any roster at all.
record::Parties partiesOf(const exchange::Ledger &ledger, const QList<base::Digest> &signing)
{
    QList<exchange::Contact> contacts = ledger.contacts();
    for (const exchange::LedgerEntry *entry : ledger.awaitingCounterseal()) {
        const auto roster = entry->record.type == record::Type::Roster
                                ? call::rosterFromJson(entry->record.body)
                                : base::fail(ErrorCode::NotFound);
        const auto waiting = roster ? exchange::contactsOf(*roster) : base::fail(roster);
        if (waiting)
            contacts.append(*waiting);
    }
    record::Parties parties;
    for (const exchange::Contact &contact : std::as_const(contacts)) {
        if (signing.contains(contact.signing.fingerprint()))
            parties |= contact.parties;
    }
    return parties;
}

Result<crypto::Token> openToken(const WorkstationConfig &config, const QString &module, const QString &uri)
{
    const auto place = crypto::TokenUri::parse(uri);
    if (!place)
        return base::fail(place);
    if (!config.pin)
        return base::fail(ErrorCode::PassphraseWrong, crypto::pinDetail);
    const auto pin = config.pin();
    return pin ? crypto::Token::open(module, *place, *pin) : base::fail(pin);
}

Result<identity::Device> newDevice(const WorkstationConfig &config)
{
    if (!config.token)
        return identity::Device::generate();
    const auto signing = crypto::TokenUri::parse(config.token->signing);
    const auto encryption = crypto::TokenUri::parse(config.token->encryption);
    if (!signing)
        return base::fail(signing);
    if (!encryption)
        return base::fail(encryption);
    const auto token = openToken(config, config.token->module, config.token->signing);
    if (!token)
        return base::fail(token);
    return identity::Device::onToken(config.token->module, *token, *signing, *encryption);
}

} // namespace

exchange::Side sideOf(DeskKind kind)
{
    switch (kind) {
    case DeskKind::Office:
        return exchange::Side::Office;
    case DeskKind::Committee:
        return exchange::Side::Committee;
    case DeskKind::Review:
    case DeskKind::None:
        return exchange::Side::Reviewer;
    }
    return exchange::Side::Reviewer;
}

Workstation::Workstation(std::unique_ptr<store::VaultFile> vault, const base::Clock *clock)
    : m_clock(clock ? clock : &m_systemClock)
    , m_vault(std::move(vault))
{
}

Result<std::unique_ptr<Workstation>> Workstation::create(const WorkstationConfig &config)
{
    base::forbidCoreDumps();
    auto device = newDevice(config);
    if (!device)
        return base::fail(device);
    auto vault = store::VaultFile::create(config.vaultFolder, config.passphrase, config.cost);
    if (!vault)
        return base::fail(vault);
    std::unique_ptr<Workstation> workstation(new Workstation(*std::move(vault), config.clock));
    if (const auto kept = workstation->keepDevice(*device); !kept)
        return base::fail(kept);
    return workstation;
}

Result<std::unique_ptr<Workstation>> Workstation::open(const WorkstationConfig &config)
{
    base::forbidCoreDumps();
    auto vault = store::VaultFile::open(config.vaultFolder, config.passphrase);
    if (!vault)
        return base::fail(vault);
    std::unique_ptr<Workstation> workstation(new Workstation(*std::move(vault), config.clock));
    const auto row = workstation->m_vault->read(identityPlace, deviceRow);
    if (!row)
        return base::fail(row);
    if (!*row)
        return base::fail(ErrorCode::VaultDamaged, deviceRow);
    auto device = identity::Device::fromBytes(**row);
    if (!device)
        return base::fail(device);
    if (const auto place = device->token()) {
        const auto token = openToken(config, place->module, place->uri);
        if (!token)
            return base::fail(token);
        if (const auto attached = device->attach(*token); !attached)
            return base::fail(attached);
    }
    workstation->m_device = *std::move(device);
    return workstation;
}

Result<> Workstation::keepDevice(const identity::Device &device)
{
    const auto bytes = device.toBytes();
    if (!bytes)
        return base::fail(bytes);
    exchange::Changes changes;
    changes.put(identityPlace, deviceRow, *bytes);
    if (const auto written = m_vault->write(changes); !written)
        return written;
    m_device = device;
    return {};
}

Result<QByteArray> Workstation::enrolmentRequest(const QString &claimedName) const
{
    const auto request = identity::requestOf(m_device, claimedName);
    if (!request)
        return base::fail(request);
    return identity::encode(*request);
}

Result<> Workstation::acceptEnrolment(const QByteArray &replyFile, const QString &confirmed)
{
    identity::Device device = m_device;
    if (const auto accepted = identity::accept(device, replyFile, confirmed, m_clock->now()); !accepted)
        return accepted;
    return keepDevice(device);
}

Result<> Workstation::pinChair(const base::Digest &chair)
{
    identity::Device device = m_device;
    device.pinChair(chair);
    return keepDevice(device);
}

Result<QByteArray> Workstation::renewalRequest()
{
    identity::Device device = m_device;
    const auto file = identity::renewalOf(device, m_clock->now());
    if (!file)
        return base::fail(file);
    // The keys first: a file whose keys are lost could never be answered.
    if (const auto kept = keepDevice(device); !kept)
        return base::fail(kept);
    return *file;
}

Result<> Workstation::acceptRenewal(const QByteArray &replyFile)
{
    identity::Device device = m_device;
    if (const auto accepted = identity::acceptRenewal(device, replyFile, m_clock->now()); !accepted)
        return accepted;
    return keepDevice(device);
}

Result<identity::Registry> Workstation::registry() const
{
    return office::readRegistry(*m_vault);
}

Result<> Workstation::keepRegistry(const identity::Registry &registry)
{
    exchange::Changes changes;
    const auto kept = office::keepRegistry(changes, registry);
    return kept ? m_vault->write(changes) : kept;
}

Result<QList<base::CallId>> Workstation::calls() const
{
    auto calls = m_vault->calls();
    if (calls)
        calls->removeIf([](const base::CallId &call) { return call.isEmpty(); });
    return calls;
}

exchange::Seat Workstation::seat(const base::CallId &call) const
{
    exchange::Seat seat;
    seat.vault = m_vault.get();
    seat.clock = m_clock;
    seat.author = {m_device.person(), m_device.id(), &m_device, m_device.pins().ca};
    seat.trust = {m_device.pins().ca, m_device.pins().office, m_device.pins().chair, m_device.person(),
                  m_device.id()};
    seat.call = call;
    return seat;
}

Result<DeskKind> Workstation::deskOf(const base::CallId &call) const
{
    if (!m_device.isEnrolled())
        return DeskKind::None;
    // Until the next roster names the renewed certificate, the former one says who somebody is.
    const auto own = crypto::allCredentials(m_device, crypto::KeyUse::Signing);
    if (!own)
        return base::fail(own);
    QList<base::Digest> fingerprints;
    for (const crypto::Credential &one : *own)
        fingerprints.append(one.certificate.fingerprint());
    if (fingerprints.contains(m_device.pins().office))
        return DeskKind::Office;
    if (fingerprints.contains(m_device.pins().chair))
        return DeskKind::Committee;
    const auto ledger = seat(call).ledger();
    if (!ledger)
        return base::fail(ledger);
    const record::Parties parties = partiesOf(*ledger, fingerprints);
    if (parties.testFlag(record::Party::Office))
        return DeskKind::Office;
    if (parties & (record::Party::Chair | record::Party::Member))
        return DeskKind::Committee;
    return DeskKind::Review;
}

Result<QString> Workstation::depotAddress(const base::CallId &call) const
{
    const auto row = m_vault->read({call, Table::Calls}, depotRow);
    if (!row)
        return base::fail(row);
    return *row ? QString::fromUtf8(**row) : QString();
}

Result<> Workstation::setDepotAddress(const base::CallId &call, const QString &address)
{
    exchange::Changes changes;
    changes.put({call, Table::Calls}, depotRow, address.toUtf8());
    return m_vault->write(changes);
}

Result<exchange::SyncReport> Workstation::sync(const base::CallId &call, const QString &address,
                                               const exchange::SyncProgress &progress)
{
    const auto gone = exchange::isDestroyed(*m_vault, call);
    if (!gone)
        return base::fail(gone);
    if (*gone)
        return base::fail(ErrorCode::CallClosed, call.text());
    const auto known = depotAddress(call);
    if (!known)
        return base::fail(known);
    const QString where = address.isEmpty() ? *known : address;
    if (where.isEmpty())
        return base::fail(ErrorCode::NotFound, depotRow);
    const auto kind = deskOf(call);
    if (!kind)
        return base::fail(kind);
    const auto depot = depot::depotFromUrl(where);
    if (!depot)
        return base::fail(depot);
    const exchange::Seat seat = this->seat(call);
    exchange::Sync sync(*m_vault, **depot, seat.author, seat.trust, call, sideOf(*kind), *m_clock);
    auto report = sync.run(progress);
    if (report && where != *known) {
        if (const auto kept = setDepotAddress(call, where); !kept)
            return base::fail(kept);
    }
    return report;
}

} // namespace simsa::app
