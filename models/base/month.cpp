// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/month.h"

namespace simsa::base {

Month::Month(int year, int month)
{
    if (year >= 1970 && year <= 9999 && month >= 1 && month <= 12)
        m_index = year * 12 + month - 1;
}

Result<Month> Month::fromString(const QString &text)
{
    bool yearOk = false;
    bool monthOk = false;
    const Month month(text.left(4).toInt(&yearOk), text.mid(5).toInt(&monthOk));
    if (!yearOk || !monthOk || !month.isValid() || month.toString() != text)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("not a month YYYY-MM: ") + text.left(20));
    return month;
}

QString Month::toString() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

Month Month::plus(int count) const
{
    Month later;
    later.m_index = m_index + count;
    return later;
}

} // namespace simsa::base
