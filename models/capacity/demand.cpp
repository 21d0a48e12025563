// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/demand.h"

namespace simsa::capacity {

Demand demandOf(const CapacityTable &table, const QList<call::Proposal> &proposals)
{
    Demand demand;
    demand.nodes = table.emptyNodeTable();
    for (const call::Proposal &proposal : proposals) {
        if (proposal.eligibility != call::Eligibility::Ok)
            continue;
        const call::RequestLine &request = proposal.request;
        demand.nodes.add(request.preferred, request.earliestStart, request.months, request.nodes);
        demand.asked[request.preferred] += request.nodes;
        demand.askedInAll += request.nodes;
        ++demand.proposals;
    }
    return demand;
}

Pressure pressureOn(const CapacityTable &table, const Demand &demand, const base::ClusterId &cluster)
{
    Pressure pressure{.asked = demand.asked.value(cluster), .free = {}};
    for (int month = 1; month <= table.months(); ++month)
        pressure.free = std::max(pressure.free, table.free(cluster, month));
    return pressure;
}

} // namespace simsa::capacity
