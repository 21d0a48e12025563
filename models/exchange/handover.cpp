// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/handover.h"

#include "exchange/audience.h"
#include "record/handing.h"

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

/// Whether this seat is the office's or the chair's, pinned or by the roster in force.
bool mayDisclose(const Seat &seat, const Ledger &ledger)
{
    const auto signing = seat.author.keys->credential(crypto::KeyUse::Signing);
    if (!signing)
        return false;
    const base::Digest own = signing->certificate.fingerprint();
    if (own == seat.trust.office || own == seat.trust.chair)
        return true;
    const record::Parties makers = record::ruleOf(Type::Disclosure).makers;
    const QList<Contact> &contacts = ledger.contacts();
    return ledger.roster() && std::any_of(contacts.begin(), contacts.end(), [&](const Contact &contact) {
               return contact.signing.fingerprint() == own && (contact.parties & makers);
           });
}

/// The readers as the roster in force has them, whatever part they were said to have.
Result<QList<Contact>> enrolled(const Ledger &ledger, const QList<Contact> &readers)
{
    QList<Contact> known;
    for (const Contact &reader : readers) {
        const auto contact = readerNamed(ledger, reader.encryption.fingerprint());
        const bool inForce = contact && ledger.contacts().contains(*contact) && !contact->former;
        const bool revoked = ledger.crl().find(reader.encryption).has_value();
        if (!inForce || revoked)
            return base::fail(ErrorCode::DisclosureInvalid, reader.person.text());
        known.append(*contact);
    }
    return known;
}

Result<> checkReader(const Ledger &ledger, const LedgerEntry &entry, const Contact &reader,
                     const QList<call::Conflict> &known, const QDateTime &now)
{
    const QString about = entry.record.body.value(QStringLiteral("proposal")).toString();
    const bool isKnown = std::any_of(known.begin(), known.end(), [&](const call::Conflict &one) {
        return one.reviewer == reader.person && one.proposal.text() == about;
    });
    const bool own = entry.record.author == reader.person;
    if ((isKnown && !own) || isInConflict(ledger, entry.record, reader.person))
        return base::fail(ErrorCode::Recused, entry.id.hex());
    if (!mayBeHanded(ledger, entry.record, reader, now))
        return base::fail(ErrorCode::DisclosureInvalid,
                          QStringLiteral("%1: %2").arg(reader.person.text(), entry.record.typeName));
    return {};
}

Result<QList<HandedRecord>> chosen(const Ledger &ledger, const QList<RecordId> &ids,
                                   const QList<Contact> &readers, const QList<call::Conflict> &known,
                                   const QDateTime &now)
{
    QList<HandedRecord> records;
    for (const RecordId &id : ids) {
        const LedgerEntry *entry = ledger.find(id);
        if (entry == nullptr || entry->refused)
            return base::fail(ErrorCode::NotFound, id.hex());
        for (const Contact &reader : readers) {
            if (const auto checked = checkReader(ledger, *entry, reader, known, now); !checked)
                return base::fail(checked);
        }
        records.append({id, entry->stored.signedData});
    }
    return records;
}

/// The same, named and not carried. InvalidArgument for what nobody could read.
Result<record::Disclosure> noticeOf(record::Disclosure disclosure)
{
    for (HandedRecord &one : disclosure.records)
        one.signedData.clear();
    if (const auto readable = record::disclosureFromJson(record::toJson(disclosure)); !readable)
        return base::fail(ErrorCode::InvalidArgument, readable.error().detail);
    return disclosure;
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
                          const QList<Contact> &readers, const QList<call::Conflict> &known)
{
    const auto ledger = seat.ledger();
    if (!ledger)
        return base::fail(ledger);
    if (!mayDisclose(seat, *ledger))
        return base::fail(ErrorCode::RecordSignerMayNot, seat.author.person.text());
    const auto people = enrolled(*ledger, readers);
    const auto handed = people ? chosen(*ledger, records, *people, known, seat.clock->now())
                               : Result<QList<HandedRecord>>(base::fail(people));
    if (!handed)
        return base::fail(handed);
    record::Disclosure disclosure{reason, *handed, {}};
    QList<crypto::Certificate> certificates;
    for (const Contact &reader : *people) {
        certificates.append(reader.encryption);
        disclosure.to.append(reader.encryption.fingerprint());
    }
    const auto notice = noticeOf(disclosure);
    if (!notice)
        return base::fail(notice);
    const auto named = state(seat, *ledger, Type::Disclosure, record::toJson(*notice));
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
