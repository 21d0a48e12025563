// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/applications.h"

#include "intake/applicationrow.h"
#include "intake/tablereader.h"

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

Finding fromFault(const TableFault &fault)
{
    const auto make = [&](FindingCode code, Suggestion suggestion) {
        Finding finding = fileFinding(code, fault.line, fault.column, suggestion);
        finding.cell = cellIn(fault.sheet, fault.line, fault.column);
        (code == FindingCode::WorkbookDamaged ? finding.detail : finding.value) = fault.what;
        return finding;
    };
    switch (fault.problem) {
    case TableProblem::NotText:
        return make(FindingCode::FileNotText, Suggestion::SaveAsUtf8);
    case TableProblem::ForbiddenNul:
        return make(FindingCode::NulCharacter, Suggestion::SaveAsUtf8);
    case TableProblem::StrayQuote:
        return make(FindingCode::StrayQuote, Suggestion::CheckQuotes);
    case TableProblem::OpenQuote:
        return make(FindingCode::OpenQuote, Suggestion::CheckQuotes);
    case TableProblem::CellTooLarge:
        return make(FindingCode::CellTooLarge, Suggestion::ShortenText);
    case TableProblem::TooManyRows:
        return make(FindingCode::TooManyRows, Suggestion::None);
    case TableProblem::TooManyColumns:
        return make(FindingCode::TooManyColumns, Suggestion::CheckColumns);
    case TableProblem::NoHeader:
        return make(FindingCode::HeaderMissing, Suggestion::FixHeader);
    case TableProblem::DoubledColumn:
        return make(FindingCode::ColumnDoubled, Suggestion::FixHeader);
    case TableProblem::WorkbookDamaged:
        return make(FindingCode::WorkbookDamaged, Suggestion::SaveAsXlsx);
    case TableProblem::SheetMissing:
        return make(FindingCode::SheetMissing, Suggestion::None);
    case TableProblem::CellUnreadable:
        return make(FindingCode::CellUnreadable, Suggestion::SaveAsXlsx);
    }
    return make(FindingCode::FileNotText, Suggestion::None);
}

/// What the header says; false when rows cannot be judged by it.
bool checkHeader(const Table &table, QList<Finding> &findings)
{
    if (table.encoding == TableEncoding::Windows949)
        findings.append(
            fileFinding(FindingCode::EncodingWindows949, 0, 0, Suggestion::SaveAsUtf8, Severity::Warning));
    bool complete = true;
    for (const QString &column : requiredColumns()) {
        if (table.column(column) >= 0)
            continue;
        Finding missing = fileFinding(FindingCode::ColumnMissing, table.headerLine, 0, Suggestion::FixHeader);
        missing.cell = cellIn(table.sheet, table.headerLine, 0);
        missing.field = column;
        findings.append(missing);
        complete = false;
    }
    for (const QString &column : table.header) {
        if (requiredColumns().contains(column) || optionalColumns().contains(column))
            continue;
        Finding unknown = fileFinding(FindingCode::ColumnUnknown, table.headerLine, table.column(column) + 1,
                                      Suggestion::None, Severity::Warning);
        unknown.cell = cellIn(table.sheet, table.headerLine, unknown.column);
        unknown.field = column.left(200);
        findings.append(unknown);
    }
    return complete;
}

ErrorCode codeOf(FindingCode code, bool workbook)
{
    if (code == FindingCode::FileNotText)
        return ErrorCode::CsvEncodingUnknown;
    if (code == FindingCode::HeaderMissing || code == FindingCode::ColumnDoubled ||
        code == FindingCode::ColumnMissing)
        return ErrorCode::CsvColumnsWrong;
    if (code >= FindingCode::NulCharacter && code <= FindingCode::CellUnreadable)
        return workbook ? ErrorCode::XlsxMalformed : ErrorCode::CsvMalformed;
    return ErrorCode::IntakeRejected;
}

int countOf(const QList<Finding> &findings, Severity severity)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [&](const Finding &f) { return f.severity == severity; }));
}

/// The rows, one by one; lines of the accepted ones go to `lines`.
void checkRows(const Table &table, const ApplicationRules &rules, IntakeReport &report, QList<int> &lines)
{
    ApplicationRow reader(rules);
    for (const TableRow &line : table.rows) {
        RowReader row(table, line, report.findings);
        if (line.cells.size() != table.header.size()) {
            Finding wrong = fileFinding(FindingCode::CellCountWrong, line.line, 0, Suggestion::CheckColumns);
            wrong.cell = cellIn(table.sheet, line.line, 0);
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

IntakeReport checkApplications(const QByteArray &bytes, const ApplicationRules &rules)
{
    IntakeReport report;
    const auto table = parseTable(bytes, rules.sheet);
    if (!table) {
        report.encoding = table.error().isOfWorkbook() ? TableEncoding::Workbook : TableEncoding::Utf8;
        report.findings.append(fromFault(table.error()));
        return report;
    }
    report.encoding = table->encoding;
    report.sheet = table->sheet;
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
        const QString place =
            finding.cell.isEmpty() ? placeIn({}, finding.line, finding.column) : finding.cell;
        return fail(codeOf(finding.code, report.encoding == TableEncoding::Workbook),
                    QStringLiteral("%1 %2: %3 errors").arg(place, finding.field).arg(report.errors()));
    }
    if (report.rows == 0)
        return fail(ErrorCode::IntakeRejected, QStringLiteral("no rows"));
    return report.proposals;
}

} // namespace simsa::intake
