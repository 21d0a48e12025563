// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/desk.h"
#include "widgets/common/previewsheet.h"
#include "widgets/common/theme.h"

#include <optional>

namespace simsa::widgets {

/// What the preview sheet shows before a review is sealed, with the field each finding is about, in order.
struct SealPreview
{
    PreviewContent content;
    QList<call::MissingField> jumps;
};

/// The codes of review::Desk::toBeSealed.
[[nodiscard]] base::Result<SealPreview> previewOfReview(const review::Desk &desk, const review::Work &work,
                                                        const QString &reason, const QStringList &ownNames,
                                                        const Theme &theme);

/// Before a recusal is sealed.
[[nodiscard]] PreviewContent previewOfRecusal(const review::Work &work);

/// What the preview sheet shows before drafts are replaced, and the drafts that would change.
struct DraftsPreview
{
    PreviewContent content;
    QMap<base::ProposalId, call::ReviewContent> contents;
};
[[nodiscard]] DraftsPreview previewOfDrafts(const review::Desk &desk,
                                            const QMap<base::ProposalId, call::ReviewContent> &contents);

} // namespace simsa::widgets
