// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/key.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace packettest {

/// The entries of a packet, to be changed at will and written back as a well-formed ZIP.
struct PacketEntries
{
    QList<QPair<QString, QByteArray>> list;

    [[nodiscard]] static PacketEntries read(const QString &path);
    void write(const QString &path) const;
    [[nodiscard]] QByteArray &operator[](const QString &name);
    void remove(const QString &name);
    /// Puts an entry where the order of names wants it.
    void insert(const QString &name, const QByteArray &bytes);
    /// Brings index.json and the manifest up to date with what the entries hold now, as a forger would.
    void makeConsistent();
    /// Signs the manifest anew by these alone.
    void sign(const QList<simsa::crypto::Credential> &signers, const QDateTime &time);
};

} // namespace packettest
