// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/vault.h"

#include <QDateTime>
#include <QList>

namespace simsa::store {

/// The rows of table `drafts` of every call, outside their vault (SCHEMA.md: drafts alone).
struct KeptDrafts
{
    struct Row
    {
        base::CallId call;
        exchange::Row row;
        friend bool operator==(const Row &, const Row &) = default;
    };

    QDateTime created;
    bool whole = true; ///< nothing of those tables was lost when they were read
    QList<Row> rows;

    friend bool operator==(const KeptDrafts &, const KeptDrafts &) = default;
};

/// Opens what Salvage::sealDrafts sealed, with the passphrase that the vault had then. The Zip* codes,
/// PassphraseWrong, VaultVersionUnknown, VaultDamaged for a file that was changed.
[[nodiscard]] base::Result<KeptDrafts> openDrafts(const QByteArray &file, const QString &passphrase);

} // namespace simsa::store
