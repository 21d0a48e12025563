// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/closing.h"

#include "base/clock.h"
#include "base/json.h"

namespace simsa::office {

using base::ErrorCode;
using base::Result;
using record::Type;

Result<base::RecordId> closeCall(const exchange::Seat &seat, const exchange::Ledger &ledger,
                                 const QString &reason)
{
    const auto key = seat.author.keys->credential(crypto::KeyUse::Signing);
    if (!key)
        return base::fail(key);
    if (key->certificate.fingerprint() != seat.trust.office)
        return base::fail(ErrorCode::RecordSignerMayNot, seat.author.person.text());
    if (!ledger.charter())
        return base::fail(ErrorCode::CharterNotCountersigned);
    if (const auto closing = exchange::closingOf(ledger))
        return base::fail(ErrorCode::CallClosed, base::formatUtc(closing->value.closedAt));
    for (const exchange::LedgerEntry *entry : ledger.awaitingCounterseal()) {
        // One under an older charter can no longer take effect.
        if (entry->record.type == Type::Closed && entry->record.charter == ledger.charterHash())
            return base::fail(ErrorCode::AlreadyExists, entry->id.hex());
    }
    const QDateTime now = seat.clock->now();
    const record::Closed closed{now, base::toNfc(reason.trimmed()),
                                call::retentionOf(ledger.charter()->value, now)};
    const QJsonObject body = record::toJson(closed);
    if (const auto valid = record::closedFromJson(body); !valid)
        return base::fail(ErrorCode::InvalidArgument, valid.error().detail);
    return exchange::state(seat, ledger, Type::Closed, body);
}

Result<> handClosingOn(const exchange::Seat &seat, const exchange::Ledger &ledger)
{
    const auto closing = exchange::closingOf(ledger);
    if (!closing)
        return {};
    for (const exchange::LedgerEntry *entry : ledger.believed(Type::Closed)) {
        if (!exchange::isClosing(*entry))
            return {};
    }
    record::Closed again = closing->value;
    again.counterseal = ledger.countersealOf(closing->record)->stored.signedData;
    const auto made = exchange::state(seat, ledger, Type::Closed, record::toJson(again));
    return made ? Result<>() : base::fail(made);
}

} // namespace simsa::office
