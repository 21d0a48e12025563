// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packet/packetverifier.h"
#include "viewmodel/packetreport.h"

namespace simsa::viewmodel {

/// A verdict as the page shows it. `path`, `size` and `milliseconds` are the caller's to set.
[[nodiscard]] PacketReport packetReportOf(const packet::PacketVerdict &verdict);

} // namespace simsa::viewmodel
