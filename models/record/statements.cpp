// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/statements.h"

#include "record/bodyfields.h"

namespace simsa::record {

using base::ErrorCode;
using base::JsonReader;
using base::Result;

namespace {

constexpr int longestReason = 4000;
constexpr int mostVersionsJoined = 16;

} // namespace

QJsonObject toJson(const Pledge &pledge)
{
    return {{QStringLiteral("text"), pledge.text}};
}

QJsonObject toJson(const Recusal &recusal)
{
    return {{QStringLiteral("conflict"), call::nameOf(recusal.type)},
            {QStringLiteral("proposal"), recusal.proposal.text()},
            {QStringLiteral("reason"), recusal.reason}};
}

QJsonObject toJson(const Review &review)
{
    return {{QStringLiteral("content"), call::toJson(review.content)},
            {QStringLiteral("proposal"), review.proposal.text()},
            {QStringLiteral("reason"), review.reason},
            {QStringLiteral("supersedes"), idsToJson(review.supersedes)}};
}

QJsonObject toJson(const Opinion &opinion)
{
    return {{QStringLiteral("proposal"), opinion.proposal.text()},
            {QStringLiteral("reasons"), call::toJson(opinion.reasons)},
            {QStringLiteral("supersedes"), idOrNull(opinion.supersedes)},
            {QStringLiteral("weaknesses"), call::toJson(opinion.weaknesses)}};
}

QJsonObject toJson(const Counterseal &counterseal)
{
    return {{QStringLiteral("record"), counterseal.record.hex()},
            {QStringLiteral("type"), nameOf(counterseal.type)},
            {QStringLiteral("version"), counterseal.version}};
}

Result<Pledge> pledgeFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("pledge"));
    Pledge pledge{reader.text(QStringLiteral("text"), longestText)};
    if (const auto finished = finishBody(reader); !finished)
        return base::fail(finished);
    return pledge;
}

Result<Recusal> recusalFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("recusal"));
    Recusal recusal;
    const auto type = call::conflictTypeFromName(reader.string(QStringLiteral("conflict"), 64));
    if (!type)
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("conflict"));
    recusal.type = type.value_or(call::ConflictType::PersonalOther);
    recusal.proposal = reader.name<base::ProposalId>(QStringLiteral("proposal"));
    recusal.reason = reader.string(QStringLiteral("reason"), longestReason);
    if (const auto finished = finishBody(reader); !finished)
        return base::fail(finished);
    return recusal;
}

Result<Review> reviewFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("review"));
    Review review;
    auto content = call::reviewContentFromJson(reader.object(QStringLiteral("content")));
    if (!content)
        reader.reject(content.error().code, content.error().detail);
    review.content = content.value_or(call::ReviewContent());
    review.proposal = reader.name<base::ProposalId>(QStringLiteral("proposal"));
    review.reason = reader.string(QStringLiteral("reason"), longestReason);
    review.supersedes = readIds(reader, QStringLiteral("supersedes"), mostVersionsJoined);
    if (review.supersedes.isEmpty() != review.reason.isEmpty())
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("reason"));
    if (const auto finished = finishBody(reader); !finished)
        return base::fail(finished);
    return review;
}

Result<Opinion> opinionFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("opinion"));
    Opinion opinion;
    opinion.proposal = reader.name<base::ProposalId>(QStringLiteral("proposal"));
    opinion.reasons = readLocalText(reader, QStringLiteral("reasons"));
    opinion.supersedes = readOptionalId(reader, body, QStringLiteral("supersedes"));
    opinion.weaknesses = readLocalText(reader, QStringLiteral("weaknesses"));
    if (const auto finished = finishBody(reader); !finished)
        return base::fail(finished);
    return opinion;
}

Result<Counterseal> countersealFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("counterseal"));
    Counterseal counterseal;
    counterseal.record = reader.bytes<base::RecordId>(QStringLiteral("record"));
    counterseal.type = typeNamed(reader.string(QStringLiteral("type"), 64));
    counterseal.version = reader.number(QStringLiteral("version"), 1, 1 << 20);
    if (counterseal.type == Type::Unknown)
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("type"));
    if (const auto finished = finishBody(reader); !finished)
        return base::fail(finished);
    return counterseal;
}

int sealedVersion(Type type, const QJsonObject &body)
{
    return type == Type::Revocation ? 1 : body.value(QStringLiteral("version")).toInt();
}

} // namespace simsa::record
