// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/charter.h"
#include "packet/packetverifier.h"
#include "record/decisions.h"

namespace simsa::packet {

/// What a decided call promised: its charter, and the award of every adopted decision that has one.
struct PacketAwards
{
    call::Charter charter;
    QList<record::PlannedAward> awards; ///< by proposal

    friend bool operator==(const PacketAwards &, const PacketAwards &) = default;
};

/// Verifies an archive packet and takes its awards. The errors of verifyPacket; the first failure, if
/// anything in it fails; NotFound for an applicant's packet, which tells of one award only.
[[nodiscard]] base::Result<PacketAwards> awardsOf(const QString &path, const PacketTrust &trust);

} // namespace simsa::packet
