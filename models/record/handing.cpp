// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/handing.h"

#include "record/bodyfields.h"

#include <QSet>

namespace simsa::record {

using base::ErrorCode;
using base::JsonReader;

namespace {

constexpr int longestReason = 4000;
constexpr int mostReaders = 64;
constexpr int mostHanded = 65536;
constexpr int largestRecord = 12 * 1024 * 1024; // what a pack's reader would take, in base 64
constexpr int largestCertificate = 64 * 1024;

const QString recordsField = QStringLiteral("records");

QString base64Of(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonArray toJson(const QList<HandedRecord> &records)
{
    QJsonArray array;
    for (const HandedRecord &one : records)
        array.append(QJsonObject{{QStringLiteral("id"), one.id.hex()},
                                 {QStringLiteral("signed_data"), base64Of(one.signedData)}});
    return array;
}

QList<HandedRecord> readRecords(JsonReader &reader)
{
    const auto records = reader.list<HandedRecord>(
        recordsField,
        [](JsonReader &item) {
            return HandedRecord{item.bytes<base::RecordId>(QStringLiteral("id")),
                                item.base64(QStringLiteral("signed_data"), largestRecord)};
        },
        mostHanded);
    QSet<base::RecordId> distinct;
    for (const HandedRecord &one : records)
        distinct.insert(one.id);
    if (distinct.size() != records.size())
        reader.reject(ErrorCode::RecordMalformed, recordsField);
    return records;
}

QByteArray readCertificate(JsonReader &reader, const QString &key)
{
    const QByteArray der = reader.base64(key, largestCertificate);
    if (der.isEmpty())
        reader.reject(ErrorCode::RecordMalformed, key);
    return der;
}

} // namespace

QJsonObject toJson(const Disclosure &disclosure)
{
    QJsonArray to;
    for (const base::Digest &reader : disclosure.to)
        to.append(reader.hex());
    return {{QStringLiteral("reason"), disclosure.reason},
            {recordsField, toJson(disclosure.records)},
            {QStringLiteral("to"), to}};
}

QJsonObject toJson(const DeviceStatement &statement)
{
    return {{QStringLiteral("device"), statement.device.hex()},
            {QStringLiteral("encryption"), base64Of(statement.encryption)},
            {recordsField, toJson(statement.records)},
            {QStringLiteral("signing"), base64Of(statement.signing)}};
}

base::Result<Disclosure> disclosureFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("disclosure"));
    Disclosure disclosure;
    disclosure.reason = reader.text(QStringLiteral("reason"), longestReason);
    disclosure.records = readRecords(reader);
    if (disclosure.records.isEmpty())
        reader.reject(ErrorCode::RecordMalformed, recordsField);
    for (const QString &hex : reader.strings(QStringLiteral("to"), mostReaders)) {
        const auto digest = base::Digest::fromHex(hex);
        if (!digest || disclosure.to.contains(*digest))
            reader.reject(ErrorCode::RecordMalformed, QStringLiteral("to"));
        disclosure.to.append(digest.value_or(base::Digest()));
    }
    if (disclosure.to.isEmpty())
        reader.reject(ErrorCode::RecordMalformed, QStringLiteral("to"));
    if (const auto finished = finishBody(reader); !finished)
        return base::fail(finished);
    return disclosure;
}

base::Result<DeviceStatement> deviceStatementFromJson(const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("device"));
    DeviceStatement statement;
    statement.device = reader.bytes<base::DeviceId>(QStringLiteral("device"));
    statement.encryption = readCertificate(reader, QStringLiteral("encryption"));
    statement.records = readRecords(reader);
    statement.signing = readCertificate(reader, QStringLiteral("signing"));
    if (const auto finished = finishBody(reader); !finished)
        return base::fail(finished);
    return statement;
}

} // namespace simsa::record
