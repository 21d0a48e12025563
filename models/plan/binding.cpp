// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/solve.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <limits>

namespace simsa::plan {

namespace {

class Limits
{
public:
    Limits(const Instance &instance, const Plan &plan)
        : m_instance(instance)
    {
        QHash<base::ProposalId, const Award *> awards;
        for (const Award &award : plan.awards)
            awards.insert(award.proposal, &award);
        for (const Candidate &candidate : instance.candidates) {
            if (const Award *award = awards.value(candidate.id))
                m_funded.append({&candidate, &award->option});
            else if (instance.isPlannable(candidate))
                m_refused.append(&candidate);
        }
    }

    QList<Binding> run(const capacity::NodeTable &use)
    {
        for (const base::ClusterId &cluster : m_instance.clusters) {
            for (int month = 1; month <= m_instance.months; ++month) {
                const int free = m_instance.free.at(cluster, month).value();
                const int used = use.at(cluster, month).value();
                if (used > 0 && used >= free)
                    m_found.append({RowKind::Capacity, cluster, {}, {}, month, used, free});
            }
        }
        addOrganisations();
        for (const Share &share : m_instance.shares)
            addShare(share);
        addStarts();
        return m_found;
    }

private:
    void addOrganisations()
    {
        QMap<std::pair<base::OrgId, int>, qint64> used;
        for (const auto &[candidate, option] : m_funded) {
            for (int month = option->start; month <= option->end(); ++month)
                used[{candidate->org, month}] += option->at(month).value();
        }
        for (auto it = used.begin(); it != used.end(); ++it) {
            const auto cap = m_instance.orgCap.find(it.key().first);
            if (cap != m_instance.orgCap.end() && it.value() > 0 && it.value() >= cap->value())
                m_found.append(
                    {RowKind::OrgCap, {}, it.key().first, {}, it.key().second, it.value(), cap->value()});
        }
    }

    /// What the smallest option of a refused proposal of the wrong side would take; nothing without one.
    [[nodiscard]] std::optional<qint64> smallestWrong(const Share &share) const
    {
        std::optional<qint64> least;
        for (const Candidate *candidate : m_refused) {
            if (share.holds(*candidate) == share.atLeast)
                continue;
            for (const Option &option : candidate->options)
                least = std::min(least.value_or(std::numeric_limits<qint64>::max()), option.nodeMonths());
        }
        return least;
    }

    void addShare(const Share &share)
    {
        qint64 group = 0;
        qint64 all = 0;
        for (const auto &[candidate, option] : m_funded) {
            all += option->nodeMonths();
            group += share.holds(*candidate) ? option->nodeMonths() : 0;
        }
        const auto wrong = smallestWrong(share);
        if (all == 0 || !wrong)
            return;
        const qint64 difference = group * share.denominator - all * share.numerator;
        const qint64 room = share.atLeast ? difference : -difference;
        const qint64 each = share.atLeast ? share.numerator : share.denominator - share.numerator;
        if (*wrong * each > room)
            m_found.append({RowKind::Share, {}, {}, share.name, 0, group, all});
    }

    void addStarts()
    {
        if (!m_instance.startCap)
            return;
        QMap<int, qint64> starts;
        for (const auto &[candidate, option] : m_funded)
            ++starts[option->start];
        for (auto it = starts.begin(); it != starts.end(); ++it) {
            if (it.value() >= *m_instance.startCap)
                m_found.append({RowKind::StartCap, {}, {}, {}, it.key(), it.value(), *m_instance.startCap});
        }
    }

    const Instance &m_instance;
    QList<std::pair<const Candidate *, const Option *>> m_funded;
    QList<const Candidate *> m_refused;
    QList<Binding> m_found;
};

} // namespace

QList<Binding> bindingOf(const Instance &instance, const Plan &plan)
{
    return Limits(instance, plan).run(plan.use(instance));
}

} // namespace simsa::plan
