// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to models/plan.

#include "plan/plan.h"

#include <functional>

namespace simsa::plan {

/// `plan`, which keeps every rule, moved at equal value towards earlier starts, larger granted shares and the
/// lottery order of `seed`, until no single move and no exchange of two proposals helps, or `goOn` says no.
[[nodiscard]] Plan tidied(const Instance &instance, const Plan &plan, quint64 seed,
                          const std::function<bool()> &goOn);

} // namespace simsa::plan
