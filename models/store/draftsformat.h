// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/draftsfile.h"
#include "store/vaultheader.h"

namespace simsa::store {

/// A whole `*.simsa-drafts`, for Salvage alone. `key` is MasterKeys::backup.
[[nodiscard]] base::Result<QByteArray> sealedDrafts(const KeptDrafts &drafts, const VaultHeader &header,
                                                    const crypto::SecretBytes &key);

} // namespace simsa::store
