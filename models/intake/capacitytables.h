// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/outlook.h"

namespace simsa::intake {

/// Whether a table's columns are those of changes, or of a roadmap; for whoever is handed one of several
/// kinds. False for what cannot be read.
[[nodiscard]] bool looksLikeChanges(const QByteArray &bytes);
[[nodiscard]] bool looksLikeRoadmap(const QByteArray &bytes);

/// Columns cluster, part, from, to, nodes, reason, in English or Korean (models/capacity/FORMAT.md,
/// "Tables"); CSV or a workbook. The errors of readTable; CsvColumnsWrong naming a missing column;
/// CsvMalformed (XlsxMalformed) with "line N, column C name: value" for a cell that is not what the column
/// holds.
[[nodiscard]] base::Result<QList<capacity::CapacityChange>> readChanges(const QByteArray &bytes);

/// Columns id, name_ko, name_en, gpu_model, gpus, gpus_per_node, from, to, standing, source. Likewise. A row
/// whose standing is `aim` is one: only to, gpus and source of it are read.
[[nodiscard]] base::Result<capacity::Roadmap> readRoadmap(const QByteArray &bytes);

} // namespace simsa::intake
