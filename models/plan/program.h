// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <optional>
#include <vector>

namespace simsa::plan {

/// What a row of the program stands for.
enum class RowKind {
    Proposal,  ///< at most one option; exactly one where it must be funded
    Capacity,  ///< cluster, month
    OrgCap,    ///< org, month
    Share,     ///< group: the share's name
    Exclusive, ///< at most one of a group
    StartCap,  ///< month
    Envy,      ///< proposal envies other: other only with proposal
};

/// One linear rule: least ≤ Σ coefficient × column ≤ most.
struct Row
{
    struct Term
    {
        int column = 0;
        qint64 coefficient = 0;
    };

    RowKind kind = RowKind::Proposal;
    base::ProposalId proposal;
    base::ProposalId other;
    base::ClusterId cluster;
    base::OrgId org;
    QString group;
    int month = 0;
    std::vector<Term> terms;
    std::optional<qint64> least;
    std::optional<qint64> most;
};

/// One option of one plannable candidate, by index; taken or not.
struct Column
{
    int candidate = 0;
    int option = 0;
    qint64 value = 0;
};

/// An instance as a program in binary columns (reference: domain.md §3.1, rules 1–8): maximise Σ value. Rows
/// that no choice can break are left out. Justified envy stands as one row for each pair of candidates: the
/// options of `other` in which `proposal` would fit, taken together at most once, only if `proposal` is
/// funded.
struct Program
{
    std::vector<Column> columns; ///< by candidate, then option
    std::vector<Row> rows;

    /// The columns of that candidate: [first, last).
    [[nodiscard]] std::pair<int, int> columnsOf(int candidate) const;
    /// The awards of the columns taken.
    [[nodiscard]] Plan planOf(const Instance &instance, const std::vector<int> &taken) const;
};

/// PlanInstanceInvalid as validate().
[[nodiscard]] base::Result<Program> programOf(const Instance &instance);

/// Whether an option of `candidate` lies inside `place`, months and nodes (as plan::check judges envy).
[[nodiscard]] bool wouldFitInto(const Candidate &candidate, const Option &place);

} // namespace simsa::plan
