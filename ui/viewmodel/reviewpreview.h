// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/contact.h"
#include "record/statements.h"
#include "viewmodel/scoresheetmodel.h"

#include <QStringList>

namespace simsa::viewmodel {

/// A name that would tell the applicant who wrote the text.
struct NameFinding
{
    CommentField field = CommentField::Strengths;
    QString text; ///< "강점에 이름 “…”이 있습니다"

    friend bool operator==(const NameFinding &, const NameFinding &) = default;
};

/// What a reviewer is shown before sealing.
struct ReviewPreview
{
    QString title;
    QString audience; ///< how many of whom can open it
    QString bodyHtml; ///< everything that is signed, in words
    QList<NameFinding> findings;
    QString consequence;
    QString verb;
};

/// `review` is what review::Desk::toBeSealed gave; `ownNames` are the reviewer's name and organisation in all
/// languages, looked for in what goes to the applicant; `secretColour` (#rrggbb) marks what the committee
/// alone sees.
[[nodiscard]] ReviewPreview previewOf(const record::Review &review, const call::Charter &charter,
                                      const call::LocalText &proposalTitle,
                                      const QList<exchange::Contact> &readers, const QStringList &ownNames,
                                      const QString &secretColour);

/// Names of two or more characters that occur in what goes to the applicant.
[[nodiscard]] QList<NameFinding> namesIn(const call::ReviewContent &content, const QStringList &ownNames);

/// Heading of a comment: "강점".
[[nodiscard]] QString commentName(CommentField field);

} // namespace simsa::viewmodel
