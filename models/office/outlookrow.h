// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capacity/outlook.h"
#include "exchange/vault.h"

namespace simsa::office {

/// What this vault holds of a call's clusters beside the charter; empty where nothing was kept. VaultDamaged.
/// The office's own, and the committee's copy of its file: the row is no record and is sent to nobody.
[[nodiscard]] base::Result<capacity::Outlook> keptOutlook(const exchange::Vault &vault,
                                                          const base::CallId &call);
/// Durable when it returns.
[[nodiscard]] base::Result<> keepOutlook(exchange::Vault &vault, const base::CallId &call,
                                         const capacity::Outlook &outlook);

} // namespace simsa::office
