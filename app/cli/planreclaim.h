// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace simsa::cli {

/// `plan --reclaim FILE --from N`: what idle nodes of the signed plan would fund if they were taken back. A
/// simulation: it signs nothing.
[[nodiscard]] Outcome planReclaim(Session &session, const Arguments &arguments);

} // namespace simsa::cli
