// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"

#include <QStringList>

namespace simsa::cli {

/// Reads the command line (without the program's name), runs one command, and prints: lines or one JSON
/// document on standard output, diagnostics on standard error.
[[nodiscard]] Exit run(const QStringList &arguments);

} // namespace simsa::cli
