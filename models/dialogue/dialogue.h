// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/assignment.h"
#include "dialogue/threads.h"
#include "exchange/seat.h"

#include <QSet>

namespace simsa::dialogue {

/// What a desk knows beside the records.
struct Standpoint
{
    QSet<base::ProposalId> proposals; ///< those it may ask about
    QSet<base::ProposalId> closed;    ///< to this person
    QList<call::Conflict> conflicts;  ///< known beforehand, of whomever
};

/// Questions and answers of one person. Whatever it states is signed, sealed and queued as every record, and
/// in the ledger when the call returns; what was typed for it goes in the same transaction. Borrows the
/// ledger of a desk and must not outlive its next refresh.
class Dialogue
{
public:
    Dialogue(exchange::Seat seat, exchange::Ledger &ledger, Standpoint standpoint);

    /// What this person may read, oldest first.
    [[nodiscard]] QList<Thread> threads() const;

    /// A reviewer asks the office. NotAssigned, Recused, InvalidArgument (no text, or above 4000
    /// characters), RecordSignerMayNot, CallClosed.
    [[nodiscard]] base::Result<record::ThreadId> ask(const base::ProposalId &proposal, const QString &text);
    /// Office or chair send a review back. NotFound for a record that is no believed review, AlreadyExists
    /// while a question about it is open, Recused where its proposal is closed to either side.
    [[nodiscard]] base::Result<record::ThreadId> returnReview(const base::RecordId &review,
                                                              const QString &text);
    /// Answers, or answers anew. About a proposal, by the office: goes to every reviewer assigned, with
    /// `asked` (the question's own words if empty) in place of the question; InvalidArgument with the name
    /// that would tell who asked. About a review: by its author. NotFound, Recused.
    [[nodiscard]] base::Result<> answer(const record::ThreadId &thread, const QString &text,
                                        const QString &asked = {});

private:
    [[nodiscard]] bool isClosed(const base::PersonId &person, const base::ProposalId &proposal) const;
    [[nodiscard]] base::Result<> mayState(const record::Question &question) const;
    [[nodiscard]] base::Result<> state(const record::Question &question,
                                       const QList<crypto::Certificate> &readers, const QString &typedPlace);
    [[nodiscard]] base::Result<> answerReviewer(const Thread &thread, record::Question question);
    [[nodiscard]] base::Result<> answerReturn(const Thread &thread, record::Question question);
    /// A name in `texts` by which the asker could be known; empty if there is none.
    [[nodiscard]] QString nameOfAsker(const base::PersonId &asker, const QStringList &texts) const;

    exchange::Seat m_seat;
    exchange::Ledger *m_ledger;
    Standpoint m_standpoint;
    QSet<std::pair<base::PersonId, base::ProposalId>> m_recused;
    Closed m_closed;
};

} // namespace simsa::dialogue
