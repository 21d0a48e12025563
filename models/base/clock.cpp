// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QString>

namespace simsa::base {

QDateTime SystemClock::now() const
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

QString formatUtc(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

// By hand: QDateTime::fromString asks the system for its time zone each time, and every row has a time in it.
QDateTime parseUtc(const QString &text)
{
    const QLatin1StringView shape("dddd-dd-ddTdd:dd:ddZ");
    if (text.size() != shape.size())
        return {};
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const bool isDigit = text[i] >= u'0' && text[i] <= u'9';
        if (shape[i] == QLatin1Char('d') ? !isDigit : text[i] != shape[i])
            return {};
    }
    const auto number = [&text](qsizetype at, qsizetype size) {
        int value = 0;
        for (qsizetype i = at; i < at + size; ++i)
            value = 10 * value + (text[i].unicode() - u'0');
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace simsa::base
