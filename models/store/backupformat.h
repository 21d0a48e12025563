// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/vaultheader.h"

#include "base/ids.h"

#include <QDateTime>
#include <QStringList>

/// The parts of a `*.simsa-backup` (SCHEMA.md: backup), for its writer and its reader alone.
namespace simsa::store::backupformat {

inline constexpr qsizetype partBytes = 8 * 1024 * 1024;
inline constexpr qsizetype mostListBytes = 64 * 1024 * 1024;

[[nodiscard]] inline QByteArray mediaType()
{
    return "application/vnd.simsa.backup+zip";
}
[[nodiscard]] inline QString headerName()
{
    return QStringLiteral("header.json");
}
[[nodiscard]] inline QString listName()
{
    return QStringLiteral("list.sealed");
}
/// Parts count from 1.
[[nodiscard]] QString partName(qint64 number);
/// How many parts a file of that size has.
[[nodiscard]] inline qint64 partsOf(qint64 size)
{
    return (size + partBytes - 1) / partBytes;
}

/// `header.json`: the wrapped master key.
[[nodiscard]] QByteArray headerBytes(const VaultHeader &header);
/// VaultDamaged, VaultVersionUnknown, or the codes of canonical JSON.
[[nodiscard]] base::Result<VaultHeader> headerFrom(const QByteArray &bytes);

struct ListedFile
{
    QString name; ///< `vault.db` or `files/…`
    qint64 size = 0;
    base::Digest sha256;

    friend bool operator==(const ListedFile &, const ListedFile &) = default;
};

/// What the parts are, in their order.
struct List
{
    base::Digest header; ///< SHA-256 of header.json
    QDateTime created;
    qint64 version = 0;
    QList<ListedFile> files;

    friend bool operator==(const List &, const List &) = default;
};

/// Bound to the vault and to this key alone.
[[nodiscard]] base::Result<QByteArray> sealList(const List &list, const VaultHeader &header,
                                                const crypto::SecretBytes &key);
/// VaultDamaged.
[[nodiscard]] base::Result<List> openList(const QByteArray &sealed, const VaultHeader &header,
                                          const crypto::SecretBytes &key);

} // namespace simsa::store::backupformat
