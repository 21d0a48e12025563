// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/program.h"

#include <functional>

namespace simsa::plan {

/// The linear relaxation of a program.
struct Relaxed
{
    enum class Status { Known, Infeasible, OutOfTime };
    Status status = Status::OutOfTime;
    qint64 value = 0;          ///< rounded down to a whole number that is still a bound
    std::vector<double> duals; ///< by row
};

/// GLPK's simplex; gives up after `milliseconds`.
[[nodiscard]] Relaxed relax(const Program &program, qint64 milliseconds);

struct ProgramOptions
{
    qint64 milliseconds = 60'000;
    std::optional<std::vector<int>> start; ///< columns that keep every row
    /// Told from time to time; false ends it.
    std::function<bool(qint64 bestValue, qint64 bound)> progress;
    bool firstPlan = false; ///< ends with the first that keeps every row
};

/// What branch and cut knows of a program when it ends.
struct ProgramProof
{
    std::optional<std::vector<int>> taken; ///< columns of the best known, `start` included
    qint64 value = 0;                      ///< of it
    std::optional<qint64> bound;
    bool infeasible = false;   ///< proven
    std::vector<double> duals; ///< by row, of the relaxation

    /// Nothing better exists.
    [[nodiscard]] bool isOptimal() const { return taken && bound && *bound <= value; }
};

/// Branch and cut by GLPK, in process. Columns whose reduced cost rules them out beside `start` are fixed
/// first (Wolsey, Integer Programming, §7.6).
[[nodiscard]] ProgramProof solveProgram(const Program &program, const ProgramOptions &options);

} // namespace simsa::plan
