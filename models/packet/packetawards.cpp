// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/packetawards.h"

#include "packet/dossier.h"
#include "packet/wholepacket.h"

namespace simsa::packet {

using base::ErrorCode;
using base::Result;

namespace {

Result<> holds(const QString &path, const PacketTrust &trust)
{
    const auto verdict = verifyPacket(path, trust);
    if (!verdict)
        return base::fail(verdict);
    if (verdict->audience.kind != Audience::Kind::Archive)
        return base::fail(ErrorCode::NotFound, QStringLiteral("archive"));
    if (const Check *failure = verdict->firstFailure(); failure != nullptr)
        return tl::unexpected(
            failure->error.value_or(base::Error{ErrorCode::PacketMalformed, failure->subject}));
    return {};
}

Result<Dossier> recordsOf(const WholePacket &packet)
{
    Dossier dossier;
    for (const IndexLine &line : packet.index.files) {
        if (!line.record)
            continue;
        const auto verified = record::verify(packet.payload.value(line.name), packet.ca);
        if (!verified)
            return base::fail(verified);
        if (const auto taken = take(dossier, *verified); !taken)
            return base::fail(taken);
    }
    return dossier;
}

} // namespace

Result<PacketAwards> awardsOf(const QString &path, const PacketTrust &trust)
{
    if (const auto ok = holds(path, trust); !ok)
        return base::fail(ok);
    const auto packet = readWhole(path);
    if (!packet)
        return base::fail(packet);
    const auto dossier = recordsOf(*packet);
    if (!dossier)
        return base::fail(dossier);
    if (!dossier->charter)
        return base::fail(ErrorCode::PacketMalformed, QStringLiteral("charter"));
    PacketAwards awards{dossier->charter->value, {}};
    for (const Stated<record::Decision> &decision : dossier->decisions) {
        if (decision.value.award)
            awards.awards.append(*decision.value.award);
    }
    return awards;
}

} // namespace simsa::packet
