// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/office/capacityseries.h"

#include "viewmodel/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace simsa::widgets {

namespace format = viewmodel::format;
using base::Month;
using charts::ChartMonth;
using charts::ChartMonthLabel;
using charts::ChartSeries;

namespace {

constexpr int mostBefore = 36; ///< months of use before the horizon

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CapacitySeries)
};

bool isKorean()
{
    return QLocale().language() == QLocale::Korean;
}

QList<ChartMonthLabel> labelsFrom(Month first, int count)
{
    QList<ChartMonthLabel> labels;
    for (int i = 0; i < count; ++i) {
        const Month month = first.plus(i);
        const bool january = month.month() == 1;
        // The year of the first month is told too, unless the next one stands right beside it.
        const bool named = january || (i == 0 && month.month() <= 10);
        labels.append({QString::number(january ? month.year() : month.month()), month.toString(),
                       i == 0 || january, named ? QString::number(month.year()) : QString()});
    }
    return labels;
}

Month firstShown(const viewmodel::OutlookSession &session)
{
    const Month horizon = session.charter()->firstMonth;
    Month first = horizon;
    const auto &use = session.outlook().use.months();
    for (auto entry = use.begin(); entry != use.end(); ++entry)
        first = std::min(first, entry.key().second);
    return std::max(first, horizon.plus(-mostBefore));
}

void putUse(ChartSeries &series, ChartMonth &month, int index, const capacity::MonthUse &use, int gpusPerNode)
{
    month.used = capacity::averageNodes(use, gpusPerNode).value();
    // The line stands at the exact average; the table has whole nodes.
    const double nodes = double(use.gpuSeconds) / (double(use.seconds) * gpusPerNode);
    series.use << QPointF(index, nodes) << QPointF(index + 1, nodes);
}

void putWords(ChartSeries &series, const call::Cluster &cluster, int skipped)
{
    int peak = 0, least = -1;
    for (qsizetype i = skipped; i < series.months.size(); ++i) {
        const ChartMonth &month = series.months.at(i);
        peak = std::max(peak, month.capacity);
        if (month.capacity > 0)
            least = least < 0 ? month.free : std::min(least, month.free);
    }
    series.name = cluster.name.in(isKorean());
    series.subtitle = Words::tr("at most %1").arg(format::nodes(base::Nodes(peak)));
    series.note = Words::tr("%1 GPUs").arg(format::count(qint64(peak) * cluster.gpusPerNode));
    series.verdict = format::nodes(base::Nodes(std::max(0, least)));
    series.verdictDetail = Words::tr("least free");
}

ChartSeries clusterSeries(const viewmodel::OutlookSession &session, const capacity::CapacityTable &table,
                          const call::Cluster &cluster, Month first, int count)
{
    ChartSeries series;
    const int before = table.firstMonth().since(first);
    bool measured = false;
    for (int i = 0; i < count; ++i) {
        const call::MonthCapacity there = table.at(cluster.id, std::max(1, i - before + 1));
        const int committed = i < before ? 0 : there.committed.value();
        ChartMonth month = ChartMonth::of(there.usable().value(), committed, 0);
        const auto use = session.outlook().use.at(cluster.id, first.plus(i));
        if (use)
            putUse(series, month, i, *use, cluster.gpusPerNode);
        else if (measured)
            series.use << QPointF(i, std::numeric_limits<double>::quiet_NaN());
        measured = use.has_value();
        series.months.append(month);
    }
    putWords(series, cluster, before);
    return series;
}

} // namespace

CapacityRows clusterRows(const viewmodel::OutlookSession &session)
{
    CapacityRows rows;
    if (!session.charter())
        return rows;
    const capacity::CapacityTable table = session.table();
    const Month first = firstShown(session);
    const int count = table.firstMonth().since(first) + table.months();
    rows.months = labelsFrom(first, count);
    int most = 1;
    for (const call::Cluster &cluster : session.charter()->clusters) {
        ChartSeries series = clusterSeries(session, table, cluster, first, count);
        series.slot = static_cast<int>(rows.series.size()) + 1;
        for (const ChartMonth &month : series.months)
            most = std::max(most, month.capacity);
        rows.series.append(series);
    }
    for (ChartSeries &series : rows.series) {
        int peak = 0;
        for (const ChartMonth &month : series.months)
            peak = std::max(peak, month.capacity);
        series.heightPx = std::max(54, 96 * peak / most); // three lines of words stand beside it
    }
    return rows;
}

CapacityRows roadmapRows(const capacity::Roadmap &roadmap)
{
    CapacityRows rows;
    const Month first = roadmap.firstMonth();
    if (!first.isValid())
        return rows;
    rows.months = labelsFrom(first, roadmap.months());
    for (const capacity::RoadmapStage &stage : roadmap.stages) {
        ChartSeries series;
        series.name = stage.name.in(isKorean());
        series.slot = static_cast<int>(rows.series.size()) + 1;
        series.tentative = stage.standing != capacity::Standing::Existing;
        for (int i = 0; i < roadmap.months(); ++i) {
            const int nodes = stage.holdsIn(first.plus(i)) ? stage.nodes().value() : 0;
            series.months.append(ChartMonth::of(nodes, nodes, 0));
        }
        rows.series.append(series);
    }
    return rows;
}

} // namespace simsa::widgets
