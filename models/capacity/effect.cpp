// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/effect.h"

namespace simsa::capacity {

using base::Nodes;

namespace {

EffectMonth monthOf(const CapacityTable &table, const Effect &effect, int month, const NodeTable *taken,
                    const NodeTable *demand)
{
    const call::MonthCapacity there = table.at(effect.cluster, month);
    const bool inAward = month >= effect.start && month < effect.start + effect.length;
    EffectMonth row;
    row.month = month;
    row.capacity = there.usable();
    row.committed = there.committed;
    row.taken = taken != nullptr ? taken->at(effect.cluster, month) : Nodes();
    row.demand = demand != nullptr ? demand->at(effect.cluster, month) : Nodes();
    row.request = inAward ? effect.nodes : Nodes();
    row.free = there.free() - row.taken;
    row.shortage = inAward ? std::max(Nodes(), row.request - row.free) : Nodes();
    return row;
}

Verdict verdictOf(const Effect &effect, const call::RequestLine &request, int horizon)
{
    const bool inWindow = effect.start >= request.earliestStart && effect.start <= request.latestStart;
    if (!inWindow || effect.start < 1 || effect.start + effect.length - 1 > horizon)
        return Verdict::OutsideWindow;
    if (!effect.firstShortMonth)
        return Verdict::Fits;
    return effect.largestFit >= effect.minimum ? Verdict::FitsSmaller : Verdict::DoesNotFit;
}

} // namespace

Effect effectOf(const CapacityTable &table, const call::RequestLine &request, const base::ClusterId &cluster,
                int start, int percent, const NodeTable *taken, const NodeTable *demand)
{
    Effect effect;
    effect.cluster = cluster;
    effect.start = start;
    effect.length = request.months;
    const std::optional<Nodes> asked = request.nodesOn(cluster);
    if (!asked || !table.has(cluster)) {
        effect.verdict = Verdict::ClusterNotAcceptable;
        return effect;
    }
    effect.nodes = call::RequestLine::share(*asked, percent);
    effect.minimum = call::RequestLine::share(*asked, request.floorPercent);
    effect.largestFit = *asked;
    for (int month = 1; month <= table.months(); ++month) {
        const EffectMonth row = monthOf(table, effect, month, taken, demand);
        effect.months.append(row);
        if (row.request == Nodes())
            continue;
        effect.largestFit = std::clamp(row.free, Nodes(), effect.largestFit);
        effect.worstShortage = std::max(effect.worstShortage, row.shortage);
        if (row.shortage > Nodes() && !effect.firstShortMonth)
            effect.firstShortMonth = month;
    }
    effect.verdict = verdictOf(effect, request, table.months());
    return effect;
}

std::optional<int> earliestFit(const CapacityTable &table, const call::RequestLine &request,
                               const base::ClusterId &cluster, int percent, const NodeTable *taken)
{
    const int last = std::min(request.latestStart, table.months() - request.months + 1);
    for (int start = std::max(request.earliestStart, 1); start <= last; ++start) {
        if (effectOf(table, request, cluster, start, percent, taken).verdict == Verdict::Fits)
            return start;
    }
    return std::nullopt;
}

} // namespace simsa::capacity
