// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Input that begins as a ZIP is one; any other is the text of the parts, with a NUL between them: sheet,
// shared strings, styles, workbook, relations. What is left out stands as most programs write it.
#include "fuzz.h"

#include "base/json.h"
#include "intake/calltables.h"
#include "intake/tablereader.h"
#include "intake/xlsx.h"
#include "models/intake/workbook.h"

using namespace simsa;
using fuzz::require;

namespace {

QByteArray workbookFrom(const QByteArray &text)
{
    const QList<QByteArray> names{"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
                                  "xl/workbook.xml", "xl/_rels/workbook.xml.rels"};
    const QList<QByteArray> given = text.split('\0');
    intaketest::Parts parts = intaketest::Workbook().parts();
    for (auto &[name, bytes] : parts) {
        const QByteArray own = given.value(names.indexOf(name));
        if (names.contains(name) && !own.isEmpty())
            bytes = own;
    }
    return intaketest::zipped(parts);
}

/// What was read can be written and read again.
void checkTable(const QByteArray &bytes, const intake::XlsxLimits &limits)
{
    const intake::TableParsed table = intake::parseXlsx(bytes, {}, limits);
    if (!table) {
        require(!intake::errorOf(table.error()).detail.isEmpty(), "a fault has a place");
        return;
    }
    int line = table->headerLine;
    for (const intake::TableRow &row : table->rows) {
        require(row.line > line, "rows ascend");
        line = row.line;
        require(row.cells.size() >= table->header.size(), "a row is as wide as the header");
        for (const QString &cell : row.cells)
            require(cell == base::toNfc(cell) && !cell.contains(QChar::Null) && cell.isValidUtf16(),
                    "a cell is text");
    }
    const intake::TableParsed back = intake::parseXlsx(intaketest::workbookOf(*table).bytes());
    require(back && back->header == table->header, "a header comes back as it was");
    require(back->rows.size() == table->rows.size(), "rows come back");
    for (qsizetype i = 0; i < back->rows.size(); ++i)
        require(back->rows.at(i).cells == table->rows.at(i).cells, "cells come back as they were");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    const QByteArray bytes = text.startsWith("PK") ? text : workbookFrom(text);
    intake::XlsxLimits limits;
    limits.partBytes = limits.smallPartBytes = 4 * 1024 * 1024;
    limits.cells = 200'000;
    checkTable(bytes, limits);
    static_cast<void>(intake::readOrganisations(bytes));
    return 0;
}
