// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/desk.h"

// The office's word that a device's certificates stop counting.
namespace simsa::office {

using base::ErrorCode;
using base::Result;

namespace {

/// Serials of every certificate that the roster has of a device, former ones, too.
QStringList serialsOf(const call::RosterEntry &entry, const base::DeviceId &device)
{
    QStringList serials;
    for (const call::DeviceEntry &one : entry.devices) {
        if (one.device != device)
            continue;
        for (const QByteArray &der : {one.signing, one.encryption, one.transport}) {
            const auto certificate = crypto::Certificate::fromDer(der);
            if (certificate && !serials.contains(certificate->serialHex()))
                serials.append(certificate->serialHex());
        }
    }
    return serials;
}

} // namespace

Result<base::RecordId> Desk::revoke(const base::DeviceId &device, crypto::RevocationReason reason,
                                    const QDateTime &invalidityDate, const QString &text)
{
    const call::RosterEntry *entry = m_ledger->roster() ? m_ledger->roster()->value.entryOf(device) : nullptr;
    if (entry == nullptr)
        return base::fail(ErrorCode::NotFound, device.hex());
    record::Revocation revocation;
    revocation.device = device;
    revocation.person = entry->person.id;
    revocation.serials = serialsOf(*entry, device);
    revocation.reason = reason;
    revocation.invalidityDate = invalidityDate.toUTC();
    revocation.text = text;
    // Read back by the reader's own rules: what nobody could read must not be signed.
    const QJsonObject body = record::toJson(revocation);
    if (const auto readable = record::revocationFromJson(body); !readable)
        return base::fail(ErrorCode::InvalidArgument, readable.error().detail);
    const auto made = exchange::state(m_seat, *m_ledger, record::Type::Revocation, body);
    if (!made)
        return base::fail(made);
    const auto refreshed = refresh();
    return refreshed ? made : base::fail(refreshed);
}

} // namespace simsa::office
