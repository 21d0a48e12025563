// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace simsa::exchange {

/// Untrusted storage of immutable objects (port; implemented by `depot`). Names are relative, of
/// [A-Za-z0-9._/-] without `..`, and carry the SHA-256 of their bytes, so that writing twice writes the same.
/// A depot whose marker cannot be read is unreachable, never empty: DepotUnreachable or DepotMarkerMissing.
class Depot
{
public:
    virtual ~Depot() = default;

    /// The id in `simsa-depot.json`; asked before anything else is believed.
    [[nodiscard]] virtual base::Result<QString> marker() = 0;
    /// Put if absent. An object that is there already under that name is success. All or nothing.
    [[nodiscard]] virtual base::Result<> put(const QString &name, const QByteArray &bytes) = 0;
    /// The bytes; NotFound, FileTooLarge above `mostBytes`. The caller checks the hash in the name.
    [[nodiscard]] virtual base::Result<QByteArray> get(const QString &name, qint64 mostBytes) = 0;
    /// Full names of all objects under the folder `prefix` (ends with '/'), sorted; empty if there is none.
    [[nodiscard]] virtual base::Result<QStringList> list(const QString &prefix) = 0;
};

} // namespace simsa::exchange
