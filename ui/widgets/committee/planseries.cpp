// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/committee/planseries.h"

#include "viewmodel/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace simsa::widgets {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanSeries)
};

// Nodes of the plan on a cluster in a month, of one proposal or of all others.
int nodesIn(const record::Plan &plan, const base::ClusterId &cluster, int month,
            const base::ProposalId &selected, bool ofSelected)
{
    int nodes = 0;
    for (const record::PlannedAward &award : plan.awards) {
        const bool runs =
            award.cluster == cluster && month >= award.start && month < award.start + award.months;
        if (runs && (award.proposal == selected) == ofSelected)
            nodes += award.nodes.value();
    }
    return nodes;
}

void putWords(charts::ChartSeries &series, const call::Cluster &cluster)
{
    int peak = 0, full = 0, least = -1;
    for (const charts::ChartMonth &month : series.months) {
        peak = std::max(peak, month.capacity);
        full += month.capacity > 0 && month.free == 0 ? 1 : 0;
        if (month.capacity > 0)
            least = least < 0 ? month.free : std::min(least, month.free);
    }
    series.name = cluster.name.in(QLocale().language() == QLocale::Korean);
    series.subtitle = Words::tr("at most %1").arg(viewmodel::format::nodes(base::Nodes(peak)));
    series.note = full > 0 ? Words::tr("full for %n months", nullptr, full) : Words::tr("has room");
    series.noteTone = full > 0 ? charts::Tone::Bad : charts::Tone::Muted;
    series.verdict = viewmodel::format::nodes(base::Nodes(std::max(0, least)));
    series.verdictDetail = Words::tr("least room");
}

} // namespace

QList<charts::ChartSeries> planSeries(const call::Charter &charter, const record::Plan &plan,
                                      const base::ProposalId &selected)
{
    QList<charts::ChartSeries> list;
    int most = 1;
    for (const call::Cluster &cluster : charter.clusters)
        for (const call::MonthCapacity &month : cluster.capacity)
            most = std::max(most, month.usable().value());
    for (const call::Cluster &cluster : charter.clusters) {
        charts::ChartSeries series;
        series.slot = static_cast<int>(list.size()) + 1;
        int peak = 0;
        for (int month = 1; month <= charter.months; ++month) {
            const call::MonthCapacity capacity = cluster.capacity.value(month - 1);
            peak = std::max(peak, capacity.usable().value());
            series.months.append(charts::ChartMonth::of(capacity.usable().value(),
                                                        capacity.committed.value() +
                                                            nodesIn(plan, cluster.id, month, selected, false),
                                                        nodesIn(plan, cluster.id, month, selected, true)));
        }
        putWords(series, cluster);
        // A small cluster needs less height; three lines of words still stand beside it.
        series.heightPx = std::max(54, 112 * peak / most);
        list.append(series);
    }
    return list;
}

QList<charts::ChartMonthLabel> planMonths(const call::Charter &charter)
{
    QList<charts::ChartMonthLabel> labels;
    for (int i = 1; i <= charter.months; ++i) {
        const base::Month month = charter.month(i);
        labels.append({QString::number(month.month()), month.toString(), i == 1 || month.month() == 1});
    }
    return labels;
}

} // namespace simsa::widgets
