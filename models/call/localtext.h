// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace simsa::call {

/// Text of the call's own (titles, names) in Korean and English; either may be empty, not both where a codec
/// or validate() asks for a text.
struct LocalText
{
    QString ko;
    QString en;

    [[nodiscard]] bool isEmpty() const { return ko.isEmpty() && en.isEmpty(); }
    /// The Korean text when `korean` and there is one, else the English one, else whichever exists.
    [[nodiscard]] const QString &in(bool korean) const
    {
        return (korean && !ko.isEmpty()) || en.isEmpty() ? ko : en;
    }

    friend bool operator==(const LocalText &, const LocalText &) = default;
};

[[nodiscard]] QJsonObject toJson(const LocalText &text);
/// JsonFieldMissing, JsonFieldInvalid (either longer than 1000 UTF-16 units), JsonFieldUnknown.
[[nodiscard]] base::Result<LocalText> localTextFromJson(const QJsonObject &object);

} // namespace simsa::call
