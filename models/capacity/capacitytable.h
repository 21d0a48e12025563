// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/month.h"
#include "base/quantities.h"
#include "base/result.h"
#include "call/charter.h"

#include <QHash>

namespace simsa::capacity {

/// Nodes per cluster and month: a demand, a plan's use. Months are 1-based; an unknown cluster or a month
/// outside reads as 0 and ignores what is added, so that windows that leave the horizon need no special case.
class NodeTable
{
public:
    NodeTable() = default;
    NodeTable(const QList<base::ClusterId> &clusters, int months);

    [[nodiscard]] int months() const { return m_months; }
    [[nodiscard]] base::Nodes at(const base::ClusterId &cluster, int month) const;
    void add(const base::ClusterId &cluster, int month, base::Nodes nodes);
    /// Adds `nodes` in `length` months from `start`.
    void add(const base::ClusterId &cluster, int start, int length, base::Nodes nodes);
    /// Node-months of one cluster over the horizon.
    [[nodiscard]] qint64 nodeMonths(const base::ClusterId &cluster) const;

    friend bool operator==(const NodeTable &, const NodeTable &) = default;

private:
    QHash<base::ClusterId, QList<base::Nodes>> m_rows;
    int m_months = 0;
};

/// A month in which what is in service changes: a ramp or an outage.
struct RampStep
{
    base::ClusterId cluster;
    int month = 0; ///< 1-based, the first month with the new number, ≥ 2
    base::Nodes before;
    base::Nodes after;

    friend bool operator==(const RampStep &, const RampStep &) = default;
};

/// Cluster × month as the charter gives it. Immutable.
class CapacityTable
{
public:
    CapacityTable() = default;
    /// CapacityInvalid with the place when a cluster's list does not match the horizon or a month's free
    /// nodes would be negative.
    [[nodiscard]] static base::Result<CapacityTable> fromCharter(const call::Charter &charter);
    /// Of rows that are known to be sound: one for each cluster, as long as the horizon (changed()).
    [[nodiscard]] static CapacityTable of(const QList<base::ClusterId> &clusters,
                                          const QHash<base::ClusterId, QList<call::MonthCapacity>> &rows,
                                          base::Month firstMonth, int months);

    /// In charter order.
    [[nodiscard]] const QList<base::ClusterId> &clusters() const { return m_clusters; }
    [[nodiscard]] int months() const { return m_months; }
    [[nodiscard]] base::Month firstMonth() const { return m_firstMonth; }
    [[nodiscard]] bool has(const base::ClusterId &cluster) const { return m_rows.contains(cluster); }
    /// All zero for an unknown cluster or a month outside 1…months.
    [[nodiscard]] call::MonthCapacity at(const base::ClusterId &cluster, int month) const;
    /// Shorthand for at(cluster, month).free().
    [[nodiscard]] base::Nodes free(const base::ClusterId &cluster, int month) const;
    /// Free node-months of one cluster over the horizon.
    [[nodiscard]] qint64 freeNodeMonths(const base::ClusterId &cluster) const;
    /// Every change of what is in service, by cluster, then month.
    [[nodiscard]] QList<RampStep> ramps() const;
    /// An empty table of the same shape.
    [[nodiscard]] NodeTable emptyNodeTable() const { return NodeTable(m_clusters, m_months); }

private:
    QList<base::ClusterId> m_clusters;
    QHash<base::ClusterId, QList<call::MonthCapacity>> m_rows;
    base::Month m_firstMonth;
    int m_months = 0;
};

} // namespace simsa::capacity
