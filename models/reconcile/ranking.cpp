// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/ranking.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>

namespace simsa::reconcile {

using call::TieStep;

namespace {

/// Indices of criteria, the heaviest first; equal weights in the order of the sheet.
QList<qsizetype> byWeight(const call::Rubric &rubric)
{
    QList<qsizetype> order(rubric.criteria.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return rubric.criteria.at(a).weight() > rubric.criteria.at(b).weight();
    });
    return order;
}

/// Compares two candidates step by step; `less` means the left one stands better.
class Comparison
{
public:
    Comparison(const call::ScoringPolicy &policy, const call::Rubric &rubric)
        : m_policy(policy)
        , m_criteria(byWeight(rubric))
    {
    }

    /// The first step that parts them and how; nullopt when none does.
    std::optional<std::pair<TieStep, bool>> firstBetter(const Candidate &a, const Candidate &b) const
    {
        for (const TieStep step : m_policy.tieOrder) {
            const std::strong_ordering order = compare(step, a, b);
            if (order != 0)
                return std::pair(step, order < 0);
        }
        return std::nullopt;
    }

private:
    std::strong_ordering compare(TieStep step, const Candidate &a, const Candidate &b) const
    {
        const Statistics &left = a.official.statistics;
        const Statistics &right = b.official.statistics;
        switch (step) {
        case TieStep::Score:
            return b.official.rounded() <=> a.official.rounded();
        case TieStep::Criteria:
            return compareCriteria(a.official.criterionMeans, b.official.criterionMeans);
        case TieStep::Median:
            return right.median <=> left.median;
        case TieStep::Deviation:
            return left.variance <=> right.variance;
        case TieStep::FewerGpuMonths:
            return a.gpuMonths <=> b.gpuMonths;
        case TieStep::EarlierReceipt:
            return a.receivedAt.toMSecsSinceEpoch() <=> b.receivedAt.toMSecsSinceEpoch();
        case TieStep::Lottery:
            return lotteryTicket(m_policy.lotterySeed, a.official.proposal)
                       .compare(lotteryTicket(m_policy.lotterySeed, b.official.proposal)) <=> 0;
        }
        return std::strong_ordering::equal;
    }

    std::strong_ordering compareCriteria(const QList<Ratio> &a, const QList<Ratio> &b) const
    {
        for (const qsizetype c : m_criteria) {
            // A review without parts counts 0 here; skipping it would make the order intransitive.
            if (const auto order = b.value(c) <=> a.value(c); order != 0)
                return order;
        }
        return std::strong_ordering::equal;
    }

    const call::ScoringPolicy &m_policy;
    QList<qsizetype> m_criteria;
};

} // namespace

qint64 gpuMonthsOf(const call::RequestLine &request, const call::Charter &charter)
{
    const call::Cluster *cluster = charter.cluster(request.preferred);
    return cluster == nullptr ? 0 : qint64(request.nodes.value()) * cluster->gpusPerNode * request.months;
}

QList<Standing> rank(const call::ScoringPolicy &policy, const call::Rubric &rubric,
                     const QList<Candidate> &candidates)
{
    const Comparison comparison(policy, rubric);
    const auto reviewed = [](const Candidate &c) { return c.official.statistics.n > 0; };
    QList<Candidate> sorted = candidates;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Candidate &a, const Candidate &b) {
        if (reviewed(a) != reviewed(b))
            return reviewed(a);
        const auto parted = comparison.firstBetter(a, b);
        return parted && parted->second;
    });
    QList<Standing> standings;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        Standing standing{.proposal = sorted.at(i).official.proposal,
                          .rank = static_cast<int>(i) + 1,
                          .partedBy = std::nullopt};
        if (i > 0) {
            const auto parted = comparison.firstBetter(sorted.at(i - 1), sorted.at(i));
            const bool sameClass = reviewed(sorted.at(i - 1)) == reviewed(sorted.at(i));
            if (parted && sameClass)
                standing.partedBy = parted->first;
            else if (sameClass)
                standing.rank = standings.last().rank;
        }
        standings.append(standing);
    }
    return standings;
}

QString lotteryTicket(const QString &seed, const base::ProposalId &proposal)
{
    const QByteArray text = (seed + u'|' + proposal.text()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace simsa::reconcile
