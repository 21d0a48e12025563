// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ownperson.h"

namespace simsa::exchange {

using base::DeviceId;
using base::ErrorCode;
using base::Result;

namespace {

const QString confirmedRow = QStringLiteral("own-devices");
const Place identityPlace{{}, Table::Identity};

} // namespace

Result<QList<SyncFinding>> devicesInMyName(const Vault &vault, const Ledger &ledger, const Trust &trust)
{
    const auto confirmed = confirmedDevices(vault);
    if (!confirmed)
        return base::fail(confirmed);
    QList<DeviceId> known{trust.device};
    known += *confirmed;
    QList<SyncFinding> findings;
    const auto meet = [&](const DeviceId &device, const QString &where) {
        if (known.contains(device))
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
        for (const ProvenHead &own : ledger.checkpoint()->value.ownHeads)
            meet(own.head.device, QStringLiteral("checkpoint %1").arg(ledger.checkpoint()->value.number));
    }
    return findings;
}

Result<QList<DeviceId>> confirmedDevices(const Vault &vault)
{
    const auto row = vault.read(identityPlace, confirmedRow);
    if (!row)
        return base::fail(row);
    QList<DeviceId> devices;
    const QByteArray bytes = row->value_or(QByteArray());
    for (qsizetype i = 0; i < bytes.size(); i += DeviceId::size) {
        const auto device = DeviceId::fromRaw(bytes.mid(i, DeviceId::size));
        if (!device)
            return base::fail(ErrorCode::VaultDamaged, confirmedRow);
        devices.append(*device);
    }
    return devices;
}

Result<> confirmDevice(Vault &vault, const DeviceId &device)
{
    const auto devices = confirmedDevices(vault);
    if (!devices)
        return base::fail(devices);
    if (devices->contains(device))
        return {};
    QByteArray bytes;
    for (const DeviceId &one : *devices + QList<DeviceId>{device})
        bytes += one.raw();
    Changes changes;
    changes.put(identityPlace, confirmedRow, bytes);
    return vault.write(changes);
}

} // namespace simsa::exchange
