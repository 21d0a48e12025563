// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/confirmation.h"

#include "base/clock.h"
#include "base/json.h"

#include <limits>

namespace simsa::retention {

using base::ErrorCode;
using base::JsonReader;
using base::Result;

namespace {

const QString typeName = QStringLiteral("destroyed");
constexpr qint64 most = std::numeric_limits<qint32>::max();

QList<call::RecordClass> classesFrom(JsonReader &reader)
{
    const QString key = QStringLiteral("classes");
    QList<call::RecordClass> classes;
    const QStringList &names = call::recordClassNames();
    for (const QString &name : reader.strings(key, static_cast<int>(names.size()))) {
        const auto what = static_cast<call::RecordClass>(names.indexOf(name));
        if (!names.contains(name) || classes.contains(what))
            reader.reject(ErrorCode::RecordMalformed, key);
        else
            classes.append(what);
    }
    return classes;
}

int count(JsonReader &reader, const QString &key)
{
    return reader.number(key, 0, std::numeric_limits<int>::max());
}

} // namespace

QJsonObject toJson(const Confirmation &confirmation)
{
    QJsonArray classes;
    for (const call::RecordClass what : confirmation.classes)
        classes.append(call::nameOf(what));
    return {{QStringLiteral("backups_by_hand"), confirmation.backupsByHand},
            {QStringLiteral("backups_destroyed"), confirmation.backupsDestroyed},
            {QStringLiteral("call"), confirmation.call.text()},
            {QStringLiteral("certificate"), confirmation.certificate.hex()},
            {QStringLiteral("classes"), classes},
            {QStringLiteral("closed"), confirmation.closed.hex()},
            {QStringLiteral("device"), confirmation.device.hex()},
            {QStringLiteral("files"), confirmation.files},
            {QStringLiteral("person"), confirmation.person.text()},
            {QStringLiteral("rows"), confirmation.rows},
            {QStringLiteral("type"), typeName},
            {QStringLiteral("v"), 1},
            {QStringLiteral("when"), base::formatUtc(confirmation.when)},
            {QStringLiteral("whole"), confirmation.whole}};
}

Result<Confirmation> confirmationFromJson(const QJsonObject &object)
{
    JsonReader reader(object, typeName);
    Confirmation one;
    if (reader.string(QStringLiteral("type"), 64) != typeName)
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("type"));
    else if (reader.integer(QStringLiteral("v"), 1, most) != 1)
        return base::fail(ErrorCode::RecordVersionUnknown, typeName);
    one.backupsByHand = count(reader, QStringLiteral("backups_by_hand"));
    one.backupsDestroyed = count(reader, QStringLiteral("backups_destroyed"));
    one.call = reader.name<base::CallId>(QStringLiteral("call"));
    one.certificate = reader.bytes<base::Digest>(QStringLiteral("certificate"));
    one.classes = classesFrom(reader);
    one.closed = reader.bytes<base::RecordId>(QStringLiteral("closed"));
    one.device = reader.bytes<base::DeviceId>(QStringLiteral("device"));
    one.files = reader.integer(QStringLiteral("files"), 0, most);
    one.person = reader.name<base::PersonId>(QStringLiteral("person"));
    one.rows = reader.integer(QStringLiteral("rows"), 0, most);
    one.when = reader.time(QStringLiteral("when"));
    one.whole = reader.boolean(QStringLiteral("whole"));
    if (const auto finished = reader.finish(); !finished)
        return base::fail(ErrorCode::RecordMalformed, finished.error().detail);
    return one;
}

Result<QByteArray> sign(Confirmation confirmation, const crypto::Credential &signer)
{
    confirmation.certificate = signer.certificate.fingerprint();
    return crypto::signAttached(base::canonicalJson(toJson(confirmation)), signer, confirmation.when);
}

Result<VerifiedConfirmation> verify(const QByteArray &der, const crypto::Certificate &ca)
{
    const auto verified = crypto::verifyAttached(der, ca);
    if (!verified)
        return base::fail(verified);
    const auto json = base::parseCanonicalJson(verified->content);
    if (!json)
        return base::fail(json);
    auto confirmation = confirmationFromJson(*json);
    if (!confirmation)
        return base::fail(confirmation);
    const crypto::Certificate &signer = verified->signers.first();
    if (signer.fingerprint() != confirmation->certificate)
        return base::fail(ErrorCode::RecordSignerUnknown, confirmation->person.text());
    return VerifiedConfirmation{*std::move(confirmation), signer, verified->signingTimes.first()};
}

} // namespace simsa::retention
