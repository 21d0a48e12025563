// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/vaultfile.h"

namespace simsa::store {

/// Makes the vault that a backup holds again in `folder`, which must be absent or empty. Everything is
/// checked before anything is written, and the vault appears whole or not at all. It opens with the
/// passphrase of the time of the backup, and goes on with a new feed by itself when its own is ahead in the
/// depot. FileNotFound, the Zip* codes, PassphraseWrong, VaultDamaged (a backup that was changed, or made of
/// a damaged vault), VaultVersionUnknown, VaultExists, InvalidArgument (a folder with other things in it),
/// DiskFull, FileUnwritable.
[[nodiscard]] base::Result<BackupInfo> restoreBackup(const QString &path, const QString &passphrase,
                                                     const QString &folder);

} // namespace simsa::store
