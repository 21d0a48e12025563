// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/search.h"

#include "plan/greedy.h"
#include "plan/searchstate.h"

#include <QHash>

#include <algorithm>
#include <random>

namespace simsa::plan {

using base::ErrorCode;

namespace {

constexpr qint64 tellEvery = 4096;
constexpr qint64 rounds = 12;       // of cooling
constexpr int tournament = 4;       // how many are looked at before one is thrown out
constexpr int mostEjected = 12;     // more is no improvement
constexpr int fillTries = 3;        // others that are offered the room a step leaves
constexpr qint64 weightEvery = 512; // steps between changes of the penalties

/// One run of the search.
class Searcher
{
public:
    Searcher(const Instance &instance, const SearchOptions &options)
        : m_instance(instance)
        , m_options(options)
        , m_state(instance)
        , m_random(options.seed)
    {
        for (int c = 0; c < m_state.candidates(); ++c) {
            const auto [first, last] = m_state.movesOf(c);
            if (first < last)
                m_plannable.push_back(c);
        }
    }

    Found run(const Plan &start)
    {
        putIn(start);
        setScales();
        remember();
        for (qint64 i = 0; i < m_options.iterations && !m_plannable.empty(); ++i) {
            if (i % tellEvery == 0 && m_options.progress && !m_options.progress(i, m_best.value))
                break;
            if (i % weightEvery == 0)
                adaptWeights();
            step(thresholdAt(i));
            m_best.iterations = i + 1;
        }
        return m_best;
    }

private:
    [[nodiscard]] int below(int count) { return int(((m_random() >> 32) * quint64(count)) >> 32); }

    void putIn(const Plan &plan)
    {
        QHash<base::ProposalId, int> index;
        for (int c = 0; c < m_state.candidates(); ++c)
            index.insert(m_instance.candidates.at(c).id, c);
        for (const Award &award : plan.awards) {
            const int c = index.value(award.proposal);
            const auto [first, last] = m_state.movesOf(c);
            for (int move = first; move < last; ++move) {
                const Option &option = m_instance.candidates.at(c).options.at(m_state.moves()[move].option);
                if (m_state.taken(c) == SearchState::none && option == award.option &&
                    m_state.fits(m_state.moves()[move]))
                    m_state.take(move);
            }
        }
    }

    /// What an award and a node-month are worth on average: the scale of thresholds and penalties.
    void setScales()
    {
        qint64 value = 0;
        qint64 nodeMonths = 0;
        for (const Move &move : m_state.moves()) {
            value += std::max<qint64>(0, move.value);
            nodeMonths += move.nodeMonths;
        }
        const auto count = qint64(m_state.moves().size());
        m_award = std::max<qint64>(1, value / std::max<qint64>(1, count));
        m_shareWeight = 2 * std::max<qint64>(1, value / std::max<qint64>(1, nodeMonths));
        m_envyWeight = std::max<qint64>(1, m_award / 4);
        m_leastShare = std::max<qint64>(1, m_shareWeight / 8);
        m_leastEnvy = std::max<qint64>(1, m_envyWeight / 16);
    }

    /// Saws down to nothing in each round, from half as high in the next.
    [[nodiscard]] qint64 thresholdAt(qint64 iteration) const
    {
        const qint64 perRound = std::max<qint64>(1, m_options.iterations / rounds);
        const qint64 round = std::min(iteration / perRound, rounds - 1);
        const qint64 left = perRound - std::min(perRound, iteration - round * perRound);
        const qint64 top = std::max<qint64>(1, m_award >> std::min<qint64>(round, 10));
        return left >= perRound ? top : top * left / perRound;
    }

    [[nodiscard]] qint64 worth() const
    {
        return m_state.value() - m_shareWeight * m_state.shareDeficit() - m_envyWeight * m_state.envyPairs() -
               16 * m_award * m_state.mustMissing();
    }

    /// A rule that stays broken weighs more, one that is kept less.
    void adaptWeights()
    {
        const auto adapt = [](qint64 &weight, bool broken, qint64 least) {
            weight = broken ? weight + weight / 4 + 1 : std::max(least, weight - weight / 8);
            weight = std::min(weight, least * 4096);
        };
        adapt(m_shareWeight, m_state.shareDeficit() > 0, m_leastShare);
        adapt(m_envyWeight, m_state.envyPairs() > 0, m_leastEnvy);
    }

    void take(int move)
    {
        m_state.take(move);
        m_log.push_back({m_state.moves()[move].candidate, SearchState::none});
    }
    void drop(int candidate)
    {
        m_log.push_back({candidate, m_state.taken(candidate)});
        m_state.drop(candidate);
    }
    void undo()
    {
        for (auto it = m_log.rbegin(); it != m_log.rend(); ++it) {
            if (it->before == SearchState::none)
                m_state.drop(it->candidate);
            else
                m_state.take(it->before);
        }
    }

    /// Of a few in the way, the one that brings least for a node-month.
    [[nodiscard]] int victim(const std::vector<int> &candidates)
    {
        int worst = SearchState::none;
        for (int i = 0; i < tournament; ++i) {
            const int candidate = candidates[below(int(candidates.size()))];
            if (m_state.isMust(candidate))
                continue;
            if (worst == SearchState::none || brings(candidate) < brings(worst))
                worst = candidate;
        }
        return worst;
    }
    [[nodiscard]] qint64 brings(int candidate) const
    {
        const Move &move = m_state.moves()[m_state.taken(candidate)];
        return move.value * 16 / std::max<qint64>(1, move.nodeMonths);
    }

    /// Throws out whatever stands in the way; false when that is too much, or must stay.
    [[nodiscard]] bool clearFor(const Move &move)
    {
        while (!m_state.fits(move)) {
            const int candidate =
                m_state.obstacleTo(move, [this](const std::vector<int> &list) { return victim(list); });
            if (candidate == SearchState::none || int(m_ejected.size()) >= mostEjected)
                return false;
            drop(candidate);
            m_ejected.push_back(candidate);
        }
        return true;
    }

    /// The option of most value that fits, if any.
    void fillWith(int candidate)
    {
        if (m_state.taken(candidate) != SearchState::none)
            return;
        const auto [first, last] = m_state.movesOf(candidate);
        int best = SearchState::none;
        const int count = last - first;
        const int from = below(count); // equal ones take turns
        for (int i = 0; i < count; ++i) {
            const int move = first + (from + i) % count;
            const Move &one = m_state.moves()[move];
            if (one.value > 0 && (best == SearchState::none || one.value > m_state.moves()[best].value) &&
                m_state.fits(one))
                best = move;
        }
        if (best != SearchState::none)
            take(best);
    }

    void step(qint64 threshold)
    {
        const qint64 before = worth();
        m_log.clear();
        m_ejected.clear();
        const int candidate = m_plannable[below(int(m_plannable.size()))];
        const auto [first, last] = m_state.movesOf(candidate);
        const int move = first + below(last - first);
        const int held = m_state.taken(candidate);
        if (held != SearchState::none)
            drop(candidate);
        const bool onlyDrops = held == move; // now and then room is made without taking it
        bool done = onlyDrops || clearFor(m_state.moves()[move]);
        if (done && !onlyDrops)
            take(move);
        for (const int ejected : m_ejected)
            fillWith(ejected);
        for (int i = 0;
             i < fillTries && done && (onlyDrops || !m_ejected.empty() || held != SearchState::none); ++i)
            fillWith(m_plannable[below(int(m_plannable.size()))]);
        if (!done || worth() < before - threshold) {
            undo();
            return;
        }
        remember();
    }

    void remember()
    {
        const bool feasible = m_state.isFeasible();
        const bool better = feasible != m_best.feasible ? feasible : m_state.value() > m_best.value;
        if (!m_hasBest || (better && (feasible || !m_best.feasible))) {
            m_best.plan = m_state.plan();
            m_best.feasible = feasible;
            m_best.value = m_state.value();
            m_hasBest = true;
        }
    }

    struct Step
    {
        int candidate;
        int before; ///< the move it had, or none when it got one
    };

    const Instance &m_instance;
    const SearchOptions &m_options;
    SearchState m_state;
    std::mt19937_64 m_random;
    std::vector<int> m_plannable;
    std::vector<Step> m_log;
    std::vector<int> m_ejected;
    Found m_best;
    bool m_hasBest = false;
    qint64 m_award = 1;
    qint64 m_shareWeight = 1;
    qint64 m_envyWeight = 1;
    qint64 m_leastShare = 1;
    qint64 m_leastEnvy = 1;
};

} // namespace

base::Result<Found> search(const Instance &instance, const SearchOptions &options)
{
    if (options.iterations < 1)
        return base::fail(ErrorCode::InvalidArgument, QStringLiteral("iterations"));
    const auto start = greedy(instance);
    if (!start)
        return base::fail(start);
    return Searcher(instance, options).run(start->plan);
}

} // namespace simsa::plan
