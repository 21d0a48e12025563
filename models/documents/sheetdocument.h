// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packet/documentwriter.h"

namespace simsa::documents {

/// An XLSX file of typed cells with frozen header rows and fitted column widths. Text is never a formula:
/// what begins with = + - @ tab or CR is written as a string and marked so (quotePrefix has no meaning for
/// the reader, so the cell keeps its exact text). Control characters that XML cannot hold are replaced by
/// U+FFFD; text longer than Excel's 32,767 characters, a bad sheet name, a row longer than its header, or
/// more than 1,048,575 rows is InvalidArgument. Integers outside ±2^53 are written as text, because XLSX
/// holds doubles.
[[nodiscard]] base::Result<QByteArray> workbookXlsx(const packet::Workbook &workbook);

} // namespace simsa::documents
