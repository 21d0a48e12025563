// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example/exampledates.h"

namespace simsa::app {

void moveTo(call::Charter &charter, const QDateTime &today)
{
    const QDate drawnUp(2026, 2, 11);
    const qint64 days = drawnUp.daysTo(today.date());
    call::Dates &dates = charter.dates;
    for (QDateTime *date :
         {&dates.opens, &dates.closes, &dates.reviewFrom, &dates.reviewUntil, &dates.meeting, &dates.release})
        *date = date->addDays(days);
    charter.firstMonth = base::Month(today.date().year(), today.date().month()).plus(1);
}

} // namespace simsa::app
