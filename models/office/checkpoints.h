// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/crl.h"
#include "exchange/seat.h"

namespace simsa::office {

/// States under one Merkle root everything the office durably holds: in full to the committee, to every other
/// author only the root and their own leaves. Its records go into the office's checkpoint feed. The new
/// number.
[[nodiscard]] base::Result<qint64> writeCheckpoint(const exchange::Seat &seat, const exchange::Ledger &ledger,
                                                   const crypto::Crl &crl);

} // namespace simsa::office
