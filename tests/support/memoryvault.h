// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/vault.h"

#include <QMap>
#include <QTemporaryDir>

namespace simsa::support {

/// A vault that forgets: rows in memory, kept files in a folder of its own. All or nothing, as the port asks.
/// For one thread.
class MemoryVault final : public exchange::Vault
{
public:
    [[nodiscard]] base::Result<std::optional<QByteArray>> read(const exchange::Place &place,
                                                               const QString &id) const override;
    [[nodiscard]] base::Result<QList<exchange::Row>> all(const exchange::Place &place) const override;
    [[nodiscard]] base::Result<> write(const exchange::Changes &changes) override;
    [[nodiscard]] base::Result<QList<base::CallId>> calls() const override;
    [[nodiscard]] base::Result<> keepFile(const QString &name, const QString &sourcePath) override;
    [[nodiscard]] base::Result<QString> keptFile(const QString &name) const override;

    /// After `count` more writes the disk is full (DiskFull); negative: never.
    void fillAfter(int count) { m_writesLeft = count; }
    /// Transactions that were written.
    [[nodiscard]] int writes() const { return m_writes; }

private:
    using Rows = QMap<QString, QByteArray>;
    using Key = std::pair<base::CallId, exchange::Table>;

    QMap<Key, Rows> m_tables;
    QTemporaryDir m_files;
    int m_writesLeft = -1;
    int m_writes = 0;
};

} // namespace simsa::support
