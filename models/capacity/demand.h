// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/proposal.h"
#include "capacity/capacitytable.h"

namespace simsa::capacity {

/// What all eligible proposals together ask for.
struct Demand
{
    NodeTable nodes; ///< each request on its preferred cluster, in full, from its earliest start
    QHash<base::ClusterId, base::Nodes> asked; ///< Σ nodes asked for, whatever the month
    base::Nodes askedInAll;
    int proposals = 0; ///< how many were counted

    friend bool operator==(const Demand &, const Demand &) = default;
};

/// Demand over the proposals whose eligibility is Ok; the others are not counted.
[[nodiscard]] Demand demandOf(const CapacityTable &table, const QList<call::Proposal> &proposals);

/// Demand over capacity of one cluster, as a ratio that is never divided here: Σ nodes asked for, and the
/// most nodes free in any one month ("3.16 ×" is asked / free).
struct Pressure
{
    base::Nodes asked;
    base::Nodes free;

    friend bool operator==(const Pressure &, const Pressure &) = default;
};
[[nodiscard]] Pressure pressureOn(const CapacityTable &table, const Demand &demand,
                                  const base::ClusterId &cluster);

} // namespace simsa::capacity
