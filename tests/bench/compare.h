// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace simsa::bench {

/// What a command line asked for.
struct Options
{
    bool full = false; ///< the large amounts
    QString folder;    ///< where files are written; empty: the benchmark's own choice
};

/// Reads `[--full] [--dir FOLDER]`; ends the program with 2 for anything else.
[[nodiscard]] Options optionsFrom(const QStringList &arguments);

/// One way to do the thing; gives what it took, or 0 or less if it failed (which ends the program).
using Contender = std::function<double()>;

/// Each contender once unmeasured, then `rounds` times A B C A B C…; the samples of each, in their order.
[[nodiscard]] QList<QList<double>> interleave(int rounds, const QList<Contender> &contenders);

/// Milliseconds of wall time, or of CPU time of all threads of this process.
[[nodiscard]] double wallMs(const std::function<void()> &work);
[[nodiscard]] double cpuMs(const std::function<void()> &work);

/// The value below which `percent` of the samples lie (nearest rank).
[[nodiscard]] double percentile(QList<double> samples, int percent);

/// What a ratio ours/peer (or, without a peer, our own figure) should be.
struct Aim
{
    enum class Kind { None, AtLeast, AtMost } kind = Kind::None;
    double value = 0;
};

/// One line of run.sh's table: name, unit, ours, peer, ratio, aim, verdict, separated by tabs. `peer` 0:
/// none.
void report(const QString &name, const QString &unit, double ours, double peer, Aim aim);

/// Ends the program with the error: a benchmark never goes on with half of its work.
[[noreturn]] void stop(const char *what, const QString &why);

template<typename T>
T must(base::Result<T> result, const char *what)
{
    if (!result)
        stop(what, QStringLiteral("code %1: %2").arg(int(result.error().code)).arg(result.error().detail));
    return *std::move(result);
}

inline void must(const base::Result<> &result, const char *what)
{
    if (!result)
        stop(what, QStringLiteral("code %1: %2").arg(int(result.error().code)).arg(result.error().detail));
}

} // namespace simsa::bench
