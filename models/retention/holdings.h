// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/retention.h"
#include "exchange/vault.h"

namespace simsa::retention {

/// What of one call goes with some classes: rows, and kept files by name.
struct Holdings
{
    QList<exchange::Changes::Remove> rows;
    QStringList files;
};

/// The rows and kept files of the classes (SCHEMA.md: classes of rows). What belongs to no class (charter,
/// counterseals, checkpoints, the closing, the chains of feeds) stays until the call's data key goes.
[[nodiscard]] base::Result<Holdings> holdingsOf(const exchange::Vault &vault, const base::CallId &call,
                                                const QList<call::RecordClass> &classes);
/// Every row of the call, and every kept file of it.
[[nodiscard]] base::Result<Holdings> allHoldings(const exchange::Vault &vault, const base::CallId &call);

} // namespace simsa::retention
