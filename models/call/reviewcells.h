// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/reviewcontent.h"

namespace simsa::call {

/// The parts of a review, one by one, as files for people hold them and differences are told in them.
enum class ReviewField {
    Level,
    ItemComment,
    Confidence,
    Recommendation,
    Strengths,
    Weaknesses,
    CommentToApplicant,
    ConfidentialComment,
};

/// One part that is there: `item` for Level and ItemComment only. The value of a level or of the confidence
/// is its number, of a recommendation "full", "reject" or "reduced:NODES:MONTHS", of a comment its text.
struct ReviewCell
{
    ReviewField field = ReviewField::Level;
    base::ItemId item;
    QString value;

    friend bool operator==(const ReviewCell &, const ReviewCell &) = default;
};

/// One part that differs; empty where there is none.
struct ReviewChange
{
    ReviewField field = ReviewField::Level;
    base::ItemId item;
    QString before;
    QString after;

    friend bool operator==(const ReviewChange &, const ReviewChange &) = default;
};

/// Stable names ("level", "comment_to_applicant", …).
[[nodiscard]] QString nameOf(ReviewField field);
[[nodiscard]] std::optional<ReviewField> reviewFieldFromName(const QString &name);

/// InvalidArgument with the text.
[[nodiscard]] base::Result<Recommendation> recommendationFromText(const QString &text);
[[nodiscard]] QString toText(const Recommendation &recommendation);

/// Everything that is there, in the order of the sheet; items that the rubric does not have come last.
[[nodiscard]] QList<ReviewCell> cellsOf(const Rubric &rubric, const ReviewContent &content);
/// The review again: contentOf(cellsOf(r, c)) == c. InvalidArgument for a part that stands there twice, that
/// is empty, or whose value is none.
[[nodiscard]] base::Result<ReviewContent> contentOf(const QList<ReviewCell> &cells);

/// What has to change for `before` to become `after`, in the order of the sheet.
[[nodiscard]] QList<ReviewChange> changesBetween(const Rubric &rubric, const ReviewContent &before,
                                                 const ReviewContent &after);

} // namespace simsa::call
