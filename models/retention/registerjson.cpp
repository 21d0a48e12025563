// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/json.h"
#include "retention/register.h"

// How the register is written: in the vault and as a table.
namespace simsa::retention {

using base::ErrorCode;
using base::JsonReader;
using base::Result;

namespace {

const QString where = QStringLiteral("register");

QJsonObject toJson(const RegisteredDevice &device)
{
    return {{QStringLiteral("device"), device.device.hex()},
            {QStringLiteral("person"), device.person.text()},
            {QStringLiteral("roles"), QJsonArray::fromStringList(device.roles)},
            {QStringLiteral("signing"), device.signing.hex()}};
}

RegisteredDevice deviceFrom(JsonReader &reader)
{
    RegisteredDevice device;
    device.device = reader.bytes<base::DeviceId>(QStringLiteral("device"));
    device.person = reader.name<base::PersonId>(QStringLiteral("person"));
    device.roles = reader.strings(QStringLiteral("roles"));
    device.signing = reader.bytes<base::Digest>(QStringLiteral("signing"));
    return device;
}

QString namesOf(const QList<call::RecordClass> &classes)
{
    QStringList names;
    for (const call::RecordClass what : classes)
        names.append(call::nameOf(what));
    return names.join(QLatin1Char(' '));
}

/// Ids begin with what they like; a spreadsheet must not compute them.
QString cell(const QString &text)
{
    const bool formula = text.startsWith(QLatin1Char('-')) || text.startsWith(QLatin1Char('='));
    return formula ? QLatin1Char('\'') + text : text;
}

} // namespace

QByteArray toBytes(const Register &of)
{
    QJsonArray devices, confirmations;
    for (const RegisteredDevice &device : of.devices)
        devices.append(toJson(device));
    for (const QByteArray &der : of.confirmations)
        confirmations.append(QString::fromLatin1(der.toBase64()));
    return base::canonicalJson({{QStringLiteral("call"), of.call.text()},
                                {QStringLiteral("closed"), of.closed.hex()},
                                {QStringLiteral("confirmations"), confirmations},
                                {QStringLiteral("devices"), devices},
                                {QStringLiteral("terms"), record::toJson(of.terms)}});
}

Result<Register> registerFromBytes(const QByteArray &bytes)
{
    const auto json = base::parseCanonicalJson(bytes);
    if (!json)
        return base::fail(ErrorCode::VaultDamaged, where);
    JsonReader reader(*json, where);
    Register of;
    of.call = reader.name<base::CallId>(QStringLiteral("call"));
    of.closed = reader.bytes<base::RecordId>(QStringLiteral("closed"));
    for (const QString &text : reader.strings(QStringLiteral("confirmations")))
        of.confirmations.append(QByteArray::fromBase64(text.toLatin1()));
    of.devices = reader.list<RegisteredDevice>(QStringLiteral("devices"), deviceFrom);
    const auto terms = record::closedFromJson(reader.object(QStringLiteral("terms")));
    if (!reader.finish() || !terms)
        return base::fail(ErrorCode::VaultDamaged, where);
    of.terms = *terms;
    return of;
}

QByteArray toCsv(const QList<RegisterLine> &lines)
{
    QByteArray csv = "\xEF\xBB\xBF"
                     "person,device,roles,confirmed,missing,whole,confirmed_at,rows,files,backups_destroyed,"
                     "backups_by_hand\r\n";
    for (const RegisterLine &line : lines) {
        const QStringList cells{cell(line.device.person.text()),
                                line.device.device.hex(),
                                line.device.roles.join(QLatin1Char(' ')),
                                namesOf(line.confirmed),
                                namesOf(line.missing),
                                line.whole ? QStringLiteral("yes") : QStringLiteral("no"),
                                line.last.isValid() ? base::formatUtc(line.last) : QString(),
                                QString::number(line.rows),
                                QString::number(line.files),
                                QString::number(line.backupsDestroyed),
                                QString::number(line.backupsByHand)};
        csv += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace simsa::retention
