// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/table.h"

namespace simsa::intake {

/// A table in whatever file it came: a workbook by its first bytes (parseXlsx), anything else as CSV
/// (parseCsv). `sheet` as in parseXlsx; SheetMissing when one is named and the file is no workbook.
[[nodiscard]] TableParsed parseTable(const QByteArray &bytes, const QString &sheet = {});
[[nodiscard]] base::Result<Table> readTable(const QByteArray &bytes, const QString &sheet = {});

} // namespace simsa::intake
