// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue/threads.h"

#include "record/statements.h"

#include <algorithm>
#include <tuple>

namespace simsa::dialogue {

using base::RecordId;
using exchange::Ledger;
using exchange::LedgerEntry;
using record::Question;
using record::Type;

namespace {

struct Said
{
    const LedgerEntry *entry;
    Question question;
};

/// A believed review with who wrote it.
struct Version
{
    RecordId record;
    base::PersonId author;
    record::Review review;
};

bool isEarlier(const Said &a, const Said &b)
{
    return std::tie(a.entry->record.created, a.entry->id) < std::tie(b.entry->record.created, b.entry->id);
}

/// Oldest first. What reviewers say stays, whatever they declare later: an answer to them goes to the others.
QList<Said> saidIn(const Ledger &ledger, const Closed &closed)
{
    QList<Said> said;
    for (const LedgerEntry *entry : ledger.believed(Type::Question)) {
        auto question = record::questionFromJson(entry->record.body);
        if (!question)
            continue;
        const bool byOfficial = !(record::makersOf(*question) & record::Party::Reviewer);
        if (!byOfficial || !closed(entry->record.author, question->proposal))
            said.append({entry, *std::move(question)});
    }
    std::sort(said.begin(), said.end(), isEarlier);
    return said;
}

QList<Version> versionsIn(const Ledger &ledger)
{
    QList<Version> versions;
    for (const LedgerEntry *entry : ledger.believed(Type::Review)) {
        if (auto review = record::reviewFromJson(entry->record.body))
            versions.append({entry->id, entry->record.author, *std::move(review)});
    }
    return versions;
}

/// The newest of those that replace `record`, one after the other.
std::optional<RecordId> successorOf(const QList<Version> &versions, const Version &returned)
{
    RecordId newest = returned.record;
    for (qsizetype step = 0; step < versions.size(); ++step) { // a ring ends, too
        const auto next = std::find_if(versions.begin(), versions.end(), [&](const Version &one) {
            return one.author == returned.author && one.review.proposal == returned.review.proposal &&
                   one.review.supersedes.contains(newest);
        });
        if (next == versions.end())
            break;
        newest = next->record;
    }
    return newest == returned.record ? std::nullopt : std::optional(newest);
}

bool isAssigned(const Ledger &ledger, const base::PersonId &person, const base::ProposalId &proposal)
{
    if (!ledger.assignments())
        return true; // reviewers read none
    const auto own = ledger.assignments()->value.of(person);
    return std::any_of(own.begin(), own.end(),
                       [&](const call::Assignment &one) { return one.proposal == proposal; });
}

Thread threadFrom(const Said &said)
{
    Thread thread;
    thread.id = said.question.thread;
    thread.proposal = said.question.proposal;
    thread.review = said.question.review;
    thread.created = said.entry->record.created;
    if (said.question.answers) {
        thread.text = said.question.asked;
        return thread;
    }
    thread.question = said.entry->id;
    thread.asker = said.entry->record.author;
    thread.text = said.question.text;
    return thread;
}

/// The thread that a question opens, unless it may not be one.
std::optional<Thread> opened(const Ledger &ledger, const QList<Version> &versions, const Said &said)
{
    Thread thread = threadFrom(said);
    if (!thread.isReturn())
        return isAssigned(ledger, thread.asker, thread.proposal) ? std::optional(thread) : std::nullopt;
    const auto returned = std::find_if(versions.begin(), versions.end(), [&](const Version &one) {
        return one.record == *thread.review && one.review.proposal == thread.proposal;
    });
    if (returned == versions.end())
        return {};
    thread.reviewer = returned->author;
    thread.newVersion = successorOf(versions, *returned);
    return thread;
}

Thread *threadOf(QList<Thread> &threads, const record::ThreadId &id)
{
    const auto it =
        std::find_if(threads.begin(), threads.end(), [&](const Thread &one) { return one.id == id; });
    return it == threads.end() ? nullptr : &*it;
}

void reply(QList<Thread> &threads, const Said &said)
{
    Thread *thread = threadOf(threads, said.question.thread);
    const base::PersonId &author = said.entry->record.author;
    if (!thread && !said.question.review) { // the question itself is not for this reader
        threads.append(threadFrom(said));
        thread = &threads.last();
    }
    if (!thread || thread->proposal != said.question.proposal ||
        thread->isReturn() != said.question.review.has_value() ||
        (thread->isReturn() && thread->reviewer != author))
        return;
    thread->reply = Reply{said.entry->id, author, said.question.text, said.entry->record.created};
}

} // namespace

QList<Thread> threadsOf(const Ledger &ledger, const Closed &closed)
{
    const QList<Said> said = saidIn(ledger, closed);
    const QList<Version> versions = versionsIn(ledger);
    QList<Thread> threads;
    for (const Said &one : said) {
        if (one.question.answers || threadOf(threads, one.question.thread))
            continue;
        if (const auto thread = opened(ledger, versions, one))
            threads.append(*thread);
    }
    for (const Said &one : said) {
        if (one.question.answers)
            reply(threads, one);
    }
    std::stable_sort(threads.begin(), threads.end(), [](const Thread &a, const Thread &b) {
        return std::tie(a.created, a.id) < std::tie(b.created, b.id);
    });
    return threads;
}

} // namespace simsa::dialogue
