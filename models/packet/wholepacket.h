// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/cms.h"
#include "packet/container.h"
#include "packet/packetwriter.h"

namespace simsa::packet {

/// A packet read as a whole, to be written again with another signature. For this folder only.
struct WholePacket
{
    IndexFile index;
    QMap<QString, QByteArray> payload;
    QByteArray manifest;
    QByteArray signature;
    crypto::Certificate ca; ///< of the packet itself
};

/// Digests, index, and the signatures against the CA in the packet: errors as addPacketSignature.
[[nodiscard]] base::Result<WholePacket> readWhole(const QString &path);

/// Verifies the signatures before anything is written, all or nothing; `reused` of the answer is false.
[[nodiscard]] base::Result<PacketInfo> writeWhole(const QString &path, const WholePacket &packet);

/// Who signed `manifest`, in the order of the SignedData.
[[nodiscard]] base::Result<crypto::Verified>
signersOf(const QByteArray &signature, const QByteArray &manifest, const crypto::Certificate &ca);

} // namespace simsa::packet
