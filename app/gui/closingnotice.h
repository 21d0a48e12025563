// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation.h"

namespace simsa::app {

/// What the status bar says lastingly of a closed call: until when its holder must destroy what, or that it
/// is time. Empty while the call is open.
[[nodiscard]] QString closingNotice(const Workstation &workstation, const base::CallId &call);

} // namespace simsa::app
