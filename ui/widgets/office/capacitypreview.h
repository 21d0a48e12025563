// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/outlooksession.h"
#include "viewmodel/rowtablemodel.h"

namespace simsa::widgets {

/// The table of what a file would give: faults first, then use, changes, stages.
[[nodiscard]] QStringList previewColumns();
[[nodiscard]] QList<viewmodel::TableRow> previewRows(const viewmodel::OutlookPreview &preview,
                                                     const viewmodel::OutlookSession &session);
/// What changes and what was measured, in one sentence under the chart.
[[nodiscard]] QString changesSentence(const viewmodel::OutlookSession &session);

} // namespace simsa::widgets
