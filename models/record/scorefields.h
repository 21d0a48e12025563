// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/bodyfields.h"
#include "record/decisions.h"

namespace simsa::record {

/// A reconciled score as bodies write it; for this folder only.
[[nodiscard]] ReconciledScore readScore(base::JsonReader &reader);
[[nodiscard]] QJsonObject scoreToJson(const ReconciledScore &score);

} // namespace simsa::record
