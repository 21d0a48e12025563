// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace simsa::exchange {

/// The tables of a vault. Names and numbers are part of SCHEMA.md; append only.
enum class Table {
    Identity,    ///< device, keys, certificates, pins (belongs to no call)
    Calls,       ///< one row a call: charter, roster, versions seen, settings
    Bundles,     ///< manifests of loaded bundles
    Proposals,   ///< applications (office) or received proposals
    Attachments, ///< plaintext bytes of files the office took in
    Drafts,      ///< unsealed reviews and opinions, one row an item
    Records,     ///< every record held: envelope or SignedData, by record id
    Feeds,       ///< heads of own and foreign feeds
    Outbox,      ///< own records not yet acknowledged
    Checkpoints, ///< checkpoints seen
    Plans,       ///< plan scenarios
};

/// One sealed row. `id` is stored in clear: make it a random or hashed name, never a title.
struct Row
{
    QString id;
    QByteArray bytes;

    friend bool operator==(const Row &, const Row &) = default;
};

/// Where a row lives. An empty call is the vault's own place (identity); every other call has its own data
/// key.
struct Place
{
    base::CallId call;
    Table table = Table::Identity;
};

/// Everything one use case changes, written in one durable transaction or not at all.
struct Changes
{
    struct Put
    {
        Place place;
        Row row;
    };
    struct Remove
    {
        Place place;
        QString id;
    };
    QList<Put> puts;
    QList<Remove> removes;

    void put(const Place &place, const QString &id, const QByteArray &bytes)
    {
        puts.append({place, {id, bytes}});
    }
    void remove(const Place &place, const QString &id) { removes.append({place, id}); }
};

/// The sealed local store of one person on one computer (port; implemented by `store`).
/// Errors: DiskFull, VaultDamaged, VaultReadOnly, FileUnwritable. Safe to call from several threads.
class Vault
{
public:
    virtual ~Vault() = default;

    /// The row, or nothing if there is none.
    [[nodiscard]] virtual base::Result<std::optional<QByteArray>> read(const Place &place,
                                                                       const QString &id) const = 0;
    /// All rows of a table, by id.
    [[nodiscard]] virtual base::Result<QList<Row>> all(const Place &place) const = 0;
    /// Durable (fsynced) when it returns; on error nothing of it happened.
    [[nodiscard]] virtual base::Result<> write(const Changes &changes) = 0;
    /// Calls that have rows here.
    [[nodiscard]] virtual base::Result<QList<base::CallId>> calls() const = 0;
    /// Keeps a file that is sealed already (a bundle) in the vault's folder under `name` ([a-z0-9.-]); all or
    /// nothing.
    [[nodiscard]] virtual base::Result<> keepFile(const QString &name, const QString &sourcePath) = 0;
    /// Where a kept file lies; NotFound.
    [[nodiscard]] virtual base::Result<QString> keptFile(const QString &name) const = 0;
};

} // namespace simsa::exchange
