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
enum class CsvEncoding { Utf8, Utf8WithBom, Windows949 };

/// One record; `line` is the line of the file (from 1) on which it begins.
struct CsvRow
{
    int line = 0;
    QStringList cells;
    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// A table with its header row taken apart. Rows may have more or fewer cells than the header: whoever knows
/// the columns judges that. Cells are NFC, otherwise as they stand in the file.
struct CsvTable
{
    CsvEncoding encoding = CsvEncoding::Utf8;
    QStringList header;
    QList<CsvRow> rows;

    /// The column's index, or −1.
    [[nodiscard]] int column(const QString &name) const { return static_cast<int>(header.indexOf(name)); }
};

/// What is wrong with a table that cannot be read at all.
enum class CsvProblem {
    NotText,      ///< neither UTF-8 nor windows-949
    ForbiddenNul, ///< a NUL character
    StrayQuote,   ///< a quote inside an unquoted cell, or text after a closing quote
    OpenQuote,    ///< a quote that is never closed; the line is where it was opened
    CellTooLarge,
    TooManyRows,
    TooManyColumns,
    NoHeader, ///< no line at all, or an empty column name
    DoubledColumn,
};

/// Where a table broke: `line` and `column` count from 1, 0 where there is none.
struct CsvFault
{
    CsvProblem problem = CsvProblem::NotText;
    int line = 0;
    int column = 0;
    friend bool operator==(const CsvFault &, const CsvFault &) = default;
};

/// The limits of a table; what exceeds them is CsvMalformed.
struct CsvLimits
{
    qint64 cellBytes = 1024 * 1024;
    int rows = 200'000;
    int columns = 512;
};

/// A table, or where it broke.
using CsvParsed = tl::expected<CsvTable, CsvFault>;

/// Like readCsv, with the fault as a value, for whoever shows findings beside lines.
[[nodiscard]] CsvParsed parseCsv(const QByteArray &bytes, const CsvLimits &limits = {});

/// Reads RFC 4180: quotes, doubled quotes, CRLF, LF or CR, newlines inside quotes; a BOM is taken off; bytes
/// that are not UTF-8 are read as windows-949 (never "EUC-KR", which garbles the extended syllables). Empty
/// lines are skipped. CsvMalformed with "line N: …" for a NUL, an open quote, text after a closing quote, or
/// a limit; CsvEncodingUnknown when the bytes are neither encoding; CsvColumnsWrong for an empty file, an
/// empty or doubled column name.
[[nodiscard]] base::Result<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits = {});

/// Reads tab-separated text without quoting (a quote is a character like any other): UTF-8 only.
[[nodiscard]] base::Result<CsvTable> readTsv(const QByteArray &bytes, const CsvLimits &limits = {});

/// CsvColumnsWrong naming the first of `required` that the table lacks, in the order given.
[[nodiscard]] base::Result<> requireColumns(const CsvTable &table, const QStringList &required);

} // namespace simsa::intake
