// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/json.h"
#include "base/month.h"
#include "base/quantities.h"

#include <QDateTime>
#include <QList>
#include <QMap>

namespace simsa::capacity {

/// GPUs that somebody held from one moment to another. Both times are those of one clock on a wall, given as
/// UTC: months are cut by that clock, and no zone is guessed.
struct GpuRun
{
    base::ClusterId cluster;
    QDateTime begin;
    QDateTime end; ///< not before begin
    qint64 gpus = 0;
};

/// What was used of a cluster in a month: an exact number of GPU-seconds, and how long of the month was
/// measured. GPUs rather than nodes, because jobs share nodes.
struct MonthUse
{
    qint64 gpuSeconds = 0;
    qint64 seconds = 0; ///< measured time: the whole month, or less of the one the report was made in

    friend bool operator==(const MonthUse &, const MonthUse &) = default;
};

/// Seconds of a calendar month, and what of it lies before `until`.
[[nodiscard]] qint64 secondsOf(base::Month month);
[[nodiscard]] qint64 secondsBefore(base::Month month, const QDateTime &until);
/// The month a time lies in; years outside 1970–9999 give an invalid month.
[[nodiscard]] base::Month monthOf(const QDateTime &time);

/// Average of whole nodes: GPU-seconds over seconds and GPUs per node, rounded half up from the exact ratio.
/// 0 where nothing was measured.
[[nodiscard]] base::Nodes averageNodes(const MonthUse &use, int gpusPerNode);

/// Measured use by cluster and month. A month without an entry was not measured, which is not 0.
class MeasuredUse
{
public:
    using Key = std::pair<base::ClusterId, base::Month>;

    /// Adds a run, cut at the ends of months; every month it touches counts as measured whole. False, and
    /// nothing is added, where begin or end is invalid or of the wrong order, more than mostMonths lie
    /// between them, or a sum would leave the range of files (2^53).
    [[nodiscard]] bool add(const GpuRun &run);
    /// Sets a month. False for an invalid key or numbers outside the range.
    [[nodiscard]] bool set(const base::ClusterId &cluster, base::Month month, const MonthUse &use);
    /// What lies behind `until` was not measured: the month of `until` is measured in part.
    void measuredUntil(const QDateTime &until);
    /// Puts every month of `newer` in place of what stood here for the same cluster and month, so that
    /// reading a report twice changes nothing.
    void take(const MeasuredUse &newer);

    [[nodiscard]] std::optional<MonthUse> at(const base::ClusterId &cluster, base::Month month) const;
    [[nodiscard]] const QMap<Key, MonthUse> &months() const { return m_months; }
    [[nodiscard]] bool isEmpty() const { return m_months.isEmpty(); }

    static constexpr int mostMonths = 600;    ///< of one run: fifty years
    static constexpr int mostEntries = 65536; ///< clusters × months in a file

    friend bool operator==(const MeasuredUse &, const MeasuredUse &) = default;

private:
    QMap<Key, MonthUse> m_months;
};

[[nodiscard]] QJsonArray toJson(const MeasuredUse &use);
/// An array of `{"cluster","gpu_seconds","month","seconds"}`, each cluster and month once.
[[nodiscard]] base::Result<MeasuredUse> measuredUseFromJson(const QJsonArray &array);

} // namespace simsa::capacity
