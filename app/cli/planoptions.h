// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "plan/solve.h"

namespace simsa::cli {

/// What --engine, --time-limit, --seed and --iterations say; the engine `usual` where none is named.
[[nodiscard]] Attempt<plan::SolveOptions> solveOptions(const Arguments &arguments, plan::Engine usual);

/// As --engine spells it.
[[nodiscard]] QString nameOf(plan::Engine engine);

} // namespace simsa::cli
