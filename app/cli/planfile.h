// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace simsa::cli {

/// `plan --instance FILE[#NAME]`: an instance of FORMAT.md, without vault.
[[nodiscard]] Outcome planInstance(Session &session, const Arguments &arguments);

/// `plan --orlib FILE`: every problem of a file of the OR-Library, by branch and cut.
[[nodiscard]] Outcome planOrLibrary(Session &session, const Arguments &arguments);

} // namespace simsa::cli
