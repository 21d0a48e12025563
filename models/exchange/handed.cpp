// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/audience.h"
#include "exchange/handover.h"

#include "record/handing.h"

#include <QSet>

#include <algorithm>

// What was handed on to this reader.
namespace simsa::exchange {

using base::Error;
using base::ErrorCode;
using base::RecordId;
using base::Result;
using record::HandedRecord;
using record::Type;

namespace {

/// Rows of handings-on that were taken in whole.
const QString takenPrefix = QStringLiteral("handed:");

Result<QList<HandedRecord>> recordsIn(const LedgerEntry &entry)
{
    if (entry.record.type == Type::Device) {
        const auto statement = record::deviceStatementFromJson(entry.record.body);
        return statement ? Result<QList<HandedRecord>>(statement->records) : base::fail(statement);
    }
    const auto disclosure = record::disclosureFromJson(entry.record.body);
    return disclosure ? Result<QList<HandedRecord>>(disclosure->records) : base::fail(disclosure);
}

class Taking
{
public:
    Taking(const Seat &seat, const Ledger &ledger, OwnDevices own)
        : m_seat(seat)
        , m_ledger(ledger)
        , m_own(std::move(own))
    {
    }

    Result<> take(const LedgerEntry &entry, SyncReport &report)
    {
        const auto records =
            entry.refused
                ? Result<QList<HandedRecord>>(base::fail(entry.refused->code, entry.refused->detail))
                : recordsIn(entry);
        if (!records) {
            report.findings.append({ErrorCode::DisclosureInvalid, entry.id.hex(), records.error().detail});
            return {};
        }
        const std::optional<QList<Contact>> readers = readersIn(entry);
        const bool meant = readers && isMeant(entry);
        Changes changes;
        bool whole = true;
        for (const HandedRecord &one : *records) {
            const LedgerEntry *held = m_ledger.find(one.id);
            const bool arrives = !held && !one.signedData.isEmpty() && !m_taken.contains(one.id);
            const auto stored = arrives && meant ? checked(entry, one) : base::fail(ErrorCode::NotFound);
            const auto record = held     ? Result<record::Record>(held->record)
                                : stored ? record::decode(stored->json)
                                         : base::fail(ErrorCode::NotFound);
            const bool bad =
                !readers || (arrives && !stored) || (record && !allows(entry, *record, *readers));
            if (bad) {
                whole = false;
                report.findings.append({ErrorCode::DisclosureInvalid, entry.id.hex(), one.id.hex()});
            } else if (arrives) {
                keep(changes, m_seat.call, one.id, *stored);
                m_taken.insert(one.id);
                ++report.receivedRecords;
            }
        }
        if (whole)
            changes.put(m_seat.place(Table::Checkpoints), takenPrefix + entry.id.hex(), "1");
        return changes.puts.isEmpty() ? Result<>() : m_seat.vault->write(changes);
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_taken.size()); }

private:
    /// The record as any other that arrives: signature, chain, id and call; of a device also whose it is.
    Result<StoredRecord> checked(const LedgerEntry &entry, const HandedRecord &handed) const
    {
        const auto verified = record::verify(handed.signedData, m_seat.author.ca);
        if (!verified)
            return base::fail(verified);
        if (verified->id != handed.id || verified->record.call != m_seat.call)
            return base::fail(ErrorCode::DisclosureInvalid, handed.id.hex());
        if (entry.record.type == Type::Device && !isOfItsAuthor(entry, *verified))
            return base::fail(ErrorCode::DisclosureInvalid, handed.id.hex());
        StoredRecord stored;
        stored.json = verified->json;
        stored.signedData = verified->signedData;
        stored.signer = verified->signer;
        stored.signingTime = verified->signingTime;
        stored.receivedAt = m_seat.clock->now();
        stored.delivery = Delivery::Received;
        stored.disclosedBy = entry.id;
        return stored;
    }

    /// Whom a disclosure hands its records to, as far as this reader can tell: without a roster that is
    /// only who reads here, as somebody without a part. Nothing: the roster knows nobody with that key.
    [[nodiscard]] std::optional<QList<Contact>> readersIn(const LedgerEntry &entry) const
    {
        QList<Contact> readers;
        const auto disclosure = entry.record.type == Type::Disclosure
                                    ? record::disclosureFromJson(entry.record.body)
                                    : base::fail(ErrorCode::NotFound);
        if (!disclosure)
            return readers;
        if (!m_ledger.roster())
            return QList<Contact>{{m_seat.author.person, {}, {}, m_seat.author.device, {}, {}, false}};
        for (const base::Digest &certificate : disclosure->to) {
            const auto reader = readerNamed(m_ledger, certificate);
            if (!reader)
                return {};
            readers.append(*reader);
        }
        return readers;
    }

    /// By charter and conflicts, at the time of the disclosure; one dated ahead is judged by this clock.
    [[nodiscard]] bool allows(const LedgerEntry &entry, const record::Record &record,
                              const QList<Contact> &readers) const
    {
        const QDateTime stated = m_ledger.acknowledgedAt(entry).value_or(entry.record.created);
        const QDateTime when = std::min(stated, m_seat.clock->now());
        return std::all_of(readers.begin(), readers.end(), [&](const Contact &reader) {
            return mayBeHanded(m_ledger, record, reader, when) &&
                   !isInConflict(m_ledger, record, reader.person, when);
        });
    }

    /// A disclosure names whom it is for; who got it otherwise takes nothing from it.
    [[nodiscard]] bool isMeant(const LedgerEntry &entry) const
    {
        const auto disclosure = entry.record.type == Type::Disclosure
                                    ? record::disclosureFromJson(entry.record.body)
                                    : base::fail(ErrorCode::NotFound);
        if (!disclosure)
            return entry.record.type == Type::Device;
        QList<crypto::Credential> keys = m_seat.author.keys->former(crypto::KeyUse::Encryption);
        if (const auto current = m_seat.author.keys->credential(crypto::KeyUse::Encryption))
            keys.prepend(*current);
        return std::any_of(keys.begin(), keys.end(), [&](const crypto::Credential &key) {
            return disclosure->to.contains(key.certificate.fingerprint());
        });
    }

    [[nodiscard]] bool isOfItsAuthor(const LedgerEntry &entry, const record::VerifiedRecord &verified) const
    {
        const auto signs = [&](const Contact &contact) {
            return contact.person == entry.record.author && contact.signing == verified.signer;
        };
        const QList<Contact> &known = m_ledger.contacts();
        return verified.record.author == entry.record.author &&
               (std::any_of(known.begin(), known.end(), signs) ||
                std::any_of(m_own.linked.begin(), m_own.linked.end(), signs));
    }

    const Seat &m_seat;
    const Ledger &m_ledger;
    OwnDevices m_own;
    QSet<RecordId> m_taken;
};

} // namespace

Result<int> takeHanded(const Seat &seat, const Ledger &ledger, SyncReport &report)
{
    const auto own = readOwnDevices(*seat.vault);
    if (!own)
        return base::fail(own);
    Taking taking(seat, ledger, *own);
    for (const LedgerEntry &entry : ledger.entries()) {
        const bool hands = entry.record.type == Type::Device || entry.record.type == Type::Disclosure;
        if (!hands || entry.stored.delivery != Delivery::Received)
            continue;
        const auto done = seat.vault->read(seat.place(Table::Checkpoints), takenPrefix + entry.id.hex());
        if (!done)
            return base::fail(done);
        if (*done)
            continue;
        if (const auto taken = taking.take(entry, report); !taken)
            return base::fail(taken);
    }
    return taking.count();
}

} // namespace simsa::exchange
