// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/seat.h"

namespace simsa::dialogue {

/// Reviewers read nothing that the chair puts into the depot. The office discloses the chair's questions
/// about reviews to their authors, once each (exchange/PROTOCOL.md, "Handing on").
[[nodiscard]] base::Result<> handQuestionsOn(const exchange::Seat &seat, const exchange::Ledger &ledger);

} // namespace simsa::dialogue
