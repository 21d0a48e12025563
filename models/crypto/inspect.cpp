// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/inspect.h"

#include "crypto/gate.h"
#include "crypto/oids.h"
#include "crypto/openssl.h"

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

namespace {

using IntegerHandle = Handle<ASN1_INTEGER, ASN1_INTEGER_free>;

IssuerSerial describe(const IssuerAndSerial &id)
{
    const auto name = fromDerExactly<NameHandle>(d2i_X509_NAME, id.issuer);
    const auto serial = fromDerExactly<IntegerHandle>(d2i_ASN1_INTEGER, id.serial);
    return {name ? nameText(name.get()) : QString(), serial ? serialText(serial.get()) : QString()};
}

QList<IssuerSerial> describe(const QList<IssuerAndSerial> &ids)
{
    QList<IssuerSerial> list;
    for (const IssuerAndSerial &id : ids)
        list.append(describe(id));
    return list;
}

base::Result<EnvelopeView> inspectEnveloped(QByteArrayView der)
{
    const auto shape = gateEnveloped(der);
    if (!shape)
        return fail(shape);
    EnvelopeView view;
    view.kind = EnvelopeKind::AuthEnvelopedData;
    view.recipientCount = static_cast<int>(shape->recipients.size());
    view.recipients = describe(shape->recipients);
    if (!shape->keyId.isEmpty()) {
        const auto id = base::KeyId::fromRaw(shape->keyId.toByteArray());
        if (!id)
            return fail(id);
        view.keyId = *id;
    }
    return view;
}

base::Result<EnvelopeView> inspectSigned(QByteArrayView der)
{
    const auto shape = gateSignedData(der);
    if (!shape)
        return fail(shape);
    EnvelopeView view;
    view.attached = shape->attached;
    view.signerCount = static_cast<int>(shape->signers.size());
    view.signerIds = describe(shape->signers);
    for (const QByteArrayView certificateDer : shape->certificates) {
        const auto certificate = Certificate::fromDer(certificateDer);
        if (!certificate)
            return fail(certificate);
        view.certificates.append(*certificate);
    }
    return view;
}

} // namespace

base::Result<EnvelopeView> inspect(QByteArrayView der)
{
    const auto info = readContentInfo(der);
    if (!info)
        return fail(info);
    if (info->type == oid::authEnvelopedData)
        return inspectEnveloped(der);
    if (info->type == oid::signedData)
        return inspectSigned(der);
    return fail(ErrorCode::CmsWrongType, QStringLiteral("neither SignedData nor AuthEnvelopedData"));
}

} // namespace simsa::crypto
