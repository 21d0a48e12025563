// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace simsa::store {

/// Holds a vault's folder for one process. The kernel lets go of it when the process ends in whatever way, so
/// that a crash or a new host name never locks anybody out. Where there is no flock the database's own lock,
/// taken a moment later, is the only one.
class FolderLock
{
public:
    FolderLock() = default;
    ~FolderLock();
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;

    /// VaultInUse, VaultReadOnly (the lock file cannot be made), DiskFull.
    [[nodiscard]] static base::Result<FolderLock> take(const QString &path);

private:
    int m_descriptor = -1;
};

} // namespace simsa::store
