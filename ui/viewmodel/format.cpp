// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace simsa::viewmodel::format {

namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

struct ByteUnit
{
    double size;
    const char *name;
};

ByteUnit unitFor(qint64 value)
{
    for (const ByteUnit unit :
         {ByteUnit{1e12, "TB"}, ByteUnit{1e9, "GB"}, ByteUnit{1e6, "MB"}, ByteUnit{1e3, "kB"}})
        if (static_cast<double>(value) >= unit.size)
            return unit;
    return {1, "B"};
}

// One decimal below a hundred of anything larger than a byte; more would pretend to a precision nobody needs.
QString inUnit(qint64 value, ByteUnit unit)
{
    const double amount = static_cast<double>(value) / unit.size;
    return QLocale().toString(amount, 'f', unit.size > 1 && amount < 99.95 ? 1 : 0);
}

QString twoDecimals(int hundredths)
{
    return QString::number(static_cast<double>(hundredths) / 100.0, 'f', 2);
}

} // namespace

QString missing()
{
    return QStringLiteral("–");
}

QString score(std::optional<base::Score> value)
{
    return value ? twoDecimals(value->value()) : missing();
}

QString signedScore(base::Score value)
{
    return (value.value() > 0 ? QStringLiteral("+") : QString()) + twoDecimals(value.value());
}

QString nodes(base::Nodes value)
{
    return Format::tr("%Ln node(s)", "capacity in servers", value.value());
}

QString nodesAndGpus(base::Nodes value, int gpusPerNode)
{
    const QString gpus = Format::tr("%Ln GPU(s)", "", value.value() * gpusPerNode);
    return Format::tr("%1 (%2)", "nodes (GPUs)").arg(nodes(value), gpus);
}

QString months(int count)
{
    return Format::tr("%n month(s)", "", count);
}

QString request(base::Nodes value, int monthCount)
{
    return Format::tr("%1×%2 mo", "nodes times months").arg(value.value()).arg(monthCount);
}

QString plainName(const QString &name)
{
    return name.section(QStringLiteral(" ("), 0, 0);
}

QString month(base::Month value)
{
    return value.isValid() ? value.toString() : missing();
}

QString date(QDate value)
{
    return value.isValid() ? value.toString(Qt::ISODate) : missing();
}

QString dateTime(const QDateTime &value)
{
    return value.isValid() ? value.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : missing();
}

QString time(const QDateTime &value, bool seconds)
{
    const QString shape = seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    return value.isValid() ? value.toLocalTime().toString(shape) : missing();
}

QString count(qint64 value)
{
    return QLocale().toString(value);
}

QString bytes(qint64 value)
{
    const ByteUnit unit = unitFor(value);
    return inUnit(value, unit) + u' ' + QLatin1String(unit.name);
}

QString bytesOf(qint64 done, qint64 total)
{
    const ByteUnit unit = unitFor(total);
    return inUnit(done, unit) + QStringLiteral(" / ") + inUnit(total, unit) + u' ' + QLatin1String(unit.name);
}

QString percent(double fraction)
{
    return std::isfinite(fraction) ? QStringLiteral("%1 %").arg(std::lround(fraction * 100)) : missing();
}

QString duration(qint64 seconds)
{
    if (seconds < 60)
        return Format::tr("%1 s", "seconds").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return Format::tr("%1 min", "minutes").arg(minutes);
    return Format::tr("%1 h %2 min", "hours, minutes").arg(minutes / 60).arg(minutes % 60);
}

QString won(base::Krw value)
{
    return u'₩' + QLocale().toString(value.value());
}

QString fingerprint(const QByteArray &raw)
{
    const QString hex = QString::fromLatin1(raw.toHex().toUpper());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups += hex.mid(i, 4);
    return groups.join(u' ');
}

} // namespace simsa::viewmodel::format
