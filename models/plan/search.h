// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <functional>

namespace simsa::plan {

/// What the search is told, and may be asked to stop by answering false.
using SearchProgress = std::function<bool(qint64 iterations, qint64 bestValue)>;

/// How long and from where to search.
struct SearchOptions
{
    quint64 seed = 1;
    qint64 iterations = 1'000'000; ///< ≥ 1; the budget decides what is found, not the clock
    SearchProgress progress;       ///< every few thousand iterations
};

/// The best plan that a seeded local search met.
struct Found
{
    Plan plan; ///< keeps every rule if `feasible`
    bool feasible = false;
    qint64 value = 0;
    qint64 iterations = 0; ///< done

    friend bool operator==(const Found &, const Found &) = default;
};

/// Threshold accepting (Dueck, Scheuer 1990) over plans, with ejection: an option is put in, whatever stands
/// in its way is thrown out, and what was thrown out is tried elsewhere. Capacity, caps and exclusive groups
/// are never broken on the way; shares, envy and must-fund are penalised with weights that follow how often
/// they are broken. Whole numbers throughout and one generator (MT19937-64), so that seed and iterations give
/// the same plan on every machine. PlanInstanceInvalid, InvalidArgument.
[[nodiscard]] base::Result<Found> search(const Instance &instance, const SearchOptions &options);

} // namespace simsa::plan
