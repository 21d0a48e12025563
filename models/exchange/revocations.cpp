// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/revocations.h"

#include <algorithm>

namespace simsa::exchange {

void Revocations::add(const record::Revocation &revocation)
{
    for (const QString &serial : revocation.serials) {
        const auto known = m_standing.constFind(serial);
        if (known == m_standing.constEnd() || revocation.invalidityDate < *known)
            m_standing.insert(serial, revocation.invalidityDate);
    }
}

void Revocations::protect(const call::Roster &roster)
{
    for (const call::RosterEntry &entry : roster.entries) {
        for (const call::DeviceEntry &device : entry.devices) {
            if (const auto signing = crypto::Certificate::fromDer(device.signing))
                m_protected.insert(signing->serialHex(), entry.person.id);
        }
    }
}

std::optional<QDateTime> Revocations::since(const crypto::Crl &crl, const crypto::Certificate &signer) const
{
    const auto entry = crl.find(signer);
    if (!entry)
        return {};
    const auto standing = m_standing.constFind(entry->serialHex);
    if (standing != m_standing.constEnd())
        return std::max(*standing, entry->invalidityDate);
    const base::Digest fingerprint = signer.fingerprint();
    if (fingerprint == m_office || fingerprint == m_chair || m_protected.contains(entry->serialHex))
        return {};
    return entry->invalidityDate;
}

QList<QPair<base::PersonId, QString>> Revocations::withoutChair(const crypto::Crl &crl) const
{
    QList<QPair<base::PersonId, QString>> found;
    if (crl.isNull())
        return found;
    for (const crypto::Revocation &one : crl.revocations()) {
        const auto whose = m_protected.constFind(one.serialHex);
        if (whose != m_protected.constEnd() && !m_standing.contains(one.serialHex))
            found.append({*whose, one.serialHex});
    }
    return found;
}

} // namespace simsa::exchange
