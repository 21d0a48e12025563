// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace simsa::store {

/// Which rows, in which version, a vault holds: per kind their number and the XOR of a keyed hash of each.
/// Kept sealed beside the rows (SCHEMA.md: ledger), it shows rows that were removed, put back or exchanged
/// for an older state, which no seal of a single row can.
class Ledger
{
public:
    Ledger() = default;
    /// `sumKey`: 32 bytes, kept secret: who knows it could balance a change.
    explicit Ledger(crypto::SecretBytes sumKey)
        : m_sumKey(std::move(sumKey))
    {
    }

    /// The kind under which the vault's own entries (master key, data keys) stand.
    [[nodiscard]] static QByteArray vaultKind();

    void add(const QByteArray &kind, QByteArrayView id, qint64 version);
    void remove(const QByteArray &kind, QByteArrayView id, qint64 version);
    /// Drops all entries of a kind.
    void forget(const QByteArray &kind) { m_sums.remove(kind); }
    [[nodiscard]] qint64 count(const QByteArray &kind) const { return m_sums.value(kind).count; }
    /// Kinds whose entries are not the same in both.
    [[nodiscard]] QList<QByteArray> differences(const Ledger &other) const;

    /// `kind[16] | count[8] | sum[32]` for each kind with entries, by kind.
    [[nodiscard]] QByteArray encode() const;
    /// VaultDamaged for anything that encode would not have written.
    [[nodiscard]] static base::Result<Ledger> decode(const QByteArray &bytes, crypto::SecretBytes sumKey);

private:
    struct Sum
    {
        qint64 count = 0;
        QByteArray sum = QByteArray(32, '\0');

        friend bool operator==(const Sum &, const Sum &) = default;
    };

    void toggle(const QByteArray &kind, QByteArrayView id, qint64 version, int change);

    crypto::SecretBytes m_sumKey;
    QMap<QByteArray, Sum> m_sums;
};

} // namespace simsa::store
