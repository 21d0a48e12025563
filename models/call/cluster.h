// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/quantities.h"
#include "call/localtext.h"

#include <QList>

namespace simsa::call {

/// One month of one cluster, in whole nodes, all ≥ 0.
struct MonthCapacity
{
    base::Nodes inService; ///< installed and working
    base::Nodes spare;     ///< kept against failures
    base::Nodes reserved;  ///< kept for a purpose of the programme's own
    base::Nodes committed; ///< promised to projects of earlier calls

    /// What this call may hand out: in service − spare − reserved.
    [[nodiscard]] base::Nodes usable() const { return inService - spare - reserved; }
    /// What is left of it: usable − committed. Negative only in a charter that validate() refuses.
    [[nodiscard]] base::Nodes free() const { return usable() - committed; }

    friend bool operator==(const MonthCapacity &, const MonthCapacity &) = default;
};

/// One set of alike nodes. A project's nodes never span clusters.
struct Cluster
{
    base::ClusterId id;
    LocalText name;
    QString gpuModel;
    int gpusPerNode = 8;
    base::Nodes perProjectCap;     ///< most nodes one project may get here, ≥ 1
    int maxMonths = 12;            ///< longest award, 1–60
    QList<MonthCapacity> capacity; ///< element i is the charter's first month + i; as many as its horizon

    friend bool operator==(const Cluster &, const Cluster &) = default;
};

/// A budget with its own rules and its own ranking (industry, academia, research, …).
struct Pool
{
    base::PoolId id;
    LocalText name;

    friend bool operator==(const Pool &, const Pool &) = default;
};

[[nodiscard]] QJsonObject toJson(const MonthCapacity &month);
[[nodiscard]] QJsonObject toJson(const Cluster &cluster);
[[nodiscard]] QJsonObject toJson(const Pool &pool);
/// Shape and ranges only (JsonField…); the rules between fields are validate(Charter)'s.
[[nodiscard]] base::Result<MonthCapacity> monthCapacityFromJson(const QJsonObject &object);
[[nodiscard]] base::Result<Cluster> clusterFromJson(const QJsonObject &object);
[[nodiscard]] base::Result<Pool> poolFromJson(const QJsonObject &object);

} // namespace simsa::call
