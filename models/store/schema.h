// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArray>
#include <QList>

namespace simsa::store {

/// `SIMV`: the application id in the header of every vault.db.
inline constexpr qint64 applicationId = 0x53494D56;

/// The text of schema/001.sql, 002.sql, …: step n leads from version n-1 to n. Frozen by a test of their
/// hashes.
[[nodiscard]] const QList<QByteArray> &schemaSteps();

/// Makes all tables in an empty database.
[[nodiscard]] base::Result<> createSchema(Database &database);

/// Brings an older vault up to date, one transaction a step; VaultDamaged if this is no vault or its tables
/// are not exactly those of the steps, VaultVersionUnknown if it is newer than this program. Tests give steps
/// of their own.
[[nodiscard]] base::Result<> updateSchema(Database &database, const QList<QByteArray> &steps = schemaSteps());

/// A vault's database for this process alone: opened, up to date, durable. The codes of Database::open and
/// updateSchema.
[[nodiscard]] base::Result<std::unique_ptr<Database>> openVaultDatabase(const QString &path);

} // namespace simsa::store
