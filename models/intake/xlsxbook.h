// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/xlsxparts.h"
#include "intake/xlsxvalue.h"

namespace simsa::intake {

class XlsxXml;

/// One sheet, and what of the workbook its cells refer to.
struct XlsxBook
{
    QString sheet; ///< its name
    QString part;
    bool from1904 = false;
    QStringList strings;      ///< shared ones, NFC
    QList<NumberKind> styles; ///< by index of cellXfs
};

/// The sheet called `sheet` (without regard to case, hidden or not), or the first visible one; worksheets
/// only.
[[nodiscard]] XlsxResult<XlsxBook> readBook(const XlsxParts &parts, const QString &sheet);

/// The text of a shared or inline string: its runs one after the other, without the readings beside them. The
/// reader stands on the element, then behind it.
[[nodiscard]] QString richText(XlsxXml &xml);

} // namespace simsa::intake
