// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/pagefile.h"

#include <QList>

#include <functional>

namespace simsa::store {

/// Where a row stands: the cell of a table's leaf page.
struct CellPlace
{
    qint64 page = 0;
    qsizetype offset = 0;
    bool below = false; ///< in the file, where the log has a newer page
};

/// The columns of a row as they stand, unchecked.
struct CellColumns
{
    QByteArray shape;        ///< a letter a column: n(ull), i(nteger), t(ext), b(lob)
    QList<QByteArray> bytes; ///< of texts and blobs
    QList<qint64> numbers;   ///< of integers

    /// Empty bytes or 0 for a column that is not of the kind asked for.
    [[nodiscard]] QByteArray bytesOf(qsizetype column) const { return bytes.value(column); }
    [[nodiscard]] qint64 number(qsizetype column) const { return numbers.value(column); }
};

/// Reads the row at `place` with its overflow pages. Only the first `mostBytes` of it are read if it is
/// longer; columns beyond are empty then. No shape when there is no row.
[[nodiscard]] CellColumns readCell(const PageFile &pages, const CellPlace &place, qsizetype mostBytes);

/// Calls `visitor` for every place at which a cell of a leaf page may begin, whatever the page says of its
/// kind: a damaged page header hides no row.
void visitCells(const PageFile &pages, const std::function<void(const CellPlace &)> &visitor);

} // namespace simsa::store
