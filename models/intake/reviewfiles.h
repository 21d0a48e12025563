// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/charter.h"
#include "call/proposal.h"
#include "call/reviewcells.h"

namespace simsa::intake {

/// A review in a file for people.
struct FiledReview
{
    base::ProposalId proposal;
    QString title; ///< for the reader only; not read back
    call::ReviewContent content;

    friend bool operator==(const FiledReview &, const FiledReview &) = default;
};

/// Reviews as one table, `call,proposal,field,item,value`, one row a part (RFC 4180, UTF-8 with BOM, CRLF):
/// what call::cellsOf names. A value that a spreadsheet would take for a formula (starting with = + - @ ' tab
/// or CR) gets an apostrophe before it; reading takes one off. Lossless.
[[nodiscard]] QByteArray reviewsToCsv(const call::Charter &charter, const QList<FiledReview> &reviews);
/// The reviews again, in the order of the file, without titles. CsvMalformed, CsvColumnsWrong,
/// CsvEncodingUnknown, RecordForeignCall, ReviewFileInvalid with the line.
[[nodiscard]] base::Result<QList<FiledReview>> reviewsFromCsv(const QByteArray &bytes,
                                                              const base::CallId &call);

/// Reviews as Markdown that an editor may change:
///
///     # Simsa reviews of CALL
///
///     ## P001 Title of the proposal
///
///     ### level c1.1: 4
///
///     ### item_comment c1.1
///
///     Text, as many lines as it has.
///
///     ### recommendation: reduced:4:6
///
///     ### strengths
///
///     Text.
///
/// Text stands between one empty line and the next heading's; a line that starts with # gets a backslash
/// before it, a backslash is doubled, and CR is written \r. Lossless; CRLF line ends are read as LF.
[[nodiscard]] QByteArray reviewsToMarkdown(const call::Charter &charter, const QList<FiledReview> &reviews);
/// TextNotUtf8, RecordForeignCall, ReviewFileInvalid with the line.
[[nodiscard]] base::Result<QList<FiledReview>> reviewsFromMarkdown(const QByteArray &bytes,
                                                                   const base::CallId &call);

} // namespace simsa::intake
