// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/instance.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace simsa::plan {

/// What is left on each cluster and used by each organisation, month by month. Names are looked up once a
/// candidate and cluster, not once a month: whoever walks down a long list asks this millions of times. For
/// this folder; one thread at a time.
class Room
{
public:
    explicit Room(const Instance &instance)
        : m_months(instance.months)
    {
        for (const base::ClusterId &cluster : instance.clusters) {
            std::vector<int> left(static_cast<size_t>(m_months) + 1);
            for (int month = 1; month <= m_months; ++month)
                left[static_cast<size_t>(month)] = instance.free.at(cluster, month).value();
            m_clusters.insert(cluster, static_cast<int>(m_left.size()));
            m_left.push_back(left);
        }
        for (auto cap = instance.orgCap.cbegin(); cap != instance.orgCap.cend(); ++cap) {
            m_orgs.insert(cap.key(), static_cast<int>(m_used.size()));
            m_used.emplace_back(static_cast<size_t>(m_months) + 1);
            m_caps.push_back(cap->value());
        }
    }

    /// One option's months, until the room or the view's last use. Months outside the horizon have nothing
    /// left.
    class View
    {
    public:
        [[nodiscard]] int left(int month) const
        {
            return m_left && month < m_end ? (*m_left)[static_cast<size_t>(month)] : 0;
        }
        /// Nodes that the organisation may still add.
        [[nodiscard]] int allowance(int month) const
        {
            return m_used && month < m_end ? m_cap - (*m_used)[static_cast<size_t>(month)] : unlimited;
        }

    private:
        friend class Room;
        const std::vector<int> *m_left = nullptr;
        const std::vector<int> *m_used = nullptr; // of an organisation with a cap
        int m_cap = 0;
        int m_end = 0;
    };
    [[nodiscard]] View view(const base::ClusterId &cluster, const base::OrgId &org) const
    {
        lookUp(cluster, org);
        View view;
        view.m_end = m_months + 1;
        if (m_cluster >= 0)
            view.m_left = &m_left[static_cast<size_t>(m_cluster)];
        if (m_org >= 0) {
            view.m_used = &m_used[static_cast<size_t>(m_org)];
            view.m_cap = m_caps[static_cast<size_t>(m_org)];
        }
        return view;
    }
    /// Takes the option's nodes, or gives them back with `sign` −1.
    void take(const Option &option, const base::OrgId &org, int sign = 1)
    {
        lookUp(option.cluster, org);
        for (int month = std::max(1, option.start); month <= std::min(option.end(), m_months); ++month) {
            const int nodes = option.at(month).value() * sign;
            if (m_cluster >= 0)
                m_left[static_cast<size_t>(m_cluster)][static_cast<size_t>(month)] -= nodes;
            if (m_org >= 0)
                m_used[static_cast<size_t>(m_org)][static_cast<size_t>(month)] += nodes;
        }
    }

    static constexpr int unlimited = std::numeric_limits<int>::max() / 2;

private:
    // A candidate's options follow each other, most on one cluster.
    void lookUp(const base::ClusterId &cluster, const base::OrgId &org) const
    {
        if (!m_known || cluster != m_lastCluster) {
            m_cluster = m_clusters.value(cluster, -1);
            m_lastCluster = cluster;
        }
        if (!m_known || org != m_lastOrg) {
            m_org = org.isEmpty() ? -1 : m_orgs.value(org, -1);
            m_lastOrg = org;
        }
        m_known = true;
    }

    int m_months;
    QHash<base::ClusterId, int> m_clusters;
    QHash<base::OrgId, int> m_orgs;
    std::vector<std::vector<int>> m_left;
    std::vector<std::vector<int>> m_used;
    std::vector<int> m_caps;
    // The last names asked for, and where they stand; −1: nowhere.
    mutable base::ClusterId m_lastCluster;
    mutable base::OrgId m_lastOrg;
    mutable int m_cluster = -1;
    mutable int m_org = -1;
    mutable bool m_known = false;
};

} // namespace simsa::plan
