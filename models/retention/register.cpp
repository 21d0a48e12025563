// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/register.h"

#include "exchange/closing.h"

#include <algorithm>

namespace simsa::retention {

using base::ErrorCode;
using base::Result;

namespace {

const exchange::Place ownPlace{{}, exchange::Table::Identity};

QString rowOf(const base::CallId &call)
{
    return QStringLiteral("register.") + call.text();
}

Result<> keep(exchange::Vault &vault, const Register &of)
{
    exchange::Changes changes;
    changes.put(ownPlace, rowOf(of.call), toBytes(of));
    return vault.write(changes);
}

Result<QList<RegisteredDevice>> devicesOf(const call::Roster &roster)
{
    QList<RegisteredDevice> devices;
    for (const call::RosterEntry &entry : roster.entries) {
        QStringList roles;
        for (const call::Role role : entry.roles)
            roles.append(call::nameOf(role));
        for (const call::DeviceEntry &device : entry.devices) {
            const auto signing = crypto::Certificate::fromDer(device.signing);
            if (!signing)
                return base::fail(signing);
            devices.append({entry.person.id, device.device, roles, signing->fingerprint()});
        }
    }
    return devices;
}

const RegisteredDevice *find(const Register &of, const VerifiedConfirmation &one)
{
    const auto found =
        std::find_if(of.devices.begin(), of.devices.end(), [&](const RegisteredDevice &device) {
            return device.device == one.confirmation.device && device.person == one.confirmation.person &&
                   device.signing == one.signer.fingerprint();
        });
    return found == of.devices.end() ? nullptr : &*found;
}

void add(RegisterLine &line, const Confirmation &confirmation)
{
    for (const call::RecordClass what : confirmation.classes) {
        if (!line.confirmed.contains(what))
            line.confirmed.append(what);
    }
    line.whole = line.whole || confirmation.whole;
    line.last = line.last.isValid() ? std::max(line.last, confirmation.when) : confirmation.when;
    line.rows += confirmation.rows;
    line.files += confirmation.files;
    line.backupsDestroyed += confirmation.backupsDestroyed;
    line.backupsByHand += confirmation.backupsByHand;
}

} // namespace

Result<Register> readRegister(const exchange::Vault &vault, const base::CallId &call)
{
    const auto row = vault.read(ownPlace, rowOf(call));
    if (!row)
        return base::fail(row);
    if (!*row)
        return base::fail(ErrorCode::NotFound, call.text());
    return registerFromBytes(**row);
}

Result<Register> openRegister(const exchange::Seat &seat)
{
    auto kept = readRegister(*seat.vault, seat.call);
    if (kept || kept.error().code != ErrorCode::NotFound)
        return kept;
    const auto ledger = seat.ledger();
    if (!ledger)
        return base::fail(ledger);
    const auto closing = exchange::closingOf(*ledger);
    if (!closing)
        return kept;
    if (!ledger->roster())
        return base::fail(ErrorCode::RosterNotCountersigned);
    auto devices = devicesOf(ledger->roster()->value);
    if (!devices)
        return base::fail(devices);
    Register of{seat.call, closing->record, closing->value, *std::move(devices), {}};
    const auto written = keep(*seat.vault, of);
    return written ? Result<Register>(of) : base::fail(written);
}

Result<VerifiedConfirmation> enter(exchange::Vault &vault, const crypto::Certificate &ca,
                                   const QByteArray &der)
{
    const auto verified = verify(der, ca);
    if (!verified)
        return verified;
    auto of = readRegister(vault, verified->confirmation.call);
    if (!of)
        return base::fail(of);
    if (!find(*of, *verified))
        return base::fail(ErrorCode::RecordSignerUnknown, verified->confirmation.person.text());
    if (verified->confirmation.closed != of->closed)
        return base::fail(ErrorCode::RecordForeignCall, verified->confirmation.closed.hex());
    if (of->confirmations.contains(der))
        return verified;
    of->confirmations.append(der);
    const auto written = keep(vault, *of);
    return written ? verified : base::fail(written);
}

Result<QList<RegisterLine>> linesOf(const Register &of, const crypto::Certificate &ca, const QDateTime &now)
{
    QList<RegisterLine> lines;
    for (const RegisteredDevice &device : of.devices)
        lines.append({device, {}, {}, false, {}, 0, 0, 0, 0});
    for (const QByteArray &der : of.confirmations) {
        const auto verified = verify(der, ca);
        const RegisteredDevice *device = verified ? find(of, *verified) : nullptr;
        if (!device)
            return base::fail(ErrorCode::VaultDamaged, rowOf(of.call));
        add(lines[device - of.devices.constData()], verified->confirmation);
    }
    for (RegisterLine &line : lines) {
        for (const call::RetentionTerm &term : of.terms.retention) {
            if (term.due <= now && !line.whole && !line.confirmed.contains(term.what))
                line.missing.append(term.what);
        }
    }
    return lines;
}

} // namespace simsa::retention
