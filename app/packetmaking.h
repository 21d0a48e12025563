// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/desk.h"
#include "packet/packetwriter.h"

namespace simsa::app {

/// A packet that this office made, as its vault remembers it.
struct MadePacket
{
    QString path;
    packet::Audience audience;
    qint64 size = 0;
    QDateTime made;

    friend bool operator==(const MadePacket &, const MadePacket &) = default;
};

/// Collects what `desk` holds for `audience`, draws the documents, writes the packet signed by this device,
/// and notes it in the vault. Fails with the codes of collectPacket and writePacket; if only the note fails
/// (a full disk), the packet stands and holds, and making it again notes it.
[[nodiscard]] base::Result<packet::PacketInfo> makePacket(const exchange::Seat &seat,
                                                          const office::Desk &desk,
                                                          const packet::Audience &audience,
                                                          const QString &path);

/// What was made so far, oldest first; a packet made again to the same path stands once. VaultDamaged.
[[nodiscard]] base::Result<QList<MadePacket>> madePackets(const exchange::Vault &vault,
                                                          const base::CallId &call);

} // namespace simsa::app
