// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/proposal.h"
#include "capacity/capacitytable.h"

#include <optional>

namespace simsa::capacity {

/// One month of one cluster with one award in it, in nodes.
struct EffectMonth
{
    int month = 0;         ///< 1-based
    base::Nodes capacity;  ///< in service − spare − reserved
    base::Nodes committed; ///< promised before this call
    base::Nodes taken;     ///< by other awards of the plan at hand; 0 without a plan
    base::Nodes
        demand; ///< by all requests of the call, this one included where it is; 0 where not to be seen
    base::Nodes request; ///< by this award; 0 outside its months
    base::Nodes free; ///< capacity − committed − taken, before this award; may be negative in a bad plan
    base::Nodes shortage; ///< max(0, request − free)

    friend bool operator==(const EffectMonth &, const EffectMonth &) = default;
};

/// What can be said of an award in one word.
enum class Verdict {
    Fits,
    FitsSmaller,          ///< short as it is, but some size ≥ the minimum useful one fits in every month
    DoesNotFit,           ///< short even at the minimum useful size
    ClusterNotAcceptable, ///< the applicant did not name this cluster, or the charter has none of this name
    OutsideWindow,        ///< start outside the start window, or an end beyond the horizon
};

/// What one award would do to one cluster, month by month: values from which sentences are worded.
struct Effect
{
    base::ClusterId cluster;
    int start = 0;     ///< 1-based
    int length = 0;    ///< months
    base::Nodes nodes; ///< of the award: ⌈asked × percent / 100⌉
    Verdict verdict = Verdict::DoesNotFit;
    QList<EffectMonth> months; ///< the whole horizon; empty when ClusterNotAcceptable
    std::optional<int> firstShortMonth;
    base::Nodes worstShortage; ///< over the award's months
    base::Nodes largestFit;    ///< most nodes ≤ asked free in every month of the award
    base::Nodes minimum;       ///< minimum useful size on this cluster

    friend bool operator==(const Effect &, const Effect &) = default;
};

/// The effect of awarding `percent` (1–100) of the request on `cluster` from month `start`. `taken` are other
/// awards (nullptr: none), `demand` the call's demand (nullptr: not to be seen). Without capacity beyond the
/// horizon nothing is said of months there: such an award is OutsideWindow.
[[nodiscard]] Effect effectOf(const CapacityTable &table, const call::RequestLine &request,
                              const base::ClusterId &cluster, int start, int percent = 100,
                              const NodeTable *taken = nullptr, const NodeTable *demand = nullptr);

/// The earliest start in the request's window at which the award fits beside `taken`; nullopt when none does.
[[nodiscard]] std::optional<int> earliestFit(const CapacityTable &table, const call::RequestLine &request,
                                             const base::ClusterId &cluster, int percent,
                                             const NodeTable *taken = nullptr);

} // namespace simsa::capacity
