// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee/desk.h"

#include "call/blocking.h"
#include "outcome/takenbundle.h"

#include <algorithm>

namespace simsa::committee {

using base::ErrorCode;
using base::PersonId;
using base::ProposalId;
using base::RecordId;
using base::Result;
using record::Type;

Result<> Desk::load(const exchange::Seat &seat, const QString &bundlePath)
{
    const auto taken = outcome::takeBundle(seat, bundlePath);
    return taken ? Result<>() : base::fail(taken);
}

Result<std::unique_ptr<Desk>> Desk::open(const exchange::Seat &seat)
{
    std::unique_ptr<Desk> desk(new Desk(seat));
    if (const auto refreshed = desk->refresh(); !refreshed)
        return base::fail(refreshed);
    return desk;
}

Result<> Desk::refresh()
{
    auto ledger = m_seat.ledger();
    if (!ledger)
        return base::fail(ledger);
    m_ledger = *std::move(ledger);
    if (const auto read = readProposals(); !read)
        return read;
    auto matrix = matrixOf(*m_ledger, m_proposals);
    if (!matrix)
        return base::fail(matrix);
    m_matrix = *std::move(matrix);
    m_shown.clear();
    for (const Row &row : std::as_const(m_matrix.rows))
        m_shown.append(m_closed.contains(row.proposal.id) ? closedRow(row) : row);
    return {};
}

Result<> Desk::readProposals()
{
    const auto manifests = outcome::heldManifests(*m_seat.vault, m_seat.call);
    if (!manifests)
        return base::fail(manifests);
    QMap<ProposalId, call::Proposal> proposals;
    QList<call::Conflict> conflicts;
    for (const bundle::Manifest &manifest : *manifests) {
        for (const call::Proposal &proposal : manifest.proposals)
            proposals.insert(proposal.id, proposal);
        conflicts = manifest.conflicts;
    }
    m_proposals = proposals.values();
    m_closed.clear();
    for (const call::Proposal &proposal : std::as_const(m_proposals)) {
        const PersonId &self = m_seat.author.person;
        if (call::blockingConflict(conflicts, {}, self, proposal.id) ||
            recusedFrom(proposal.id).contains(self))
            m_closed.insert(proposal.id);
    }
    return {};
}

dialogue::Dialogue dialogueOf(Desk &desk)
{
    return {desk.m_seat, *desk.m_ledger, {{}, desk.m_closed, {}}};
}

Result<call::Charter> Desk::charter() const
{
    if (!m_ledger->charter())
        return base::fail(ErrorCode::NotFound, m_seat.call.text());
    return m_ledger->charter()->value;
}

QList<exchange::Contact> Desk::reviewers() const
{
    QList<exchange::Contact> reviewers;
    for (const exchange::Contact &contact : m_ledger->contacts()) {
        const bool known = std::any_of(reviewers.begin(), reviewers.end(), [&](const exchange::Contact &one) {
            return one.person == contact.person;
        });
        if (contact.parties.testFlag(record::Party::Reviewer) && !known)
            reviewers.append(contact);
    }
    return reviewers;
}

Result<> Desk::mayMake(Type type) const
{
    const auto key = m_seat.author.keys->credential(crypto::KeyUse::Signing);
    if (!key)
        return base::fail(key);
    const record::Parties makers = record::ruleOf(type).makers;
    const base::Digest signer = key->certificate.fingerprint();
    if (signer == m_seat.trust.chair && makers.testFlag(record::Party::Chair))
        return {};
    // Only the pinned certificate countersigns, whatever a roster says of other devices.
    if (type == Type::Counterseal)
        return base::fail(ErrorCode::RecordSignerMayNot, m_seat.author.person.text());
    const auto &contacts = m_ledger->contacts();
    const bool may = std::any_of(contacts.begin(), contacts.end(), [&](const exchange::Contact &contact) {
        return contact.signing.fingerprint() == signer && (contact.parties & makers);
    });
    return may ? Result<>() : base::fail(ErrorCode::RecordSignerMayNot, m_seat.author.person.text());
}

QList<PersonId> Desk::recusedFrom(const ProposalId &proposal) const
{
    QList<PersonId> people;
    for (const exchange::LedgerEntry *entry : m_ledger->believed(Type::Recusal)) {
        const auto recusal = record::recusalFromJson(entry->record.body);
        if (recusal && recusal->proposal == proposal)
            people.append(entry->record.author);
    }
    return people;
}

Result<RecordId> Desk::append(const Pending &pending) const
{
    const QList<PersonId> except = pending.about.isEmpty() ? QList<PersonId>() : recusedFrom(pending.about);
    return exchange::state(m_seat, *m_ledger, pending.type, pending.body, {}, except);
}

Result<QList<RecordId>> Desk::state(const QList<Pending> &pending)
{
    QList<RecordId> ids;
    std::optional<base::Error> failed;
    for (const Pending &one : pending) {
        const auto made = append(one);
        if (!made) {
            failed = made.error();
            break;
        }
        ids.append(*made);
    }
    // What was signed before a failure is in the vault and must be seen.
    const auto refreshed = refresh();
    if (failed)
        return base::fail(failed->code, failed->detail);
    return refreshed ? Result<QList<RecordId>>(ids) : base::fail(refreshed);
}

} // namespace simsa::committee
