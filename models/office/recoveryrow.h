// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/recovery.h"

namespace simsa::office {

/// The register of recoveries as rows of the office's vault: one a recovery, canonical JSON.
[[nodiscard]] base::Result<QList<Recovery>> readRecoveries(const exchange::Vault &vault,
                                                           const base::CallId &call);
void keepRecovery(exchange::Changes &changes, const base::CallId &call, const Recovery &recovery);

} // namespace simsa::office
