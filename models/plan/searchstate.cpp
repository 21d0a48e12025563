// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/searchstate.h"

#include "plan/program.h"

#include <QHash>

#include <algorithm>

namespace simsa::plan {

SearchState::SearchState(const Instance &instance)
    : m_instance(instance)
    , m_months(instance.months)
    , m_taken(size_t(instance.candidates.size()), none)
    , m_isMust(size_t(instance.candidates.size()), false)
    , m_org(size_t(instance.candidates.size()), none)
    , m_groupsOf(size_t(instance.candidates.size()))
    , m_starts(size_t(instance.months), 0)
    , m_onCluster(size_t(instance.clusters.size()))
    , m_place(size_t(instance.candidates.size()), none)
    , m_envied(size_t(instance.candidates.size()), 0)
{
    QHash<base::ProposalId, int> index;
    QHash<base::OrgId, int> orgs;
    for (int c = 0; c < candidates(); ++c) {
        const Candidate &candidate = instance.candidates.at(c);
        index.insert(candidate.id, c);
        if (!instance.orgCap.contains(candidate.org))
            continue;
        if (!orgs.contains(candidate.org)) {
            orgs.insert(candidate.org, int(m_orgCap.size()));
            m_orgCap.push_back(instance.orgCap.value(candidate.org).value());
        }
        m_org[c] = orgs.value(candidate.org);
    }
    m_orgUsed.assign(m_orgCap.size() * size_t(m_months), 0);
    for (const base::ClusterId &cluster : instance.clusters) {
        for (int month = 1; month <= m_months; ++month)
            m_free.push_back(instance.free.at(cluster, month).value());
    }
    m_used.assign(m_free.size(), 0);
    for (const base::ProposalId &must : instance.must) {
        m_isMust[index.value(must)] = true;
        ++m_mustMissing;
    }
    for (const QList<base::ProposalId> &group : instance.exclusive) {
        std::vector<int> members;
        for (const base::ProposalId &id : group) {
            members.push_back(index.value(id));
            m_groupsOf[index.value(id)].push_back(int(m_groups.size()));
        }
        m_groups.push_back(members);
    }
    buildMoves();
    buildShares();
    buildEnvy();
}

void SearchState::buildMoves()
{
    for (int c = 0; c < candidates(); ++c) {
        m_first.push_back(int(m_moves.size()));
        const Candidate &candidate = m_instance.candidates.at(c);
        if (!m_instance.isPlannable(candidate))
            continue;
        for (int o = 0; o < candidate.options.size(); ++o) {
            const Option &option = candidate.options.at(o);
            Move move;
            move.candidate = c;
            move.option = o;
            move.cluster = int(m_instance.clusters.indexOf(option.cluster));
            move.start = option.start - 1;
            move.end = option.end();
            move.value = valueOf(m_instance, candidate, option);
            move.nodeMonths = option.nodeMonths();
            for (int month = option.start; month <= option.end(); ++month)
                move.nodes.push_back(option.at(month).value());
            m_moves.push_back(std::move(move));
        }
    }
    m_first.push_back(int(m_moves.size()));
}

void SearchState::buildShares()
{
    for (const Share &share : m_instance.shares) {
        ShareState state{share, {}, 0};
        for (const Candidate &c : m_instance.candidates)
            state.inside.push_back(share.holds(c));
        m_shares.push_back(std::move(state));
    }
}

void SearchState::buildEnvy()
{
    if (!m_instance.envyDelta100)
        return;
    for (Move &move : m_moves) {
        const Candidate &worse = m_instance.candidates.at(move.candidate);
        for (int p = 0; p < candidates(); ++p) {
            const Candidate &better = m_instance.candidates.at(p);
            if (better.pool == worse.pool && better.score100 > worse.score100 + *m_instance.envyDelta100 &&
                m_instance.isPlannable(better) && wouldFitInto(better, worse.options.at(move.option)))
                move.enviers.push_back(p);
        }
    }
}

void SearchState::book(const Move &move, int sign)
{
    const int org = m_org[move.candidate];
    for (int month = move.start; month < move.end; ++month) {
        const int nodes = sign * move.nodes[month - move.start];
        used(move.cluster, month) += nodes;
        if (org != none)
            m_orgUsed[size_t(org) * m_months + month] += nodes;
    }
    m_starts[move.start] += sign;
    m_value += sign * move.value;
    m_nodeMonths += sign * move.nodeMonths;
    for (ShareState &share : m_shares) {
        if (share.inside[move.candidate])
            share.nodeMonths += sign * move.nodeMonths;
    }
    for (const int p : move.enviers) {
        m_envied[p] += sign;
        if (m_taken[p] == none)
            m_envy += sign;
    }
    m_mustMissing -= m_isMust[move.candidate] ? sign : 0;
}

void SearchState::take(int move)
{
    const Move &taken = m_moves[move];
    m_envy -= m_envied[taken.candidate]; // funded, it envies nobody
    m_taken[taken.candidate] = move;
    book(taken, 1);
    m_place[taken.candidate] = int(m_onCluster[taken.cluster].size());
    m_onCluster[taken.cluster].push_back(taken.candidate);
}

void SearchState::drop(int candidate)
{
    const Move &dropped = m_moves[m_taken[candidate]];
    std::vector<int> &list = m_onCluster[dropped.cluster];
    list[m_place[candidate]] = list.back();
    m_place[list.back()] = m_place[candidate];
    list.pop_back();
    m_place[candidate] = none;
    book(dropped, -1);
    m_taken[candidate] = none;
    m_envy += m_envied[candidate];
}

bool SearchState::fits(const Move &move) const
{
    const int org = m_org[move.candidate];
    for (int month = move.start; month < move.end; ++month) {
        const int nodes = move.nodes[month - move.start];
        if (used(move.cluster, month) + nodes > freeAt(move.cluster, month))
            return false;
        if (org != none && m_orgUsed[size_t(org) * m_months + month] + nodes > m_orgCap[org])
            return false;
    }
    if (m_instance.startCap && m_starts[move.start] >= *m_instance.startCap)
        return false;
    for (const int group : m_groupsOf[move.candidate]) {
        for (const int member : m_groups[group]) {
            if (member != move.candidate && m_taken[member] != none)
                return false;
        }
    }
    return true;
}

std::vector<int> SearchState::inTheWay(const Move &move) const
{
    std::vector<int> holders;
    for (const int group : m_groupsOf[move.candidate]) {
        for (const int member : m_groups[group]) {
            if (member != move.candidate && m_taken[member] != none)
                return {member};
        }
    }
    int month = none;
    int worst = 0;
    bool byOrg = false;
    const int org = m_org[move.candidate];
    for (int m = move.start; m < move.end; ++m) {
        const int nodes = move.nodes[m - move.start];
        const int over = used(move.cluster, m) + nodes - freeAt(move.cluster, m);
        const int overOrg = org == none ? 0 : m_orgUsed[size_t(org) * m_months + m] + nodes - m_orgCap[org];
        if (std::max(over, overOrg) > worst) {
            worst = std::max(over, overOrg);
            month = m;
            byOrg = overOrg > over;
        }
    }
    const auto holds = [&](int candidate) {
        const Move &other = m_moves[m_taken[candidate]];
        return candidate != move.candidate && other.start <= month && month < other.end;
    };
    if (month == none) {
        if (!m_instance.startCap || m_starts[move.start] < *m_instance.startCap)
            return {};
        for (const std::vector<int> &list : m_onCluster) {
            std::copy_if(list.begin(), list.end(), std::back_inserter(holders), [&](int candidate) {
                return candidate != move.candidate && m_moves[m_taken[candidate]].start == move.start;
            });
        }
    } else if (byOrg) {
        for (const std::vector<int> &list : m_onCluster) {
            std::copy_if(list.begin(), list.end(), std::back_inserter(holders),
                         [&](int candidate) { return m_org[candidate] == org && holds(candidate); });
        }
    } else {
        const std::vector<int> &list = m_onCluster[move.cluster];
        std::copy_if(list.begin(), list.end(), std::back_inserter(holders), holds);
    }
    return holders;
}

qint64 SearchState::shareDeficit() const
{
    qint64 deficit = 0;
    for (const ShareState &state : m_shares) {
        const qint64 difference =
            state.nodeMonths * state.share.denominator - m_nodeMonths * state.share.numerator;
        const qint64 missed = state.share.atLeast ? -difference : difference;
        if (missed > 0)
            deficit += (missed + state.share.denominator - 1) / state.share.denominator;
    }
    return deficit;
}

Plan SearchState::plan() const
{
    Plan plan;
    for (const int move : m_taken) {
        if (move == none)
            continue;
        const Candidate &candidate = m_instance.candidates.at(m_moves[move].candidate);
        plan.awards.append({.proposal = candidate.id, .option = candidate.options.at(m_moves[move].option)});
    }
    return plan;
}

} // namespace simsa::plan
