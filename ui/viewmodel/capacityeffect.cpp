// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/capacityeffect.h"

#include "viewmodel/format.h"
#include "viewmodel/reviewwords.h"

#include <QCoreApplication>

namespace simsa::viewmodel {

using base::Nodes;
using capacity::Effect;
using capacity::Verdict;

namespace {

struct Capacity
{
    Q_DECLARE_TR_FUNCTIONS(Capacity)
};

constexpr qsizetype mostClustersShownWhole = 4;

QString verdictWord(const Effect &effect)
{
    switch (effect.verdict) {
    case Verdict::Fits:
        return Capacity::tr("fits");
    case Verdict::FitsSmaller:
    case Verdict::DoesNotFit:
        return Capacity::tr("%n node(s) short", nullptr, effect.worstShortage.value());
    case Verdict::ClusterNotAcceptable:
        return Capacity::tr("not asked for");
    case Verdict::OutsideWindow:
        return Capacity::tr("outside the window");
    }
    return {};
}

Tone verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return Tone::Ok;
    case Verdict::FitsSmaller:
    case Verdict::DoesNotFit:
        return Tone::Bad;
    case Verdict::OutsideWindow:
        return Tone::Warn;
    case Verdict::ClusterNotAcceptable:
        return Tone::Disabled;
    }
    return Tone::Plain;
}

QList<int> shortMonths(const Effect &effect)
{
    QList<int> months;
    for (const capacity::EffectMonth &month : effect.months) {
        if (month.shortage > Nodes())
            months.append(month.month);
    }
    return months;
}

QString shortageText(const call::Charter &charter, const Effect &effect)
{
    const QString when = monthsText(charter, shortMonths(effect));
    return Capacity::tr("%2 %1", "in month 5·6; 8 nodes short").arg(when, verdictWord(effect));
}

QString clause(const call::Charter &charter, const ClusterEffect &row, const Effect &effect, bool chosen)
{
    switch (effect.verdict) {
    case Verdict::Fits:
        return chosen ? Capacity::tr("%1 fits for %2", "cluster, months")
                            .arg(row.name, format::months(effect.length))
                      : Capacity::tr("%1 fits", "cluster").arg(row.name);
    case Verdict::FitsSmaller:
    case Verdict::DoesNotFit:
        return row.name + u' ' + shortageText(charter, effect);
    case Verdict::OutsideWindow:
        return Capacity::tr("%1 outside the window", "cluster").arg(row.name);
    case Verdict::ClusterNotAcceptable:
        break;
    }
    return {};
}

// Highest month against the most free nodes: a ratio that needs nothing but what the bundle carries.
QString demandText(const capacity::CapacityTable &table, const base::ClusterId &cluster,
                   const capacity::NodeTable *demand)
{
    if (!demand)
        return {};
    Nodes asked;
    Nodes free;
    for (int month = 1; month <= table.months(); ++month) {
        asked = std::max(asked, demand->at(cluster, month));
        free = std::max(free, table.free(cluster, month));
    }
    if (free <= Nodes())
        return {};
    const double ratio = static_cast<double>(asked.value()) / static_cast<double>(free.value());
    return Capacity::tr("demand %1×", "ratio").arg(QString::number(ratio, 'f', 1));
}

EffectBar barOf(const capacity::CapacityTable &table, const Effect &effect, const base::ClusterId &cluster,
                int month, const capacity::NodeTable *demand)
{
    const call::MonthCapacity there = table.at(cluster, month);
    const bool inAward =
        !effect.months.isEmpty() && month >= effect.start && month < effect.start + effect.length;
    EffectBar bar{there.usable().value(), there.committed.value(), inAward ? effect.nodes.value() : 0, {}};
    if (demand)
        bar.demand = demand->at(cluster, month).value();
    return bar;
}

QString amountText(const Effect &effect, const call::Cluster &cluster)
{
    if (effect.verdict == Verdict::ClusterNotAcceptable)
        return {};
    // Beside the strips there is no room for the English GPUs.
    return isKoreanShown() ? format::nodesAndGpus(effect.nodes, cluster.gpusPerNode)
                           : format::nodes(effect.nodes);
}

QList<MonthName> monthNames(const call::Charter &charter)
{
    QList<MonthName> names;
    for (int index = 1; index <= charter.months; ++index) {
        const base::Month month = charter.month(index);
        names.append(
            {QString::number(month.month()), format::month(month), index == 1 || month.month() == 1});
    }
    return names;
}

} // namespace

QList<ShareOption> shareOptions(const call::Charter &charter, const call::RequestLine &request)
{
    QList<ShareOption> options;
    const auto add = [&](int percent, const QString &name) {
        const Nodes nodes = call::RequestLine::share(request.nodes, percent);
        if (options.isEmpty() || nodes < options.last().nodes)
            options.append({percent, nodes, name});
    };
    add(100, Capacity::tr("Full"));
    for (const int percent : charter.plan.awardPercents) {
        if (percent > request.floorPercent)
            add(percent, QStringLiteral("%1 %").arg(percent));
    }
    add(request.floorPercent, Capacity::tr("Min"));
    return options;
}

QString monthsText(const call::Charter &charter, const QList<int> &months)
{
    if (months.isEmpty())
        return {};
    const base::Month first = charter.month(months.first());
    const base::Month last = charter.month(months.last());
    const bool oneYear = first.year() == last.year();
    const bool whole = months.last() - months.first() + 1 == months.size();
    if (months.size() > 3 && !whole)
        return Capacity::tr("in %n month(s)", nullptr, static_cast<int>(months.size()));
    if (months.size() > 2 && whole)
        return oneYear ? Capacity::tr("in months %1 to %2").arg(first.month()).arg(last.month())
                       : QStringLiteral("%1~%2").arg(format::month(first), format::month(last));
    QStringList names;
    for (const int month : months)
        names +=
            oneYear ? QString::number(charter.month(month).month()) : format::month(charter.month(month));
    const QString list = names.join(u'·');
    return oneYear ? Capacity::tr("in month %1", "5·6").arg(list) : list;
}

CapacityEffect capacityEffect(const call::Charter &charter, const capacity::CapacityTable &table,
                              const call::RequestLine &request, const EffectChoice &choice,
                              const capacity::NodeTable *demand)
{
    CapacityEffect result;
    result.months = monthNames(charter);
    QStringList clauses;
    for (qsizetype i = 0; i < charter.clusters.size(); ++i) {
        const call::Cluster &cluster = charter.clusters.at(i);
        const Effect effect =
            capacity::effectOf(table, request, cluster.id, choice.start, choice.percent, nullptr, demand);
        ClusterEffect row;
        row.cluster = cluster.id;
        row.slot = static_cast<int>(i) + 1;
        row.acceptable = effect.verdict != Verdict::ClusterNotAcceptable;
        if (!row.acceptable && charter.clusters.size() > mostClustersShownWhole)
            continue;
        row.name = cluster.name.in(isKoreanShown());
        row.amount = amountText(effect, cluster);
        row.verdict = verdictWord(effect);
        row.tone = verdictTone(effect.verdict);
        row.demand = demandText(table, cluster.id, demand);
        for (int month = 1; month <= table.months(); ++month)
            row.months.append(barOf(table, effect, cluster.id, month, demand));
        if (row.acceptable)
            clauses += clause(charter, row, effect, cluster.id == choice.cluster);
        result.clusters.append(row);
    }
    result.sentence =
        Capacity::tr("From %1: %2", "month, verdicts")
            .arg(format::month(charter.month(choice.start)), clauses.join(QStringLiteral(" · ")));
    return result;
}

} // namespace simsa::viewmodel
