// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/closing.h"

#include "base/clock.h"
#include "base/json.h"
#include "crypto/secret.h"
#include "record/sealed.h"

namespace simsa::exchange {

using base::ErrorCode;
using base::Result;
using record::Type;

namespace {

const Place ownPlace{{}, Table::Identity};

QString destroyedRow(const base::CallId &call)
{
    return QStringLiteral("destroyed.") + call.text();
}

} // namespace

bool isClosing(const LedgerEntry &entry)
{
    const auto closed = entry.record.type == Type::Closed ? record::closedFromJson(entry.record.body)
                                                          : base::fail(ErrorCode::NotFound);
    return closed && closed->counterseal.isEmpty();
}

std::optional<InForce<record::Closed>> closingOf(const Ledger &ledger)
{
    for (const LedgerEntry *entry : ledger.believed(Type::Closed)) {
        const LedgerEntry *seal = ledger.countersealOf(entry->id);
        // The chair's own would be stood for by the chair alone.
        if (!seal || seal->stored.signer == entry->stored.signer)
            continue;
        const auto closed = record::closedFromJson(entry->record.body);
        // Under another charter than one's own, the two who signed it answer for its terms.
        const bool sameCharter = ledger.charter() && entry->record.charter == ledger.charterHash();
        if (closed && (!sameCharter ||
                       closed->retention == call::retentionOf(ledger.charter()->value, closed->closedAt)))
            return InForce<record::Closed>{*closed, entry->id,
                                           crypto::sha256(base::canonicalJson(entry->record.body))};
    }
    return {};
}

Result<> checkOpen(const Ledger &ledger, Type type)
{
    if (type == Type::Revocation || type == Type::Disclosure || type == Type::Closed)
        return {};
    const auto closing = closingOf(ledger);
    return closing ? base::fail(ErrorCode::CallClosed, base::formatUtc(closing->value.closedAt)) : Result<>();
}

Result<> takeCounterseal(Vault &vault, const Ledger &ledger, const Trust &trust, const QDateTime &now)
{
    if (closingOf(ledger))
        return {};
    for (const LedgerEntry *entry : ledger.believed(Type::Closed)) {
        const auto closed = record::closedFromJson(entry->record.body);
        if (!closed || closed->counterseal.isEmpty() || entry->stored.signer.fingerprint() != trust.office)
            continue;
        const auto seal = record::verify(closed->counterseal, trust.ca);
        if (!seal || seal->record.type != Type::Counterseal || seal->signer.fingerprint() != trust.chair ||
            seal->record.call != entry->record.call || ledger.find(seal->id))
            continue;
        StoredRecord stored;
        stored.json = seal->json;
        stored.signedData = seal->signedData;
        stored.signer = seal->signer;
        stored.signingTime = seal->signingTime;
        stored.receivedAt = now;
        stored.delivery = Delivery::Received;
        Changes changes;
        keep(changes, entry->record.call, seal->id, stored);
        if (const auto written = vault.write(changes); !written)
            return written;
    }
    return {};
}

Result<bool> isDestroyed(const Vault &vault, const base::CallId &call)
{
    const auto row = vault.read(ownPlace, destroyedRow(call));
    return row ? Result<bool>(row->has_value()) : base::fail(row);
}

void keepDestroyed(Changes &changes, const base::CallId &call, const base::RecordId &closed)
{
    changes.put(ownPlace, destroyedRow(call), closed.raw());
}

} // namespace simsa::exchange
