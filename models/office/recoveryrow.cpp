// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/recoveryrow.h"

#include "base/json.h"

#include <algorithm>

namespace simsa::office {

using base::ErrorCode;
using base::Result;

namespace {

const QString rowPrefix = QStringLiteral("recovery-");
const QStringList kindNames{QStringLiteral("forgotten"), QStringLiteral("lost")};
constexpr int longestNote = 4000;
constexpr int mostReply = 256 * 1024;

void put(QJsonObject &json, const QString &key, const QDateTime &time)
{
    if (time.isValid())
        json.insert(key, base::formatUtc(time));
}

QDateTime optionalTime(base::JsonReader &r, const QString &key)
{
    return r.has(key) ? r.time(key) : QDateTime();
}

QJsonObject toJson(const Recovery &recovery)
{
    QStringList devices;
    for (const base::DeviceId &device : recovery.devices)
        devices.append(device.hex());
    QJsonObject json{{QStringLiteral("clerk"), recovery.clerk.text()},
                     {QStringLiteral("devices"), QJsonArray::fromStringList(devices)},
                     {QStringLiteral("kind"), nameOf(recovery.kind)},
                     {QStringLiteral("loss"), toJson(recovery.loss)},
                     {QStringLiteral("note"), recovery.note},
                     {QStringLiteral("person"), recovery.person.text()},
                     {QStringLiteral("reply"), QString::fromLatin1(recovery.reply.toBase64())}};
    put(json, QStringLiteral("begun"), recovery.begun);
    put(json, QStringLiteral("since"), recovery.since);
    put(json, QStringLiteral("revoked"), recovery.revoked);
    put(json, QStringLiteral("finished"), recovery.finished);
    if (recovery.roster)
        json.insert(QStringLiteral("roster"), recovery.roster->hex());
    return json;
}

Result<Recovery> recoveryFrom(const QString &id, const QByteArray &bytes)
{
    const auto json = base::parseCanonicalJson(bytes);
    if (!json)
        return base::fail(json);
    base::JsonReader r(*json, QStringLiteral("recovery"));
    Recovery recovery;
    recovery.id = id;
    recovery.person = r.name<base::PersonId>(QStringLiteral("person"));
    recovery.kind = static_cast<RecoveryKind>(r.choice(QStringLiteral("kind"), kindNames));
    recovery.note = r.text(QStringLiteral("note"), longestNote);
    recovery.clerk = r.name<base::PersonId>(QStringLiteral("clerk"));
    recovery.begun = r.time(QStringLiteral("begun"));
    recovery.since = r.time(QStringLiteral("since"));
    recovery.revoked = optionalTime(r, QStringLiteral("revoked"));
    recovery.finished = optionalTime(r, QStringLiteral("finished"));
    for (const QString &hex : r.strings(QStringLiteral("devices"))) {
        const auto device = base::DeviceId::fromHex(hex);
        if (!device)
            r.reject(ErrorCode::JsonFieldInvalid, QStringLiteral("devices"));
        recovery.devices.append(device.value_or(base::DeviceId()));
    }
    const auto loss = lossReportFromJson(r.object(QStringLiteral("loss")));
    if (!loss)
        r.reject(loss.error().code, loss.error().detail);
    recovery.loss = loss.value_or(LossReport());
    recovery.reply = r.base64(QStringLiteral("reply"), mostReply);
    if (r.has(QStringLiteral("roster")))
        recovery.roster = r.bytes<base::RecordId>(QStringLiteral("roster"));
    if (const auto ok = r.finish(); !ok)
        return base::fail(ok);
    return recovery;
}

} // namespace

Result<QList<Recovery>> readRecoveries(const exchange::Vault &vault, const base::CallId &call)
{
    const auto rows = vault.all({call, exchange::Table::Calls});
    if (!rows)
        return base::fail(rows);
    QList<Recovery> recoveries;
    for (const exchange::Row &row : *rows) {
        if (!row.id.startsWith(rowPrefix))
            continue;
        auto recovery = recoveryFrom(row.id.mid(rowPrefix.size()), row.bytes);
        if (!recovery)
            return base::fail(ErrorCode::VaultDamaged, row.id);
        recoveries.append(*std::move(recovery));
    }
    std::stable_sort(recoveries.begin(), recoveries.end(),
                     [](const Recovery &a, const Recovery &b) { return a.begun < b.begun; });
    return recoveries;
}

void keepRecovery(exchange::Changes &changes, const base::CallId &call, const Recovery &recovery)
{
    changes.put({call, exchange::Table::Calls}, rowPrefix + recovery.id,
                base::canonicalJson(toJson(recovery)));
}

QString nameOf(RecoveryKind kind)
{
    return kindNames.at(static_cast<int>(kind));
}

std::optional<RecoveryKind> recoveryKindFromName(const QString &name)
{
    const auto index = kindNames.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<RecoveryKind>(index));
}

QString nameOf(RecoveryStep step)
{
    static const QStringList names{QStringLiteral("revoke"),  QStringLiteral("enrol"),
                                   QStringLiteral("publish"), QStringLiteral("await-chair"),
                                   QStringLiteral("resend"),  QStringLiteral("finished")};
    return names.at(static_cast<int>(step));
}

} // namespace simsa::office
