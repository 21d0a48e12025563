// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/instance.h"

#include <QByteArray>
#include <QStringList>

namespace simsa::plan {

/// Largest instance file that is read.
inline constexpr qint64 largestInstanceFile = 256LL * 1024 * 1024;

/// Reads FORMAT.md: one instance, or a map of names to instances, each bare or under the key `instance`.
/// Plain JSON, not canonical; a map is given in the order of its names. FileTooLarge, JsonMalformed, or
/// PlanInstanceInvalid with the place. Every instance given back passes validate().
[[nodiscard]] base::Result<QList<Instance>> readInstances(const QByteArray &bytes);
/// The one of that name (`FILE#NAME`); NotFound.
[[nodiscard]] base::Result<Instance> readInstance(const QByteArray &bytes, const QString &name);

/// How FORMAT.md spells the objectives, in their order.
[[nodiscard]] const QStringList &objectiveNames();
[[nodiscard]] QString nameOf(Objective objective);

} // namespace simsa::plan
