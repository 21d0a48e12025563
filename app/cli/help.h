// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace simsa::cli {

/// Help on everything.
[[nodiscard]] QString helpText();
/// Help on some commands: usage, what they do, options.
[[nodiscard]] QString helpText(const QList<Command> &commands);

} // namespace simsa::cli
