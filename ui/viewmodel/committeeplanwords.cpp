// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/committeewords.h"

#include "viewmodel/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace simsa::viewmodel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommitteePlan)
};

bool isKorean()
{
    return QLocale().language() == QLocale::Korean;
}

qint64 nodeMonths(const record::PlannedAward &award)
{
    return static_cast<qint64>(award.nodes.value()) * award.months;
}

const record::PlannedRefusal *refusalOf(const record::Plan &plan, const base::ProposalId &proposal)
{
    const auto found = std::find_if(plan.refusals.begin(), plan.refusals.end(),
                                    [&](const record::PlannedRefusal &r) { return r.proposal == proposal; });
    return found == plan.refusals.end() ? nullptr : &*found;
}

std::optional<PlanRemark> firstNotFitting(const CommitteeSnapshot &snapshot, const record::Plan &plan)
{
    QHash<base::ProposalId, const record::PlannedRefusal *> refusals;
    for (const record::PlannedRefusal &refusal : plan.refusals)
        refusals.insert(refusal.proposal, &refusal);
    const int line = lineOf(snapshot, plan);
    for (const committee::Row *row : snapshot.byRank()) {
        const record::PlannedRefusal *refusal = refusals.value(row->proposal.id);
        if (!refusal || row->rank == 0 || row->rank > line)
            continue;
        return PlanRemark{PlanRemark::Kind::Warn,
                          Words::tr("The first that did not fit is %1 (rank %2): %3.")
                              .arg(row->proposal.id.text(), QString::number(row->rank),
                                   refusalBrief(*refusal, *snapshot.charter)),
                          {}};
    }
    return std::nullopt;
}

double share(qint64 part, qint64 whole)
{
    return whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0;
}

qint64 freeNodeMonths(const call::Charter &charter)
{
    qint64 all = 0;
    for (const call::Cluster &cluster : charter.clusters)
        for (const call::MonthCapacity &month : cluster.capacity)
            all += std::max(0, month.free().value());
    return all;
}

PlanTotal shareTotal(const QString &caption, qint64 part, qint64 whole)
{
    return {caption, QString::number(share(part, whole), 'f', 1), QStringLiteral("%")};
}

} // namespace

int lineOf(const CommitteeSnapshot &snapshot, const record::Plan &plan)
{
    if (plan.line > 0)
        return plan.line;
    int line = 0;
    for (const committee::Row &row : snapshot.rows)
        if (row.rank > line && row.official.passes)
            line = row.rank;
    return line;
}

QList<int> freeAfter(const call::Cluster &cluster, const record::Plan &plan)
{
    QList<int> left;
    for (const call::MonthCapacity &month : cluster.capacity)
        left.append(month.free().value());
    for (const record::PlannedAward &award : plan.awards)
        for (int m = award.start;
             award.cluster == cluster.id && m < award.start + award.months && m <= left.size(); ++m)
            left[m - 1] -= award.nodes.value();
    return left;
}

QList<base::ProposalId> withoutReasons(const CommitteeSnapshot &snapshot, const record::Plan &plan)
{
    QSet<base::ProposalId> awarded;
    for (const record::PlannedAward &award : plan.awards)
        awarded.insert(award.proposal);
    QList<base::ProposalId> open;
    for (const committee::Row *row : snapshot.byRank()) {
        const bool hasReasons = row->opinion && !row->opinion->reasons.isEmpty();
        const bool eligible = row->proposal.eligibility == call::Eligibility::Ok;
        if (eligible && !hasReasons && !awarded.contains(row->proposal.id))
            open.append(row->proposal.id);
    }
    return open;
}

QString outcomeSentence(const record::Plan &plan, const base::ProposalId &proposal,
                        const call::Charter &charter)
{
    if (const record::PlannedAward *award = plan.awardOf(proposal))
        return awardSentence(*award, charter);
    const record::PlannedRefusal *refusal = refusalOf(plan, proposal);
    return refusal ? refusalSentence(*refusal, charter) : QString();
}

QList<PlanRemark> remarksOn(const CommitteeSnapshot &snapshot, const record::Plan &plan)
{
    QList<PlanRemark> remarks;
    if (!snapshot.charter)
        return remarks;
    if (const auto first = firstNotFitting(snapshot, plan))
        remarks.append(*first);
    const QList<base::ProposalId> open = withoutReasons(snapshot, plan);
    if (!open.isEmpty())
        remarks.append(
            {PlanRemark::Kind::Reason,
             Words::tr("%n proposals that get nothing still need reasons before decisions can be proposed.",
                       nullptr, static_cast<int>(open.size())),
             open.first()});
    return remarks;
}

QList<PlanTotal> totalsOf(const CommitteeSnapshot &snapshot, const record::Plan &plan)
{
    if (!snapshot.charter)
        return {};
    qint64 all = 0, away = 0;
    int reduced = 0;
    QHash<base::PoolId, qint64> byPool;
    QHash<base::ProposalId, const record::PlannedRequest *> requests;
    for (const record::PlannedRequest &request : plan.requests)
        requests.insert(request.proposal, &request);
    for (const record::PlannedAward &award : plan.awards) {
        const qint64 amount = nodeMonths(award);
        all += amount;
        reduced += award.percent < 100 ? 1 : 0;
        const record::PlannedRequest *request = requests.value(award.proposal);
        if (!request)
            continue;
        byPool[request->pool] += amount;
        away += request->nonCapital ? amount : 0;
    }
    QList<PlanTotal> totals;
    totals.append({Words::tr("Awards"), format::count(plan.awards.size()),
                   Words::tr("/ %1, reduced %2").arg(format::count(snapshot.rows.size())).arg(reduced)});
    totals.append(
        {Words::tr("Node-months"), format::count(all),
         Words::tr("use %1 %").arg(QString::number(share(all, freeNodeMonths(*snapshot.charter)), 'f', 1))});
    for (const call::Pool &pool : snapshot.charter->pools)
        totals.append(shareTotal(pool.name.in(isKorean()), byPool.value(pool.id), all));
    totals.append(shareTotal(Words::tr("Outside the capital area"), away, all));
    return totals;
}

} // namespace simsa::viewmodel
