// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention/destruction.h"
#include "workstation.h"

namespace simsa::app {

/// Makes a backup of the vault that the vault remembers, so that a call can be destroyed with its backups.
/// The codes of VaultFile::backup; a backup whose note fails (a full disk) stands, and is asked about when a
/// call is destroyed.
[[nodiscard]] base::Result<store::BackupInfo> backUp(Workstation &workstation, const QString &path);

/// What a closed call leaves in this vault; nothing while it is open.
[[nodiscard]] base::Result<std::optional<retention::Outlook>> outlook(const Workstation &workstation,
                                                                      const base::CallId &call);
/// retention::destroyDue in this vault. The office keeps its register first and enters its own confirmation.
[[nodiscard]] base::Result<QByteArray> destroyDue(Workstation &workstation, const base::CallId &call,
                                                  const QStringList &byHand);

} // namespace simsa::app
