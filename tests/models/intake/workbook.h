// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/table.h"

#include <QList>

namespace intaketest {

using Parts = QList<std::pair<QByteArray, QByteArray>>;
/// Name and bytes of each part as a ZIP; `locked`: xl/workbook.xml under a password.
[[nodiscard]] QByteArray zipped(const Parts &parts, bool locked = false);

/// A workbook out of hand-made parts: as most programs write them, but for what is changed. Shared strings
/// are "가나" and "韓國語" with readings; style 1 has `format`.
struct Workbook
{
    QByteArray rows;   ///< inside sheetData of "Sheet1"
    QByteArray second; ///< of a sheet "둘 째", where there is something
    QByteArray prolog; ///< between the XML declaration and the root
    QByteArray target = "worksheets/sheet1.xml";
    QByteArray hidden;                          ///< state of Sheet1
    QByteArray prefix;                          ///< of the elements of the sheet
    QByteArray separator = "/";                 ///< in the names of the ZIP
    QString format = QStringLiteral("General"); ///< escaped
    QByteArray encoding = "UTF-8";              ///< of the sheet
    bool strict = false;
    bool external = false;
    bool from1904 = false;
    bool locked = false;
    Parts extra; ///< more parts

    [[nodiscard]] Parts parts() const;
    [[nodiscard]] QByteArray bytes() const { return zipped(parts(), locked); }
};

/// The table as text cells of a workbook.
[[nodiscard]] Workbook workbookOf(const simsa::intake::Table &table);

} // namespace intaketest
