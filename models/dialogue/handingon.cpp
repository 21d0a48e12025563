// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogue/handingon.h"

#include "exchange/handover.h"
#include "record/handing.h"
#include "record/question.h"

#include <QSet>

namespace simsa::dialogue {

using base::ErrorCode;
using base::RecordId;
using base::Result;
using record::Type;

namespace {

QSet<RecordId> handedBefore(const exchange::Seat &seat, const exchange::Ledger &ledger)
{
    QSet<RecordId> handed;
    for (const exchange::LedgerEntry *entry : ledger.believed(Type::Disclosure)) {
        const auto disclosure = record::disclosureFromJson(entry->record.body);
        if (!disclosure || entry->record.author != seat.author.person)
            continue;
        for (const record::HandedRecord &one : disclosure->records) {
            if (!one.signedData.isEmpty()) // named alone, it may not have been carried before it was cut off
                handed.insert(one.id);
        }
    }
    return handed;
}

/// The devices of whoever wrote the review that a question is about.
QList<exchange::Contact> authorOf(const exchange::Ledger &ledger, const record::Question &question)
{
    const exchange::LedgerEntry *review = ledger.find(*question.review);
    QList<exchange::Contact> author;
    for (const exchange::Contact &contact : ledger.contacts()) {
        if (review && contact.person == review->record.author && !contact.former)
            author.append(contact);
    }
    return author;
}

} // namespace

Result<> handQuestionsOn(const exchange::Seat &seat, const exchange::Ledger &ledger)
{
    const QSet<RecordId> before = handedBefore(seat, ledger);
    for (const exchange::LedgerEntry *entry : ledger.believed(Type::Question)) {
        const auto question = record::questionFromJson(entry->record.body);
        if (!question || !question->review || question->answers || before.contains(entry->id) ||
            entry->record.author == seat.author.person)
            continue;
        const QList<exchange::Contact> author = authorOf(ledger, *question);
        const auto handed = author.isEmpty()
                                ? Result<RecordId>(entry->id)
                                : exchange::disclose(seat, QStringLiteral("question"), {entry->id}, author);
        // Who has declared a conflict since is asked nothing more.
        if (!handed && handed.error().code != ErrorCode::Recused)
            return base::fail(handed);
    }
    return {};
}

} // namespace simsa::dialogue
