// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <compare>

namespace simsa::base {

/// A calendar month, written `YYYY-MM`. Capacity is counted in whole months.
class Month
{
public:
    Month() = default;
    /// year 1970–9999, month 1–12; out of range gives an invalid month.
    Month(int year, int month);
    /// `YYYY-MM` only; anything else is InvalidArgument.
    [[nodiscard]] static Result<Month> fromString(const QString &text);

    [[nodiscard]] bool isValid() const { return m_index > 0; }
    [[nodiscard]] int year() const { return m_index / 12; }
    /// 1–12.
    [[nodiscard]] int month() const { return m_index % 12 + 1; }
    [[nodiscard]] QString toString() const;
    /// The month `count` months later (earlier when negative).
    [[nodiscard]] Month plus(int count) const;
    /// Whole months from `earlier` to this one.
    [[nodiscard]] int since(Month earlier) const { return m_index - earlier.m_index; }

    friend auto operator<=>(const Month &, const Month &) = default;

private:
    int m_index = 0; // year * 12 + month - 1
};

} // namespace simsa::base
