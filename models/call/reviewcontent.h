// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/quantities.h"
#include "call/charter.h"
#include "call/rubric.h"

#include <QMap>

#include <optional>

namespace simsa::call {

/// What a reviewer would do with the request.
struct Recommendation
{
    enum class Kind { Full, Reduced, Reject };

    Kind kind = Kind::Full;
    base::Nodes nodes; ///< Reduced only, ≥ 1; else 0
    int months = 0;    ///< Reduced only, ≥ 1; else 0

    friend bool operator==(const Recommendation &, const Recommendation &) = default;
};

/// What one reviewer says of one proposal: a draft with gaps, or the body of a review record.
struct ReviewContent
{
    LevelSet levels;
    QMap<base::ItemId, QString> itemComments; ///< never an empty comment
    std::optional<int> confidence;            ///< 1 low – 3 high
    std::optional<Recommendation> recommendation;
    QString strengths;
    QString weaknesses;
    QString commentToApplicant;  ///< leaves the house, without name
    QString confidentialComment; ///< committee only

    friend bool operator==(const ReviewContent &, const ReviewContent &) = default;
};

/// What may be missing from a review.
enum class MissingField {
    Level,
    ItemComment,
    Confidence,
    Recommendation,
    Strengths,
    Weaknesses,
    CommentToApplicant,
    ConfidentialComment,
};

/// One thing that keeps a review from being sealed.
struct Missing
{
    MissingField field = MissingField::Level;
    base::ItemId item; ///< for Level and ItemComment
    int want = 0;      ///< characters asked for (comments)
    int have = 0;      ///< characters there

    friend bool operator==(const Missing &, const Missing &) = default;
};

/// Everything still missing by the charter's rubric and required fields, in the order of the sheet; empty
/// means it may be sealed. Characters are Unicode code points without leading and trailing space.
[[nodiscard]] QList<Missing> missing(const Charter &charter, const ReviewContent &content);

/// LevelInvalid for an item or level value the rubric does not have, InvalidArgument for a confidence or a
/// recommendation out of range. Says nothing of gaps.
[[nodiscard]] base::Result<> validate(const Rubric &rubric, const ReviewContent &content);

/// Longest comment, in UTF-16 units.
inline constexpr int longestComment = 20000;

[[nodiscard]] QJsonObject toJson(const ReviewContent &content);
/// Shape and ranges only (JsonField…).
[[nodiscard]] base::Result<ReviewContent> reviewContentFromJson(const QJsonObject &object);

} // namespace simsa::call
