// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger.h"

#include "base/clock.h"
#include "exchange/closing.h"
#include "record/question.h"
#include "record/statements.h"

#include <algorithm>

// The verdict on one record.
namespace simsa::exchange {

using base::Digest;
using base::Error;
using base::ErrorCode;
using base::RecordId;
using record::Type;

namespace {

/// What a question says decides who may say it.
base::Result<record::Parties> makersOf(const record::Record &record)
{
    if (record.type != Type::Question)
        return record::ruleOf(record.type).makers;
    const auto question = record::questionFromJson(record.body);
    return question ? base::Result<record::Parties>(record::makersOf(*question)) : base::fail(question);
}

} // namespace

bool Ledger::isAuthority(Type type)
{
    return type == Type::Charter || type == Type::Roster || type == Type::Assignment;
}

std::optional<Error> Ledger::judge(const LedgerEntry &entry) const
{
    if (entry.record.call != m_call)
        return Error{ErrorCode::RecordForeignCall, entry.record.call.text()};
    if (entry.record.type == Type::Unknown)
        return Error{ErrorCode::RecordTypeUnknown, entry.record.typeName};
    if (auto refused = judgeSigner(entry))
        return refused;
    if (entry.record.type == Type::Revocation)
        return judgeRevocationRecord(entry);
    if (isAuthority(entry.record.type) && !isCountersigned(entry)) {
        const bool isRoster = entry.record.type == Type::Roster;
        return Error{isRoster ? ErrorCode::RosterNotCountersigned : ErrorCode::CharterNotCountersigned,
                     entry.id.hex()};
    }
    if (auto ended = judgeCertificate(entry))
        return ended;
    const auto fault = m_faults.constFind(entry.id);
    return fault == m_faults.constEnd() ? std::nullopt : std::optional(*fault);
}

std::optional<Error> Ledger::judgeSigner(const LedgerEntry &entry) const
{
    const Digest signer = entry.stored.signer.fingerprint();
    const auto makers = makersOf(entry.record);
    if (!makers)
        return makers.error();
    if (signer == m_trust.office && makers->testFlag(record::Party::Office))
        return {};
    if (signer == m_trust.chair && makers->testFlag(record::Party::Chair))
        return {};
    if (isOwn(entry))
        return {};
    const auto [from, to] = m_signers.equal_range(signer);
    const auto contact = std::find_if(from, to, [&](qsizetype i) {
        return m_contacts.at(i).person == entry.record.author &&
               m_contacts.at(i).device == entry.record.device;
    });
    if (contact == to)
        return Error{ErrorCode::RecordSignerUnknown, entry.record.author.text()};
    const Type type = entry.record.type;
    const bool reserved = isAuthority(type) || type == Type::Checkpoint || type == Type::Revocation;
    if (reserved || !(m_contacts.at(*contact).parties & *makers))
        return Error{ErrorCode::RecordSignerMayNot, entry.record.author.text()};
    return {};
}

bool Ledger::isOwn(const LedgerEntry &entry) const
{
    if (entry.record.author != m_trust.self)
        return false;
    if (entry.record.device == m_trust.device && entry.stored.delivery != Delivery::Received)
        return true;
    return std::any_of(m_linked.begin(), m_linked.end(), [&](const Contact &device) {
        return device.device == entry.record.device && device.signing == entry.stored.signer;
    });
}

std::optional<Error> Ledger::judgeCertificate(const LedgerEntry &entry) const
{
    const crypto::Certificate &signer = entry.stored.signer;
    const QDateTime time = timeOf(entry);
    const auto since = m_revocations.since(m_crl, signer);
    if (since && time >= *since)
        return Error{ErrorCode::CertificateRevoked, entry.record.author.text()};
    if (time > signer.notAfter())
        return Error{ErrorCode::CertificateExpired, entry.record.author.text()};
    return {};
}

QDateTime Ledger::timeOf(const LedgerEntry &entry) const
{
    if (const auto acknowledged = acknowledgedAt(entry))
        return *acknowledged;
    const QDateTime created = entry.record.created;
    if (entry.record.type == Type::Checkpoint) { // nothing covers one; its sequence lets no time go back
        const QDateTime stated = base::parseUtc(entry.record.body.value(QStringLiteral("time")).toString());
        return stated.isValid() ? stated : created;
    }
    return m_checkpoint ? std::max(created, m_checkpoint->value.time) : created;
}

void Ledger::findRevocations(bool judged)
{
    Revocations standing(m_trust.office, m_trust.chair);
    for (const LedgerEntry &entry : std::as_const(m_entries)) {
        const bool here = entry.record.type == Type::Revocation && entry.record.call == m_call;
        const LedgerEntry *word = here ? chairsWordFor(entry) : nullptr;
        if (!word)
            continue;
        const auto revocation = record::revocationFromJson(entry.record.body);
        if (!revocation)
            m_faults.insert(entry.id, revocation.error());
        else if (!judged || !judgeRevocationRecord(entry))
            standing.add(*revocation);
    }
    m_revocations = standing;
}

std::optional<Error> Ledger::judgeRevocationRecord(const LedgerEntry &entry) const
{
    const LedgerEntry *word = chairsWordFor(entry);
    if (!word)
        return Error{ErrorCode::RevocationNotCountersigned, entry.id.hex()};
    const auto revocation = record::revocationFromJson(entry.record.body);
    if (!revocation)
        return revocation.error();
    // Of the chair's own key: it is most often said after that key was lost.
    if (revocation->serials.contains(word->stored.signer.serialHex()))
        return {};
    return judgeCertificate(*word);
}

const LedgerEntry *Ledger::chairsWordFor(const LedgerEntry &revocation) const
{
    const Digest signer = revocation.stored.signer.fingerprint();
    if (signer == m_trust.chair)
        return &revocation;
    return signer == m_trust.office ? sealOf(revocation, false) : nullptr;
}

const LedgerEntry *Ledger::sealOf(const LedgerEntry &sealed, bool judged) const
{
    const auto [from, to] = m_counterseals.equal_range(sealed.id);
    for (auto it = from; it != to; ++it) {
        const LedgerEntry &seal = m_entries.at(*it);
        const auto body = record::countersealFromJson(seal.record.body);
        if (body && body->type == sealed.record.type &&
            body->version == record::sealedVersion(sealed.record.type, sealed.record.body) &&
            seal.record.call == m_call && !(judged && judgeCertificate(seal)))
            return &seal;
    }
    return nullptr;
}

const LedgerEntry *Ledger::countersealOf(const RecordId &id) const
{
    const LedgerEntry *sealed = find(id);
    return sealed ? sealOf(*sealed, sealed->record.type != Type::Revocation) : nullptr;
}

bool Ledger::isCountersigned(const LedgerEntry &entry) const
{
    return countersealOf(entry.id) != nullptr;
}

QList<const LedgerEntry *> Ledger::awaitingCounterseal() const
{
    QList<const LedgerEntry *> waiting;
    for (const LedgerEntry &entry : m_entries) {
        const bool needed =
            isAuthority(entry.record.type) || entry.record.type == Type::Revocation || isClosing(entry);
        if (needed && entry.stored.signer.fingerprint() == m_trust.office && !isCountersigned(entry))
            waiting.append(&entry);
    }
    return waiting;
}

} // namespace simsa::exchange
