// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee/matrix.h"
#include "outcome/newest.h"

namespace simsa::committee {

/// Bodies of decisions and of the sheets that go with them; for this folder only.

/// What decisions follow from.
struct Ground
{
    outcome::Stated<record::Reconciliation> scores;
    outcome::Stated<record::Plan> plan;
};

/// Whether a text says anything in either language.
[[nodiscard]] bool saysSomething(const call::LocalText &text);

/// The proposed decision on one row. ReasonMissing for an eligible proposal that gets nothing and has no
/// opinion with reasons; DecisionStateWrong for one that the plan does not know; InvalidArgument for
/// conditions without an award.
[[nodiscard]] base::Result<record::Decision> decisionOn(const Row &row, const Ground &ground,
                                                        const QList<call::LocalText> &conditions);

/// The sheet of a scored proposal: reviews by the SHA-256 of their record's id, which tells nothing of who or
/// when. NotFound for a review that is not held here.
[[nodiscard]] base::Result<record::Handout> handoutOf(const exchange::Ledger &ledger,
                                                      const call::Rubric &rubric,
                                                      const record::ReconciledScore &score,
                                                      const base::RecordId &decision);

} // namespace simsa::committee
