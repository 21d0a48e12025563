// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pack.h"
#include "models/packet/packetcall.h"
#include "support/temporaryfolder.h"

namespace interop {

using namespace simsa;

/// One real object of every kind, of one call, in a folder where stock tools find them: `ca.crt`, `ca.der`;
/// `me.key`, `me.crt` (a reviewer's encryption key); `b.simsa` with the one attachment of p-001;
/// `record.p7m`, an envelope that I may open; `b.pack`; `FILE.asice`, the archive's packet.
class Objects
{
public:
    Objects();

    /// A file of the folder.
    [[nodiscard]] QByteArray read(const QString &name) const { return m_folder.read(name); }
    void write(const QString &name, const QByteArray &bytes) { m_folder.write(name, bytes); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// The folder `name`, emptied, with the keys and certificates in it.
    QString bench(const QString &name) const;

    base::RecordId record; ///< id of record.p7m
    base::Digest office;   ///< fingerprint of whoever signed bundle and packet
    exchange::Pack pack;   ///< what b.pack holds

private:
    void putKeys();
    void putBundle();
    void putRecordAndPack();

    packettest::PacketCall m_call;
    support::TemporaryFolder m_folder;
};

/// What a shell line said on both channels, and how it ended.
struct Said
{
    bool ok = false;
    QByteArray text;
};
/// Runs a shell line in `folder` (sh -eu), on the day the objects were made: certificates are valid.
[[nodiscard]] Said shell(const QString &line, const QString &folder);

/// The commands of the first `sh` block after `heading` in a document of the source tree.
[[nodiscard]] QStringList documentedCommands(const QString &document, const QString &heading);

} // namespace interop
