// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to models/plan.

#include "plan/plan.h"

#include <vector>

namespace simsa::plan {

/// An option as the search handles it: what it takes, by index.
struct Move
{
    int candidate = 0;
    int option = 0;
    int cluster = 0;
    int start = 0; ///< 0-based
    int end = 0;   ///< exclusive
    qint64 value = 0;
    qint64 nodeMonths = 0;
    std::vector<int> nodes;   ///< by month of the award
    std::vector<int> enviers; ///< candidates that would envy it while refused
};

/// A plan in the making with everything it uses, so that a change costs what it touches.
class SearchState
{
public:
    explicit SearchState(const Instance &instance);

    static constexpr int none = -1;

    [[nodiscard]] const std::vector<Move> &moves() const { return m_moves; }
    /// Moves of that candidate: [first, last).
    [[nodiscard]] std::pair<int, int> movesOf(int candidate) const
    {
        return {m_first[candidate], m_first[candidate + 1]};
    }
    [[nodiscard]] int candidates() const { return int(m_taken.size()); }
    /// The move taken for that candidate, or none.
    [[nodiscard]] int taken(int candidate) const { return m_taken[candidate]; }
    [[nodiscard]] bool isMust(int candidate) const { return m_isMust[candidate]; }

    void take(int move);
    void drop(int candidate);

    /// Whether it could be taken as things stand (its candidate has nothing).
    [[nodiscard]] bool fits(const Move &move) const;
    /// A candidate that stands in the way of `move`, chosen by `pick` among those in the worst month; none
    /// when nothing does, or nothing that may be thrown out.
    template<typename Pick>
    [[nodiscard]] int obstacleTo(const Move &move, Pick pick) const;

    [[nodiscard]] qint64 value() const { return m_value; }
    /// Node-months by which the shares are missed, all together.
    [[nodiscard]] qint64 shareDeficit() const;
    [[nodiscard]] qint64 envyPairs() const { return m_envy; }
    [[nodiscard]] int mustMissing() const { return m_mustMissing; }
    [[nodiscard]] bool isFeasible() const { return m_mustMissing == 0 && m_envy == 0 && shareDeficit() == 0; }
    [[nodiscard]] Plan plan() const;

private:
    struct ShareState
    {
        Share share;
        std::vector<bool> inside; ///< by candidate
        qint64 nodeMonths = 0;
    };

    void buildMoves();
    void buildShares();
    void buildEnvy();
    [[nodiscard]] int &used(int cluster, int month) { return m_used[size_t(cluster) * m_months + month]; }
    [[nodiscard]] int used(int cluster, int month) const
    {
        return m_used[size_t(cluster) * m_months + month];
    }
    [[nodiscard]] int freeAt(int cluster, int month) const
    {
        return m_free[size_t(cluster) * m_months + month];
    }
    void book(const Move &move, int sign);
    /// Funded candidates that hold what `move` lacks in its worst month; empty when it lacks nothing.
    [[nodiscard]] std::vector<int> inTheWay(const Move &move) const;

    const Instance &m_instance;
    int m_months;
    std::vector<Move> m_moves;
    std::vector<int> m_first; ///< by candidate, and one behind the last
    std::vector<int> m_taken;
    std::vector<bool> m_isMust;
    std::vector<int> m_free;
    std::vector<int> m_used;
    std::vector<int> m_org; ///< by candidate: index of a capped organisation, or none
    std::vector<int> m_orgCap;
    std::vector<int> m_orgUsed;
    std::vector<std::vector<int>> m_groups;   ///< exclusive groups, by candidate
    std::vector<std::vector<int>> m_groupsOf; ///< groups of a candidate
    std::vector<int> m_starts;
    std::vector<std::vector<int>> m_onCluster; ///< funded candidates
    std::vector<int> m_place;                  ///< of a funded candidate in m_onCluster
    std::vector<ShareState> m_shares;
    std::vector<int> m_envied; ///< by candidate: funded moves it would envy
    qint64 m_nodeMonths = 0;
    qint64 m_value = 0;
    qint64 m_envy = 0;
    int m_mustMissing = 0;
};

template<typename Pick>
int SearchState::obstacleTo(const Move &move, Pick pick) const
{
    const std::vector<int> candidates = inTheWay(move);
    return candidates.empty() ? none : pick(candidates);
}

} // namespace simsa::plan
