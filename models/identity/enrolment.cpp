// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/enrolment.h"

#include "base/json.h"
#include "crypto/authority.h"
#include "identity/scancode.h"

namespace simsa::identity {

using base::ErrorCode;
using base::JsonReader;
using base::Result;

namespace {

constexpr int formatVersion = 1;
constexpr int keyCount = 3;

QJsonValue base64Of(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

crypto::Certificate readCertificate(JsonReader &reader, const QString &key)
{
    const auto certificate = crypto::Certificate::fromDer(reader.base64(key));
    if (!certificate)
        reader.reject(ErrorCode::CertificateInvalid, key);
    return certificate.value_or(crypto::Certificate());
}

/// Letters and digits only, upper case: how a fingerprint was typed does not matter.
QString essence(const QString &fingerprint)
{
    QString letters;
    for (const QChar c : fingerprint.toUpper()) {
        if (c.isLetterOrNumber())
            letters.append(c);
    }
    return letters;
}

} // namespace

Result<EnrolmentRequest> requestOf(const Device &device, const QString &claimedName)
{
    QList<crypto::PrivateKey> keys;
    for (int use = 0; use < keyCount; ++use)
        keys.append(device.key(static_cast<crypto::KeyUse>(use)));
    return requestOf(device.id(), keys, claimedName);
}

Result<EnrolmentRequest> requestOf(const base::DeviceId &device, const QList<crypto::PrivateKey> &keys,
                                   const QString &claimedName)
{
    EnrolmentRequest request{device, base::toNfc(claimedName), {}};
    for (const crypto::PrivateKey &key : keys) {
        const auto csr = crypto::makeCsr(key, device.hex());
        if (!csr)
            return base::fail(csr);
        request.csrs.append(*csr);
    }
    return request;
}

QByteArray encode(const EnrolmentRequest &request)
{
    return base::canonicalJson({{QStringLiteral("device"), request.device.hex()},
                                {QStringLiteral("encryption"), base64Of(request.csrs.at(1))},
                                {QStringLiteral("name"), request.claimedName},
                                {QStringLiteral("signing"), base64Of(request.csrs.at(0))},
                                {QStringLiteral("transport"), base64Of(request.csrs.at(2))},
                                {QStringLiteral("type"), QStringLiteral("simsa-request")},
                                {QStringLiteral("v"), formatVersion}});
}

QByteArray encode(const EnrolmentReply &reply)
{
    return base::canonicalJson({{QStringLiteral("ca"), base64Of(reply.pins.ca.der())},
                                {QStringLiteral("chair"), reply.pins.chair.hex()},
                                {QStringLiteral("device"), reply.device.hex()},
                                {QStringLiteral("encryption"), base64Of(reply.certificates.at(1).der())},
                                {QStringLiteral("name"), call::toJson(reply.name)},
                                {QStringLiteral("office"), reply.pins.office.hex()},
                                {QStringLiteral("person"), reply.person.text()},
                                {QStringLiteral("signing"), base64Of(reply.certificates.at(0).der())},
                                {QStringLiteral("transport"), base64Of(reply.certificates.at(2).der())},
                                {QStringLiteral("type"), QStringLiteral("simsa-enrolment")},
                                {QStringLiteral("v"), formatVersion}});
}

Result<EnrolmentRequest> requestFromBytes(const QByteArray &bytes)
{
    const auto json = base::parseCanonicalJson(bytes);
    if (!json)
        return base::fail(json);
    JsonReader reader(*json, QStringLiteral("request"));
    (void)reader.choice(QStringLiteral("type"), {QStringLiteral("simsa-request")});
    (void)reader.number(QStringLiteral("v"), formatVersion, formatVersion);
    EnrolmentRequest request;
    request.device = reader.bytes<base::DeviceId>(QStringLiteral("device"));
    request.claimedName = reader.string(QStringLiteral("name"), 200);
    for (const auto *key : {"signing", "encryption", "transport"}) {
        request.csrs.append(reader.base64(QLatin1String(key)));
        const auto csr = crypto::readCsr(request.csrs.last());
        if (!csr)
            reader.reject(ErrorCode::CsrInvalid, QLatin1String(key));
    }
    if (const auto finished = reader.finish(); !finished)
        return base::fail(finished);
    return request;
}

Result<EnrolmentReply> replyFromBytes(const QByteArray &bytes)
{
    const auto json = base::parseCanonicalJson(bytes);
    if (!json)
        return base::fail(json);
    JsonReader reader(*json, QStringLiteral("enrolment"));
    (void)reader.choice(QStringLiteral("type"), {QStringLiteral("simsa-enrolment")});
    (void)reader.number(QStringLiteral("v"), formatVersion, formatVersion);
    EnrolmentReply reply;
    reply.device = reader.bytes<base::DeviceId>(QStringLiteral("device"));
    reply.person = reader.name<base::PersonId>(QStringLiteral("person"));
    const auto name = call::localTextFromJson(reader.object(QStringLiteral("name")));
    if (!name)
        reader.reject(name.error().code, QStringLiteral("name"));
    reply.name = name.value_or(call::LocalText());
    for (const auto *key : {"signing", "encryption", "transport"})
        reply.certificates.append(readCertificate(reader, QLatin1String(key)));
    reply.pins.ca = readCertificate(reader, QStringLiteral("ca"));
    reply.pins.office = reader.bytes<base::Digest>(QStringLiteral("office"));
    reply.pins.chair = reader.bytes<base::Digest>(QStringLiteral("chair"));
    if (const auto finished = reader.finish(); !finished)
        return base::fail(finished);
    return reply;
}

QString spokenFingerprint(const QByteArray &file)
{
    return crypto::shortFingerprint(crypto::sha256(file));
}

bool sameFingerprint(const QString &a, const QString &b)
{
    return essence(a) == essence(b);
}

Result<> accept(Device &device, const QByteArray &replyFile, const QString &confirmed, const QDateTime &at)
{
    if (!confirms(confirmed, ScanKind::Reply, replyFile))
        return base::fail(ErrorCode::FingerprintMismatch, spokenFingerprint(replyFile));
    const auto reply = replyFromBytes(replyFile);
    if (!reply)
        return base::fail(reply);
    if (reply->device != device.id())
        return base::fail(ErrorCode::KeyInvalid, QStringLiteral("another device"));
    return device.enrol(reply->person, reply->name, reply->certificates, reply->pins, at);
}

} // namespace simsa::identity
