// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/retention.h"

namespace simsa::viewmodel {

/// What a charter's terms of retention tell apart, in the language of the window.
[[nodiscard]] QString recordClassWord(call::RecordClass what);
[[nodiscard]] QString recordClassWords(const QList<call::RecordClass> &classes);

} // namespace simsa::viewmodel
