// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sync.h"

#include "exchange/acknowledgement.h"
#include "exchange/closing.h"
#include "exchange/handover.h"
#include "exchange/inbound.h"
#include "exchange/outbound.h"
#include "exchange/ownperson.h"
#include "exchange/recall.h"

namespace simsa::exchange {

using base::ErrorCode;
using base::Result;

namespace {

constexpr qint64 clockTolerance = 5 * 60; // seconds; clocks of two computers are never the same

QString boxOf(Side side)
{
    return side == Side::Office ? QStringLiteral("out") : QStringLiteral("in");
}

QStringList boxesRead(Side side)
{
    switch (side) {
    case Side::Office:
        return {QStringLiteral("in")};
    case Side::Committee:
        return {QStringLiteral("out"), QStringLiteral("in")};
    case Side::Reviewer:
        return {QStringLiteral("out")};
    }
    return {};
}

/// Whether the depot itself is gone, not one object in it.
bool isOfTheDepot(ErrorCode code)
{
    return code == ErrorCode::DepotUnreachable || code == ErrorCode::DepotMarkerMissing ||
           code == ErrorCode::Cancelled;
}

} // namespace

Sync::Sync(Vault &vault, Depot &depot, Author author, Trust trust, base::CallId call, Side side,
           const base::Clock &clock)
    : m_vault(vault)
    , m_depot(depot)
    , m_author(std::move(author))
    , m_trust(std::move(trust))
    , m_call(std::move(call))
    , m_side(side)
    , m_clock(clock)
{
}

Result<SyncReport> Sync::run(const SyncProgress &progress)
{
    m_progress = progress;
    m_report = {};
    if (const auto marker = m_depot.marker(); !marker)
        return base::fail(marker);
    for (const auto step : {&Sync::recall, &Sync::push, &Sync::pull, &Sync::acknowledge}) {
        if (const auto done = (this->*step)(); !done)
            return base::fail(done);
    }
    return m_report;
}

Result<> Sync::recall()
{
    return Recall(m_vault, m_depot, m_author, m_call, m_clock).run(boxOf(m_side), m_report);
}

Result<> Sync::push()
{
    Outbound outbound(m_vault, m_depot, m_author, m_call, m_clock);
    const auto sent = outbound.send(boxOf(m_side));
    if (!sent)
        return base::fail(sent);
    m_report.uploadedPacks = sent->packs;
    m_report.uploadedRecords = sent->records;
    return {};
}

Result<> Sync::pull()
{
    for (;;) {
        Inbound inbound(m_vault, m_author, m_trust, m_call, m_clock);
        const int before = m_report.readPacks;
        for (const QString &box : boxesRead(m_side)) {
            if (const auto pulled = pullFrom(box, inbound); !pulled)
                return pulled;
        }
        if (const auto pulled = pullLinked(inbound); !pulled)
            return pulled;
        if (const auto settled = inbound.settle(); !settled)
            return settled;
        // A roster that came in this round may introduce the signers of what was left in it.
        if (!inbound.metStrangers() || m_report.readPacks == before)
            return inbound.finish(m_report);
        m_report.findings.removeIf(
            [](const SyncFinding &finding) { return finding.code == ErrorCode::RecordSignerUnknown; });
    }
}

Result<> Sync::pullLinked(Inbound &inbound)
{
    const auto own = readOwnDevices(m_vault);
    if (!own)
        return base::fail(own);
    QList<base::DeviceId> devices;
    for (const Contact &contact : own->linked)
        devices.append(contact.device);
    const QString box = boxOf(m_side);
    return devices.isEmpty() || boxesRead(m_side).contains(box) ? Result<>()
                                                                : pullFrom(box, inbound, devices);
}

Result<> Sync::pullFrom(const QString &box, Inbound &inbound, const QList<base::DeviceId> &devices)
{
    auto names = m_depot.list(QStringLiteral("v1/%1/%2/").arg(m_call.text(), box));
    if (!names)
        return base::fail(names);
    names->removeIf([&devices](const QString &name) {
        if (devices.isEmpty())
            return false;
        const auto parsed = PackName::fromString(name);
        return !parsed || !devices.contains(parsed->device);
    });
    for (const QString &name : inbound.unread(*names)) {
        if (m_progress && !m_progress(m_report.readPacks))
            return base::fail(ErrorCode::Cancelled);
        const auto bytes = m_depot.get(name, packReadLimit);
        if (!bytes && isOfTheDepot(bytes.error().code))
            return base::fail(bytes);
        const auto taken =
            bytes ? inbound.take(name, *bytes, m_report) : inbound.refuse(name, bytes.error(), m_report);
        if (!taken)
            return taken;
    }
    return {};
}

Result<Ledger> Sync::unpacked()
{
    const Seat seat{&m_vault, &m_clock, m_author, m_trust, m_call};
    auto ledger = seat.ledger();
    if (!ledger)
        return ledger;
    if (const auto counterseal = takeCounterseal(m_vault, *ledger, m_trust, m_clock.now()); !counterseal)
        return base::fail(counterseal);
    const auto taken = takeHanded(seat, *ledger, m_report);
    if (!taken)
        return base::fail(taken);
    return *taken > 0 ? seat.ledger() : ledger;
}

Result<> Sync::lookAround(const Ledger &ledger)
{
    const auto others = devicesInMyName(m_vault, ledger, m_trust);
    if (!others)
        return base::fail(others);
    m_report.findings += *others;
    for (const auto &[person, serial] : ledger.revocations().withoutChair(ledger.crl()))
        m_report.findings.append({ErrorCode::RevocationNotCountersigned, person.text(), serial});
    if (!ledger.checkpoint())
        return {};
    const Checkpoint &newest = ledger.checkpoint()->value;
    if (m_clock.now() < newest.time.addSecs(-clockTolerance))
        m_report.findings.append(
            {ErrorCode::ClockBehind, QString::number(newest.number), base::formatUtc(newest.time)});
    return {};
}

Result<> Sync::acknowledge()
{
    const auto ledger = unpacked();
    if (!ledger)
        return base::fail(ledger);
    if (const auto looked = lookAround(*ledger); !looked)
        return looked;
    return exchange::acknowledge(m_vault, m_call, m_author.device, *ledger, m_clock.now(), m_report);
}

} // namespace simsa::exchange
