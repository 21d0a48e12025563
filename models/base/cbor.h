// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCborMap>

namespace simsa::base {

/// Exactly one CBOR map and nothing after it, as the rows of a vault hold: cut bytes must not read as a
/// shorter value. VaultDamaged with `what` as its detail otherwise.
[[nodiscard]] Result<QCborMap> wholeCborMap(const QByteArray &bytes, const QString &what);

} // namespace simsa::base
