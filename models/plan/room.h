// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/instance.h"

#include <limits>
#include <vector>

namespace simsa::plan {

/// What is left on each cluster and used by each organisation, month by month. Names are looked up once an
/// option, not once a month: whoever walks down a long list asks this millions of times. For this folder.
class Room
{
public:
    explicit Room(const Instance &instance)
        : m_months(instance.months)
    {
        for (const base::ClusterId &cluster : instance.clusters) {
            std::vector<int> row(static_cast<size_t>(m_months) + 1);
            for (int month = 1; month <= m_months; ++month)
                row[static_cast<size_t>(month)] = instance.free.at(cluster, month).value();
            m_left.insert(cluster, row);
        }
        for (const Candidate &candidate : instance.candidates) {
            if (candidate.org.isEmpty() || m_orgs.contains(candidate.org))
                continue;
            const auto cap = instance.orgCap.constFind(candidate.org);
            m_orgs.insert(candidate.org, {std::vector<int>(static_cast<size_t>(m_months) + 1),
                                          cap == instance.orgCap.cend() ? unlimited : cap->value()});
        }
    }

    /// One option's months. Months outside the horizon have nothing left.
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
            return m_org && month < m_end ? m_cap - (*m_org)[static_cast<size_t>(month)] : unlimited;
        }

    private:
        friend class Room;
        const std::vector<int> *m_left = nullptr;
        const std::vector<int> *m_org = nullptr; // only of one with a cap
        int m_cap = 0;
        int m_end = 0;
    };
    [[nodiscard]] View view(const base::ClusterId &cluster, const base::OrgId &org) const
    {
        View view;
        const auto left = m_left.constFind(cluster);
        const auto own = org.isEmpty() ? m_orgs.cend() : m_orgs.constFind(org);
        view.m_left = left == m_left.cend() ? nullptr : &*left;
        view.m_end = m_months + 1;
        if (own != m_orgs.cend() && own->cap != unlimited) {
            view.m_org = &own->used;
            view.m_cap = own->cap;
        }
        return view;
    }
    /// Takes the option's nodes, or gives them back with `sign` −1.
    void take(const Option &option, const base::OrgId &org, int sign = 1)
    {
        const auto left = m_left.find(option.cluster);
        const auto own = m_orgs.find(org);
        for (int month = std::max(1, option.start); month <= std::min(option.end(), m_months); ++month) {
            const int nodes = option.at(month).value() * sign;
            if (left != m_left.end())
                (*left)[static_cast<size_t>(month)] -= nodes;
            if (own != m_orgs.end())
                own->used[static_cast<size_t>(month)] += nodes;
        }
    }

    static constexpr int unlimited = std::numeric_limits<int>::max() / 2;

private:
    struct Org
    {
        std::vector<int> used;
        int cap = unlimited;
    };

    int m_months;
    QHash<base::ClusterId, std::vector<int>> m_left;
    QHash<base::OrgId, Org> m_orgs;
};

} // namespace simsa::plan
