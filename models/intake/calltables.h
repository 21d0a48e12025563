// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "call/assignment.h"
#include "call/people.h"
#include "call/rubric.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace simsa::intake {

/// A reviewer with the research fields they may judge.
struct ReviewerRow
{
    call::Person person;
    QStringList fields;
    friend bool operator==(const ReviewerRow &, const ReviewerRow &) = default;
};

/// One reviewer's levels for one proposal. `total` is the table's own, in 1/100 point, to be checked against
/// the rubric; `confidence` is 1–3.
struct ReviewRow
{
    base::ProposalId proposal;
    base::PersonId reviewer;
    call::LevelSet levels;
    base::Score total;
    int confidence = 0;
    bool submitted = false;
    friend bool operator==(const ReviewRow &, const ReviewRow &) = default;
};

/// Columns id, name_ko, name_en, region, non_capital, type. All five readers take CSV or a workbook
/// (readTable): CsvColumnsWrong naming a missing column, the errors of readTable, or CsvMalformed
/// (XlsxMalformed in a workbook) with "line N, column C name: value" ("Sheet1!C7 name: value") for a cell
/// that is not what the column holds, a row of the wrong length, or a key that stands there twice.
[[nodiscard]] base::Result<QList<call::Organisation>> readOrganisations(const QByteArray &table);

/// Columns id, name_ko, name_en, org_id, fields (separated by spaces); others are not looked at.
[[nodiscard]] base::Result<QList<ReviewerRow>> readReviewers(const QByteArray &table);

/// Columns id, name_ko, name_en, role (clerk, chair, member, reviewer, auditor, several separated by spaces):
/// people who are invited, with no device yet.
[[nodiscard]] base::Result<QList<call::RosterEntry>> readPeople(const QByteArray &table);

/// Columns reviewer_id, proposal_id, type (SAME_ORG, …).
[[nodiscard]] base::Result<QList<call::Conflict>> readConflicts(const QByteArray &table);

/// Columns proposal_id, reviewer_id, total100, confidence, status (SUBMITTED, NOT_SUBMITTED); every other
/// column is an item of the rubric with levels from 1 to 10.
[[nodiscard]] base::Result<QList<ReviewRow>> readReviews(const QByteArray &table);

} // namespace simsa::intake
