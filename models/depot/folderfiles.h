// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace simsa::depot {

/// What stands at a path, without following a symbolic link in its last segment.
enum class Kind { Nothing, File, Folder, Other };
[[nodiscard]] Kind kindOf(const QString &path);

/// The error an errno stands for: DiskFull, FileUnwritable (rights, read-only), else DepotUnreachable.
[[nodiscard]] tl::unexpected<base::Error> failErrno(int error, const QString &path);

/// Makes `relative` (no empty segments) and its parents below `root`; a segment that is there must be a real
/// folder: FileUnwritable for a symbolic link or a file. Each new entry is synced.
[[nodiscard]] base::Result<> makeFolders(const QString &root, const QString &relative);

/// True when every folder on the way from `root` to `relative`'s last segment is a real one.
[[nodiscard]] bool isReachedWithoutLinks(const QString &root, const QString &relative);

/// Writes a new hidden file in `folder`, synced, and gives its path. Nothing stays on error.
[[nodiscard]] base::Result<QString> writeTemporary(const QString &folder, const QByteArray &bytes);

/// An ordinary rename: what stands at `to` is replaced.
[[nodiscard]] base::Result<> renameOver(const QString &from, const QString &to);

/// True when the file holds exactly these bytes.
[[nodiscard]] bool holds(const QString &path, const QByteArray &bytes);

/// Appends the names (below `root`, joined by '/') of the regular files under `relative` ("" or ending '/').
/// Hidden entries and links are left out; a folder that is not there has none. DepotUnreachable.
[[nodiscard]] base::Result<> collectFiles(const QString &root, const QString &relative, QStringList &names);

} // namespace simsa::depot
