// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packet/documentwriter.h"

namespace simsa::documents {

/// An XLSX file of typed cells with frozen header rows and fitted column widths. Text is always a string
/// cell, so what begins with = + - @ tab or CR is never evaluated and keeps its exact text. Control
/// characters that XML cannot hold become U+FFFD. Integers outside ±2^53 are written as text, because XLSX
/// holds doubles. InvalidArgument naming the place ("sheets[0].rows[2]") for no sheet, a bad or doubled sheet
/// name, a sheet without header, more than 16,384 columns or 1,048,575 rows, a row longer than its header, or
/// text longer than Excel's 32,767 characters. libxlsxwriter needs a folder for temporary files: a private
/// one, removed at once.
[[nodiscard]] base::Result<QByteArray> workbookXlsx(const packet::Workbook &workbook);

} // namespace simsa::documents
