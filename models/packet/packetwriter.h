// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "crypto/key.h"
#include "packet/packetcontent.h"

namespace simsa::packet {

/// A packet that was written.
struct PacketInfo
{
    QString path;
    Audience audience;
    base::CallId call;
    qint64 size = 0;
    base::Digest sha256; ///< of the file
    int files = 0;       ///< payload files
    QList<crypto::Certificate> signers;
    bool reused = false; ///< the file was there with the same content; its signatures were kept

    friend bool operator==(const PacketInfo &, const PacketInfo &) = default;
};

/// Draws the documents and writes the packet (ASiC-E with CAdES, FORMAT.md), all or nothing. `signers`: the
/// clerk first; at least one (PacketSignerMissing). Where `path` holds a packet with the same manifest, its
/// signatures are reused, and only signers who have not signed yet sign. Errors of the DocumentWriter and of
/// base::writeFile; Zip… for a proposal id that no file can be named after.
[[nodiscard]] base::Result<PacketInfo> writePacket(const QString &path, const PacketContent &content,
                                                   DocumentWriter &writer,
                                                   const QList<crypto::Credential> &signers,
                                                   const base::Clock &clock);

/// Signs a packet that is there (the chair, after the clerk). What it signs is checked first: digests, index,
/// and the signatures on it against the CA in the packet. CmsSignerCount when this certificate has signed
/// already; PacketMalformed, PacketHashMismatch and the codes of the gates.
[[nodiscard]] base::Result<PacketInfo>
addPacketSignature(const QString &path, const crypto::Credential &signer, const QDateTime &time);

} // namespace simsa::packet
