// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTest>

namespace simsa::support {

/// "success", or the number of the code with its detail: what an assertion shows.
template<typename T>
[[nodiscard]] QString outcomeOf(const base::Result<T> &result)
{
    if (result)
        return QStringLiteral("success");
    return QStringLiteral("code %1: %2")
        .arg(static_cast<int>(result.error().code))
        .arg(result.error().detail);
}

} // namespace simsa::support

/// The Result failed with exactly this code.
#define COMPARE_CODE(result, expected)                                                                       \
    do {                                                                                                     \
        const auto &simsaCompared = (result);                                                                \
        QVERIFY2(!simsaCompared && simsaCompared.error().code == (expected),                                 \
                 qPrintable(simsa::support::outcomeOf(simsaCompared)));                                      \
    } while (false)

/// The Result succeeded.
#define VERIFY_OK(result)                                                                                    \
    do {                                                                                                     \
        const auto &simsaVerified = (result);                                                                \
        QVERIFY2(simsaVerified, qPrintable(simsa::support::outcomeOf(simsaVerified)));                       \
    } while (false)
