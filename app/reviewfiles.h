// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/reviewcells.h"
#include "review/desk.h"

namespace simsa::app {

/// How one's own reviews are written for other programs. All are lossless.
enum class ReviewFormat {
    Json,     ///< {"call": ID, "reviews": [{"proposal": ID, "content": …}]}
    Csv,      ///< intake::reviewsToCsv
    Markdown, ///< intake::reviewsToMarkdown
};

/// By the ending: .csv, .md or .markdown; anything else is JSON.
[[nodiscard]] ReviewFormat reviewFormatOf(const QString &path);

/// Reviews as the bytes of a file.
struct WrittenReviews
{
    QByteArray bytes;
    qsizetype count = 0;
};

/// Every review of the desk that says anything and is not recused, readable by everybody who has the bytes.
[[nodiscard]] WrittenReviews writeReviews(const review::Desk &desk, ReviewFormat format);

/// Reviews by proposal.
using ReadReviews = QMap<base::ProposalId, call::ReviewContent>;

/// Reads what writeReviews wrote and somebody may have changed; nothing is kept. Everything is looked at
/// first: the codes of intake/reviewfiles.h and of the JSON reader, RecordForeignCall, NotAssigned, Recused,
/// LevelInvalid.
[[nodiscard]] base::Result<ReadReviews> readReviews(const review::Desk &desk, const QByteArray &bytes,
                                                    ReviewFormat format);

/// One review that would change.
struct ReviewDifference
{
    base::ProposalId proposal;
    QList<call::ReviewChange> changes; ///< never empty
};

/// What keeping `reviews` would change, by proposal.
[[nodiscard]] QList<ReviewDifference> differencesOf(const review::Desk &desk, const ReadReviews &reviews);

} // namespace simsa::app
