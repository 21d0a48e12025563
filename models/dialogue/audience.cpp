// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue/audience.h"

#include <QSet>

namespace simsa::dialogue {

using base::PersonId;
using base::ProposalId;

namespace {

constexpr record::Parties officials = record::Party::Office | record::Party::Chair;

} // namespace

void Audience::add(const exchange::Contact &contact)
{
    const crypto::Crl &crl = m_ledger.crl();
    const bool revoked = crl.find(contact.encryption).has_value();
    if (!contact.former && !revoked && !m_certificates.contains(contact.encryption))
        m_certificates.append(contact.encryption);
}

Audience &Audience::add(record::Parties parties, const ProposalId &proposal)
{
    for (const exchange::Contact &contact : m_ledger.contacts()) {
        if ((contact.parties & parties) && !m_closed(contact.person, proposal))
            add(contact);
    }
    return *this;
}

Audience &Audience::add(const PersonId &person, const ProposalId &proposal)
{
    if (m_closed(person, proposal))
        return *this;
    for (const exchange::Contact &contact : m_ledger.contacts()) {
        if (contact.person == person)
            add(contact);
    }
    return *this;
}

Audience &Audience::addAssigned(const ProposalId &proposal)
{
    if (!m_ledger.assignments())
        return *this;
    for (const call::Assignment &one : m_ledger.assignments()->value.list) {
        if (one.proposal == proposal)
            add(one.reviewer, proposal);
    }
    return *this;
}

Audience &Audience::addOfficialsOf(const exchange::LedgerEntry &entry, const ProposalId &proposal)
{
    QSet<PersonId> named;
    for (const exchange::Contact &contact : m_ledger.contacts()) {
        if ((contact.parties & officials) && entry.record.to.contains(contact.encryption.fingerprint()))
            named.insert(contact.person);
    }
    for (const PersonId &person : std::as_const(named))
        add(person, proposal);
    return *this;
}

} // namespace simsa::dialogue
