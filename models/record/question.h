// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "record/type.h"

#include <QJsonObject>

#include <optional>

namespace simsa::record {

/// Names a question and its answers. Random, and in no clear header: an answer that goes to others than the
/// asker tells nobody whose feed the question stands in.
using ThreadId = base::Bytes<struct ThreadTag, 16>;

/// `question`: somebody asks, or answers what was asked (FORMAT.md, "Questions").
struct Question
{
    base::ProposalId proposal;
    std::optional<base::RecordId> review; ///< with a question about a review, and its answer
    bool answers = false;
    ThreadId thread;
    QString asked; ///< 1–4000 characters in an answer about a proposal, else empty: for those who never read
                   ///< the question itself
    QString text; ///< 1–4000 characters

    friend bool operator==(const Question &, const Question &) = default;
};

/// Who may state this one: narrower than the rule of its type.
[[nodiscard]] Parties makersOf(const Question &question);

[[nodiscard]] QJsonObject toJson(const Question &question);
/// RecordMalformed with the field.
[[nodiscard]] base::Result<Question> questionFromJson(const QJsonObject &body);

} // namespace simsa::record
