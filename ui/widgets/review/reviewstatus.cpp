// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewstatus.h"

#include "viewmodel/reviewwords.h"
#include "widgets/common/statusitems.h"

#include <QCoreApplication>

namespace simsa::widgets {

using viewmodel::Tone;

namespace {
struct ReviewStatus
{
    Q_DECLARE_TR_FUNCTIONS(ReviewStatus)
};
} // namespace

void showStanding(const review::Desk &desk, const QDateTime &now, bool saved, StatusItems &items)
{
    const review::Standing standing = desk.standing();
    const viewmodel::StandingTexts texts =
        viewmodel::standingTexts(standing, desk.charter().dates.reviewUntil, now);
    if (saved)
        items.set(StatusSlot::Saved, QStringLiteral("check"), texts.saved, QStringLiteral("saved"), Tone::Ok);
    else
        items.set(StatusSlot::Saved, QStringLiteral("warn"),
                  ReviewStatus::tr("Not saved: on the screen only"), QStringLiteral("unsaved"), Tone::Bad);
    items.setGlyph(StatusSlot::Sealed, viewmodel::Status::Sealed, texts.sealed,
                   QString::number(standing.sealed));
    items.setGlyph(StatusSlot::Uploaded, viewmodel::Status::Uploaded, texts.uploaded,
                   QString::number(standing.uploaded));
    items.setGlyph(StatusSlot::Acknowledged, viewmodel::Status::Acknowledged, texts.acknowledged,
                   QString::number(standing.acknowledged));
    items.set(StatusSlot::Deadline, {}, texts.deadline, texts.deadline);
}

} // namespace simsa::widgets
