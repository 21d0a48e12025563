// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace simsa::support {

/// The folder of real cases that lie outside the project: `$SIMSA_SHARED/cases`, by default ../shared/cases
/// beside the source tree. Empty when it is not there.
[[nodiscard]] QString sharedCases();

/// A file of tests/vectors by its relative name.
[[nodiscard]] QString vectorFile(const QString &name);
/// A file of resources/ by its relative name.
[[nodiscard]] QString resourceFile(const QString &name);

} // namespace simsa::support

/// The only skip the test run accepts: its message starts with SIMSA_SHARED. Use it inside a test function.
#define SIMSA_NEED_SHARED_CASES()                                                                            \
    do {                                                                                                     \
        if (simsa::support::sharedCases().isEmpty())                                                         \
            QSKIP("SIMSA_SHARED: the real cases are not on this machine");                                   \
    } while (false)
