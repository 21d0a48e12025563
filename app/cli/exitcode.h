// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/errorcode.h"

namespace simsa::cli {

/// What the program answers to whoever called it (manual page, "EXIT STATUS").
enum class Exit {
    Good = 0,
    Bad = 1,          ///< the thing is malformed, damaged, forged or not permitted
    Usage = 2,        ///< the command was not understood, or asks for what does not exist yet
    Surroundings = 3, ///< disk, network, wrong passphrase, missing vault
};

/// The answer for an error. A switch without default, so that a new code does not compile until it has one.
[[nodiscard]] Exit exitFor(base::ErrorCode code);

} // namespace simsa::cli
