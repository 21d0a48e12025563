// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeeport.h"

namespace simsa::viewmodel {

/// The table of the page "decisions": one row a proposal, by rank. Before a decision is proposed the outcome
/// is what the signed plan would give.
[[nodiscard]] QStringList decisionColumns();
[[nodiscard]] QList<TableRow> decisionRows(const CommitteeSnapshot &snapshot);

/// How far the decisions are.
struct DecisionCounts
{
    int proposed = 0;
    int adopted = 0;
    int endorsed = 0;       ///< with at least one endorsement
    int withOpinion = 0;    ///< proposals with reasons
    int reasonsMissing = 0; ///< get nothing and have no reasons

    friend bool operator==(const DecisionCounts &, const DecisionCounts &) = default;
};
[[nodiscard]] DecisionCounts countsOf(const CommitteeSnapshot &snapshot);

/// What a signature on the next step says, line by line.
[[nodiscard]] QStringList decisionLines(const CommitteeSnapshot &snapshot, DecisionStep step);

} // namespace simsa::viewmodel
