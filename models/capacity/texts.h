// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace simsa::capacity {

/// Reasons and sources, in UTF-16 units.
inline constexpr int longestText = 1000;

/// Whether a text can stand in one cell of a table: short enough and without control characters.
[[nodiscard]] inline bool isOneLine(const QString &text)
{
    return text.size() <= longestText && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control;
           });
}

} // namespace simsa::capacity
