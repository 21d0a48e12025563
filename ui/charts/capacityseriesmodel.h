// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartvalues.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace simsa::charts {

/// Heights at which the layers of one month end, from below, in nodes: committed, award within capacity,
/// excess.
struct ChartBands
{
    int committedTop = 0;
    int awardTop = 0;
    int overTop = 0;

    friend bool operator==(const ChartBands &, const ChartBands &) = default;
};

/// Capacity, commitments, this proposal and measured use by cluster and month: what the chart draws and its
/// table twin lists. One row for each cluster and month, clusters in charter order. Missing values are empty
/// cells, never 0.
class CapacitySeriesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Cluster, MonthName, Capacity, Committed, Award, Free, Over, Demand, Used, ColumnCount };

    explicit CapacitySeriesModel(QObject *parent = nullptr);

    /// Replaces everything; emits modelReset once. Does nothing when the values are the ones shown.
    void setSeries(QList<ChartMonthLabel> months, QList<ChartSeries> series);
    /// What the hatched part is called: "This proposal" unless set ("고른 과제 038").
    void setAwardName(const QString &name);
    [[nodiscard]] QString awardName() const;

    /// Shows how many nodes there are and nothing of how they are used: columns and sentences say no more.
    /// The areas are drawn from `committed`, as ever.
    void setAmountsOnly(bool only);

    [[nodiscard]] int seriesCount() const { return static_cast<int>(m_series.size()); }
    [[nodiscard]] int monthCount() const { return static_cast<int>(m_months.size()); }
    /// `index` must be below seriesCount().
    [[nodiscard]] const ChartSeries &series(int index) const { return m_series.at(index); }
    /// `index` must be below monthCount().
    [[nodiscard]] const ChartMonthLabel &month(int index) const { return m_months.at(index); }
    /// The values of a cluster in a month; nullopt where the series has none.
    [[nodiscard]] std::optional<ChartMonth> value(int series, int month) const;
    /// Where the layers end; all 0 where there is no value.
    [[nodiscard]] ChartBands bands(int series, int month) const;
    /// Largest capacity of a cluster over all months.
    [[nodiscard]] int peakCapacity(int series) const;
    /// Largest height (capacity or load) of a cluster over all months.
    [[nodiscard]] int peak(int series) const;
    /// Height at which the load of clusters 0…series ends when all are stacked.
    [[nodiscard]] int stackedTop(int series, int month) const;
    /// Largest measured use of a cluster, in nodes, rounded up.
    [[nodiscard]] int peakUse(int series) const;
    /// Capacity of all clusters together.
    [[nodiscard]] int totalCapacity(int month) const;
    /// Load against capacity, for the reading line: "198/255"; empty where there is no value.
    [[nodiscard]] QString reading(int series, int month) const;
    /// One line a cluster with all amounts of a month, for the tooltip.
    [[nodiscard]] QStringList monthLines(int month) const;
    /// The same as one sentence that begins with the month, for screen readers.
    [[nodiscard]] QString monthSentence(int month) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString clusterSentence(const QString &name, const ChartMonth &value) const;
    [[nodiscard]] static QVariant cell(const ChartMonth &value, int column);

    QList<ChartMonthLabel> m_months;
    QList<ChartSeries> m_series;
    QString m_awardName;
    bool m_amountsOnly = false;
    bool m_hasUse = false; ///< some month was measured; without one its column is not there
};

} // namespace simsa::charts
