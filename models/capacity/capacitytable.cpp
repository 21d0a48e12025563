// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/capacitytable.h"

namespace simsa::capacity {

using base::ClusterId;
using base::Nodes;

NodeTable::NodeTable(const QList<ClusterId> &clusters, int months)
    : m_months(months)
{
    for (const ClusterId &cluster : clusters)
        m_rows.insert(cluster, QList<Nodes>(months));
}

Nodes NodeTable::at(const ClusterId &cluster, int month) const
{
    const auto row = m_rows.find(cluster);
    return row == m_rows.end() || month < 1 || month > m_months ? Nodes() : row->at(month - 1);
}

void NodeTable::add(const ClusterId &cluster, int month, Nodes nodes)
{
    const auto row = m_rows.find(cluster);
    if (row != m_rows.end() && month >= 1 && month <= m_months)
        (*row)[month - 1] += nodes;
}

void NodeTable::add(const ClusterId &cluster, int start, int length, Nodes nodes)
{
    for (int month = std::max(start, 1); month < start + length && month <= m_months; ++month)
        add(cluster, month, nodes);
}

qint64 NodeTable::nodeMonths(const ClusterId &cluster) const
{
    qint64 sum = 0;
    for (const Nodes nodes : m_rows.value(cluster))
        sum += nodes.value();
    return sum;
}

base::Result<CapacityTable> CapacityTable::fromCharter(const call::Charter &charter)
{
    CapacityTable table;
    table.m_firstMonth = charter.firstMonth;
    table.m_months = charter.months;
    for (const call::Cluster &cluster : charter.clusters) {
        if (cluster.capacity.size() != charter.months || table.has(cluster.id))
            return base::fail(base::ErrorCode::CapacityInvalid, cluster.id.text());
        for (qsizetype m = 0; m < cluster.capacity.size(); ++m) {
            if (cluster.capacity.at(m).free() < Nodes(0))
                return base::fail(base::ErrorCode::CapacityInvalid,
                                  QStringLiteral("%1[%2]").arg(cluster.id.text()).arg(m + 1));
        }
        table.m_clusters.append(cluster.id);
        table.m_rows.insert(cluster.id, cluster.capacity);
    }
    return table;
}

CapacityTable CapacityTable::of(const QList<ClusterId> &clusters,
                                const QHash<ClusterId, QList<call::MonthCapacity>> &rows,
                                base::Month firstMonth, int months)
{
    CapacityTable table;
    table.m_clusters = clusters;
    table.m_rows = rows;
    table.m_firstMonth = firstMonth;
    table.m_months = months;
    return table;
}

call::MonthCapacity CapacityTable::at(const ClusterId &cluster, int month) const
{
    const auto row = m_rows.find(cluster);
    return row == m_rows.end() || month < 1 || month > m_months ? call::MonthCapacity() : row->at(month - 1);
}

Nodes CapacityTable::free(const ClusterId &cluster, int month) const
{
    return at(cluster, month).free();
}

qint64 CapacityTable::freeNodeMonths(const ClusterId &cluster) const
{
    qint64 sum = 0;
    for (const call::MonthCapacity &month : m_rows.value(cluster))
        sum += month.free().value();
    return sum;
}

QList<RampStep> CapacityTable::ramps() const
{
    QList<RampStep> steps;
    for (const ClusterId &cluster : m_clusters) {
        for (int month = 2; month <= m_months; ++month) {
            const Nodes before = at(cluster, month - 1).inService;
            const Nodes after = at(cluster, month).inService;
            if (before != after)
                steps.append({.cluster = cluster, .month = month, .before = before, .after = after});
        }
    }
    return steps;
}

} // namespace simsa::capacity
