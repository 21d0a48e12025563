// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/crl.h"
#include "exchange/seat.h"

#include <optional>

namespace simsa::office {

/// The newest CRL the office was handed for a call, kept until a checkpoint carries it out. VaultDamaged.
[[nodiscard]] base::Result<std::optional<crypto::Crl>> keptCrl(const exchange::Seat &seat);
/// Keeps a CRL of the seat's own CA; VersionGoesBack for one older than what is kept.
[[nodiscard]] base::Result<> keepCrl(const exchange::Seat &seat, const crypto::Crl &crl);

} // namespace simsa::office
