// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A capacity chart drawn anew: 36 months of 12 clusters, without and with 100,000 points of measured use.
#include "charts/capacityplot.h"
#include "charts/capacityseriesmodel.h"
#include "compare.h"

#include <QApplication>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace simsa;
using namespace simsa::bench;

namespace {

constexpr int months = 36;
constexpr int clusters = 12;
constexpr int points = 100'000;

void fill(charts::CapacitySeriesModel &model, bool withUse)
{
    QList<charts::ChartMonthLabel> labels;
    for (int i = 0; i < months; ++i)
        labels.append(
            {QString::number(i % 12 + 1), u"2026-%1"_s.arg(i), i % 12 == 0, QString::number(2026 + i / 12)});
    QList<charts::ChartSeries> rows;
    for (int cluster = 0; cluster < clusters; ++cluster) {
        charts::ChartSeries row;
        row.name = u"Cluster %1"_s.arg(cluster + 1);
        row.subtitle = u"255 nodes (2,040 GPUs)"_s;
        row.verdict = u"12 nodes"_s;
        row.slot = cluster + 1;
        for (int i = 0; i < months; ++i)
            row.months.append(
                charts::ChartMonth::of(255 - i % 3 * 8, 100 + (i * 37 + cluster) % 120, (i * 13) % 50));
        for (int i = 0; withUse && i < points / clusters; ++i) {
            const double at = double(months) * i * clusters / points;
            row.use.append({at, 150 + 60 * std::sin(at) + (i * 7919 % 41)});
        }
        rows.append(row);
    }
    model.setSeries(labels, rows);
}

/// Milliseconds of one replot on one thread, painted into the plot's own buffers; CPU time, so that a busy
/// machine does not count.
Contender replotOf(charts::CapacityPlot &plot)
{
    return [&plot] { return cpuMs([&] { plot.replot(QCustomPlot::rpImmediateRefresh); }); };
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments());
    charts::CapacitySeriesModel bare;
    charts::CapacitySeriesModel used;
    fill(bare, false);
    fill(used, true);
    charts::CapacityPlot plots[2];
    const charts::CapacitySeriesModel *models[] = {&bare, &used};
    for (int i = 0; i < 2; ++i) {
        charts::PlotSetup setup;
        setup.model = models[i];
        setup.mode = charts::CapacityChart::Mode::Strip;
        setup.font = QApplication::font();
        plots[i].resize(1000, 600);
        plots[i].rebuild(setup);
        plots[i].show();
    }
    const auto samples = interleave(options.full ? 1000 : 200, {replotOf(plots[0]), replotOf(plots[1])});
    report(u"replot of 36 months × 12 clusters, p95"_s, u"ms"_s, percentile(samples[0], 95), 0,
           {Aim::Kind::AtMost, 5});
    report(u"the same with 100,000 points of use, p95"_s, u"ms"_s, percentile(samples[1], 95), 0,
           {Aim::Kind::AtMost, 16});
    return 0;
}
