// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>

namespace simsa::support {

/// Passphrases that keep the rule of the vault (NFC, at least 12 characters); one of them is Korean.
[[nodiscard]] inline QString passphrase()
{
    return QStringLiteral("correct horse battery staple");
}
[[nodiscard]] inline QString koreanPassphrase()
{
    return QStringLiteral("가을 하늘은 공활한데 높고");
}
/// Keeps the rule, opens nothing that passphrase() closed.
[[nodiscard]] inline QString wrongPassphrase()
{
    return QStringLiteral("incorrect horse battery");
}
/// Breaks the rule: too short.
[[nodiscard]] inline QString shortPassphrase()
{
    return QStringLiteral("elevenchars");
}

/// scrypt parameters that cost a millisecond instead of a third of a second: N = 2^weakScryptLogN. Plain
/// numbers, because the type that takes them lives on a higher floor than this library may know.
inline constexpr int weakScryptLogN = 10;
inline constexpr int weakScryptR = 8;
inline constexpr int weakScryptP = 1;

/// A clock that stands at 2026-02-11T14:05:00Z, inside the example call.
[[nodiscard]] inline base::ManualClock fixedClock()
{
    return base::ManualClock(QDateTime(QDate(2026, 2, 11), QTime(14, 5), Qt::UTC));
}

} // namespace simsa::support
