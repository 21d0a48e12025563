// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee/handedits.h"

#include <algorithm>
#include <tuple>

namespace simsa::committee {

using base::ProposalId;
using record::PlannedChange;

namespace {

PlannedChange changeIn(const record::Plan &plan, const ProposalId &proposal)
{
    for (const PlannedChange &change : plan.changes) {
        if (change.proposal == proposal)
            return change;
    }
    PlannedChange fresh;
    fresh.proposal = proposal;
    return fresh;
}

} // namespace

base::Result<HandEdits> HandEdits::over(const PlanBasis &basis)
{
    const auto instance = instanceOf(basis, {});
    if (!instance)
        return base::fail(instance);
    HandEdits edits(basis);
    for (const plan::Candidate &candidate : instance->candidates)
        edits.m_candidates.insert(candidate.id, candidate);
    for (const record::ReconciledScore &score : basis.scores.scores) {
        if (score.rank > 0)
            edits.m_ranks.insert(score.proposal, score.rank);
    }
    return edits;
}

bool HandEdits::leavesAnOption(const PlannedChange &change) const
{
    const plan::Candidate candidate = m_candidates.value(change.proposal);
    return std::any_of(candidate.options.begin(), candidate.options.end(), [&](const plan::Option &option) {
        const base::Nodes asked = candidate.wishOn(option.cluster)->nodes;
        return (change.cluster.isEmpty() || change.cluster == option.cluster) &&
               (change.start == 0 || change.start == option.start) &&
               (change.percent == 0 || call::RequestLine::share(asked, change.percent) == option.nodes);
    });
}

HandEdits::Edit HandEdits::atLevel(const MadePlan &made, const ProposalId &proposal, int percent) const
{
    PlannedChange change = changeIn(made.plan, proposal);
    change.percent = percent;
    const bool isLevel = m_basis->charter.plan.awardPercents.contains(percent);
    return isLevel && leavesAnOption(change) ? Edit(change) : std::nullopt;
}

HandEdits::Edit HandEdits::atSmallest(const MadePlan &made, const ProposalId &proposal) const
{
    const QList<int> &levels = m_basis->charter.plan.awardPercents;
    for (auto level = levels.rbegin(); level != levels.rend(); ++level) {
        if (const Edit edit = atLevel(made, proposal, *level))
            return edit;
    }
    return std::nullopt;
}

HandEdits::Edit HandEdits::startShifted(const MadePlan &made, const ProposalId &proposal, int by) const
{
    PlannedChange change = changeIn(made.plan, proposal);
    const plan::Candidate candidate = m_candidates.value(proposal);
    if (candidate.options.isEmpty())
        return std::nullopt;
    const record::PlannedAward *award = made.plan.awardOf(proposal);
    const int first = std::min_element(candidate.options.begin(), candidate.options.end(),
                                       [](const auto &a, const auto &b) { return a.start < b.start; })
                          ->start;
    const int now = change.start > 0 ? change.start : award != nullptr ? award->start : first;
    change.start = now + by;
    return change.start >= 1 && leavesAnOption(change) ? Edit(change) : std::nullopt;
}

HandEdits::Edit HandEdits::onNextCluster(const MadePlan &made, const ProposalId &proposal) const
{
    PlannedChange change = changeIn(made.plan, proposal);
    const QList<plan::Wish> wishes = m_candidates.value(proposal).wishes;
    const record::PlannedAward *award = made.plan.awardOf(proposal);
    const base::ClusterId from = !change.cluster.isEmpty() ? change.cluster
                                 : award != nullptr        ? award->cluster
                                                           : base::ClusterId();
    const auto at = std::find_if(wishes.begin(), wishes.end(),
                                 [&](const plan::Wish &wish) { return wish.cluster == from; });
    const qsizetype place = at == wishes.end() ? 0 : at - wishes.begin();
    for (qsizetype step = 1; step < wishes.size(); ++step) {
        change.cluster = wishes.at((place + step) % wishes.size()).cluster;
        if (leavesAnOption(change))
            return change;
    }
    return std::nullopt;
}

HandEdits::Edit HandEdits::moved(const MadePlan &made, const ProposalId &proposal, int by) const
{
    const QList<ProposalId> before = order(made.plan);
    const qsizetype from = before.indexOf(proposal);
    const qsizetype to = std::clamp<qsizetype>(from + by, 0, before.size() - 1);
    if (from < 0 || to == from)
        return std::nullopt;
    PlannedChange change = changeIn(made.plan, proposal);
    const PlannedChange other = changeIn(made.plan, before.at(to));
    change.place = other.place > 0 ? other.place : m_ranks.value(before.at(to));
    // Others may have been moved to that place before it: go on until it stands where it was asked to.
    const int last = static_cast<int>(m_ranks.size());
    for (const int step = by < 0 ? -1 : 1; change.place >= 1 && change.place <= last; change.place += step) {
        record::Plan plan = made.plan;
        Steering steering{plan.line, plan.changes};
        if (change.place == m_ranks.value(proposal))
            change.place = 0;
        steering.put(change);
        plan.changes = steering.changes;
        const qsizetype now = order(plan).indexOf(proposal);
        if (by < 0 ? now <= to : now >= to)
            return change;
        if (change.place == 0)
            change.place = m_ranks.value(proposal);
    }
    return std::nullopt;
}

HandEdits::Edit HandEdits::setAside(const MadePlan &made, const ProposalId &proposal, bool aside) const
{
    PlannedChange change = changeIn(made.plan, proposal);
    if (change.setAside == aside || !m_ranks.contains(proposal))
        return std::nullopt;
    change.setAside = aside;
    return change;
}

QList<ProposalId> HandEdits::order(const record::Plan &plan) const
{
    QHash<ProposalId, int> places;
    for (const PlannedChange &change : plan.changes) {
        if (change.place > 0)
            places.insert(change.proposal, change.place);
    }
    using Key = std::tuple<int, int, int>;
    QList<std::pair<Key, ProposalId>> keyed;
    for (auto rank = m_ranks.begin(); rank != m_ranks.end(); ++rank) {
        const int place = places.value(rank.key(), *rank);
        // As outcome::instanceFor: moved up it stands before whoever has the place, moved down behind.
        const int moved = place < *rank ? -1 : place > *rank ? 1 : 0;
        keyed.append({Key(place, moved, *rank), rank.key()});
    }
    std::sort(keyed.begin(), keyed.end());
    QList<ProposalId> ids;
    for (const auto &[key, id] : std::as_const(keyed))
        ids.append(id);
    return ids;
}

} // namespace simsa::committee
