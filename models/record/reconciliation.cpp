// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/decisions.h"
#include "record/scorefields.h"

#include <algorithm>

namespace simsa::record {

using base::JsonReader;
using base::RecordId;
using base::Result;

namespace {

constexpr int mostReviews = 1024;
constexpr int mostProposals = 65536;
constexpr qint64 mostNumerator = 1LL << 40;
constexpr int highestScore = 100000;
constexpr int longestReason = 4000;

AnonymousReview readAnonymous(JsonReader &reader)
{
    AnonymousReview review;
    review.comment = reader.string(QStringLiteral("comment"), longestText);
    review.commitment = reader.bytes<RecordId>(QStringLiteral("commitment"));
    review.label = reader.text(QStringLiteral("label"), 8);
    const QJsonObject levels = reader.object(QStringLiteral("levels"));
    for (auto it = levels.begin(); it != levels.end(); ++it) {
        const base::ItemId item(it.key());
        if (!item.isValid() || it.value().toInt() < 1)
            reader.reject(base::ErrorCode::RecordMalformed, QStringLiteral("levels"));
        review.levels.insert(item, it.value().toInt());
    }
    review.total = base::Score(reader.number(QStringLiteral("total"), 0, highestScore));
    return review;
}

QJsonObject toJson(const AnonymousReview &review)
{
    QJsonObject levels;
    for (auto it = review.levels.begin(); it != review.levels.end(); ++it)
        levels.insert(it.key().text(), it.value());
    return {{QStringLiteral("comment"), review.comment},
            {QStringLiteral("commitment"), review.commitment.hex()},
            {QStringLiteral("label"), review.label},
            {QStringLiteral("levels"), levels},
            {QStringLiteral("total"), review.total.value()}};
}

} // namespace

ReconciledScore readScore(JsonReader &reader)
{
    ReconciledScore score;
    score.denominator = reader.integer(QStringLiteral("denominator"), 1, mostReviews);
    score.enough = reader.boolean(QStringLiteral("enough"));
    score.numerator = reader.integer(QStringLiteral("numerator"), 0, mostNumerator);
    score.proposal = reader.name<base::ProposalId>(QStringLiteral("proposal"));
    score.rank = reader.number(QStringLiteral("rank"), 0, mostProposals);
    score.reviews = readIds(reader, QStringLiteral("reviews"), mostReviews);
    score.score = base::Score(reader.number(QStringLiteral("score"), 0, highestScore));
    return score;
}

QJsonObject scoreToJson(const ReconciledScore &score)
{
    return {{QStringLiteral("denominator"), score.denominator},
            {QStringLiteral("enough"), score.enough},
            {QStringLiteral("numerator"), score.numerator},
            {QStringLiteral("proposal"), score.proposal.text()},
            {QStringLiteral("rank"), score.rank},
            {QStringLiteral("reviews"), idsToJson(score.reviews)},
            {QStringLiteral("score"), score.score.value()}};
}

const ReconciledScore *Reconciliation::of(const base::ProposalId &proposal) const
{
    const auto it = std::find_if(scores.begin(), scores.end(),
                                 [&](const ReconciledScore &score) { return score.proposal == proposal; });
    return it == scores.end() ? nullptr : &*it;
}

QJsonObject toJson(const Reconciliation &reconciliation)
{
    QJsonArray scores;
    for (const ReconciledScore &score : reconciliation.scores)
        scores.append(scoreToJson(score));
    return {{QStringLiteral("missing_reason"), reconciliation.missingReason},
            {QStringLiteral("scores"), scores}};
}

QJsonObject toJson(const Handout &handout)
{
    QJsonArray reviews;
    for (const AnonymousReview &review : handout.reviews)
        reviews.append(toJson(review));
    return {{QStringLiteral("decision"), handout.decision.hex()},
            {QStringLiteral("proposal"), handout.proposal.text()},
            {QStringLiteral("reviews"), reviews},
            {QStringLiteral("score"), scoreToJson(handout.score)}};
}

Result<Reconciliation> reconciliationFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("reconciliation"));
    Reconciliation reconciliation;
    reconciliation.missingReason = reader.string(QStringLiteral("missing_reason"), longestReason);
    reconciliation.scores = reader.list<ReconciledScore>(QStringLiteral("scores"), readScore);
    if (const auto finished = finishBody(reader); !finished)
        return base::fail(finished);
    return reconciliation;
}

Result<Handout> handoutFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("handout"));
    Handout handout;
    handout.decision = reader.bytes<RecordId>(QStringLiteral("decision"));
    handout.proposal = reader.name<base::ProposalId>(QStringLiteral("proposal"));
    handout.reviews = reader.list<AnonymousReview>(QStringLiteral("reviews"), readAnonymous, mostReviews);
    JsonReader score(reader.object(QStringLiteral("score")), QStringLiteral("score"));
    handout.score = readScore(score);
    reader.adopt(score.finish());
    if (const auto finished = finishBody(reader); !finished)
        return base::fail(finished);
    return handout;
}

} // namespace simsa::record
