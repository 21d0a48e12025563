// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/authority.h"

#include <algorithm>

namespace simsa::office {

using base::ErrorCode;
using base::Result;

namespace {

const exchange::Place identityPlace{{}, exchange::Table::Identity};
const QString registryRow = QStringLiteral("registry");
const QString officeRow = QStringLiteral("pin-office");
const QString chairRow = QStringLiteral("pin-chair");

QString replyRow(const base::DeviceId &device)
{
    return QStringLiteral("reply-") + device.hex();
}

/// Zeros where there is no such row.
Result<base::Digest> readPin(const exchange::Vault &vault, const QString &row)
{
    const auto bytes = vault.read(identityPlace, row);
    if (!bytes)
        return base::fail(bytes);
    if (!*bytes)
        return base::Digest();
    const auto digest = base::Digest::fromRaw(**bytes);
    return digest ? digest : base::fail(ErrorCode::VaultDamaged, row);
}

} // namespace

Result<identity::Registry> readRegistry(const exchange::Vault &vault)
{
    const auto row = vault.read(identityPlace, registryRow);
    if (!row)
        return base::fail(row);
    if (!*row)
        return base::fail(ErrorCode::NotFound, registryRow);
    return identity::Registry::fromBytes(**row);
}

Result<> keepRegistry(exchange::Changes &changes, const identity::Registry &registry)
{
    const auto bytes = registry.toBytes();
    if (!bytes)
        return base::fail(bytes);
    changes.put(identityPlace, registryRow, *bytes);
    return {};
}

Result<Authority> Authority::open(exchange::Vault &vault, const base::Clock &clock)
{
    auto registry = readRegistry(vault);
    if (!registry)
        return base::fail(registry);
    const auto office = readPin(vault, officeRow);
    const auto chair = readPin(vault, chairRow);
    if (!office)
        return base::fail(office);
    if (!chair)
        return base::fail(chair);
    Authority authority(vault, clock, *std::move(registry));
    authority.m_office = *office;
    authority.m_chair = *chair;
    return authority;
}

void Authority::assumePins(const base::Digest &office, const base::Digest &chair)
{
    if (m_office.isZero())
        m_office = office;
    if (m_chair.isZero())
        m_chair = chair;
}

Result<> Authority::keep(exchange::Changes changes, const identity::Registry &registry)
{
    if (const auto kept = keepRegistry(changes, registry); !kept)
        return kept;
    if (const auto written = m_vault->write(changes); !written)
        return written;
    m_registry = registry;
    return {};
}

Result<identity::EnrolmentReply> Authority::issue(const QByteArray &requestFile, const QString &confirmed,
                                                  const identity::Subject &subject, Pin pin)
{
    if (pin != Pin::Office && m_office.isZero())
        return base::fail(ErrorCode::NotFound, officeRow);
    identity::Registry registry = m_registry;
    auto reply = registry.issue(requestFile, confirmed, subject,
                                pin == Pin::Office ? base::Digest() : m_office, m_chair, m_clock->now());
    if (!reply)
        return base::fail(reply);
    const base::Digest own = reply->certificates.first().fingerprint();
    exchange::Changes changes;
    if (pin == Pin::Chair)
        reply->pins.chair = own;
    if (pin != Pin::Nobody)
        changes.put(identityPlace, pin == Pin::Office ? officeRow : chairRow, own.raw());
    changes.put(identityPlace, replyRow(reply->device), identity::encode(*reply));
    if (const auto kept = keep(changes, registry); !kept)
        return base::fail(kept);
    if (pin == Pin::Office)
        m_office = own;
    if (pin == Pin::Chair)
        m_chair = own;
    return reply;
}

Result<identity::EnrolmentReply> Authority::renew(const QByteArray &renewalFile)
{
    identity::Registry registry = m_registry;
    const auto reply = registry.renew(renewalFile, m_office, m_chair, m_clock->now());
    if (!reply)
        return base::fail(reply);
    exchange::Changes changes;
    changes.put(identityPlace, replyRow(reply->device), identity::encode(*reply));
    if (const auto kept = keep(changes, registry); !kept)
        return base::fail(kept);
    return *reply;
}

Result<std::optional<QByteArray>> Authority::replyTo(const base::DeviceId &device) const
{
    return m_vault->read(identityPlace, replyRow(device));
}

base::PersonId Authority::holderOf(const base::DeviceId &device) const
{
    const QList<identity::Issued> &issued = m_registry.issued();
    const auto at = std::find_if(issued.crbegin(), issued.crend(),
                                 [&](const identity::Issued &one) { return one.device == device; });
    return at == issued.crend() ? base::PersonId() : at->person;
}

QList<base::DeviceId> Authority::devicesOf(const base::PersonId &person) const
{
    const QList<crypto::Revocation> &revoked = m_registry.revocations();
    const auto isRevoked = [&](const QString &serial) {
        return std::any_of(revoked.cbegin(), revoked.cend(),
                           [&](const auto &one) { return one.serialHex == serial; });
    };
    QList<base::DeviceId> devices;
    for (const identity::Issued &one : m_registry.issued()) {
        if (one.person == person && !devices.contains(one.device) && one.notAfter > m_clock->now() &&
            !isRevoked(one.serialHex))
            devices.append(one.device);
    }
    return devices;
}

Result<crypto::Crl> Authority::revoke(const QList<base::DeviceId> &devices, const QDateTime &invalidityDate,
                                      crypto::RevocationReason reason)
{
    identity::Registry registry = m_registry;
    for (const base::DeviceId &device : devices) {
        const auto revoked = registry.revoke(device, invalidityDate, reason, m_clock->now());
        if (!revoked)
            return base::fail(revoked);
    }
    const auto crl = registry.issueCrl(m_clock->now());
    if (!crl)
        return crl;
    const auto kept = keep({}, registry);
    return kept ? crl : base::fail(kept);
}

Result<crypto::Crl> Authority::issueCrl(int days)
{
    identity::Registry registry = m_registry;
    const auto crl = registry.issueCrl(m_clock->now(), days);
    if (!crl)
        return crl;
    const auto kept = keep({}, registry);
    return kept ? crl : base::fail(kept);
}

} // namespace simsa::office
