// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace simsa::intake {

/// The ways in which Slurm's sacct(1) and sreport(1) write values. nullopt for anything else.

/// `2026-03-01T09:00:00`, a blank for the T, or seconds since 1970 (SLURM_TIME_FORMAT=%s): the clock on the
/// wall of the cluster, as UTC.
[[nodiscard]] std::optional<QDateTime> slurmTime(const QString &text);
/// `Unknown`, `None` or nothing: a job that has not begun, or has not ended.
[[nodiscard]] bool isNoSlurmTime(const QString &text);
/// `[D-[HH:]]MM:SS[.ffffff]` in seconds (fractions are dropped), or a plain number of them.
[[nodiscard]] std::optional<qint64> slurmElapsed(const QString &text);

/// What of a list as `billing=64,cpu=64,gres/gpu:h200=8,gres/gpu=8,node=2` counts here. Without plain
/// `gres/gpu` the kinds of GPU are added up.
struct SlurmTres
{
    std::optional<qint64> gpus;
    std::optional<qint64> nodes;

    friend bool operator==(const SlurmTres &, const SlurmTres &) = default;
};
[[nodiscard]] std::optional<SlurmTres> slurmTres(const QString &text);

/// A number in ASCII digits, at most 15 of them; a share in brackets behind it (`1154(19.20%)`) is dropped.
[[nodiscard]] std::optional<qint64> slurmCount(const QString &text);

} // namespace simsa::intake
