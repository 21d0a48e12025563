// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/keyring.h"
#include "store/ledger.h"
#include "store/rowindex.h"

#include <memory>

namespace simsa::store {

/// Everything that must change together: the keys and the ledger of a vault in memory.
struct Holdings
{
    Keyring keyring;
    Ledger ledger;
    qint64 version = 0; ///< number of the last transaction
};

/// Most bytes of one row.
inline constexpr qsizetype mostRowBytes = 512 * 1024 * 1024;

/// Seals what one row holds: `length of id[2] | id | bytes`.
[[nodiscard]] base::Result<QByteArray> sealPayload(const PlaceKeys &keys, const QByteArray &aad,
                                                   const exchange::Row &row);
/// VaultDamaged if the seal does not fit the row's place.
[[nodiscard]] base::Result<exchange::Row> openPayload(const PlaceKeys &keys, const QByteArray &aad,
                                                      const QByteArray &sealed);

/// Writes the rows of one transaction, which the caller begins and commits. Works on its own copy of the
/// holdings, to be taken over by the caller after the commit.
class RowWriter
{
public:
    /// All but `store` must outlive the writer.
    RowWriter(Database &database, const MasterKeys &master, QByteArray store, const Holdings &holdings,
              const RowIndex &index);

    [[nodiscard]] base::Result<> put(const exchange::Place &place, const exchange::Row &row);
    /// No error if there is no such row.
    [[nodiscard]] base::Result<> remove(const exchange::Place &place, const QString &id);
    /// Removes the call's rows and its data key.
    [[nodiscard]] base::Result<> removeCall(const base::CallId &call);
    /// The vault's header in place of one of version `before` (0: the first).
    void replaceHeader(qint64 before);
    /// Seals the ledger: the last thing before the commit.
    [[nodiscard]] base::Result<> finish();

    [[nodiscard]] const Holdings &holdings() const { return m_holdings; }
    /// What was put (with its version) and removed (version 0); removeCall's rows are not in it.
    [[nodiscard]] const RowIndex &changed() const { return m_pending.changed(); }
    /// The number of this transaction, the version of all it writes.
    [[nodiscard]] qint64 version() const { return m_holdings.version; }

private:
    [[nodiscard]] base::Result<const PlaceKeys *> keysOf(const exchange::Place &place, bool make);
    [[nodiscard]] base::Result<> makeDataKey(const base::CallId &call);
    [[nodiscard]] base::Result<Statement *> prepared(std::unique_ptr<Statement> &statement, const char *sql);
    [[nodiscard]] base::Result<> runForOneRow(Statement &statement);

    Database &m_database;
    const MasterKeys &m_master;
    QByteArray m_store;
    Holdings m_holdings;
    PendingRows m_pending;
    QHash<QByteArray, PlaceKeys> m_places; // by kind
    std::unique_ptr<Statement> m_insert;
    std::unique_ptr<Statement> m_update;
    std::unique_ptr<Statement> m_delete;
};

} // namespace simsa::store
