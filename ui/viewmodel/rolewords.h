// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/people.h"

namespace simsa::viewmodel {

/// In the language of the window.
[[nodiscard]] QString roleWord(call::Role role);
[[nodiscard]] QString roleWords(const QList<call::Role> &roles);

} // namespace simsa::viewmodel
