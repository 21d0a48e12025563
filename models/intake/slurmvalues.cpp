// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/slurmvalues.h"

#include <QRegularExpression>
#include <QStringList>

namespace simsa::intake {

std::optional<QDateTime> slurmTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}:\\d{2})\\z"),
        QRegularExpression::DontCaptureOption);
    if (text.size() == 19 && form.match(text).hasMatch()) {
        const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
        const QTime time = QTime::fromString(text.mid(11), QStringLiteral("HH:mm:ss"));
        if (!date.isValid() || !time.isValid())
            return std::nullopt;
        return QDateTime(date, time, Qt::UTC);
    }
    static const QRegularExpression seconds(QStringLiteral("\\A[1-9][0-9]{8,10}\\z"));
    if (seconds.match(text).hasMatch())
        return QDateTime::fromSecsSinceEpoch(text.toLongLong(), Qt::UTC);
    return std::nullopt;
}

bool isNoSlurmTime(const QString &text)
{
    return text.isEmpty() || text.compare(QStringLiteral("Unknown"), Qt::CaseInsensitive) == 0 ||
           text.compare(QStringLiteral("None"), Qt::CaseInsensitive) == 0;
}

std::optional<qint64> slurmElapsed(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:(?:(\\d{1,6})-)?(\\d{1,2}):)?(\\d{1,2}):(\\d{2})(?:\\.\\d{1,9})?\\z"));
    static const QRegularExpression plain(QStringLiteral("\\A\\d{1,11}\\z"));
    if (plain.match(text).hasMatch())
        return text.toLongLong();
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 days = match.captured(1).toLongLong();
    const qint64 hours = match.captured(2).toLongLong();
    const qint64 minutes = match.captured(3).toLongLong();
    const qint64 seconds = match.captured(4).toLongLong();
    if (hours > 23 || minutes > 59 || seconds > 59)
        return std::nullopt;
    return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

std::optional<SlurmTres> slurmTres(const QString &text)
{
    SlurmTres tres;
    std::optional<qint64> kinds;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype at = part.lastIndexOf(u'=');
        const QString name = part.left(at).trimmed().toLower();
        const bool isKind = name.startsWith(QStringLiteral("gres/gpu:"));
        if (at < 1)
            return std::nullopt;
        if (name != QStringLiteral("gres/gpu") && name != QStringLiteral("node") && !isKind)
            continue; // billing, cpu, mem=1.5T, energy, licenses, …
        const auto count = slurmCount(part.mid(at + 1).trimmed());
        if (!count)
            return std::nullopt;
        if (isKind)
            kinds = kinds.value_or(0) + *count;
        else
            (name == QStringLiteral("node") ? tres.nodes : tres.gpus) = *count;
    }
    if (!tres.gpus)
        tres.gpus = kinds;
    return tres;
}

std::optional<qint64> slurmCount(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,15})(?:\\([0-9.]{1,20}%\\))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

} // namespace simsa::intake
