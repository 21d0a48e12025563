// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewcall.h"
#include "widgets/review/reviewpage.h"

namespace simsa::test {

/// The review page over a call, shown at the size of a small screen. `names`: the reviewer's own, that must
/// not stand in what is sent.
inline std::unique_ptr<widgets::ReviewPage>
shownReviewPage(ReviewCall &world, const widgets::ThemeController *themes, const QStringList &names = {})
{
    auto page = std::make_unique<widgets::ReviewPage>(widgets::ReviewPageParts{
        world.desk.get(), world.seat(), themes, QStringLiteral(SIMSA_PDF_WORKER), names, {}});
    page->resize(1366, 696);
    page->show();
    return page;
}

} // namespace simsa::test
