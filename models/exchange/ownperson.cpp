// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ownperson.h"

namespace simsa::exchange {

using base::DeviceId;
using base::ErrorCode;
using base::Result;

Result<QList<SyncFinding>> devicesInMyName(const Vault &vault, const Ledger &ledger, const Trust &trust)
{
    const auto own = readOwnDevices(vault);
    if (!own)
        return base::fail(own);
    QList<DeviceId> known{trust.device};
    QList<SyncFinding> findings;
    const auto meet = [&](const DeviceId &device, const QString &where) {
        if (known.contains(device) || own->isKnown(device))
            return;
        known.append(device); // one finding is enough
        findings.append({ErrorCode::DeviceInMyName, device.hex(), where});
    };
    if (ledger.roster()) {
        for (const call::RosterEntry &entry : ledger.roster()->value.entries) {
            if (entry.person.id != trust.self)
                continue;
            for (const call::DeviceEntry &device : entry.devices)
                meet(device.device, QStringLiteral("roster %1").arg(ledger.roster()->value.version));
        }
    }
    for (const LedgerEntry &entry : ledger.entries()) {
        if (entry.record.author == trust.self && !entry.refused)
            meet(entry.record.device, QStringLiteral("record %1").arg(entry.id.hex()));
    }
    if (ledger.checkpoint()) {
        for (const ProvenHead &leaf : ledger.checkpoint()->value.ownHeads)
            meet(leaf.head.device, QStringLiteral("checkpoint %1").arg(ledger.checkpoint()->value.number));
    }
    return findings;
}

Result<> confirmDevice(Vault &vault, const DeviceId &device)
{
    auto devices = readOwnDevices(vault);
    if (!devices)
        return base::fail(devices);
    if (devices->confirmed.contains(device))
        return {};
    devices->confirmed.append(device);
    Changes changes;
    keepOwnDevices(changes, *devices);
    return vault.write(changes);
}

} // namespace simsa::exchange
