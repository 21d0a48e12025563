// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/month.h"
#include "viewmodel/format.h"

#include <QLocale>
#include <QStringList>
#include <QVariant>

#include <optional>

/// What the tables of changes and stages share: cells from texts and back.
namespace simsa::viewmodel::cells {

[[nodiscard]] inline QString monthText(const std::optional<base::Month> &month)
{
    return month ? format::month(*month) : QString();
}

/// What stands in a cell is no month: an invalid one, which every check refuses by its field.
[[nodiscard]] inline base::Month monthFrom(const QString &text)
{
    return base::Month::fromString(text).value_or(base::Month());
}

[[nodiscard]] inline std::optional<base::Month> optionalMonth(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(monthFrom(text));
}

/// Digits with or without the language's grouping; 0, which every check refuses, for anything else.
[[nodiscard]] inline int numberFrom(const QString &text)
{
    bool ok = false;
    const int number = QLocale().toInt(text, &ok);
    return ok ? number : text.toInt();
}

[[nodiscard]] inline bool isKorean()
{
    return QLocale().language() == QLocale::Korean;
}

[[nodiscard]] inline int indexIn(const QStringList &names, const QString &name)
{
    return static_cast<int>(names.indexOf(name));
}

[[nodiscard]] inline QVariant alignmentOf(bool right)
{
    const Qt::Alignment side = right ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

} // namespace simsa::viewmodel::cells
