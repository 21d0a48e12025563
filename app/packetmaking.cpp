// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packetmaking.h"

#include "base/json.h"
#include "documents/cairodocumentwriter.h"

#include <QFileInfo>

#include <limits>

namespace simsa::app {

using base::ErrorCode;
using base::Result;

namespace {

const QString packetsRow = QStringLiteral("packets");
const QString applicantField = QStringLiteral("applicant");

QJsonObject toJson(const MadePacket &packet)
{
    QJsonObject json{{QStringLiteral("made"), base::formatUtc(packet.made)},
                     {QStringLiteral("path"), packet.path},
                     {QStringLiteral("size"), packet.size}};
    if (packet.audience.kind == packet::Audience::Kind::Applicant)
        json.insert(applicantField, packet.audience.proposal.text());
    return json;
}

MadePacket readPacket(base::JsonReader &reader)
{
    MadePacket packet;
    packet.made = reader.time(QStringLiteral("made"));
    packet.path = reader.text(QStringLiteral("path"));
    packet.size = reader.integer(QStringLiteral("size"), 0, std::numeric_limits<qint64>::max());
    if (reader.has(applicantField))
        packet.audience = packet::Audience::applicant(reader.name<base::ProposalId>(applicantField));
    return packet;
}

Result<> note(const exchange::Seat &seat, const packet::PacketInfo &info)
{
    auto packets = madePackets(*seat.vault, seat.call);
    if (!packets)
        return base::fail(packets);
    const QString path = base::toNfc(QFileInfo(info.path).absoluteFilePath());
    packets->removeIf([&](const MadePacket &one) { return one.path == path; });
    packets->append({path, info.audience, info.size, seat.clock->now()});
    QJsonArray list;
    for (const MadePacket &one : std::as_const(*packets))
        list.append(toJson(one));
    exchange::Changes changes;
    changes.put({seat.call, exchange::Table::Calls}, packetsRow, base::canonicalJson({{packetsRow, list}}));
    return seat.vault->write(changes);
}

} // namespace

Result<packet::PacketInfo> makePacket(const exchange::Seat &seat, const office::Desk &desk,
                                      const packet::Audience &audience, const QString &path)
{
    const auto key = seat.author.keys->credential(crypto::KeyUse::Signing);
    if (!key)
        return base::fail(key);
    const auto content = packet::collectPacket({&desk.ledger(), desk.proposals(), seat.trust.ca}, audience);
    if (!content)
        return base::fail(content);
    documents::CairoDocumentWriter writer;
    auto info = packet::writePacket(path, *content, writer, {*key}, *seat.clock);
    if (!info)
        return info;
    if (const auto noted = note(seat, *info); !noted)
        return base::fail(noted);
    return info;
}

Result<QList<MadePacket>> madePackets(const exchange::Vault &vault, const base::CallId &call)
{
    const auto row = vault.read({call, exchange::Table::Calls}, packetsRow);
    if (!row)
        return base::fail(row);
    if (!*row)
        return QList<MadePacket>();
    const auto json = base::parseCanonicalJson(**row);
    if (!json)
        return base::fail(ErrorCode::VaultDamaged, packetsRow);
    base::JsonReader reader(*json, packetsRow);
    auto packets = reader.list<MadePacket>(packetsRow, readPacket);
    if (!reader.finish())
        return base::fail(ErrorCode::VaultDamaged, packetsRow);
    return packets;
}

} // namespace simsa::app
