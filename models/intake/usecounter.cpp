// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/usecounter.h"

#include <algorithm>

namespace simsa::intake {

namespace {

constexpr int mostErrors = 200;
constexpr int longestValue = 200;

Severity severityOf(UseProblem problem)
{
    switch (problem) {
    case UseProblem::LastRowCut:
        return Severity::Warning;
    case UseProblem::NameUnmapped:
    case UseProblem::RowDoubled:
        return Severity::Note;
    default:
        return Severity::Error;
    }
}

} // namespace

bool UseReport::isClean() const
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const UseFinding &finding) { return finding.severity == Severity::Error; });
}

UseCounter::UseCounter(UseFormat format, const UseRules &rules, QStringList header)
    : m_rules(rules)
    , m_header(std::move(header))
{
    report.format = format;
    for (QString &name : m_header)
        name = name.trimmed().toLower();
}

int UseCounter::column(const QStringList &names) const
{
    for (const QString &name : names) {
        if (const qsizetype at = m_header.indexOf(name); at >= 0)
            return static_cast<int>(at);
    }
    return -1;
}

QString UseCounter::cell(const TableRow &row, const QStringList &names) const
{
    return row.cells.value(column(names)).trimmed();
}

const call::Cluster *UseCounter::clusterOf(const TableRow &row, const QStringList &names)
{
    QString unmapped;
    for (const QString &name : names) {
        const QString text = cell(row, {name});
        if (text.isEmpty())
            continue;
        const base::ClusterId mapped = m_rules.names.value(text.toLower(), base::ClusterId(text));
        for (const call::Cluster &cluster : m_rules.clusters) {
            if (cluster.id.text().compare(mapped.text(), Qt::CaseInsensitive) == 0)
                return &cluster;
        }
        if (unmapped.isEmpty())
            unmapped = text;
    }
    note(UseProblem::NameUnmapped, row, names, unmapped);
    return nullptr;
}

bool UseCounter::hasAllCells(const TableRow &row)
{
    if (row.cells.size() == m_header.size())
        return true;
    note(UseProblem::CellCountWrong, row, {}, QString::number(row.cells.size()));
    return false;
}

void UseCounter::note(UseProblem problem, const TableRow &row, const QStringList &names, const QString &value)
{
    UseFinding finding{problem, severityOf(problem), row.line, {}, value.left(longestValue), 1};
    finding.field = m_header.value(column(names));
    if (finding.severity == Severity::Error) {
        if (report.findings.size() < mostErrors)
            report.findings.append(finding);
        return;
    }
    // What may be of a hundred thousand rows is told once.
    for (UseFinding &known : report.findings) {
        if (known.problem == problem && (problem == UseProblem::RowDoubled || known.value == finding.value)) {
            ++known.rows;
            return;
        }
    }
    if (report.findings.size() < 2 * mostErrors)
        report.findings.append(finding);
}

void UseCounter::add(const capacity::GpuRun &run, const TableRow &row)
{
    if (run.end < run.begin)
        return note(UseProblem::EndBeforeStart, row, {QStringLiteral("end"), QStringLiteral("start")});
    if (report.use.add(run))
        ++report.counted;
    else
        note(UseProblem::OutOfRange, row, {});
}

void UseCounter::set(const base::ClusterId &cluster, base::Month month, const capacity::MonthUse &use,
                     const TableRow &row)
{
    if (report.use.set(cluster, month, use))
        ++report.counted;
    else
        note(UseProblem::OutOfRange, row, {});
}

UseReport UseCounter::finished()
{
    const bool tooMany = report.use.months().size() > capacity::MeasuredUse::mostEntries;
    if (tooMany)
        note(UseProblem::OutOfRange, {}, {});
    if (!report.isClean()) {
        report.use = {};
        return report;
    }
    report.use.measuredUntil(m_rules.until);
    capacity::MeasuredUse counted;
    for (auto entry = report.use.months().begin(); entry != report.use.months().end(); ++entry) {
        if (entry.key().second >= m_rules.from)
            (void)counted.set(entry.key().first, entry.key().second, *entry);
    }
    report.use = counted;
    return report;
}

} // namespace simsa::intake
