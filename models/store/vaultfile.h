// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/keyderivation.h"
#include "exchange/vault.h"

#include <QDateTime>
#include <QStringList>

#include <memory>

namespace simsa::store {

/// What a backup holds.
struct BackupInfo
{
    QDateTime created;  ///< by the clock of the computer that made it
    qint64 version = 0; ///< number of the vault's last transaction
    QStringList files;  ///< kept files
    qint64 bytes = 0;   ///< of all it holds

    friend bool operator==(const BackupInfo &, const BackupInfo &) = default;
};

/// A vault in a folder of its own (SCHEMA.md), open in this process and in no other until it is destroyed.
/// Safe to call from several threads. What is not tied to the passphrase or to the data keys is not secret:
/// the number and the sizes of rows, and the names and sizes of kept files.
class VaultFile final : public exchange::Vault
{
public:
    /// Makes a new vault in `folder`, which must be absent or empty, and opens it. `cost` is kept in the
    /// vault. VaultExists, PassphraseWeak, InvalidArgument (a folder with other things in it),
    /// FileUnwritable, DiskFull.
    [[nodiscard]] static base::Result<std::unique_ptr<VaultFile>>
    create(const QString &folder, const QString &passphrase, crypto::ScryptCost cost = {});

    /// VaultMissing, VaultInUse (open elsewhere; nothing was touched), PassphraseWrong, VaultVersionUnknown
    /// (made by a newer Simsa), VaultReadOnly, VaultDamaged. Rows changed behind the keys' back do not stop
    /// the opening: the table they belong to then answers VaultDamaged, the other tables stay usable.
    [[nodiscard]] static base::Result<std::unique_ptr<VaultFile>> open(const QString &folder,
                                                                       const QString &passphrase);

    ~VaultFile() override;
    VaultFile(const VaultFile &) = delete;
    VaultFile &operator=(const VaultFile &) = delete;

    [[nodiscard]] base::Result<std::optional<QByteArray>> read(const exchange::Place &place,
                                                               const QString &id) const override;
    [[nodiscard]] base::Result<QList<exchange::Row>> all(const exchange::Place &place) const override;
    [[nodiscard]] base::Result<> write(const exchange::Changes &changes) override;
    [[nodiscard]] base::Result<QList<base::CallId>> calls() const override;
    [[nodiscard]] base::Result<> keepFile(const QString &name, const QString &sourcePath) override;
    [[nodiscard]] base::Result<QString> keptFile(const QString &name) const override;

    /// Names of all kept files, sorted.
    [[nodiscard]] base::Result<QStringList> keptFiles() const;

    /// Wraps the master key with a new passphrase and a new salt; the rows stay as they are. Copies of the
    /// vault made earlier still open with the old passphrase. PassphraseWrong, PassphraseWeak, VaultDamaged,
    /// DiskFull.
    [[nodiscard]] base::Result<> changePassphrase(const QString &current, const QString &next);

    /// Whether this passphrase opens the vault; takes as long as opening. VaultDamaged.
    [[nodiscard]] base::Result<bool> isPassphrase(const QString &passphrase) const;

    /// Reads everything: pages, every row's seal, the account of rows. The first fault as VaultDamaged.
    [[nodiscard]] base::Result<> check() const;

    /// Everything as one sealed file (SCHEMA.md: backup), which opens with the passphrase of today. Writers
    /// wait only while the rows are copied. `path` must not exist yet (AlreadyExists); FileTooLarge above
    /// 4 GiB, DiskFull, FileUnwritable.
    [[nodiscard]] base::Result<BackupInfo> backup(const QString &path, const QDateTime &at) const;

    /// Forgets a call for ever: its data key, all its rows and the kept files named (the caller knows which
    /// belong to it; names that are not there are no error). What backups still hold of the rows stays
    /// readable to who has a backup and its passphrase. An empty call is InvalidArgument; a call not held
    /// here is NotFound.
    [[nodiscard]] base::Result<> destroyCall(const base::CallId &call, const QStringList &files = {});

    /// Forgets some rows, of one call or several, and the kept files named, so that neither the log keeps
    /// them: for classes whose time has come while the call's data key is still needed for others. What is
    /// not there is no error.
    [[nodiscard]] base::Result<> destroyRows(const QList<exchange::Changes::Remove> &rows,
                                             const QStringList &files = {});

private:
    struct State;
    explicit VaultFile(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace simsa::store
