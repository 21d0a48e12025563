// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/applications.h"

#include "intake/applicationrow.h"
#include "intake/csv.h"

#include <algorithm>

namespace simsa::intake {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

const QStringList &requiredColumns()
{
    static const QStringList columns =
        QStringLiteral("id pool org_id title_ko model nodes months es ls floor_pct").split(u' ');
    return columns;
}

const QStringList &optionalColumns()
{
    static const QStringList columns =
        QStringLiteral(
            "applicant_type org_ko org_en region non_capital field title_en gpus flex b200_alt_nodes "
            "eligibility summary department applicant_ko applicant_en")
            .split(u' ');
    return columns;
}

Finding fileFinding(FindingCode code, int line, int column, Suggestion suggestion,
                    Severity severity = Severity::Error)
{
    Finding finding;
    finding.code = code;
    finding.severity = severity;
    finding.line = line;
    finding.column = column;
    finding.suggestion = suggestion;
    return finding;
}

Finding fromFault(const CsvFault &fault)
{
    const auto make = [&](FindingCode code, Suggestion suggestion) {
        return fileFinding(code, fault.line, fault.column, suggestion);
    };
    switch (fault.problem) {
    case CsvProblem::NotText:
        return make(FindingCode::FileNotText, Suggestion::SaveAsUtf8);
    case CsvProblem::ForbiddenNul:
        return make(FindingCode::NulCharacter, Suggestion::SaveAsUtf8);
    case CsvProblem::StrayQuote:
        return make(FindingCode::StrayQuote, Suggestion::CheckQuotes);
    case CsvProblem::OpenQuote:
        return make(FindingCode::OpenQuote, Suggestion::CheckQuotes);
    case CsvProblem::CellTooLarge:
        return make(FindingCode::CellTooLarge, Suggestion::ShortenText);
    case CsvProblem::TooManyRows:
        return make(FindingCode::TooManyRows, Suggestion::None);
    case CsvProblem::TooManyColumns:
        return make(FindingCode::TooManyColumns, Suggestion::CheckColumns);
    case CsvProblem::NoHeader:
        return make(FindingCode::HeaderMissing, Suggestion::FixHeader);
    case CsvProblem::DoubledColumn:
        return make(FindingCode::ColumnDoubled, Suggestion::FixHeader);
    }
    return make(FindingCode::FileNotText, Suggestion::None);
}

/// What the header says; false when rows cannot be judged by it.
bool checkHeader(const CsvTable &table, QList<Finding> &findings)
{
    if (table.encoding == CsvEncoding::Windows949)
        findings.append(
            fileFinding(FindingCode::EncodingWindows949, 0, 0, Suggestion::SaveAsUtf8, Severity::Warning));
    bool complete = true;
    for (const QString &column : requiredColumns()) {
        if (table.column(column) >= 0)
            continue;
        Finding missing = fileFinding(FindingCode::ColumnMissing, 1, 0, Suggestion::FixHeader);
        missing.field = column;
        findings.append(missing);
        complete = false;
    }
    for (const QString &column : table.header) {
        if (requiredColumns().contains(column) || optionalColumns().contains(column))
            continue;
        Finding unknown = fileFinding(FindingCode::ColumnUnknown, 1, table.column(column) + 1,
                                      Suggestion::None, Severity::Warning);
        unknown.field = column.left(200);
        findings.append(unknown);
    }
    return complete;
}

ErrorCode codeOf(FindingCode code)
{
    if (code == FindingCode::FileNotText)
        return ErrorCode::CsvEncodingUnknown;
    if (code == FindingCode::HeaderMissing || code == FindingCode::ColumnDoubled ||
        code == FindingCode::ColumnMissing)
        return ErrorCode::CsvColumnsWrong;
    if (code >= FindingCode::NulCharacter && code <= FindingCode::TooManyColumns)
        return ErrorCode::CsvMalformed;
    return ErrorCode::IntakeRejected;
}

int countOf(const QList<Finding> &findings, Severity severity)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [&](const Finding &f) { return f.severity == severity; }));
}

/// The rows, one by one; lines of the accepted ones go to `lines`.
void checkRows(const CsvTable &table, const ApplicationRules &rules, IntakeReport &report, QList<int> &lines)
{
    ApplicationRow reader(rules);
    for (const CsvRow &line : table.rows) {
        RowReader row(table, line, report.findings);
        if (line.cells.size() != table.header.size()) {
            Finding wrong = fileFinding(FindingCode::CellCountWrong, line.line, 0, Suggestion::CheckColumns);
            wrong.value = QString::number(line.cells.size());
            wrong.detail = QString::number(table.header.size());
            wrong.proposal = line.cells.value(0).left(64);
            report.findings.append(wrong);
            continue;
        }
        const call::Proposal proposal = reader.read(row);
        if (row.hasErrors())
            continue;
        report.proposals.append(proposal);
        lines.append(line.line);
    }
}

/// Rows whose attachments are in error are not accepted either.
void dropWithoutAttachment(IntakeReport &report)
{
    const auto isBad = [&](const call::Proposal &proposal) {
        return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding &f) {
            return f.severity == Severity::Error && f.proposal == proposal.id.text();
        });
    };
    report.proposals.removeIf(isBad);
}

} // namespace

QList<ModelMapping> exampleModels()
{
    const base::ClusterId a(QStringLiteral("H200-A"));
    const base::ClusterId b(QStringLiteral("H200-B"));
    const base::ClusterId b200(QStringLiteral("B200"));
    return {{QStringLiteral("H200"), a, {b}, b200}, {QStringLiteral("B200"), b200, {}, {}}};
}

int IntakeReport::errors() const
{
    return countOf(findings, Severity::Error);
}

int IntakeReport::warnings() const
{
    return countOf(findings, Severity::Warning);
}

IntakeReport checkApplications(const QByteArray &csv, const ApplicationRules &rules)
{
    IntakeReport report;
    const auto table = parseCsv(csv);
    if (!table) {
        report.findings.append(fromFault(table.error()));
        return report;
    }
    report.rows = static_cast<int>(table->rows.size());
    if (!checkHeader(*table, report.findings))
        return report;
    if (table->rows.isEmpty())
        report.findings.append(fileFinding(FindingCode::NoRows, 0, 0, Suggestion::None));
    QList<int> lines;
    checkRows(*table, rules, report, lines);
    if (!rules.attachments.isEmpty()) {
        attachFiles(rules, lines, report.proposals, report.findings);
        dropWithoutAttachment(report);
    }
    report.accepted = static_cast<int>(report.proposals.size());
    return report;
}

Result<QList<call::Proposal>> takeApplications(const IntakeReport &report)
{
    for (const Finding &finding : report.findings) {
        if (finding.severity != Severity::Error)
            continue;
        const QString place = QStringLiteral("line %1, column %2 %3: %4 errors")
                                  .arg(finding.line)
                                  .arg(finding.column)
                                  .arg(finding.field)
                                  .arg(report.errors());
        return fail(codeOf(finding.code), place);
    }
    if (report.rows == 0)
        return fail(ErrorCode::IntakeRejected, QStringLiteral("no rows"));
    return report.proposals;
}

} // namespace simsa::intake
