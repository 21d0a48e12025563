// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/handover.h"

#include "record/handing.h"
#include "record/statements.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace simsa::exchange {

using base::ErrorCode;
using base::RecordId;
using base::Result;
using record::HandedRecord;
using record::Type;

namespace {

/// In the order given, in groups that fit into one record each.
QList<QList<HandedRecord>> grouped(const QList<HandedRecord> &records)
{
    QList<QList<HandedRecord>> groups;
    qsizetype size = handoverLimit;
    for (const HandedRecord &one : records) {
        const qsizetype length = one.signedData.size() * 4 / 3 + 128; // base 64, id and names of fields
        if (groups.isEmpty() || size + length > handoverLimit) {
            groups.append(QList<HandedRecord>());
            size = 0;
        }
        groups.last().append(one);
        size += length;
    }
    return groups;
}

/// Somebody's copy of a checkpoint, of no use to the office's own other device.
bool isCopyForAnother(const LedgerEntry &entry)
{
    return entry.record.type == Type::Checkpoint &&
           entry.record.body.value(QStringLiteral("heads")).toArray().isEmpty();
}

/// What own `device` records say of `device` already.
struct Handed
{
    bool stated = false;
    QSet<RecordId> records;
};

Handed handedBefore(const Ledger &ledger, const Seat &seat, const Contact &device)
{
    Handed handed;
    for (const LedgerEntry &entry : ledger.entries()) {
        if (entry.record.type != Type::Device || entry.record.device != seat.author.device)
            continue;
        const auto body = record::deviceStatementFromJson(entry.record.body);
        if (!body || body->device != device.device || body->encryption != device.encryption.der())
            continue;
        handed.stated = true;
        for (const HandedRecord &one : body->records)
            handed.records.insert(one.id);
    }
    return handed;
}

QList<HandedRecord> ownRecordsFor(const Ledger &ledger, const Seat &seat, const Contact &device,
                                  const QSet<RecordId> &handed)
{
    QList<HandedRecord> records;
    for (const LedgerEntry &entry : ledger.entries()) {
        const bool own = entry.record.author == seat.author.person &&
                         entry.record.device == seat.author.device &&
                         entry.stored.delivery != Delivery::Received;
        if (own && entry.record.type != Type::Device && !isCopyForAnother(entry) &&
            !entry.record.to.contains(device.encryption.fingerprint()) && !handed.contains(entry.id))
            records.append({entry.id, entry.stored.signedData});
    }
    return records;
}

/// To `readers` and the author's own devices alone, whatever the table of types says: each of the records
/// carried had its readers chosen with conflicts in mind.
Result<RecordId> carry(const Seat &seat, const Ledger &ledger, Type type, const QJsonObject &body,
                       const QList<crypto::Certificate> &readers)
{
    Statement statement;
    statement.type = type;
    statement.body = body;
    statement.readers = readers;
    statement.charter = ledger.charterHash();
    if (ledger.checkpoint())
        statement.checkpoint = ledger.checkpoint()->record;
    statement.seen = ledger.heads();
    return Journal(*seat.vault, seat.author, seat.call, *seat.clock).append(statement);
}

/// Whether somebody among `readers` has declared a conflict with what the record is about. What they said
/// themselves is never closed to them.
bool isClosedTo(const Ledger &ledger, const LedgerEntry &entry, const QList<Contact> &readers)
{
    const QString about = entry.record.body.value(QStringLiteral("proposal")).toString();
    for (const LedgerEntry *one : ledger.believed(Type::Recusal)) {
        const auto recusal = record::recusalFromJson(one->record.body);
        const bool meant = recusal && recusal->proposal.text() == about;
        if (meant && std::any_of(readers.begin(), readers.end(), [one, &entry](const Contact &reader) {
                return reader.person == one->record.author && reader.person != entry.record.author;
            }))
            return true;
    }
    return false;
}

Result<QList<HandedRecord>> chosen(const Ledger &ledger, const QList<RecordId> &ids,
                                   const QList<Contact> &readers)
{
    QList<HandedRecord> records;
    for (const RecordId &id : ids) {
        const LedgerEntry *entry = ledger.find(id);
        if (entry == nullptr || entry->refused)
            return base::fail(ErrorCode::NotFound, id.hex());
        if (isClosedTo(ledger, *entry, readers))
            return base::fail(ErrorCode::Recused, id.hex());
        records.append({id, entry->stored.signedData});
    }
    return records;
}

} // namespace

Result<int> handOver(const Seat &seat, const Contact &device)
{
    const auto ledger = seat.ledger();
    if (!ledger)
        return base::fail(ledger);
    const Handed before = handedBefore(*ledger, seat, device);
    record::DeviceStatement statement{device.device, device.signing.der(), device.encryption.der(), {}};
    if (!before.stated) {
        const auto stated = state(seat, *ledger, Type::Device, record::toJson(statement));
        if (!stated)
            return base::fail(stated);
    }
    int handed = 0;
    for (const QList<HandedRecord> &group : grouped(ownRecordsFor(*ledger, seat, device, before.records))) {
        statement.records = group;
        const auto made = carry(seat, *ledger, Type::Device, record::toJson(statement), {device.encryption});
        if (!made)
            return base::fail(made);
        handed += static_cast<int>(group.size());
    }
    return handed;
}

Result<RecordId> disclose(const Seat &seat, const QString &reason, const QList<RecordId> &records,
                          const QList<Contact> &readers)
{
    const auto ledger = seat.ledger();
    if (!ledger)
        return base::fail(ledger);
    const auto handed = chosen(*ledger, records, readers);
    if (!handed)
        return base::fail(handed);
    record::Disclosure disclosure{reason, *handed, {}};
    QList<crypto::Certificate> certificates;
    for (const Contact &reader : readers) {
        certificates.append(reader.encryption);
        disclosure.to.append(reader.encryption.fingerprint());
    }
    record::Disclosure notice = disclosure;
    for (HandedRecord &one : notice.records)
        one.signedData.clear();
    if (const auto readable = record::disclosureFromJson(record::toJson(notice)); !readable)
        return base::fail(ErrorCode::InvalidArgument, readable.error().detail);
    const auto named = state(seat, *ledger, Type::Disclosure, record::toJson(notice));
    if (!named)
        return named;
    for (const QList<HandedRecord> &group : grouped(*handed)) {
        disclosure.records = group;
        const auto made = carry(seat, *ledger, Type::Disclosure, record::toJson(disclosure), certificates);
        if (!made)
            return base::fail(made);
    }
    return named;
}

} // namespace simsa::exchange
