// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/officesession.h"
#include "viewmodel/rowtablemodel.h"

namespace simsa::viewmodel {

/// Questions and answers as a table, those that wait for the office first, then the newest first; the id of a
/// row is the thread's.
[[nodiscard]] QStringList questionColumns();
[[nodiscard]] QList<TableRow> questionRows(const OfficeSnapshot &snapshot, bool openOnly);

/// The thread of a row; nullptr if there is none. Valid as long as the snapshot.
[[nodiscard]] const dialogue::Thread *questionOfRow(const OfficeSnapshot &snapshot, const QString &id);
/// Whether the office is to answer it.
[[nodiscard]] bool waitsForOffice(const dialogue::Thread &thread);
/// "홍심사 → 담당자".
[[nodiscard]] QString questionParties(const OfficeSnapshot &snapshot, const dialogue::Thread &thread);

} // namespace simsa::viewmodel
