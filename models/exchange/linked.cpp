// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linked.h"

#include "base/json.h"

#include <algorithm>

namespace simsa::exchange {

using base::DeviceId;
using base::ErrorCode;
using base::Result;

namespace {

const QString devicesRow = QStringLiteral("own-devices");
const QString confirmedField = QStringLiteral("confirmed");
const QString linkedField = QStringLiteral("linked");
const Place identityPlace{{}, Table::Identity};

tl::unexpected<base::Error> damaged()
{
    return base::fail(ErrorCode::VaultDamaged, devicesRow);
}

/// The row as it was before there were links.
Result<OwnDevices> fromPlainIds(const QByteArray &bytes)
{
    OwnDevices devices;
    for (qsizetype i = 0; i < bytes.size(); i += DeviceId::size) {
        const auto device = DeviceId::fromRaw(bytes.mid(i, DeviceId::size));
        if (!device)
            return damaged();
        devices.confirmed.append(*device);
    }
    return devices;
}

Result<OwnDevices> fromJson(const QJsonObject &json)
{
    OwnDevices devices;
    for (const QJsonValue &value : json.value(confirmedField).toArray()) {
        const auto device = DeviceId::fromHex(value.toString());
        if (!device)
            return damaged();
        devices.confirmed.append(*device);
    }
    for (const QJsonValue &value : json.value(linkedField).toArray()) {
        const auto contact = contactFromJson(value.toObject());
        if (!contact)
            return damaged();
        devices.linked.append(*contact);
    }
    return devices;
}

} // namespace

bool OwnDevices::isKnown(const DeviceId &device) const
{
    return confirmed.contains(device) ||
           std::any_of(linked.begin(), linked.end(), [&](const Contact &c) { return c.device == device; });
}

QList<crypto::Certificate> OwnDevices::readers() const
{
    QList<crypto::Certificate> certificates;
    for (const Contact &contact : linked) {
        if (!contact.former)
            certificates.append(contact.encryption);
    }
    return certificates;
}

Result<OwnDevices> readOwnDevices(const Vault &vault)
{
    const auto row = vault.read(identityPlace, devicesRow);
    if (!row)
        return base::fail(row);
    if (!*row)
        return OwnDevices();
    const auto json = base::parseCanonicalJson(**row);
    return json ? fromJson(*json) : fromPlainIds(**row);
}

void keepOwnDevices(Changes &changes, const OwnDevices &devices)
{
    QJsonArray confirmed;
    for (const DeviceId &device : devices.confirmed)
        confirmed.append(device.hex());
    QJsonArray linked;
    for (const Contact &contact : devices.linked)
        linked.append(toJson(contact));
    changes.put(identityPlace, devicesRow,
                base::canonicalJson({{confirmedField, confirmed}, {linkedField, linked}}));
}

Result<> linkDevice(Vault &vault, const Contact &device)
{
    auto devices = readOwnDevices(vault);
    if (!devices)
        return base::fail(devices);
    if (devices->linked.contains(device))
        return {};
    devices->linked.removeIf([&](const Contact &known) {
        return known.signing == device.signing && known.encryption == device.encryption;
    });
    for (Contact &known : devices->linked)
        known.former = known.former || known.device == device.device;
    devices->linked.append(device);
    Changes changes;
    keepOwnDevices(changes, *devices);
    return vault.write(changes);
}

} // namespace simsa::exchange
