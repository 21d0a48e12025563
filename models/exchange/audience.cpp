// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/audience.h"

#include "record/question.h"
#include "record/statements.h"

#include <algorithm>

namespace simsa::exchange {

using record::Parties;
using record::Party;
using record::Type;

namespace {

constexpr Parties everybody =
    Parties(Party::Office) | Party::Chair | Party::Member | Party::Reviewer | Party::Auditor;
/// An elected or acting chair, a successor of the clerk, an auditor.
constexpr Parties always = Parties(Party::Office) | Party::Chair | Party::Auditor;

QString proposalOf(const record::Record &record)
{
    return record.body.value(QStringLiteral("proposal")).toString();
}

/// What is between reviewers and those who lead, as long as the reviews last.
bool isOfTheReviews(Type type)
{
    return type == Type::Review || type == Type::Question;
}

bool hasReviewed(const Ledger &ledger, const base::PersonId &person, const QString &proposal)
{
    const QList<const LedgerEntry *> reviews = ledger.believed(Type::Review);
    return std::any_of(reviews.begin(), reviews.end(), [&](const LedgerEntry *review) {
        return review->record.author == person && proposalOf(review->record) == proposal;
    });
}

/// A question about a review, for whoever wrote the review.
bool comesBackTo(const Ledger &ledger, const record::Record &record, const base::PersonId &person)
{
    if (record.type != Type::Question)
        return false;
    const auto question = record::questionFromJson(record.body);
    const LedgerEntry *review = question && question->review ? ledger.find(*question->review) : nullptr;
    return review && review->record.type == Type::Review && review->record.author == person;
}

std::optional<Contact> ownerIn(const QList<Contact> &contacts, const base::Digest &certificate)
{
    const auto found = std::find_if(contacts.begin(), contacts.end(), [&](const Contact &contact) {
        return contact.encryption.fingerprint() == certificate;
    });
    return found == contacts.end() ? std::nullopt : std::optional(*found);
}

} // namespace

bool mayBeHanded(const Ledger &ledger, const record::Record &record, const Contact &reader,
                 const QDateTime &when)
{
    const Parties readers = record::ruleOf(record.type).readers;
    if (record.author == reader.person || readers == everybody || comesBackTo(ledger, record, reader.person))
        return true;
    const auto &charter = ledger.charter();
    if (!charter)
        return false;
    if (reader.parties & always)
        return true;
    if (!reader.parties.testFlag(Party::Member))
        return false;
    if (!isOfTheReviews(record.type))
        return readers.testFlag(Party::Member);
    const call::Dates &dates = charter->value.dates;
    const bool again =
        when >= dates.release; // somebody objected: whoever reviewed it does not judge it again
    return when >= dates.reviewUntil && !(again && hasReviewed(ledger, reader.person, proposalOf(record)));
}

bool isInConflict(const Ledger &ledger, const record::Record &record, const base::PersonId &person,
                  const QDateTime &until)
{
    const QString about = proposalOf(record);
    if (about.isEmpty() || record.author == person)
        return false;
    const QList<const LedgerEntry *> recusals = ledger.believed(Type::Recusal);
    return std::any_of(recusals.begin(), recusals.end(), [&](const LedgerEntry *one) {
        const auto recusal = record::recusalFromJson(one->record.body);
        return recusal && recusal->proposal.text() == about && one->record.author == person &&
               (until.isNull() || one->record.created <= until);
    });
}

std::optional<Contact> readerNamed(const Ledger &ledger, const base::Digest &certificate)
{
    if (!ledger.roster())
        return {};
    auto owner = ownerIn(ledger.contacts(), certificate);
    for (const LedgerEntry *entry : ledger.believed(Type::Roster)) {
        if (owner)
            break;
        const auto roster = call::rosterFromJson(entry->record.body);
        const auto contacts = roster ? contactsOf(*roster) : base::fail(roster);
        if (contacts)
            owner = ownerIn(*contacts, certificate);
    }
    return owner;
}

} // namespace simsa::exchange
