// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/assignment.h"
#include "call/reviewcontent.h"
#include "record/type.h"

#include <QJsonObject>

#include <optional>

namespace simsa::record {

/// Bodies of the records that reviewers and the chair make before any decision. Each has one writer and one
/// strict reader; readers answer RecordMalformed with the field.

/// `pledge`: the text as it was read and agreed to.
struct Pledge
{
    QString text; ///< 1–20000 characters

    friend bool operator==(const Pledge &, const Pledge &) = default;
};

/// `recusal`: its contents close at once and stay closed.
struct Recusal
{
    base::ProposalId proposal;
    call::ConflictType type = call::ConflictType::PersonalOther;
    QString reason; ///< up to 4000 characters, may be empty

    friend bool operator==(const Recusal &, const Recusal &) = default;
};

/// `review`: one reviewer's review of one proposal; a later version names the one it replaces and says why.
struct Review
{
    base::ProposalId proposal;
    call::ReviewContent content;
    QList<base::RecordId> supersedes; ///< two when concurrent versions of two devices are joined
    QString reason;                   ///< of the new version; empty on the first

    friend bool operator==(const Review &, const Review &) = default;
};

/// `opinion`: the summary opinion of a proposal by a named drafter, with reasons and weaknesses.
struct Opinion
{
    base::ProposalId proposal;
    call::LocalText reasons;
    call::LocalText weaknesses;
    std::optional<base::RecordId> supersedes;

    friend bool operator==(const Opinion &, const Opinion &) = default;
};

/// `counterseal`: the chair stands for a charter, roster, assignment, revocation or closing of the office.
struct Counterseal
{
    base::RecordId record;
    Type type = Type::Charter;
    int version = 1;

    friend bool operator==(const Counterseal &, const Counterseal &) = default;
};

[[nodiscard]] QJsonObject toJson(const Pledge &pledge);
[[nodiscard]] QJsonObject toJson(const Recusal &recusal);
[[nodiscard]] QJsonObject toJson(const Review &review);
[[nodiscard]] QJsonObject toJson(const Opinion &opinion);
[[nodiscard]] QJsonObject toJson(const Counterseal &counterseal);
[[nodiscard]] base::Result<Pledge> pledgeFromJson(const QJsonObject &body);
[[nodiscard]] base::Result<Recusal> recusalFromJson(const QJsonObject &body);
[[nodiscard]] base::Result<Review> reviewFromJson(const QJsonObject &body);
[[nodiscard]] base::Result<Opinion> opinionFromJson(const QJsonObject &body);
[[nodiscard]] base::Result<Counterseal> countersealFromJson(const QJsonObject &body);
/// The version that a counterseal of such a record names: what its body says; 1 for a revocation, which has
/// none. 0 if there is no telling.
[[nodiscard]] int sealedVersion(Type type, const QJsonObject &body);

} // namespace simsa::record
