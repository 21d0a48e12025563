// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/table.h"

namespace simsa::intake {

/// Like readCsv, with the fault as a value, for whoever shows findings beside lines.
[[nodiscard]] TableParsed parseCsv(const QByteArray &bytes, const TableLimits &limits = {});

/// Reads RFC 4180: quotes, doubled quotes, CRLF, LF or CR, newlines inside quotes; a BOM is taken off; bytes
/// that are not UTF-8 are read as windows-949 (never "EUC-KR", which garbles the extended syllables). Empty
/// lines are skipped. CsvMalformed with "line N: …" for a NUL, an open quote, text after a closing quote, or
/// a limit; CsvEncodingUnknown when the bytes are neither encoding; CsvColumnsWrong for an empty file, an
/// empty or doubled column name.
[[nodiscard]] base::Result<Table> readCsv(const QByteArray &bytes, const TableLimits &limits = {});

/// Reads tab-separated text without quoting (a quote is a character like any other): UTF-8 only.
[[nodiscard]] base::Result<Table> readTsv(const QByteArray &bytes, const TableLimits &limits = {});

/// Reads text with '|' between cells and without quoting, as Slurm writes it: every row, headings included.
[[nodiscard]] tl::expected<QList<TableRow>, TableFault> parsePiped(const QByteArray &bytes,
                                                                   const TableLimits &limits = {});

} // namespace simsa::intake
