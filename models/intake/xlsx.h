// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/xlsxparts.h"

namespace simsa::intake {

/// Reads a sheet of a workbook (ECMA-376, transitional or strict; SpreadsheetML in a ZIP) as the table that a
/// person sees: the cached values of formulas, dates as ISO 8601, numbers without exponent, truths as 1 and
/// 0, rich text as text. Rows and columns without a value at the end, and empty rows, are not there; hidden
/// rows are. The header is the first row with a value, from column A. `sheet` names a sheet; empty: the first
/// that is not hidden.
/// WorkbookDamaged for what is no sound workbook, exceeds `limits`, or refers outside; SheetMissing;
/// CellUnreadable for errors (#REF!) and for formulas nobody has computed.
[[nodiscard]] TableParsed parseXlsx(const QByteArray &bytes, const QString &sheet = {},
                                    const XlsxLimits &limits = {});

/// Whether the bytes begin as a ZIP does, or as the older workbooks and those locked by a password do (which
/// parseXlsx refuses by name).
[[nodiscard]] bool looksLikeWorkbook(const QByteArray &bytes);

} // namespace simsa::intake
