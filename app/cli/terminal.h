// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace simsa::cli {

/// Asks on the terminal, whatever standard input and output are tied to. Without `echo` what is typed stays
/// unseen. FileUnreadable where there is no terminal.
[[nodiscard]] base::Result<QString> askOnTerminal(const QString &prompt, bool echo);

} // namespace simsa::cli
