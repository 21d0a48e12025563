// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace simsa::intake {

/// What a number format makes of a number.
enum class NumberKind { Plain, Date, Time, DateTime };

/// By the code of a format ("yyyy\-mm\-dd"); elapsed times ("[h]:mm") are plain numbers.
[[nodiscard]] NumberKind kindOfFormat(const QString &code);
/// Of the formats that are known by number alone, those of East Asian Excel among them.
[[nodiscard]] NumberKind kindOfBuiltIn(int id);

/// A number as digits, without exponent, without a superfluous zero: whole ones digit by digit, others as the
/// shortest text of the same binary number. nullopt for what is no finite number.
[[nodiscard]] std::optional<QString> plainNumber(const QString &text);

/// A day count as ISO 8601, to the second: "2026-03-01", "2026-03-01T14:05:00", "14:05:00". nullopt outside
/// the calendar, and for the 29 February 1900 that the count of 1900 invented.
[[nodiscard]] std::optional<QString> dateText(const QString &number, NumberKind kind, bool from1904);
/// A date as cells of type `d` hold it, in the same form.
[[nodiscard]] std::optional<QString> isoText(const QString &text);

/// `_x0041_` as the format means it; escapes of surrogates stay as they stand.
[[nodiscard]] QString unescaped(const QString &text);

/// "C7" taken apart, both from 1; nullopt for anything else.
struct CellName
{
    int row = 0;
    int column = 0;
};
[[nodiscard]] std::optional<CellName> cellNamed(QStringView name);

} // namespace simsa::intake
