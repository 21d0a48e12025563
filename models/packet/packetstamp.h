// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packet/packetwriter.h"

namespace simsa::packet {

/// A query (RFC 3161, DER) for a time stamp over the packet's newest signature that has none. The packet is
/// checked as by addPacketSignature. AlreadyExists when every signature has one.
[[nodiscard]] base::Result<QByteArray> stampQuery(const QString &path);

/// Puts the token of an authority's reply beside the signature it stamps, after judging it against the CA
/// above the authority; nothing that was signed changes. TimestampInvalid, AlreadyExists, errors as
/// addPacketSignature.
[[nodiscard]] base::Result<PacketInfo> addStamp(const QString &path, const QByteArray &reply,
                                                const crypto::Certificate &ca);

} // namespace simsa::packet
