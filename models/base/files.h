// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace simsa::base {

/// The whole file; FileNotFound, FileUnreadable, or FileTooLarge above `mostBytes`.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 mostBytes = 4LL * 1024 * 1024 * 1024);

/// All or nothing: written beside the target, synced, renamed over it, and the folder synced.
/// DiskFull or FileUnwritable; the old file stays on error.
[[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &bytes);

/// Makes the folder and its parents; FileUnwritable.
[[nodiscard]] Result<> makeFolder(const QString &path);

} // namespace simsa::base
