// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/solve.h"

#include <QString>

namespace simsa::viewmodel {

/// Why no plan keeps all rules, one sentence, in the current language.
[[nodiscard]] QString infeasibleText(const plan::Infeasibility &why);
/// The same in every language: "must-capacity".
[[nodiscard]] QString infeasibleCode(plan::InfeasibleReason reason);

} // namespace simsa::viewmodel
