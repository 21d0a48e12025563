// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/tidy.h"

#include "plan/searchstate.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <random>
#include <tuple>

namespace simsa::plan {

namespace {

/// A seeded order of the candidates: place by candidate.
std::vector<int> lottery(int candidates, quint64 seed)
{
    std::mt19937_64 random(seed);
    std::vector<int> places(static_cast<size_t>(candidates));
    std::iota(places.begin(), places.end(), 0);
    // std::shuffle may differ from one library to the next.
    for (int i = candidates - 1; i > 0; --i)
        std::swap(places[i], places[((random() >> 32) * quint64(i + 1)) >> 32]);
    return places;
}

class Tidier
{
public:
    Tidier(const Instance &instance, quint64 seed, const std::function<bool()> &goOn)
        : m_instance(instance)
        , m_goOn(goOn)
        , m_state(instance)
        , m_places(lottery(m_state.candidates(), seed))
    {
        for (int i = 0; i < int(m_state.moves().size()); ++i)
            m_ofValue[m_state.moves()[i].value].push_back(i);
    }

    Plan run(const Plan &plan)
    {
        if (!putIn(plan))
            return plan;
        bool moved = true;
        while (moved && m_goOn()) {
            moved = false;
            for (int c = 0; c < m_state.candidates() && m_goOn(); ++c)
                moved = (m_state.taken(c) != SearchState::none && improve(c)) || moved;
        }
        return m_state.plan();
    }

private:
    /// Smaller is better.
    using Rank = std::tuple<int, qint64, int>;

    [[nodiscard]] Rank rankOf(int index) const
    {
        const Move &move = m_state.moves()[index];
        const Candidate &candidate = m_instance.candidates.at(move.candidate);
        const Option &option = candidate.options.at(move.option);
        const qint64 asked = candidate.wishOn(option.cluster)->nodes.value();
        return {move.start, -1'000'000LL * option.nodes.value() / asked, m_places[move.candidate]};
    }

    [[nodiscard]] bool putIn(const Plan &plan)
    {
        QHash<base::ProposalId, const Award *> awards;
        for (const Award &award : plan.awards)
            awards.insert(award.proposal, &award);
        qsizetype taken = 0;
        for (int i = 0; i < int(m_state.moves().size()); ++i) {
            const Move &move = m_state.moves()[i];
            const Candidate &candidate = m_instance.candidates.at(move.candidate);
            const Award *award = awards.value(candidate.id);
            if (award == nullptr || m_state.taken(move.candidate) != SearchState::none ||
                candidate.options.at(move.option) != award->option)
                continue;
            m_state.take(i);
            ++taken;
        }
        return taken == plan.awards.size();
    }

    /// Gives the place of `candidate` to a move of equal value and better rank, its own or a refused one's.
    bool improve(int candidate)
    {
        const int held = m_state.taken(candidate);
        m_state.drop(candidate);
        int best = held;
        for (const int i : m_ofValue.value(m_state.moves()[held].value)) {
            const Move &move = m_state.moves()[i];
            if (m_state.taken(move.candidate) == SearchState::none && rankOf(i) < rankOf(best) &&
                keepsRules(i))
                best = i;
        }
        m_state.take(best);
        return best != held;
    }

    [[nodiscard]] bool keepsRules(int move)
    {
        if (!m_state.fits(m_state.moves()[move]))
            return false;
        m_state.take(move);
        const bool feasible = m_state.isFeasible();
        m_state.drop(m_state.moves()[move].candidate);
        return feasible;
    }

    const Instance &m_instance;
    const std::function<bool()> &m_goOn;
    SearchState m_state;
    std::vector<int> m_places;
    QHash<qint64, std::vector<int>> m_ofValue;
};

} // namespace

Plan tidied(const Instance &instance, const Plan &plan, quint64 seed, const std::function<bool()> &goOn)
{
    return Tidier(instance, seed, goOn).run(plan);
}

} // namespace simsa::plan
