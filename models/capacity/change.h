// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/capacitytable.h"

#include <optional>

namespace simsa::capacity {

/// Which number of a month a change is of.
enum class CapacityPart {
    InService, ///< a ramp (more) or an outage (fewer)
    Spare,
    Reserved,
    Committed, ///< promised by another call that shares the cluster
};

/// Nodes more or fewer from one month on, or in a range of months, and why.
struct CapacityChange
{
    base::ClusterId cluster;
    CapacityPart part = CapacityPart::InService;
    base::Month first;
    std::optional<base::Month> last = {}; ///< included; without it the change stays
    int nodes = 0;                        ///< added; below 0 taken away; never 0
    QString reason = {};                  ///< NFC, 1–1000 UTF-16 units, one line

    /// Whether it counts in that month.
    [[nodiscard]] bool holdsIn(base::Month month) const
    {
        return month >= first && (!last || month <= *last);
    }
    friend bool operator==(const CapacityChange &, const CapacityChange &) = default;
};

inline constexpr int mostChanges = 10'000;

/// Stable names used in files, in the order of the enumerators.
[[nodiscard]] const QStringList &capacityPartNames();

/// CapacityInvalid with the field at fault: "nodes", "to", "reason".
[[nodiscard]] base::Result<> validate(const CapacityChange &change);

/// The table with all changes added up; months outside its horizon are not looked at. CapacityInvalid, naming
/// cluster, month and number ("B200 2026-04 in_service -3"), where any of the four numbers or what is free
/// falls below 0, for a cluster the table has not ("changes[2]: X9"), and for what validate() refuses.
[[nodiscard]] base::Result<CapacityTable> changed(const CapacityTable &table,
                                                  const QList<CapacityChange> &changes);

/// Why a number of a month is what it is: the reasons of the changes that count there, in their order.
[[nodiscard]] QStringList reasonsAt(const QList<CapacityChange> &changes, const base::ClusterId &cluster,
                                    base::Month month, CapacityPart part);

[[nodiscard]] QJsonObject toJson(const CapacityChange &change);
[[nodiscard]] base::Result<CapacityChange> capacityChangeFromJson(const QJsonObject &object);

} // namespace simsa::capacity
