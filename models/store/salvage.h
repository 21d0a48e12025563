// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/vault.h"
#include "store/draftsfile.h"

#include <QStringList>

#include <memory>

namespace simsa::store {

class VaultFile;

/// What of one table of one call can be read out of a damaged vault. Rows.
struct TableState
{
    base::CallId call; ///< empty: the vault's own place
    exchange::Table table = exchange::Table::Identity;
    qint64 right = 0;      ///< whose seal is right
    qint64 damaged = 0;    ///< there, but no state of theirs has a right seal
    qint64 missing = 0;    ///< counted by the vault's ledger and nowhere to be found; 0 without ledger
    bool asCounted = true; ///< exactly the rows, in exactly the states, that the ledger counts
    qint64 atLeastLost() const { return damaged + missing; }

    friend bool operator==(const TableState &, const TableState &) = default;
};

/// What can be read out of a damaged vault.
struct VaultState
{
    QList<TableState> tables; ///< those that have rows or should have, by call and table
    int keysLost = 0;         ///< data keys of calls whose name nobody can tell any more
    qint64 rowsWithoutKey = 0;
    bool ledgerLost = false; ///< then nobody can tell which rows are missing
    QStringList files;       ///< kept files

    [[nodiscard]] bool isWhole() const;
    friend bool operator==(const VaultState &, const VaultState &) = default;
};

/// The name of a table as SCHEMA.md has it.
[[nodiscard]] QString nameOf(exchange::Table table);

/// A damaged vault, read without SQLite page by page: every row whose seal is right is found, wherever the
/// damage is. Changes nothing on the disk. A row whose newest state is damaged is given in the newest state
/// that is right. Holds the folder as an open vault does, where it may. Not thread-safe.
class Salvage
{
public:
    /// VaultMissing, VaultInUse, FileUnreadable, PassphraseWrong; VaultDamaged when the wrapped master key is
    /// lost: then nothing can be read by anybody.
    [[nodiscard]] static base::Result<Salvage> open(const QString &folder, const QString &passphrase);
    ~Salvage();
    Salvage(Salvage &&) noexcept;
    Salvage &operator=(Salvage &&) noexcept;

    [[nodiscard]] const VaultState &state() const;
    /// Calls whose data key is there.
    [[nodiscard]] QList<base::CallId> calls() const;
    /// Every row of the table whose seal is right, by id.
    [[nodiscard]] QList<exchange::Row> rows(const exchange::Place &place) const;
    /// One row; nothing when it is not there or not right.
    [[nodiscard]] std::optional<QByteArray> row(const exchange::Place &place, const QString &id) const;
    /// True for a row that is there and has no right seal in any state.
    [[nodiscard]] bool isDamaged(const exchange::Place &place, const QString &id) const;

    /// Every draft of every call that can be read; `whole` when none of them was lost, as far as anybody can
    /// tell.
    [[nodiscard]] KeptDrafts drafts(const QDateTime &at) const;
    /// The same as a file that opens with this vault's passphrase and nothing else (openDrafts).
    [[nodiscard]] base::Result<QByteArray> sealDrafts(const KeptDrafts &drafts) const;

    /// Writes every right row and every kept file into `fresh`, a new vault. Names of kept files that could
    /// not be copied. The codes of VaultFile::write.
    [[nodiscard]] base::Result<QStringList> copyTo(VaultFile &fresh) const;

private:
    struct Found;
    explicit Salvage(std::unique_ptr<Found> found);

    std::unique_ptr<Found> m_found;
};

} // namespace simsa::store
