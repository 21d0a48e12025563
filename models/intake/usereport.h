// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/cluster.h"
#include "capacity/use.h"
#include "intake/finding.h"
#include "intake/table.h"

#include <QHash>

namespace simsa::intake {

/// Which kind of report a file of measured use is.
enum class UseFormat {
    Table,   ///< cluster, month, hours: a table somebody made
    Sacct,   ///< one row a job
    Sreport, ///< one row a cluster and resource, under a period
};

/// What can be said of such a file; worded by the ui.
enum class UseProblem {
    // Error: nothing is taken
    CellCountWrong,   ///< `value` is how many there are
    TimeUnreadable,   ///< also an end that nobody wrote although the job is over
    NumberUnreadable, ///< GPUs, nodes, hours or an elapsed time
    MonthUnreadable,
    EndBeforeStart, ///< also a job that runs although it begins after the report was made
    OutOfRange,     ///< more than a month can hold, or than a file may say
    PeriodMissing,  ///< sreport without its heading (-n)
    PeriodTooLong,  ///< more than one month: nobody knows how it is spread; `value` is the period
    UnitUnknown,    ///< sreport in percent, or in a unit of time nobody knows
    NoGpuColumn,    ///< sreport of CPUs: `-T gres/gpu` is missing
    ClusterDoubled, ///< the same cluster and month twice in a table
    // Warning
    LastRowCut, ///< the file ends within a row, which does not count
    // Note
    NameUnmapped, ///< rows of a name that is no cluster of the call do not count; `value` is the name
    RowDoubled,   ///< the same job and start again does not count
};

struct UseFinding
{
    UseProblem problem = UseProblem::CellCountWrong;
    Severity severity = Severity::Error;
    int line = 0;  ///< from 1, of the first such row
    QString field; ///< the column, as named in the file
    QString value; ///< what stood there, at most 200 characters
    int rows = 1;  ///< how many rows it is of

    friend bool operator==(const UseFinding &, const UseFinding &) = default;
};

/// How names and times are meant.
struct UseRules
{
    QList<call::Cluster> clusters; ///< of the call; a name counts as a cluster of that id, whatever its case
    QHash<QString, base::ClusterId> names; ///< other names, in lower case: partitions, Slurm's clusters
    QDateTime until;  ///< when the report was made, by the clusters' clock written as UTC: for running jobs
    base::Month from; ///< earlier months do not count; invalid: all
};

/// What a file would give, before anything is kept.
struct UseReport
{
    UseFormat format = UseFormat::Table;
    capacity::MeasuredUse use; ///< empty unless isClean()
    int rows = 0;              ///< below the header
    int counted = 0;
    int steps = 0;              ///< rows of job steps, which are part of their job
    int notStarted = 0;         ///< jobs that wait
    int running = 0;            ///< jobs counted up to the report
    QList<UseFinding> findings; ///< at most 200 errors

    [[nodiscard]] bool isClean() const;
};

/// Reads CSV, a workbook, `sacct --parsable2` or `--parsable`, or `sreport … -P`, told apart by their columns
/// (models/capacity/FORMAT.md, "Tables"). Errors are those of readTable, and CsvColumnsWrong for columns of
/// none of the three; everything else is a finding.
[[nodiscard]] base::Result<UseReport> readUse(const QByteArray &bytes, const UseRules &rules);

} // namespace simsa::intake
