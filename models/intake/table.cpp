// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table.h"

#include <QRegularExpression>
#include <QSet>

namespace simsa::intake {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QString name(TableProblem problem)
{
    switch (problem) {
    case TableProblem::NotText:
        return QStringLiteral("not text");
    case TableProblem::ForbiddenNul:
        return QStringLiteral("NUL");
    case TableProblem::StrayQuote:
        return QStringLiteral("stray quote");
    case TableProblem::OpenQuote:
        return QStringLiteral("open quote");
    case TableProblem::CellTooLarge:
        return QStringLiteral("cell too large");
    case TableProblem::TooManyRows:
        return QStringLiteral("too many rows");
    case TableProblem::TooManyColumns:
        return QStringLiteral("too many columns");
    case TableProblem::NoHeader:
        return QStringLiteral("no header");
    case TableProblem::DoubledColumn:
        return QStringLiteral("doubled column");
    case TableProblem::WorkbookDamaged:
        return QStringLiteral("workbook damaged");
    case TableProblem::SheetMissing:
        return QStringLiteral("no such sheet");
    case TableProblem::CellUnreadable:
        return QStringLiteral("no value");
    }
    return {};
}

ErrorCode codeOf(const TableFault &fault)
{
    if (fault.problem == TableProblem::NotText)
        return ErrorCode::CsvEncodingUnknown;
    if (fault.problem == TableProblem::NoHeader || fault.problem == TableProblem::DoubledColumn)
        return ErrorCode::CsvColumnsWrong;
    return fault.isOfWorkbook() ? ErrorCode::XlsxMalformed : ErrorCode::CsvMalformed;
}

QString columnLetters(int column)
{
    QString letters;
    for (int left = column; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (left - 1) % 26)));
    return letters;
}

} // namespace

QString cellIn(const QString &sheet, int line, int column)
{
    if (sheet.isEmpty())
        return {};
    static const QRegularExpression plain(QStringLiteral("\\A[\\p{L}_][\\p{L}\\p{N}_.]*\\z"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString shown = sheet;
    if (!plain.match(sheet).hasMatch())
        shown = u'\'' + shown.replace(u'\'', QStringLiteral("''")) + u'\'';
    return QStringLiteral("%1!%2%3").arg(shown, columnLetters(column), QString::number(line));
}

QString placeIn(const QString &sheet, int line, int column)
{
    return sheet.isEmpty() ? QStringLiteral("line %1, column %2").arg(line).arg(column)
                           : cellIn(sheet, line, column);
}

TableParsed withHeader(QList<TableRow> rows, TableEncoding encoding, const QString &sheet)
{
    const auto broken = [&](TableProblem problem, int line, int column) {
        return tl::unexpected<TableFault>({problem, line, column, sheet, {}});
    };
    if (rows.isEmpty())
        return broken(TableProblem::NoHeader, 1, 0);
    const TableRow head = rows.takeFirst();
    Table table{encoding, sheet, head.line, {}, {}};
    QSet<QString> seen;
    for (const QString &cell : head.cells) {
        const int column = static_cast<int>(table.header.size()) + 1;
        const QString name = cell.trimmed();
        if (name.isEmpty())
            return broken(TableProblem::NoHeader, head.line, column);
        if (seen.contains(name))
            return broken(TableProblem::DoubledColumn, head.line, column);
        seen.insert(name);
        table.header.append(name);
    }
    table.rows = std::move(rows);
    return table;
}

base::Error errorOf(const TableFault &fault)
{
    QString detail = name(fault.problem);
    if (!fault.what.isEmpty())
        detail += QStringLiteral(" (%1)").arg(fault.what);
    const bool placed = fault.problem != TableProblem::WorkbookDamaged || fault.line > 0;
    if (placed && fault.problem != TableProblem::SheetMissing)
        detail.prepend(placeIn(fault.sheet, fault.line, fault.column) + QStringLiteral(": "));
    return {codeOf(fault), detail};
}

Result<Table> resultOf(const TableParsed &parsed)
{
    if (parsed)
        return *parsed;
    return tl::unexpected<base::Error>(errorOf(parsed.error()));
}

Result<> requireColumns(const Table &table, const QStringList &required)
{
    for (const QString &column : required) {
        if (table.column(column) < 0)
            return fail(ErrorCode::CsvColumnsWrong, column);
    }
    return {};
}

} // namespace simsa::intake
