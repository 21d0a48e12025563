// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "exchange/vault.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace simsa::store {

/// HMAC-SHA256, 32 bytes. For keys that name rows, not for keys that seal them: the key passes through
/// unlocked memory.
[[nodiscard]] QByteArray hmac(const crypto::SecretBytes &key, QByteArrayView message);

/// The name of a table in AADs and key derivations (SCHEMA.md: tables).
[[nodiscard]] QByteArray tableName(exchange::Table table);
/// All tables, in their order.
[[nodiscard]] const QList<exchange::Table> &allTables();

/// `simsa1|<store>|<table>|<id>|<version>`: what a seal is bound to.
[[nodiscard]] QByteArray aadOf(const QByteArray &store, QByteArrayView table, QByteArrayView id,
                               qint64 version);

/// What is derived from the master key for the vault's own tables.
struct MasterKeys
{
    crypto::SecretBytes keys;   ///< seals data keys
    crypto::SecretBytes ledger; ///< seals the ledger
    crypto::SecretBytes sums;   ///< the ledger's sums
    crypto::SecretBytes backup; ///< seals the list of what a backup holds

    [[nodiscard]] static base::Result<MasterKeys> from(const crypto::SecretBytes &master);
};

/// The keys of one table of one call.
struct PlaceKeys
{
    QByteArray kind;  ///< stands in clear, 32 hex digits that tell neither call nor table
    QByteArray table; ///< tableName
    crypto::SecretBytes rows;
    crypto::SecretBytes ids;

    /// The name under which a row stands in clear: 32 hex digits.
    [[nodiscard]] QByteArray idOf(const QString &id) const { return hmac(ids, id.toUtf8()).left(16).toHex(); }
};

/// One call's data key, and the kinds of its tables.
struct DataKey
{
    QByteArray id;      ///< row of table `keys`: 32 random hex digits
    qint64 version = 0; ///< of that row
    crypto::SecretBytes secret;
    QHash<exchange::Table, QByteArray> kinds;

    /// A new one; RandomFailed.
    [[nodiscard]] static base::Result<DataKey> create(qint64 version);
    [[nodiscard]] base::Result<PlaceKeys> place(exchange::Table table) const;
    /// Fills in `kinds`.
    [[nodiscard]] base::Result<> deriveKinds();
};

/// The data keys by call; cheap to copy.
using Keyring = QHash<base::CallId, DataKey>;

/// A data key as it stands in table `keys`: sealed(secret[32] | call id).
[[nodiscard]] base::Result<QByteArray> sealDataKey(const MasterKeys &master, const QByteArray &store,
                                                   const base::CallId &call, const DataKey &key);
/// Adds a row of table `keys`; VaultDamaged.
[[nodiscard]] base::Result<> openDataKey(const MasterKeys &master, const QByteArray &store,
                                         const QByteArray &id, qint64 version, const QByteArray &sealed,
                                         Keyring &keyring);

} // namespace simsa::store
