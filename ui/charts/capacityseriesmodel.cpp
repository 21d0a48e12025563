// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/capacityseriesmodel.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace simsa::charts {

namespace {

QString number(int value)
{
    return QLocale().toString(value);
}

QVariant alignmentOf(int column)
{
    const Qt::Alignment side = column <= CapacitySeriesModel::MonthName ? Qt::AlignLeft : Qt::AlignRight;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

} // namespace

CapacitySeriesModel::CapacitySeriesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CapacitySeriesModel::setSeries(QList<ChartMonthLabel> months, QList<ChartSeries> series)
{
    if (months == m_months && series == m_series)
        return;
    beginResetModel();
    m_months = std::move(months);
    m_series = std::move(series);
    m_hasUse = std::any_of(m_series.begin(), m_series.end(), [](const ChartSeries &one) {
        return std::any_of(one.months.begin(), one.months.end(),
                           [](const ChartMonth &month) { return month.used.has_value(); });
    });
    endResetModel();
}

void CapacitySeriesModel::setAwardName(const QString &name)
{
    if (name == m_awardName)
        return;
    m_awardName = name;
    emit headerDataChanged(Qt::Horizontal, Award, Award);
}

QString CapacitySeriesModel::awardName() const
{
    return m_awardName.isEmpty() ? tr("This proposal") : m_awardName;
}

void CapacitySeriesModel::setAmountsOnly(bool only)
{
    if (only == m_amountsOnly)
        return;
    beginResetModel();
    m_amountsOnly = only;
    endResetModel();
}

std::optional<ChartMonth> CapacitySeriesModel::value(int series, int month) const
{
    if (series < 0 || series >= m_series.size() || month < 0 || month >= m_months.size() ||
        month >= m_series[series].months.size())
        return std::nullopt;
    return m_series[series].months[month];
}

ChartBands CapacitySeriesModel::bands(int series, int month) const
{
    const std::optional<ChartMonth> v = value(series, month);
    if (!v)
        return {};
    const int top = v->committed + v->award;
    const int withinTop = std::clamp(top - v->over, 0, top);
    return {std::min(v->committed, withinTop), withinTop, top};
}

int CapacitySeriesModel::peakCapacity(int series) const
{
    int most = 0;
    for (const ChartMonth &month : m_series.at(series).months)
        most = std::max(most, month.capacity);
    return most;
}

int CapacitySeriesModel::peak(int series) const
{
    int most = peakCapacity(series);
    for (const ChartMonth &month : m_series.at(series).months)
        most = std::max(most, month.committed + month.award);
    return most;
}

int CapacitySeriesModel::peakUse(int series) const
{
    double most = 0;
    for (const QPointF &point : m_series.at(series).use)
        most = std::max(most, std::isnan(point.y()) ? 0 : point.y());
    return static_cast<int>(std::ceil(most));
}

int CapacitySeriesModel::stackedTop(int series, int month) const
{
    int top = 0;
    for (int i = 0; i <= series; ++i)
        top += bands(i, month).overTop;
    return top;
}

int CapacitySeriesModel::totalCapacity(int month) const
{
    int total = 0;
    for (int i = 0; i < seriesCount(); ++i)
        total += value(i, month).value_or(ChartMonth{}).capacity;
    return total;
}

QString CapacitySeriesModel::reading(int series, int month) const
{
    const std::optional<ChartMonth> v = value(series, month);
    if (!v)
        return {};
    if (m_amountsOnly)
        return v->capacity > 0 ? number(v->capacity) : QString();
    return QStringLiteral("%1/%2").arg(number(bands(series, month).overTop), number(v->capacity));
}

QString CapacitySeriesModel::clusterSentence(const QString &name, const ChartMonth &value) const
{
    if (m_amountsOnly)
        return tr("%1: %2 nodes").arg(name, number(value.capacity));
    QString text = tr("%1: capacity %2, committed %3, %4 %5, free %6")
                       .arg(name, number(value.capacity), number(value.committed), awardName(),
                            number(value.award), number(value.free));
    if (value.over > 0)
        text = tr("%1, over by %2").arg(text, number(value.over));
    if (value.demand)
        text = tr("%1, demand %2").arg(text, number(*value.demand));
    if (value.used)
        text = tr("%1, used %2").arg(text, number(*value.used));
    return text;
}

QStringList CapacitySeriesModel::monthLines(int month) const
{
    QStringList lines;
    for (int i = 0; i < seriesCount(); ++i) {
        if (const std::optional<ChartMonth> v = value(i, month); v && !(m_amountsOnly && v->capacity == 0))
            lines << clusterSentence(m_series[i].name, *v);
    }
    return lines;
}

QString CapacitySeriesModel::monthSentence(int month) const
{
    if (month < 0 || month >= monthCount())
        return {};
    return tr("%1. %2").arg(m_months[month].full, monthLines(month).join(QStringLiteral("; ")));
}

int CapacitySeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : seriesCount() * monthCount();
}

int CapacitySeriesModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    if (m_amountsOnly)
        return Capacity + 1;
    return m_hasUse ? int(ColumnCount) : int(Used);
}

QVariant CapacitySeriesModel::cell(const ChartMonth &value, int column)
{
    switch (column) {
    case Capacity:
        return value.capacity;
    case Committed:
        return value.committed;
    case Award:
        return value.award;
    case Free:
        return value.free;
    case Over:
        return value.over;
    case Demand:
        return value.demand ? QVariant(*value.demand) : QVariant();
    case Used:
        return value.used ? QVariant(*value.used) : QVariant();
    default:
        return {};
    }
}

QVariant CapacitySeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int series = index.row() / monthCount();
    const int month = index.row() % monthCount();
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == Cluster)
        return m_series[series].name;
    if (index.column() == MonthName)
        return m_months[month].full;
    const std::optional<ChartMonth> v = value(series, month);
    const QVariant amount = v ? cell(*v, index.column()) : QVariant();
    // EditRole carries the number itself, for sorting and copying.
    return role == Qt::EditRole || !amount.isValid() ? amount : QVariant(number(amount.toInt()));
}

QVariant CapacitySeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Cluster:
        return tr("Cluster");
    case MonthName:
        return tr("Month");
    case Capacity:
        return m_amountsOnly ? tr("Nodes") : tr("Capacity");
    case Committed:
        return tr("Committed");
    case Award:
        return awardName();
    case Free:
        return tr("Free");
    case Over:
        return tr("Over");
    case Demand:
        return tr("Demand");
    case Used:
        return tr("Used on average");
    default:
        return {};
    }
}

} // namespace simsa::charts
