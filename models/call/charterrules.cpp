// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/charter.h"
#include "call/fields.h"

namespace simsa::call {

using namespace Qt::StringLiterals;

// Each function below gives the place of the first rule broken, empty when all is well.
namespace {

QString faultInHead(const Charter &charter)
{
    if (charter.version < 1)
        return u"version"_s;
    if (!charter.call.isValid())
        return u"call"_s;
    if (charter.title.isEmpty())
        return u"title"_s;
    if (charter.office.isEmpty())
        return u"office"_s;
    if (!charter.firstMonth.isValid())
        return u"first_month"_s;
    return charter.months < 1 || charter.months > fields::mostMonths ? u"months"_s : QString();
}

QString faultInPools(const Charter &charter)
{
    if (charter.pools.isEmpty() || fields::hasRepeats(charter.pools, [](const Pool &p) { return p.id; }))
        return u"pools"_s;
    for (qsizetype i = 0; i < charter.pools.size(); ++i) {
        if (!charter.pools.at(i).id.isValid() || charter.pools.at(i).name.isEmpty())
            return u"pools[%1]"_s.arg(i);
    }
    return {};
}

QString faultInCapacity(const Cluster &cluster, int months)
{
    if (cluster.capacity.size() != months)
        return u"capacity: %1 months, not %2"_s.arg(cluster.capacity.size()).arg(months);
    for (qsizetype m = 0; m < cluster.capacity.size(); ++m) {
        const MonthCapacity &month = cluster.capacity.at(m);
        const base::Nodes none;
        if (month.inService < none || month.spare < none || month.reserved < none || month.committed < none ||
            month.free() < none)
            return u"capacity[%1]"_s.arg(m);
    }
    return {};
}

QString faultInCluster(const Cluster &cluster, int months)
{
    if (!cluster.id.isValid())
        return u"id"_s;
    if (cluster.name.isEmpty())
        return u"name"_s;
    if (cluster.gpuModel.isEmpty())
        return u"gpu_model"_s;
    if (cluster.gpusPerNode < 1)
        return u"gpus_per_node"_s;
    if (cluster.perProjectCap < base::Nodes(1))
        return u"per_project_cap"_s;
    if (cluster.maxMonths < 1 || cluster.maxMonths > 60)
        return u"max_months"_s;
    return faultInCapacity(cluster, months);
}

QString faultInClusters(const Charter &charter)
{
    if (charter.clusters.isEmpty() ||
        fields::hasRepeats(charter.clusters, [](const Cluster &c) { return c.id; }))
        return u"clusters"_s;
    for (qsizetype i = 0; i < charter.clusters.size(); ++i) {
        const QString fault = faultInCluster(charter.clusters.at(i), charter.months);
        if (!fault.isEmpty())
            return u"clusters[%1].%2"_s.arg(QString::number(i), fault);
    }
    return {};
}

QString faultInScoring(const ScoringPolicy &policy)
{
    if (policy.minForTrim < 3)
        return u"scoring.min_for_trim"_s;
    if (policy.minReviews < 1)
        return u"scoring.min_reviews"_s;
    if (policy.cutoff < base::Score(0) || policy.cutoff > base::Score(10000))
        return u"scoring.cutoff"_s;
    if (policy.tieOrder.isEmpty() || fields::hasRepeats(policy.tieOrder, [](TieStep s) { return s; }))
        return u"scoring.tie_order"_s;
    // A lottery whose seed is not published beforehand could be drawn until it pleases.
    if (policy.tieOrder.contains(TieStep::Lottery) && policy.lotterySeed.isEmpty())
        return u"scoring.lottery_seed"_s;
    return {};
}

QString faultInPlan(const PlanPolicy &policy)
{
    const QList<int> &percents = policy.awardPercents;
    const bool inRange =
        std::all_of(percents.begin(), percents.end(), [](int p) { return p >= 1 && p <= 100; });
    const bool falls =
        std::adjacent_find(percents.begin(), percents.end(), std::less_equal<>()) == percents.end();
    if (percents.isEmpty() || !inRange || !falls)
        return u"plan.award_percents"_s;
    return policy.orgCap < base::Nodes(0) ? u"plan.org_cap"_s : QString();
}

QString faultInDates(const Dates &dates)
{
    const QList<std::pair<QDateTime, QString>> order{{dates.opens, u"opens"_s},
                                                     {dates.closes, u"closes"_s},
                                                     {dates.reviewFrom, u"review_from"_s},
                                                     {dates.reviewUntil, u"review_until"_s},
                                                     {dates.meeting, u"meeting"_s},
                                                     {dates.release, u"release"_s}};
    for (qsizetype i = 0; i < order.size(); ++i) {
        const bool inOrder = i == 0 || order.at(i - 1).first <= order.at(i).first;
        if (!order.at(i).first.isValid() || !inOrder)
            return u"dates."_s + order.at(i).second;
    }
    if (dates.opens == dates.closes)
        return u"dates.closes"_s;
    if (dates.reviewFrom == dates.reviewUntil)
        return u"dates.review_until"_s;
    if (dates.objectionDays < 0 || dates.objectionAnswerDays < 0)
        return u"dates.objection_days"_s;
    if (dates.checkpointHours < 1)
        return u"dates.checkpoint_hours"_s;
    return dates.graceMinutes < 0 ? u"dates.grace_minutes"_s : QString();
}

QString faultInRest(const Charter &charter)
{
    if (fields::hasRepeats(charter.visibility.blinded, [](BlindField f) { return f; }))
        return u"visibility.blinded"_s;
    if (charter.required.minCharacters < 1 || charter.required.minCharacters > 2000)
        return u"required.min_characters"_s;
    const bool negative = std::any_of(charter.destroyAfter.begin(), charter.destroyAfter.end(),
                                      [](const Retention &r) { return r.days < 0; });
    if (negative || fields::hasRepeats(charter.destroyAfter, [](const Retention &r) { return r.what; }))
        return u"destroy_after"_s;
    return {};
}

} // namespace

base::Result<> validate(const Charter &charter)
{
    for (const QString &fault : {faultInHead(charter), faultInPools(charter), faultInClusters(charter),
                                 faultInScoring(charter.scoring), faultInPlan(charter.plan),
                                 faultInDates(charter.dates), faultInRest(charter)}) {
        if (!fault.isEmpty())
            return base::fail(base::ErrorCode::CharterInvalid, fault);
    }
    return validate(charter.rubric);
}

} // namespace simsa::call
