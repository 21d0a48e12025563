// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/desk.h"
#include "viewmodel/rowtablemodel.h"

namespace simsa::viewmodel {

/// One's own ranking as a table: place, proposal, own total, recommendation, request, remark. A remark stands
/// where a proposal is placed above one with a higher own total by at least a point.
[[nodiscard]] QStringList rankingColumns();
[[nodiscard]] QList<TableRow> rankingRows(const call::Charter &charter, const QList<review::Work> &works,
                                          const review::Ranking &ranking);
/// The ranking that one's own totals give: highest first, equal ones tied, those without levels last.
[[nodiscard]] review::Ranking rankingByTotals(const call::Charter &charter, const QList<review::Work> &works);

/// How one's own totals are spread: a row for every ten points, with a bar.
[[nodiscard]] QStringList spreadColumns();
[[nodiscard]] QList<TableRow> spreadRows(const call::Charter &charter, const QList<review::Work> &works);
/// How often one gave each level of each item.
[[nodiscard]] QStringList levelUseColumns(const call::Rubric &rubric);
[[nodiscard]] QList<TableRow> levelUseRows(const call::Charter &charter, const QList<review::Work> &works);

/// Two of one's reviews side by side, part by part.
[[nodiscard]] QStringList compareColumns(const review::Work &a, const review::Work &b);
[[nodiscard]] QList<TableRow> compareRows(const call::Charter &charter, const review::Work &a,
                                          const review::Work &b);

} // namespace simsa::viewmodel
