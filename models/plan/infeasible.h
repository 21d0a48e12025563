// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to models/plan.

#include "plan/solve.h"

namespace simsa::plan {

/// A reason that can be seen without solving anything: it is then proven. Nothing when there is none of that
/// kind.
[[nodiscard]] std::optional<Infeasibility> plainConflict(const Instance &instance);

/// The reason of an instance that is proven to be infeasible, by solving it without one rule after the other,
/// for at most `milliseconds`; Together with all that must be funded when time runs out.
[[nodiscard]] Infeasibility conflictOf(const Instance &instance, qint64 milliseconds,
                                       const std::function<bool()> &goOn);

} // namespace simsa::plan
