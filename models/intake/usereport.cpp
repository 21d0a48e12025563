// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/csv.h"
#include "intake/tablereader.h"
#include "intake/usecounter.h"
#include "intake/xlsx.h"

#include <algorithm>

namespace simsa::intake {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Result;

namespace {

/// A year of a busy machine with all its steps.
constexpr TableLimits slurmLimits{64 * 1024, 3'000'000, 512};

bool hasAll(const QStringList &header, const QStringList &names)
{
    return std::all_of(names.begin(), names.end(),
                       [&](const QString &name) { return header.contains(name, Qt::CaseInsensitive); });
}

bool hasAny(const QStringList &header, const QStringList &names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return header.contains(name, Qt::CaseInsensitive); });
}

bool isJobs(const QStringList &header)
{
    return hasAny(header, {u"jobid"_s, u"jobidraw"_s}) && hasAll(header, {u"start"_s}) &&
           hasAny(header, {u"end"_s, u"elapsed"_s, u"elapsedraw"_s}) &&
           hasAny(header, {u"partition"_s, u"cluster"_s}) &&
           hasAny(header, {u"alloctres"_s, u"allocgres"_s, u"allocnodes"_s, u"nnodes"_s});
}

bool isMonths(const QStringList &header)
{
    return hasAny(header, {u"month"_s, u"월"_s, u"연월"_s}) &&
           hasAny(header, {u"cluster"_s, u"partition"_s, u"클러스터"_s}) &&
           hasAny(header, {u"node_hours"_s, u"node hours"_s, u"서버시간"_s, u"노드시간"_s, u"gpu_hours"_s,
                           u"gpu hours"_s, u"gpu시간"_s, u"gpu 시간"_s});
}

bool isPeriods(const QList<TableRow> &rows)
{
    return std::any_of(rows.begin(), rows.begin() + std::min<qsizetype>(rows.size(), 20),
                       [](const TableRow &row) {
                           return hasAll(row.cells, {u"Cluster"_s, u"Allocated"_s, u"Reported"_s});
                       });
}

/// Slurm writes '|' between cells; whoever takes its output through a spreadsheet has a comma.
bool looksPiped(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096);
    return !looksLikeWorkbook(bytes) && head.count('|') > head.count(',') &&
           head.count('|') > head.count('"');
}

/// The listing without the empty cell that `--parsable` puts behind each row.
Result<Table> pipedTable(QList<TableRow> rows, bool trailing)
{
    if (trailing) {
        for (TableRow &row : rows) {
            if (!row.cells.isEmpty() && row.cells.last().isEmpty())
                row.cells.removeLast();
        }
    }
    return resultOf(withHeader(std::move(rows), TableEncoding::Utf8));
}

Result<UseReport> readPiped(const QByteArray &bytes, const UseRules &rules)
{
    auto rows = parsePiped(bytes, slurmLimits);
    if (!rows)
        return tl::unexpected<base::Error>(errorOf(rows.error()));
    const bool cut = !bytes.endsWith('\n') && !bytes.endsWith('\r') && rows->size() > 1;
    const TableRow last = cut ? rows->takeLast() : TableRow();
    UseReport report;
    if (isPeriods(*rows)) {
        report = countPeriods(*rows, rules);
    } else {
        const bool trailing =
            !rows->isEmpty() && rows->first().cells.value(rows->first().cells.size() - 1).isEmpty();
        const auto table = pipedTable(*std::move(rows), trailing);
        if (!table)
            return base::fail(table);
        if (!isJobs(table->header))
            return base::fail(ErrorCode::CsvColumnsWrong, table->header.join(u'|').left(200));
        report = countJobs(*table, rules);
    }
    if (cut)
        report.findings.append(
            {UseProblem::LastRowCut, Severity::Warning, last.line, {}, last.cells.join(u'|').left(200), 1});
    return report;
}

} // namespace

Result<UseReport> readUse(const QByteArray &bytes, const UseRules &rules)
{
    if (looksPiped(bytes))
        return readPiped(bytes, rules);
    const auto table = readTable(bytes);
    if (!table)
        return base::fail(table);
    if (isJobs(table->header))
        return countJobs(*table, rules);
    if (isMonths(table->header))
        return countMonths(*table, rules);
    return base::fail(ErrorCode::CsvColumnsWrong, table->header.join(u',').left(200));
}

} // namespace simsa::intake
