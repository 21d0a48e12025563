// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backupwriter.h"
#include "store/rowwriter.h"

#include <QSet>

#include <functional>
#include <optional>

namespace simsa::store {

/// The sealed rows of an open database; for one thread at a time. Errors as exchange::Vault.
class RowStore
{
public:
    /// Writes header and empty ledger into new tables.
    [[nodiscard]] static base::Result<> createIn(Database &database, const VaultHeader &header,
                                                 const crypto::SecretBytes &master);
    /// Opens keys and ledger and compares the ledger with the rows. VaultDamaged if that is impossible;
    /// tables that differ are remembered and answer VaultDamaged from then on.
    [[nodiscard]] static base::Result<RowStore>
    load(std::unique_ptr<Database> database, const VaultHeader &header, const crypto::SecretBytes &master);

    [[nodiscard]] base::Result<std::optional<QByteArray>> read(const exchange::Place &place,
                                                               const QString &id);
    [[nodiscard]] base::Result<QList<exchange::Row>> all(const exchange::Place &place);
    [[nodiscard]] base::Result<> write(const exchange::Changes &changes);
    [[nodiscard]] QList<base::CallId> calls() const;
    [[nodiscard]] bool holds(const base::CallId &call) const { return m_holdings.keyring.contains(call); }
    [[nodiscard]] base::Result<> check();
    [[nodiscard]] base::Result<> destroyCall(const base::CallId &call);
    /// Takes what was removed out of the log, too.
    [[nodiscard]] base::Result<> emptyLog() { return m_database->emptyLog(); }

    /// The rows of this moment as a database at `path`, and what a backup needs besides; without files.
    [[nodiscard]] base::Result<BackupSource> copyTo(const QString &path);

    [[nodiscard]] base::Result<VaultHeader> header() { return VaultHeader::load(*m_database); }
    /// The version a header written next must carry.
    [[nodiscard]] qint64 nextVersion() const { return m_holdings.version + 1; }
    /// `header` must carry nextVersion.
    [[nodiscard]] base::Result<> replaceHeader(const VaultHeader &header);

private:
    RowStore(std::unique_ptr<Database> database, QByteArray store, MasterKeys master);

    [[nodiscard]] base::Result<> loadKeys();
    [[nodiscard]] base::Result<> loadLedger();
    [[nodiscard]] base::Result<Ledger> countRows(RowIndex *index);
    [[nodiscard]] base::Result<std::optional<PlaceKeys>> keysOf(const exchange::Place &place) const;
    [[nodiscard]] base::Result<> visit(const exchange::Place &place,
                                       const std::function<void(exchange::Row &&)> &visitor);
    [[nodiscard]] base::Result<> checkUsable(const exchange::Place &place) const;
    [[nodiscard]] base::Result<> begin(Transaction &transaction) const;
    [[nodiscard]] base::Result<> commit(RowWriter &writer, Transaction &transaction);

    std::unique_ptr<Database> m_database;
    QByteArray m_store;
    MasterKeys m_master;
    Holdings m_holdings;
    RowIndex m_index;
    QSet<QByteArray> m_damaged;            // kinds
    std::optional<base::Error> m_unsynced; // why nothing more is written
};

} // namespace simsa::store
