// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue/dialogue.h"

#include "base/json.h"
#include "call/blocking.h"
#include "crypto/secret.h"
#include "dialogue/audience.h"
#include "dialogue/typed.h"
#include "exchange/closing.h"
#include "record/statements.h"

#include <algorithm>

namespace simsa::dialogue {

using base::ErrorCode;
using base::PersonId;
using base::ProposalId;
using base::RecordId;
using base::Result;
using record::Party;
using record::Question;
using record::ThreadId;
using record::Type;

namespace {

constexpr qsizetype shortestName = 2;

QString tidied(const QString &text)
{
    return base::toNfc(text.trimmed());
}

const Thread *findIn(const QList<Thread> &threads, const ThreadId &id)
{
    const auto it =
        std::find_if(threads.begin(), threads.end(), [&](const Thread &one) { return one.id == id; });
    return it == threads.end() ? nullptr : &*it;
}

/// Names by which people of the roster are known.
QStringList namesOf(const call::Roster &roster, const PersonId &person)
{
    QStringList names{person.text()};
    for (const call::RosterEntry &entry : roster.entries) {
        if (entry.person.id != person)
            continue;
        names << entry.person.name.ko << entry.person.name.en << entry.person.department;
        for (const call::Organisation &one : roster.organisations) {
            if (one.id == entry.person.org)
                names << one.name.ko << one.name.en;
        }
    }
    return names;
}

} // namespace

Dialogue::Dialogue(exchange::Seat seat, exchange::Ledger &ledger, Standpoint standpoint)
    : m_seat(std::move(seat))
    , m_ledger(&ledger)
    , m_standpoint(std::move(standpoint))
{
    for (const exchange::LedgerEntry *entry : ledger.believed(Type::Recusal)) {
        if (const auto recusal = record::recusalFromJson(entry->record.body))
            m_recused.insert({entry->record.author, recusal->proposal});
    }
    m_closed = [self = m_seat.author.person, recused = m_recused,
                known = m_standpoint](const PersonId &person, const ProposalId &proposal) {
        return recused.contains({person, proposal}) || (person == self && known.closed.contains(proposal)) ||
               call::blockingConflict(known.conflicts, {}, person, proposal).has_value();
    };
}

bool Dialogue::isClosed(const PersonId &person, const ProposalId &proposal) const
{
    return m_closed(person, proposal);
}

QList<Thread> Dialogue::threads() const
{
    QList<Thread> threads = threadsOf(*m_ledger, m_closed);
    threads.removeIf([this](const Thread &one) { return isClosed(m_seat.author.person, one.proposal); });
    return threads;
}

Result<> Dialogue::mayState(const Question &question) const
{
    const auto key = m_seat.author.keys->credential(crypto::KeyUse::Signing);
    if (!key)
        return base::fail(key);
    const base::Digest signer = key->certificate.fingerprint();
    record::Parties own;
    own.setFlag(Party::Office, signer == m_seat.trust.office);
    own.setFlag(Party::Chair, signer == m_seat.trust.chair);
    for (const exchange::Contact &contact : m_ledger->contacts()) {
        if (contact.signing.fingerprint() == signer)
            own |= contact.parties;
    }
    if (!own)
        own = Party::Reviewer; // who reads no roster
    if (!(record::makersOf(question) & own))
        return base::fail(ErrorCode::RecordSignerMayNot, m_seat.author.person.text());
    if (isClosed(m_seat.author.person, question.proposal))
        return base::fail(ErrorCode::Recused, question.proposal.text());
    return exchange::checkOpen(*m_ledger, Type::Question);
}

Result<> Dialogue::state(const Question &question, const QList<crypto::Certificate> &readers,
                         const QString &typedPlace)
{
    exchange::Statement statement;
    statement.type = Type::Question;
    statement.body = record::toJson(question);
    if (const auto valid = record::questionFromJson(statement.body); !valid)
        return base::fail(ErrorCode::InvalidArgument, valid.error().detail);
    statement.readers = readers;
    statement.charter = m_ledger->charterHash();
    if (m_ledger->checkpoint())
        statement.checkpoint = m_ledger->checkpoint()->record;
    // No `seen`: it would tell other reviewers whose feed had come how far when somebody asked.
    exchange::Changes changes;
    changes.remove(m_seat.place(exchange::Table::Drafts), typedPlace);
    const auto made = exchange::Journal(*m_seat.vault, m_seat.author, m_seat.call, *m_seat.clock)
                          .append(statement, std::move(changes));
    return made ? m_ledger->take(*m_seat.vault, *made) : base::fail(made);
}

Result<ThreadId> Dialogue::ask(const ProposalId &proposal, const QString &text)
{
    const auto thread = crypto::randomId<ThreadId>();
    if (!thread)
        return base::fail(thread);
    const Question question{proposal, {}, false, *thread, {}, tidied(text)};
    if (!m_standpoint.proposals.contains(proposal))
        return base::fail(ErrorCode::NotAssigned, proposal.text());
    if (const auto may = mayState(question); !may)
        return base::fail(may);
    const auto audience = Audience(*m_ledger, m_closed).add(Party::Office, proposal);
    const auto stated = state(question, audience.certificates(), askingPlace(proposal));
    return stated ? thread : base::fail(stated);
}

Result<ThreadId> Dialogue::returnReview(const RecordId &review, const QString &text)
{
    const exchange::LedgerEntry *entry = m_ledger->find(review);
    const auto returned = entry && !entry->refused && entry->record.type == Type::Review
                              ? record::reviewFromJson(entry->record.body)
                              : base::fail(ErrorCode::NotFound);
    const auto thread = crypto::randomId<ThreadId>();
    if (!returned)
        return base::fail(ErrorCode::NotFound, review.hex());
    if (!thread)
        return base::fail(thread);
    const PersonId author = entry->record.author;
    const Question question{returned->proposal, review, false, *thread, {}, tidied(text)};
    if (const auto may = mayState(question); !may)
        return base::fail(may);
    if (isClosed(author, returned->proposal))
        return base::fail(ErrorCode::Recused, author.text());
    for (const Thread &one : threads()) {
        if (one.review == review && one.isOpen())
            return base::fail(ErrorCode::AlreadyExists, one.id.hex());
    }
    const auto audience = Audience(*m_ledger, m_closed)
                              .add(Party::Office | Party::Chair, returned->proposal)
                              .add(author, returned->proposal);
    const auto stated = state(question, audience.certificates(), returningPlace(review));
    return stated ? thread : base::fail(stated);
}

Result<> Dialogue::answer(const ThreadId &id, const QString &text, const QString &asked)
{
    const QList<Thread> all = threadsOf(*m_ledger, m_closed);
    const Thread *thread = findIn(all, id);
    if (!thread || !thread->question)
        return base::fail(ErrorCode::NotFound, id.hex());
    Question question{thread->proposal, {}, true, id, {}, tidied(text)};
    if (thread->isReturn())
        return answerReturn(*thread, question);
    question.asked = asked.trimmed().isEmpty() ? thread->text : tidied(asked);
    return answerReviewer(*thread, question);
}

Result<> Dialogue::answerReturn(const Thread &thread, Question question)
{
    question.review = thread.newVersion ? thread.newVersion : thread.review;
    if (const auto may = mayState(question); !may)
        return may;
    if (thread.reviewer != m_seat.author.person)
        return base::fail(ErrorCode::RecordSignerMayNot, m_seat.author.person.text());
    const auto audience =
        Audience(*m_ledger, m_closed).addOfficialsOf(*m_ledger->find(*thread.question), thread.proposal);
    return state(question, audience.certificates(), answeringPlace(thread.id));
}

Result<> Dialogue::answerReviewer(const Thread &thread, Question question)
{
    if (const auto may = mayState(question); !may)
        return may;
    if (const QString name = nameOfAsker(thread.asker, {question.asked, question.text}); !name.isEmpty())
        return base::fail(ErrorCode::InvalidArgument, name);
    const auto audience = Audience(*m_ledger, m_closed)
                              .add(Party::Office | Party::Chair, thread.proposal)
                              .addAssigned(thread.proposal);
    return state(question, audience.certificates(), answeringPlace(thread.id));
}

QString Dialogue::nameOfAsker(const PersonId &asker, const QStringList &texts) const
{
    if (!m_ledger->roster())
        return {};
    for (const QString &whole : namesOf(m_ledger->roster()->value, asker)) {
        const QString name = whole.section(u'(', 0, 0).trimmed(); // what follows is seldom written out
        for (const QString &text : texts) {
            if (name.size() >= shortestName && text.contains(name, Qt::CaseInsensitive))
                return name;
        }
    }
    return {};
}

} // namespace simsa::dialogue
