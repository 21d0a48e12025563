// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capacity/use.h"

#include "call/fields.h"

#include <algorithm>

namespace simsa::capacity {

using base::ClusterId;
using base::ErrorCode;
using base::Month;
using base::Result;

namespace {

constexpr qint64 largest = 1LL << 53; // what a whole number in a file can be

QDateTime beginOf(Month month)
{
    return QDateTime(QDate(month.year(), month.month(), 1), QTime(0, 0), Qt::UTC);
}

bool inRange(qint64 value)
{
    return value >= 0 && value <= largest;
}

} // namespace

qint64 secondsOf(Month month)
{
    return beginOf(month).secsTo(beginOf(month.plus(1)));
}

qint64 secondsBefore(Month month, const QDateTime &until)
{
    return std::clamp<qint64>(beginOf(month).secsTo(until), 0, secondsOf(month));
}

Month monthOf(const QDateTime &time)
{
    return time.isValid() ? Month(time.date().year(), time.date().month()) : Month();
}

base::Nodes averageNodes(const MonthUse &use, int gpusPerNode)
{
    if (use.seconds <= 0 || gpusPerNode <= 0)
        return {};
    const qint64 whole = use.seconds * gpusPerNode; // 2.7e6 × GPUs of a node
    const qint64 nodes = use.gpuSeconds / whole + (2 * (use.gpuSeconds % whole) >= whole ? 1 : 0);
    return base::Nodes(static_cast<int>(std::min<qint64>(nodes, call::fields::mostNodes)));
}

bool MeasuredUse::add(const GpuRun &run)
{
    const Month first = monthOf(run.begin);
    const Month last = monthOf(run.end);
    if (!first.isValid() || !last.isValid() || run.end < run.begin || last.since(first) > mostMonths ||
        run.gpus < 0 || run.gpus > call::fields::mostNodes)
        return false;
    QMap<Key, MonthUse> months;
    // A run that ends as its last month begins does not touch that month.
    for (Month month = first; month < last || beginOf(month) < run.end; month = month.plus(1)) {
        MonthUse use = at(run.cluster, month).value_or(MonthUse());
        const QDateTime from = std::max(run.begin, beginOf(month));
        const QDateTime until = std::min(run.end, beginOf(month.plus(1)));
        use.gpuSeconds += from.secsTo(until) * run.gpus; // at most 2.7e6 × 1e6 more
        use.seconds = secondsOf(month);
        if (!inRange(use.gpuSeconds))
            return false;
        months.insert({run.cluster, month}, use);
    }
    m_months.insert(months);
    return true;
}

bool MeasuredUse::set(const ClusterId &cluster, Month month, const MonthUse &use)
{
    if (!cluster.isValid() || !month.isValid() || !inRange(use.gpuSeconds) || use.seconds < 1 ||
        use.seconds > secondsOf(month))
        return false;
    m_months.insert({cluster, month}, use);
    return true;
}

void MeasuredUse::measuredUntil(const QDateTime &until)
{
    for (auto entry = m_months.begin(); entry != m_months.end(); ++entry) {
        if (entry.key().second == monthOf(until))
            entry->seconds = std::max<qint64>(1, secondsBefore(entry.key().second, until));
    }
}

void MeasuredUse::take(const MeasuredUse &newer)
{
    m_months.insert(newer.m_months);
}

std::optional<MonthUse> MeasuredUse::at(const ClusterId &cluster, Month month) const
{
    const auto entry = m_months.find({cluster, month});
    return entry == m_months.end() ? std::nullopt : std::optional(*entry);
}

QJsonArray toJson(const MeasuredUse &use)
{
    QJsonArray array;
    for (auto entry = use.months().begin(); entry != use.months().end(); ++entry) {
        array.append(QJsonObject{{QStringLiteral("cluster"), entry.key().first.text()},
                                 {QStringLiteral("month"), entry.key().second.toString()},
                                 {QStringLiteral("gpu_seconds"), entry->gpuSeconds},
                                 {QStringLiteral("seconds"), entry->seconds}});
    }
    return array;
}

Result<MeasuredUse> measuredUseFromJson(const QJsonArray &array)
{
    MeasuredUse use;
    if (array.size() > MeasuredUse::mostEntries)
        return base::fail(ErrorCode::JsonFieldInvalid, QStringLiteral("use"));
    for (qsizetype i = 0; i < array.size(); ++i) {
        base::JsonReader r(array.at(i).toObject(), QStringLiteral("use[%1]").arg(i));
        const auto cluster = r.name<ClusterId>(QStringLiteral("cluster"));
        const Month month = r.month(QStringLiteral("month"));
        const MonthUse entry{r.integer(QStringLiteral("gpu_seconds"), 0, largest),
                             r.integer(QStringLiteral("seconds"), 1, largest)};
        if (const auto ok = r.finish(); !ok)
            return base::fail(ok);
        if (use.at(cluster, month) || !use.set(cluster, month, entry))
            return base::fail(ErrorCode::JsonFieldInvalid, QStringLiteral("use[%1]").arg(i));
    }
    return use;
}

} // namespace simsa::capacity
