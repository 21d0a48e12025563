// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/vault.h"

#include <QDateTime>

namespace simsa::retention {

/// A backup that this vault made. It holds the wrapped data keys of all calls of that time, so it must go
/// with each of them.
struct KnownBackup
{
    QString path; ///< absolute
    QDateTime made;
    qint64 bytes = 0;
    base::Digest sha256; ///< zeros: it was never finished, or the vault is itself restored from it
    QList<base::CallId> calls;
    bool gone = false;   ///< deleted here
    bool byHand = false; ///< destroyed by a person, who says so

    friend bool operator==(const KnownBackup &, const KnownBackup &) = default;
};

/// All, oldest first; VaultDamaged.
[[nodiscard]] base::Result<QList<KnownBackup>> knownBackups(const exchange::Vault &vault);
void keepBackups(exchange::Changes &changes, const QList<KnownBackup> &backups);

/// Notes a backup that is about to be made, so that it is known even if the note of its end never comes. One
/// noted before under the same path stands for it no longer.
[[nodiscard]] base::Result<> noteBackup(exchange::Vault &vault, const QString &path, const QDateTime &made);
/// Notes what was made there: size and hash. FileUnreadable.
[[nodiscard]] base::Result<> noteBackupMade(exchange::Vault &vault, const QString &path);
/// Takes the note back: nothing was made.
[[nodiscard]] base::Result<> forgetBackup(exchange::Vault &vault, const QString &path);

/// Whether the very file that was made lies there, so that deleting it deletes nothing else.
[[nodiscard]] bool isThere(const KnownBackup &backup);

} // namespace simsa::retention
