// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"
#include "exchange/linked.h"
#include "exchange/sync.h"

namespace simsa::exchange {

/// What of this call is under the reader's own person and by a device that is neither this one nor confirmed
/// or linked to be theirs: in the roster in force, in the records that are believed, in the leaves that the
/// newest checkpoint gives them (formats.md, "Trust"). One finding a device, DeviceInMyName; `where` is the
/// device, `detail` where it was met. Office and chair together could enrol such a device; nobody but the
/// person themselves can notice.
[[nodiscard]] base::Result<QList<SyncFinding>> devicesInMyName(const Vault &vault, const Ledger &ledger,
                                                               const Trust &trust);

/// Keeps that `device` is the person's own. Confirming it again changes nothing.
[[nodiscard]] base::Result<> confirmDevice(Vault &vault, const base::DeviceId &device);

} // namespace simsa::exchange
