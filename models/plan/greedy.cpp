// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/greedy.h"

#include "plan/room.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <limits>

namespace simsa::plan {

using base::ProposalId;

namespace {

/// How far an option is from fitting.
struct Obstacle
{
    SkipReason reason = SkipReason::CapacityShort;
    int month = 0;
    int nodes = 0; ///< short; 0: it fits
};

/// The award level an option stands for: the largest per cent that rounds up to its nodes, else its share.
int levelOf(const Instance &instance, const Candidate &candidate, const Option &option)
{
    const int asked = candidate.wishOn(option.cluster)->nodes.value();
    for (const int level : instance.levels) {
        if ((qint64(asked) * level + 99) / 100 == option.nodes.value())
            return level;
    }
    return static_cast<int>(100LL * option.nodes.value() / asked);
}

qsizetype preferenceOf(const Candidate &candidate, const base::ClusterId &cluster)
{
    return candidate.wishOn(cluster) - candidate.wishes.constData();
}

/// The options in the order in which the committee tries them.
QList<const Option *> tryingOrder(const Instance &instance, const Candidate &candidate)
{
    struct Ranked
    {
        int level;
        qsizetype preference;
        const Option *option;
    };
    QList<Ranked> ranked;
    for (const Option &option : candidate.options)
        ranked.append(
            {levelOf(instance, candidate, option), preferenceOf(candidate, option.cluster), &option});
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return std::tuple(-a.level, a.preference, a.option->start) <
               std::tuple(-b.level, b.preference, b.option->start);
    });
    QList<const Option *> order;
    for (const Ranked &r : ranked)
        order.append(r.option);
    return order;
}

/// The state of the table while the committee walks down the list.
class Committee
{
public:
    Committee(const Instance &instance, bool strictStop, Order order)
        : m_instance(instance)
        , m_strictStop(strictStop)
        , m_order(order)
        , m_room(instance)
    {
    }

    GreedyPlan run()
    {
        for (const Candidate *candidate : order())
            consider(*candidate);
        return m_result;
    }

private:
    QList<const Candidate *> order() const
    {
        QList<const Candidate *> list;
        for (const Candidate &candidate : m_instance.candidates)
            list.append(&candidate);
        const QSet<ProposalId> must(m_instance.must.begin(), m_instance.must.end());
        std::stable_sort(list.begin(), list.end(), [&](const Candidate *a, const Candidate *b) {
            const bool first = must.contains(a->id);
            if (first != must.contains(b->id))
                return first;
            return m_order == Order::ByScore && a->score100 > b->score100;
        });
        return list;
    }

    void consider(const Candidate &candidate)
    {
        Skip skip;
        skip.proposal = candidate.id;
        if (const auto reason = shutOut(candidate, skip)) {
            skip.reason = *reason;
            m_result.skipped.append(skip);
            return;
        }
        int least = std::numeric_limits<int>::max();
        for (const Option *option : tryingOrder(m_instance, candidate)) {
            const Obstacle obstacle = obstacleTo(candidate, *option);
            if (obstacle.nodes == 0)
                return fund(candidate, *option);
            if (obstacle.nodes < least) {
                least = obstacle.nodes;
                skip.reason = obstacle.reason;
                skip.cluster = option->cluster;
                skip.month = obstacle.month;
                skip.nodesShort = obstacle.reason == SkipReason::StartsFull ? Nodes() : Nodes(obstacle.nodes);
            }
        }
        m_result.skipped.append(skip);
        if (m_strictStop && !m_result.stoppedAt)
            m_result.stoppedAt = candidate.id;
    }

    /// Reasons that have nothing to do with what is left.
    std::optional<SkipReason> shutOut(const Candidate &candidate, Skip &skip) const
    {
        if (m_instance.forbid.contains(candidate.id))
            return SkipReason::Forbidden;
        if (!m_instance.isPlannable(candidate))
            return SkipReason::BelowCut;
        if (m_result.stoppedAt)
            return SkipReason::AfterStop;
        if (candidate.options.isEmpty())
            return SkipReason::NoOption;
        for (const QList<ProposalId> &group : m_instance.exclusive) {
            const auto taken = std::find_if(group.begin(), group.end(), [&](const ProposalId &id) {
                return id != candidate.id && m_funded.contains(id);
            });
            if (group.contains(candidate.id) && taken != group.end()) {
                skip.other = *taken;
                return SkipReason::ExclusiveTaken;
            }
        }
        return std::nullopt;
    }

    /// The worst month of the option, by capacity first, then by the organisation's cap.
    Obstacle obstacleTo(const Candidate &candidate, const Option &option) const
    {
        Obstacle worst;
        const Room::View room = m_room.view(option.cluster, candidate.org);
        for (int month = option.start; month <= option.end(); ++month) {
            const int wanted = option.at(month).value();
            const int over = wanted - room.left(month);
            if (over > worst.nodes)
                worst = {SkipReason::CapacityShort, month, over};
            if (wanted - room.allowance(month) > worst.nodes)
                worst = {SkipReason::OrgCapReached, month, wanted - room.allowance(month)};
        }
        const bool full = m_instance.startCap && m_starts.value(option.start) >= *m_instance.startCap;
        // Behind every real shortage, because no number of nodes would help here.
        if (worst.nodes == 0 && full)
            return {SkipReason::StartsFull, option.start, std::numeric_limits<int>::max() - 1};
        return worst;
    }

    void fund(const Candidate &candidate, const Option &option)
    {
        m_room.take(option, candidate.org);
        ++m_starts[option.start];
        m_funded.insert(candidate.id);
        m_result.plan.awards.append({.proposal = candidate.id, .option = option});
    }

    const Instance &m_instance;
    bool m_strictStop;
    Order m_order;
    Room m_room;
    QMap<int, int> m_starts;
    QSet<ProposalId> m_funded;
    GreedyPlan m_result;
};

} // namespace

base::Result<GreedyPlan> greedy(const Instance &instance, bool strictStop, Order order)
{
    if (const auto valid = validate(instance); !valid)
        return base::fail(valid);
    return Committee(instance, strictStop, order).run();
}

} // namespace simsa::plan
