// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace simsa::viewmodel {

/// QString: heads the first row of a group of a list; empty in all others.
inline constexpr int GroupRole = Qt::UserRole + 60;

} // namespace simsa::viewmodel
