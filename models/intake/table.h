// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace simsa::intake {

/// How the bytes of a table were read.
enum class TableEncoding { Utf8, Utf8WithBom, Windows949, Workbook };

/// One record; `line` is the line of the file, or the row of the sheet, (from 1) on which it begins.
struct TableRow
{
    int line = 0;
    QStringList cells;
    friend bool operator==(const TableRow &, const TableRow &) = default;
};

/// A table with its header row taken apart, whatever file it stood in. Rows may have more or fewer cells than
/// the header: whoever knows the columns judges that. Cells are NFC, otherwise as they stand in the file.
struct Table
{
    TableEncoding encoding = TableEncoding::Utf8;
    QString sheet; ///< of a workbook; else empty
    int headerLine = 1;
    QStringList header;
    QList<TableRow> rows;

    /// The column's index, or −1. In a sheet, index 0 is column A.
    [[nodiscard]] int column(const QString &name) const { return static_cast<int>(header.indexOf(name)); }
};

/// What is wrong with a table that cannot be read at all.
enum class TableProblem {
    NotText,      ///< neither UTF-8 nor windows-949
    ForbiddenNul, ///< a NUL character
    StrayQuote,   ///< a quote inside an unquoted cell, or text after a closing quote
    OpenQuote,    ///< a quote that is never closed; the line is where it was opened
    CellTooLarge,
    TooManyRows,
    TooManyColumns,
    NoHeader, ///< no line at all, or an empty column name
    DoubledColumn,
    // workbooks only
    WorkbookDamaged, ///< `what` is the part, or what about it
    SheetMissing,    ///< no visible sheet, or none of the name asked for
    CellUnreadable,  ///< an error (#REF!), a formula without value, no date of the calendar; `what` stood
                     ///< there
};

/// Where a table broke: `line` and `column` count from 1, 0 where there is none.
struct TableFault
{
    TableProblem problem = TableProblem::NotText;
    int line = 0;
    int column = 0;
    QString sheet = {}; ///< of a workbook; else empty
    QString what = {};  ///< see the problem

    [[nodiscard]] bool isOfWorkbook() const
    {
        return !sheet.isEmpty() || problem == TableProblem::WorkbookDamaged ||
               problem == TableProblem::SheetMissing;
    }
    friend bool operator==(const TableFault &, const TableFault &) = default;
};

/// The limits of a table; what exceeds them is CsvMalformed or XlsxMalformed.
struct TableLimits
{
    qint64 cellBytes = 1024 * 1024;
    int rows = 200'000;
    int columns = 512;
};

/// A table, or where it broke.
using TableParsed = tl::expected<Table, TableFault>;

/// "Sheet1!C7", "'my sheet'!C7" where the name needs it; without column "Sheet1!7". Empty without a sheet.
[[nodiscard]] QString cellIn(const QString &sheet, int line, int column);
/// The same, or "line 7, column 3" without a sheet.
[[nodiscard]] QString placeIn(const QString &sheet, int line, int column);

/// Takes the first of `rows` off as the header. NoHeader, DoubledColumn.
[[nodiscard]] TableParsed withHeader(QList<TableRow> rows, TableEncoding encoding, const QString &sheet = {});

/// The fault as an error of base: CsvEncodingUnknown, CsvColumnsWrong, CsvMalformed or XlsxMalformed, with
/// the place.
[[nodiscard]] base::Error errorOf(const TableFault &fault);
[[nodiscard]] base::Result<Table> resultOf(const TableParsed &parsed);

/// CsvColumnsWrong naming the first of `required` that the table lacks, in the order given.
[[nodiscard]] base::Result<> requireColumns(const Table &table, const QStringList &required);

} // namespace simsa::intake
