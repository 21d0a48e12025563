// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/tablereader.h"

#include "intake/csv.h"
#include "intake/xlsx.h"

namespace simsa::intake {

TableParsed parseTable(const QByteArray &bytes, const QString &sheet)
{
    if (looksLikeWorkbook(bytes))
        return parseXlsx(bytes, sheet);
    if (!sheet.isEmpty())
        return tl::unexpected<TableFault>({TableProblem::SheetMissing, 0, 0, {}, sheet.left(200)});
    return parseCsv(bytes);
}

base::Result<Table> readTable(const QByteArray &bytes, const QString &sheet)
{
    return resultOf(parseTable(bytes, sheet));
}

} // namespace simsa::intake
