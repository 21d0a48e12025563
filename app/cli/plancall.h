// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace simsa::cli {

/// `plan` in the vault of the committee: the call's own instance, by rank or by an engine; explained, signed.
[[nodiscard]] Outcome planCall(Session &session, const Arguments &arguments);

} // namespace simsa::cli
