// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sync.h"

namespace simsa::exchange {

/// Marks own records that lie under the newest checkpoint as acknowledged and takes them out of the outbox;
/// only then does this computer stop sending them. If the office holds more than this computer knows of (a
/// restored copy), the feed is closed and the next record starts a new epoch. Findings: FeedForked if the
/// office holds another record in an own place, CheckpointOverdue if the promised next checkpoint did not
/// come.
[[nodiscard]] base::Result<> acknowledge(Vault &vault, const base::CallId &call, const base::DeviceId &device,
                                         const Ledger &ledger, const QDateTime &now, SyncReport &report);

} // namespace simsa::exchange
