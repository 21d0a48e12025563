// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example/examplecall.h"
#include "example/examplevaults.h"
#include "office/desk.h"
#include "packetmaking.h"

#include <QDir>

// The last station: the clerk exports packets, the chair signs them, too.
namespace simsa::app {

using base::ErrorCode;
using base::Result;

namespace {

/// The first proposal that got something: its applicant's packet is made as the example.
Result<base::ProposalId> firstAwarded(const exchange::Ledger &ledger)
{
    for (const exchange::LedgerEntry *entry : ledger.believed(record::Type::Decision)) {
        const auto decision = record::decisionFromJson(entry->record.body);
        if (decision && decision->stage == record::DecisionStage::Adopted && decision->award)
            return decision->proposal;
    }
    return base::fail(ErrorCode::NotFound, QStringLiteral("award"));
}

} // namespace

Result<int> ExampleCall::makePackets()
{
    const auto office = station(officeVault);
    const auto chair = station(chairVault);
    if (!office)
        return base::fail(office);
    if (!chair)
        return base::fail(chair);
    const exchange::Seat seat = (*office)->seat(m_data.charter.call);
    const auto desk = office::Desk::open(seat);
    if (!desk)
        return base::fail(desk);
    const auto chairKey = (*chair)->device().credential(crypto::KeyUse::Signing);
    const auto awarded = firstAwarded((*desk)->ledger());
    if (!chairKey)
        return base::fail(chairKey);
    if (!awarded)
        return base::fail(awarded);
    const QDir packets(pathOf(QStringLiteral("packets")));
    int made = 0;
    for (const packet::Audience &audience :
         {packet::Audience::archive(), packet::Audience::applicant(*awarded)}) {
        const bool isArchive = audience.kind == packet::Audience::Kind::Archive;
        const QString path = packets.filePath((isArchive ? QStringLiteral("archive") : awarded->text()) +
                                              QStringLiteral(".asice"));
        if (const auto written = makePacket(seat, **desk, audience, path); !written)
            return base::fail(written);
        if (const auto written = packet::addPacketSignature(path, *chairKey, m_clock.now()); !written)
            return base::fail(written);
        ++made;
    }
    return made;
}

} // namespace simsa::app
