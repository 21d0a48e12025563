// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/usereport.h"

#include <QSet>

namespace simsa::intake {

/// What the three readers of measured use share: names of columns and clusters, findings, sums. For this
/// folder only.
class UseCounter
{
public:
    UseCounter(UseFormat format, const UseRules &rules, QStringList header);

    /// The cell under the first of `names` (lower case) that is a column; empty without one.
    [[nodiscard]] QString cell(const TableRow &row, const QStringList &names) const;
    /// The column of the first of `names`, or −1.
    [[nodiscard]] int column(const QStringList &names) const;
    /// The cluster that the partition or cluster of a row means; an unmapped one is noted.
    [[nodiscard]] const call::Cluster *clusterOf(const TableRow &row, const QStringList &names);
    /// False, with a finding, where the row has more or fewer cells than the header.
    [[nodiscard]] bool hasAllCells(const TableRow &row);
    void note(UseProblem problem, const TableRow &row, const QStringList &names, const QString &value = {});
    void add(const capacity::GpuRun &run, const TableRow &row);
    void set(const base::ClusterId &cluster, base::Month month, const capacity::MonthUse &use,
             const TableRow &row);

    /// Without use unless it is clean.
    [[nodiscard]] UseReport finished();

    UseReport report;

private:
    UseRules m_rules;
    QStringList m_header; ///< lower case
};

[[nodiscard]] UseReport countJobs(const Table &table, const UseRules &rules);
[[nodiscard]] UseReport countMonths(const Table &table, const UseRules &rules);
/// `rows` with all headings.
[[nodiscard]] UseReport countPeriods(const QList<TableRow> &rows, const UseRules &rules);

} // namespace simsa::intake
