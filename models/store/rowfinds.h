// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cells.h"
#include "store/keyring.h"
#include "store/vaultheader.h"

#include <QMap>
#include <QSet>

namespace simsa::store {

/// A state of a row that stands somewhere in the file.
struct RowFind
{
    qint64 version = 0;
    CellPlace place;
};

/// Everything in a vault's file that looks like a row of one of its tables; nothing is opened yet.
struct RowFinds
{
    QList<VaultHeader> headers; ///< those with a right checksum, if any has one
    QList<CellColumns> keys;
    QList<CellColumns> ledgers;
    QMap<QByteArray, QMap<QByteArray, QList<RowFind>>> rows; ///< kind, id: newest state first

    [[nodiscard]] static RowFinds in(const PageFile &pages);
};

/// The bytes sealed in a row of table `rows`.
[[nodiscard]] QByteArray sealedAt(const PageFile &pages, const CellPlace &place);

} // namespace simsa::store
