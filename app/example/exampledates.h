// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/charter.h"

namespace simsa::app {

/// Moves every date of the charter by whole days so that it stands to `today` as it did to 2026-02-11, and
/// the capacity's first month to the month after `today`.
void moveTo(call::Charter &charter, const QDateTime &today);

} // namespace simsa::app
