// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/program.h"

#include <QByteArray>

namespace simsa::plan {

/// A multi-dimensional knapsack problem of the OR-Library as a program. Its numbers are decimal fractions:
/// values are kept as whole numbers of 10^−decimals, each row by its own power of ten.
struct Knapsack
{
    Program program; ///< columns by item; rows are Capacity without cluster, by month = number of the rule
    int decimals = 0;
    std::optional<qint64>
        known; ///< the value that the file states, scaled; nothing where it says 0 (unknown)

    /// A scaled value as the file would write it: 8706.1.
    [[nodiscard]] QString text(qint64 value) const;
};

/// Reads mknap1 and mknapcb files ("count", then "n m optimum, values, rules, limits" for each) and mknap2
/// files
/// ("m n, values, limits, rules, optimum" for each, no count; lines that begin with no number are comments).
/// A file is one or the other by which of them its numbers fill exactly. FileTooLarge, PlanInstanceInvalid
/// with the line of what is no number, or with the problem.
[[nodiscard]] base::Result<QList<Knapsack>> readOrLibrary(const QByteArray &bytes);

} // namespace simsa::plan
