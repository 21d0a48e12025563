// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee/desk.h"

#include "exchange/closing.h"

#include <algorithm>

// The chair stands for charter, roster, assignments and revocations of the office.
namespace simsa::committee {

using base::ErrorCode;
using base::RecordId;
using base::Result;
using exchange::LedgerEntry;
using record::Type;

namespace {

/// A closing can be stood for under the charter in force, and with no terms but its own.
Result<int> versionOfClosing(const LedgerEntry &entry, const exchange::Ledger &ledger)
{
    const auto closed = record::closedFromJson(entry.record.body);
    if (!closed)
        return base::fail(closed);
    if (!ledger.charter() || entry.record.charter != ledger.charterHash() ||
        closed->retention != call::retentionOf(ledger.charter()->value, closed->closedAt))
        return base::fail(ErrorCode::CharterInvalid, QStringLiteral("destroy_after"));
    return 1;
}

/// The version in an authority record that can be stood for.
Result<int> versionOf(const LedgerEntry &entry, const base::CallId &call, const exchange::Ledger &ledger)
{
    if (entry.record.type == Type::Charter) {
        const auto charter = call::charterFromJson(entry.record.body);
        if (!charter)
            return base::fail(charter);
        if (charter->call != call)
            return base::fail(ErrorCode::RecordForeignCall, charter->call.text());
        const auto valid = call::validate(*charter);
        return valid ? Result<int>(charter->version) : base::fail(valid);
    }
    if (entry.record.type == Type::Roster) {
        const auto roster = call::rosterFromJson(entry.record.body);
        if (!roster)
            return base::fail(roster);
        const auto valid = call::validate(*roster);
        return valid ? Result<int>(roster->version) : base::fail(valid);
    }
    if (entry.record.type == Type::Revocation) {
        const auto revocation = record::revocationFromJson(entry.record.body);
        if (!revocation)
            return base::fail(revocation);
        return record::sealedVersion(Type::Revocation, entry.record.body);
    }
    if (entry.record.type == Type::Closed)
        return versionOfClosing(entry, ledger);
    const auto assignments = call::assignmentsFromJson(entry.record.body);
    return assignments ? Result<int>(assignments->version) : base::fail(assignments);
}

int versionInForce(const exchange::Ledger &ledger, Type type)
{
    if (type == Type::Closed)
        return exchange::closingOf(ledger) ? 1 : 0;
    if (type == Type::Charter)
        return ledger.charter() ? ledger.charter()->value.version : 0;
    if (type == Type::Roster)
        return ledger.roster() ? ledger.roster()->value.version : 0;
    if (type == Type::Revocation)
        return 0; // each stands for itself
    return ledger.assignments() ? ledger.assignments()->value.version : 0;
}

/// People of the newest roster that waits: all that the chair knows before the first one is in force.
Result<QList<exchange::Contact>> awaitedContacts(const QList<const LedgerEntry *> &awaiting)
{
    call::Roster newest;
    newest.version = 0;
    for (const LedgerEntry *entry : awaiting) {
        const auto roster = entry->record.type == Type::Roster ? call::rosterFromJson(entry->record.body)
                                                               : base::fail(ErrorCode::NotFound);
        if (roster && roster->version > newest.version)
            newest = *roster;
    }
    return exchange::contactsOf(newest);
}

} // namespace

Result<QList<crypto::Certificate>> Desk::counterSealReaders(const LedgerEntry &entry) const
{
    QList<exchange::Contact> people = m_ledger->contacts();
    // A new roster is read by the people it adds as well.
    if (!m_ledger->roster() || entry.record.type == Type::Roster) {
        const auto awaited =
            awaitedContacts(entry.record.type == Type::Roster ? QList<const LedgerEntry *>{&entry}
                                                              : m_ledger->awaitingCounterseal());
        if (!awaited)
            return base::fail(awaited);
        people.append(*awaited);
    }
    // Who was revoked is told to no other reviewer.
    const Type audience = entry.record.type == Type::Revocation ? Type::Revocation : Type::Counterseal;
    QList<crypto::Certificate> readers;
    for (const exchange::Contact &contact : std::as_const(people)) {
        if ((contact.parties & record::ruleOf(audience).readers) && !contact.former &&
            !readers.contains(contact.encryption))
            readers.append(contact.encryption);
    }
    const bool officeReads =
        std::any_of(people.begin(), people.end(), [this](const exchange::Contact &contact) {
            return contact.signing.fingerprint() == m_seat.trust.office;
        });
    if (!officeReads)
        return base::fail(ErrorCode::RosterNotCountersigned, QStringLiteral("office not in any roster"));
    return readers;
}

Result<RecordId> Desk::counterseal(const RecordId &record)
{
    if (const auto may = mayMake(Type::Counterseal); !may)
        return base::fail(may);
    const auto awaiting = m_ledger->awaitingCounterseal();
    const auto found = std::find_if(awaiting.begin(), awaiting.end(),
                                    [&](const LedgerEntry *entry) { return entry->id == record; });
    if (found == awaiting.end())
        return base::fail(ErrorCode::NotFound, record.hex());
    const LedgerEntry &entry = **found;
    if (const auto open = exchange::checkOpen(*m_ledger, entry.record.type); !open)
        return base::fail(open);
    const auto version = versionOf(entry, m_seat.call, *m_ledger);
    if (!version)
        return base::fail(version);
    if (*version <= versionInForce(*m_ledger, entry.record.type))
        return base::fail(ErrorCode::VersionGoesBack, QString::number(*version));
    const auto readers = counterSealReaders(entry);
    if (!readers)
        return base::fail(readers);
    exchange::Statement statement;
    statement.type = Type::Counterseal;
    statement.body = record::toJson(record::Counterseal{record, entry.record.type, *version});
    statement.readers = *readers;
    statement.charter = m_ledger->charterHash();
    if (m_ledger->checkpoint())
        statement.checkpoint = m_ledger->checkpoint()->record;
    statement.seen = m_ledger->heads();
    exchange::Journal journal(*m_seat.vault, m_seat.author, m_seat.call, *m_seat.clock);
    const auto made = journal.append(statement);
    if (!made)
        return base::fail(made);
    const auto refreshed = refresh();
    return refreshed ? made : base::fail(refreshed);
}

} // namespace simsa::committee
