// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"
#include "viewmodel/arrivals.h"

namespace simsa::viewmodel {

/// What a ledger holds, as the pages show it.
[[nodiscard]] Arrivals arrivalsOf(const exchange::Ledger &ledger);
[[nodiscard]] QList<AwaitingItem> awaitingOf(const exchange::Ledger &ledger);

} // namespace simsa::viewmodel
