// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/gate.h"

#include "crypto/oids.h"

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

base::Result<ContentInfo> readContentInfo(QByteArrayView der)
{
    if (const auto strict = checkStrictDer(der); !strict)
        return fail(strict);
    DerCursor file(der);
    DerCursor info(file.take(DerSequence).body);
    ContentInfo result;
    result.type = info.take(DerOid).body;
    DerCursor explicitContent(info.take(DerContext0Constructed).body);
    result.content = explicitContent.take(DerSequence);
    if (file.failed() || !info.finished() || !explicitContent.finished())
        return fail(ErrorCode::CmsWrongType, QStringLiteral("not a CMS object"));
    return result;
}

std::optional<IssuerAndSerial> readIssuerAndSerial(const DerElement &element)
{
    if (element.tag != DerSequence)
        return std::nullopt;
    DerCursor fields(element.body);
    IssuerAndSerial result;
    result.issuer = fields.take(DerSequence).whole;
    result.serial = fields.take(DerInteger).whole;
    return fields.finished() ? std::optional(result) : std::nullopt;
}

std::optional<IssuerAndSerial> issuerAndSerialOf(QByteArrayView der)
{
    // Certificate { TBSCertificate { [0] version, serialNumber, signature, issuer, … } … } (RFC 5280, 4.1)
    DerCursor file(der);
    DerCursor certificate(file.take(DerSequence).body);
    DerCursor fields(certificate.take(DerSequence).body);
    static_cast<void>(fields.takeIf(DerContext0Constructed));
    IssuerAndSerial result;
    result.serial = fields.take(DerInteger).whole;
    fields.take(DerSequence);
    result.issuer = fields.take(DerSequence).whole;
    return fields.failed() ? std::nullopt : std::optional(result);
}

bool isAmong(const std::optional<IssuerAndSerial> &id, const QList<IssuerAndSerial> &list)
{
    return id && list.contains(*id);
}

bool Algorithm::isPlain(QByteArrayView expected) const
{
    return oid == expected && (parameters.tag == 0 || parameters.tag == DerNull);
}

Algorithm readAlgorithm(const DerElement &element)
{
    DerCursor fields(element.body);
    Algorithm algorithm;
    algorithm.oid = fields.take(DerOid).body;
    if (!fields.atEnd())
        algorithm.parameters = fields.next();
    const bool good = element.tag == DerSequence && fields.finished();
    return good ? algorithm : Algorithm();
}

} // namespace simsa::crypto
