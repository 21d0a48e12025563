// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"
#include "record/question.h"

#include <functional>

namespace simsa::dialogue {

/// What was answered.
struct Reply
{
    base::RecordId record;
    base::PersonId author;
    QString text;
    QDateTime created; ///< by the author's clock

    friend bool operator==(const Reply &, const Reply &) = default;
};

/// A question with what became of it.
struct Thread
{
    record::ThreadId id;
    base::ProposalId proposal;
    std::optional<base::RecordId> review;     ///< set: this version came back with a question
    base::PersonId reviewer;                  ///< author of that review
    std::optional<base::RecordId> question;   ///< unset: only the answer is for this reader
    base::PersonId asker;                     ///< empty: not told
    QString text;                             ///< in an anonymised answer, as all may read it
    QDateTime created;                        ///< of the question, or of the answer where that alone is known
    std::optional<Reply> reply;               ///< the last
    std::optional<base::RecordId> newVersion; ///< the author replaced the version that came back

    [[nodiscard]] bool isReturn() const { return review.has_value(); }
    [[nodiscard]] bool isOpen() const { return !reply && !newVersion; }
    friend bool operator==(const Thread &, const Thread &) = default;
};

/// Whether a proposal is closed to a person by a conflict.
using Closed = std::function<bool(const base::PersonId &person, const base::ProposalId &proposal)>;

/// The conversations that stand in believed records (record/FORMAT.md, "Questions"), oldest first. What an
/// official states about a proposal closed to them counts for nothing.
[[nodiscard]] QList<Thread> threadsOf(const exchange::Ledger &ledger, const Closed &closed);

} // namespace simsa::dialogue
