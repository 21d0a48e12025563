// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/xlsxvalue.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace simsa::intake {

namespace {

constexpr int MostRow = 1'048'576;
constexpr int MostColumn = 16'384;
constexpr double DayAfterLast = 2'958'466; // 10000-01-01
constexpr int SecondsOfDay = 86'400;

/// The first section of a format's code without what is shown literally; lower case. `elapsed` tells of [h],
/// [mm], [ss].
QString bareFormat(const QString &code, bool &elapsed)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            static const QRegularExpression time(QStringLiteral("\\A(h+|m+|s+)\\z"),
                                                 QRegularExpression::CaseInsensitiveOption);
            elapsed |= end > 0 && time.match(code.mid(i + 1, end - i - 1)).hasMatch();
            i = end < 0 ? code.size() : end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

QString withoutZeros(QString digits)
{
    const bool negative = digits.startsWith(u'-');
    if (negative || digits.startsWith(u'+'))
        digits.remove(0, 1);
    if (digits.contains(u'.')) {
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits.at(zeros) == u'0' && digits.at(zeros + 1).isDigit())
        ++zeros;
    digits.remove(0, zeros);
    if (digits.isEmpty() || digits.startsWith(u'.'))
        digits.prepend(u'0');
    return negative && digits != u"0" ? u'-' + digits : digits;
}

} // namespace

NumberKind kindOfFormat(const QString &code)
{
    bool elapsed = false;
    QString bare = bareFormat(code, elapsed);
    if (elapsed || bare.contains(QStringLiteral("general")))
        return NumberKind::Plain;
    bare.remove(QStringLiteral("am/pm"));
    const bool time = bare.contains(u'h') || bare.contains(u's');
    const bool date = bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !time);
    if (date && time)
        return NumberKind::DateTime;
    return date ? NumberKind::Date : time ? NumberKind::Time : NumberKind::Plain;
}

NumberKind kindOfBuiltIn(int id)
{
    if (id == 22)
        return NumberKind::DateTime;
    // 32 and 33 as Korean and Japanese Excel have them.
    if ((id >= 18 && id <= 21) || id == 32 || id == 33 || id == 45 || id == 47)
        return NumberKind::Time;
    const bool date = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return date ? NumberKind::Date : NumberKind::Plain;
}

std::optional<QString> plainNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("\\A[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?\\z"));
    constexpr qsizetype MostExact = 15; // digits that survive in a binary number
    if (text.size() > 400 || !number.match(text).hasMatch())
        return std::nullopt;
    const bool exponent = text.contains(u'e', Qt::CaseInsensitive);
    if (!exponent && (!text.contains(u'.') || text.size() <= MostExact))
        return withoutZeros(text);
    const double value = text.toDouble();
    if (!std::isfinite(value))
        return std::nullopt;
    return withoutZeros(QString::number(value, 'f', QLocale::FloatingPointShortest));
}

std::optional<QString> dateText(const QString &number, NumberKind kind, bool from1904)
{
    const double serial = number.toDouble();
    if (!(serial >= 0 && serial < DayAfterLast))
        return std::nullopt;
    auto days = static_cast<int>(std::floor(serial));
    auto seconds = static_cast<int>(std::lround((serial - days) * SecondsOfDay));
    if (seconds == SecondsOfDay) {
        ++days;
        seconds = 0;
    }
    const QString time = QTime(0, 0).addSecs(seconds).toString(QStringLiteral("HH:mm:ss"));
    if (days == 0 && (kind == NumberKind::Time || seconds > 0))
        return time;
    constexpr int InventedDay = 60;
    if (!from1904 && (days == 0 || days == InventedDay))
        return std::nullopt;
    const QDate first = from1904             ? QDate(1904, 1, 1)
                        : days < InventedDay ? QDate(1899, 12, 31)
                                             : QDate(1899, 12, 30);
    const QDate day = first.addDays(days);
    if (day.year() > 9999)
        return std::nullopt;
    const QString date = day.toString(Qt::ISODate);
    return kind == NumberKind::Date && seconds == 0 ? date : date + u'T' + time;
}

std::optional<QString> isoText(const QString &text)
{
    static const QRegularExpression iso(
        QStringLiteral("\\A([0-9]{4}-[0-9]{2}-[0-9]{2})(T([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]+)?Z?)?\\z"));
    const auto match = iso.match(text);
    if (!match.hasMatch() || !QDate::fromString(match.captured(1), Qt::ISODate).isValid())
        return std::nullopt;
    const QString time = match.captured(3);
    if (time.isEmpty() || time == u"00:00:00")
        return match.captured(1);
    if (!QTime::fromString(time, Qt::ISODate).isValid())
        return std::nullopt;
    return match.captured(1) + u'T' + time;
}

QString unescaped(const QString &text)
{
    if (!text.contains(QStringLiteral("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString out;
    qsizetype at = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QChar c(static_cast<char16_t>(match.captured(1).toUInt(nullptr, 16)));
        out += text.mid(at, match.capturedStart() - at);
        out += c.isSurrogate() ? match.captured(0) : QString(c);
        at = match.capturedEnd();
    }
    return out + text.mid(at);
}

std::optional<CellName> cellNamed(QStringView name)
{
    CellName found;
    qsizetype at = 0;
    for (; at < name.size() && name.at(at) >= u'A' && name.at(at) <= u'Z'; ++at) {
        found.column = found.column * 26 + (name.at(at).unicode() - u'A' + 1);
        if (found.column > MostColumn)
            return std::nullopt;
    }
    const qsizetype letters = at;
    for (; at < name.size() && name.at(at) >= u'0' && name.at(at) <= u'9'; ++at) {
        found.row = found.row * 10 + (name.at(at).unicode() - u'0');
        if (found.row > MostRow)
            return std::nullopt;
    }
    if (letters == 0 || at == letters || at != name.size() || found.row == 0)
        return std::nullopt;
    return found;
}

} // namespace simsa::intake
