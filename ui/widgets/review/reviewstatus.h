// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/desk.h"

namespace simsa::widgets {

class StatusItems;

/// Fills saved, sealed waiting, acknowledged and deadline of the status bar; call it on ReviewPage::changed()
/// and after a sync. `saved` is false while something is on the screen only.
void showStanding(const review::Desk &desk, const QDateTime &now, bool saved, StatusItems &items);

} // namespace simsa::widgets
