// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/keyderivation.h"
#include "store/database.h"

#include <QByteArray>
#include <QString>

namespace simsa::store {

/// The one row of table `vault`: the master key under the passphrase (SCHEMA.md: vault).
struct VaultHeader
{
    QByteArray store; ///< 32 hex digits, random, for ever the same
    qint64 version = 0;
    crypto::ScryptCost cost;
    QByteArray salt;   ///< 32 bytes
    QByteArray sealed; ///< the master key

    /// The same vault with `master` under `passphrase` and a new salt. RandomFailed, InvalidArgument (cost).
    [[nodiscard]] static base::Result<VaultHeader> wrap(const QByteArray &store, qint64 version,
                                                        crypto::ScryptCost cost,
                                                        const crypto::SecretBytes &master,
                                                        const QString &passphrase);
    /// The master key; PassphraseWrong, VaultDamaged (a cost that cannot be).
    [[nodiscard]] base::Result<crypto::SecretBytes> unwrap(const QString &passphrase) const;

    /// Over all fields; protects nothing (SCHEMA.md: `vault.sum`).
    [[nodiscard]] QByteArray checksum() const;

    /// VaultDamaged when there is none or its checksum is wrong: a flipped bit must not look like a wrong
    /// passphrase.
    [[nodiscard]] static base::Result<VaultHeader> load(Database &database);
    [[nodiscard]] base::Result<> save(Database &database) const;
};

} // namespace simsa::store
