// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/examination.h"

#include "exchange/contact.h"

#include <algorithm>

namespace simsa::packet {

using base::Error;
using base::ErrorCode;
using base::Result;
using exchange::Contact;
using record::Party;
using record::Type;
using record::VerifiedRecord;

namespace {

void checkPin(Examination &e, CheckCode code, const std::optional<base::Digest> &pin,
              const crypto::Certificate &found)
{
    const QString fingerprint = found.fingerprint().hex();
    if (!pin)
        e.absent(code, fingerprint);
    else if (*pin == found.fingerprint())
        e.ok(code, 1, fingerprint);
    else
        e.failed(code, fingerprint, {ErrorCode::FingerprintMismatch, pin->hex()});
}

/// An applicant's packet holds these types and no other, because every other may name a reviewer.
bool mayTravelToApplicant(Type type)
{
    return type == Type::Charter || type == Type::Counterseal || type == Type::Decision ||
           type == Type::Handout;
}

/// Whether this signer may have made this record, by the countersigned roster.
Result<> checkRole(const Examination &e, const QList<Contact> &contacts, const VerifiedRecord &one)
{
    const record::Record &record = one.record;
    if (!e.isArchive() && !mayTravelToApplicant(record.type))
        return base::fail(ErrorCode::RecordSignerMayNot, record.typeName);
    const record::Parties makers = record::ruleOf(record.type).makers;
    const bool byOffice = one.signer == e.office && makers.testFlag(Party::Office);
    const bool byChair = one.signer == e.chair && makers.testFlag(Party::Chair);
    if (byOffice || byChair)
        return {};
    const auto contact = std::find_if(contacts.begin(), contacts.end(), [&](const Contact &c) {
        return c.signing == one.signer && c.person == record.author && c.device == record.device;
    });
    if (contact == contacts.end())
        return base::fail(ErrorCode::RecordSignerUnknown, record.author.text());
    const bool reserved = record.type == Type::Charter || record.type == Type::Roster ||
                          record.type == Type::Assignment || record.type == Type::Checkpoint ||
                          record.type == Type::Counterseal || record.type == Type::Revocation;
    if (reserved || !(contact->parties & makers))
        return base::fail(ErrorCode::RecordSignerMayNot, record.author.text());
    return {};
}

bool stands(const QList<Contact> &contacts, const crypto::Certificate &certificate, Party party)
{
    return std::any_of(contacts.begin(), contacts.end(), [&](const Contact &contact) {
        return contact.signing == certificate && contact.parties.testFlag(party);
    });
}

/// Office and chair stand in the roster that they signed themselves.
Result<> checkAuthorities(const Examination &e, const QList<Contact> &contacts)
{
    if (!e.isArchive())
        return {};
    if (!stands(contacts, e.chair, Party::Chair))
        return base::fail(ErrorCode::RecordSignerMayNot, e.chair.fingerprint().hex());
    const bool pinned = e.trust->office && *e.trust->office == e.office.fingerprint();
    if (!pinned && !stands(contacts, e.office, Party::Office))
        return base::fail(ErrorCode::RecordSignerMayNot, e.office.fingerprint().hex());
    return {};
}

Result<QList<Contact>> contactsIn(const Examination &e)
{
    if (!e.dossier.roster)
        return QList<Contact>();
    return exchange::contactsOf(e.dossier.roster->value);
}

} // namespace

void checkPins(Examination &e)
{
    checkPin(e, CheckCode::OfficePinned, e.trust->office, e.office);
    checkPin(e, CheckCode::ChairPinned, e.trust->chair, e.chair);
}

void checkSignerRoles(Examination &e)
{
    const auto contacts = contactsIn(e);
    if (!contacts) {
        e.failed(CheckCode::SignerRoles, contacts.error().detail, contacts.error());
        return;
    }
    if (const auto authorities = checkAuthorities(e, *contacts); !authorities) {
        e.failed(CheckCode::SignerRoles, authorities.error().detail, authorities.error());
        return;
    }
    qsizetype good = 0;
    for (const VerifiedRecord &one : e.dossier.records) {
        if (const auto role = checkRole(e, *contacts, one); !role) {
            e.failed(CheckCode::SignerRoles, recordFile(one.id), role.error(), good,
                     e.dossier.records.size());
            return;
        }
        ++good;
    }
    e.ok(CheckCode::SignerRoles, good);
}

void checkPacketSigners(Examination &e)
{
    const QList<Contact> contacts = contactsIn(e).value_or(QList<Contact>());
    bool office = false;
    bool chair = false;
    for (const PacketSignature &one : e.verdict.signatures) {
        const bool forOffice =
            one.certificate == e.office || stands(contacts, one.certificate, Party::Office);
        const bool forChair = one.certificate == e.chair;
        if (!forOffice && !forChair) {
            const QString who = one.certificate.fingerprint().hex();
            e.failed(CheckCode::PacketSigners, who, {ErrorCode::RecordSignerMayNot, who});
            return;
        }
        office = office || forOffice;
        chair = chair || forChair;
    }
    if (office)
        e.ok(CheckCode::PacketSigners, e.verdict.signatures.size());
    else
        e.failed(CheckCode::PacketSigners, QLatin1String(signatureName),
                 {ErrorCode::PacketSignerMissing, QStringLiteral("office")});
    if (chair)
        e.ok(CheckCode::ChairSigned, 1, e.chair.fingerprint().hex());
    else
        e.absent(CheckCode::ChairSigned);
}

} // namespace simsa::packet
