// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/vault.h"

#include <QStringList>

namespace simsa::cli {

/// A line for each file in clear that the vault's own rows (Table::Identity) tell of.
[[nodiscard]] QStringList filesInClear(const QList<exchange::Row> &identity);

} // namespace simsa::cli
