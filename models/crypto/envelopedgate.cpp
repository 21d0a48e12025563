// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/gate.h"

#include "crypto/aes.h"
#include "crypto/cms.h"
#include "crypto/oids.h"

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

namespace {

bool isVersion(const DerElement &integer, int version)
{
    return integer.body.size() == 1 && integer.body.front() == version;
}

// OAEP (RFC 4055, 4.1) with SHA-256 for hash and mask: SEQUENCE { [0] sha256, [1] mgf1 with sha256 }.
bool isOaepSha256(const Algorithm &algorithm)
{
    if (algorithm.oid != oid::rsaOaep || algorithm.parameters.tag != DerSequence)
        return false;
    DerCursor params(algorithm.parameters.body);
    DerCursor hash(params.take(DerContext0Constructed).body);
    DerCursor mask(params.take(DerContext1Constructed).body);
    const Algorithm hashAlgorithm = readAlgorithm(hash.next());
    const Algorithm maskAlgorithm = readAlgorithm(mask.next());
    return params.finished() && hash.finished() && mask.finished() && hashAlgorithm.isPlain(oid::sha256) &&
           maskAlgorithm.oid == oid::mgf1 && readAlgorithm(maskAlgorithm.parameters).isPlain(oid::sha256);
}

base::Result<> readKeyTransport(const DerElement &element, EnvelopedShape &shape)
{
    DerCursor fields(element.body);
    const bool version = isVersion(fields.take(DerInteger), 0);
    const auto rid = readIssuerAndSerial(fields.next());
    const Algorithm algorithm = readAlgorithm(fields.next());
    fields.take(DerOctetString);
    if (!version || !rid || !fields.finished())
        return fail(ErrorCode::CmsRecipientsInvalid, QStringLiteral("KeyTransRecipientInfo"));
    if (!isOaepSha256(algorithm))
        return fail(ErrorCode::CmsAlgorithmRefused, QStringLiteral("key transport"));
    shape.recipients.append(*rid);
    return {};
}

// originator [0] EXPLICIT, of it only originatorKey [1] with an EC key (RFC 5753, 3.1.1).
bool isEphemeralOriginator(const DerElement &originator)
{
    DerCursor choice(originator.body);
    DerCursor key(choice.take(DerContext1Constructed).body);
    const Algorithm algorithm = readAlgorithm(key.next());
    key.take(DerBitString);
    return choice.finished() && key.finished() && algorithm.oid == oid::ecPublicKey;
}

base::Result<> checkWrappedKey(QByteArrayView wrapped)
{
    if (wrapped.size() != wrappedKeySize)
        return fail(ErrorCode::CmsRecipientsInvalid,
                    QStringLiteral("wrapped key of %1 bytes").arg(wrapped.size()));
    return {};
}

base::Result<> readKeyAgreement(const DerElement &element, EnvelopedShape &shape)
{
    DerCursor fields(element.body);
    const bool version = isVersion(fields.take(DerInteger), 3);
    const bool ephemeral = isEphemeralOriginator(fields.take(DerContext0Constructed));
    const Algorithm agreement = readAlgorithm(fields.take(DerSequence));
    DerCursor keys(fields.take(DerSequence).body);
    DerCursor key(keys.take(DerSequence).body);
    const auto rid = readIssuerAndSerial(key.next());
    const QByteArrayView wrapped = key.take(DerOctetString).body;
    if (!version || !ephemeral || !rid || !fields.finished() || !keys.finished() || !key.finished())
        return fail(ErrorCode::CmsRecipientsInvalid, QStringLiteral("KeyAgreeRecipientInfo"));
    const bool kdf = agreement.oid == oid::ecdhSha256Kdf || agreement.oid == oid::ecdhSha384Kdf;
    if (!kdf || !readAlgorithm(agreement.parameters).isPlain(oid::aes256Wrap))
        return fail(ErrorCode::CmsAlgorithmRefused, QStringLiteral("key agreement"));
    shape.recipients.append(*rid);
    return checkWrappedKey(wrapped);
}

base::Result<> readSharedKey(const DerElement &element, EnvelopedShape &shape)
{
    DerCursor fields(element.body);
    const bool version = isVersion(fields.take(DerInteger), 4);
    DerCursor id(fields.take(DerSequence).body);
    shape.keyId = id.take(DerOctetString).body;
    const Algorithm wrap = readAlgorithm(fields.take(DerSequence));
    shape.wrappedKey = fields.take(DerOctetString).body;
    if (!version || !fields.finished() || !id.finished() || shape.keyId.size() != base::KeyId::size)
        return fail(ErrorCode::CmsRecipientsInvalid, QStringLiteral("KEKRecipientInfo"));
    if (!wrap.isPlain(oid::aes256Wrap))
        return fail(ErrorCode::CmsAlgorithmRefused, QStringLiteral("key wrap"));
    return checkWrappedKey(shape.wrappedKey);
}

base::Result<> readRecipient(const DerElement &element, EnvelopedShape &shape)
{
    switch (element.tag) {
    case DerSequence:
        return readKeyTransport(element, shape);
    case DerContext1Constructed:
        return readKeyAgreement(element, shape);
    case DerContext2Constructed:
        return readSharedKey(element, shape);
    default:
        return fail(ErrorCode::CmsRecipientsInvalid, QStringLiteral("kind %1").arg(element.tag, 0, 16));
    }
}

base::Result<> readRecipients(QByteArrayView set, EnvelopedShape &shape)
{
    DerCursor recipients(set);
    int count = 0;
    for (; !recipients.atEnd(); ++count) {
        if (count == maxRecipients)
            return fail(ErrorCode::CmsRecipientsInvalid, QStringLiteral("more than 64 recipients"));
        if (const auto read = readRecipient(recipients.next(), shape); !read)
            return read;
    }
    const bool shared = !shape.keyId.isEmpty();
    if (count == 0 || (shared && count != 1))
        return fail(ErrorCode::CmsRecipientsInvalid, QStringLiteral("%1 recipients").arg(count));
    return {};
}

// GCMParameters (RFC 5084, 3.2): aes-nonce, aes-ICVlen DEFAULT 12.
base::Result<> readGcmParameters(const Algorithm &algorithm, EnvelopedShape &shape)
{
    if (algorithm.oid != oid::aes256Gcm || algorithm.parameters.tag != DerSequence)
        return fail(ErrorCode::CmsAlgorithmRefused, QStringLiteral("content encryption"));
    DerCursor params(algorithm.parameters.body);
    shape.nonce = params.take(DerOctetString).body;
    const auto tagSize = params.takeIf(DerInteger);
    if (!params.finished())
        return fail(ErrorCode::CmsAlgorithmRefused, QStringLiteral("GCM parameters"));
    if (shape.nonce.size() != gcmNonceSize)
        return fail(ErrorCode::CmsNonceWrongSize, QStringLiteral("%1 bytes").arg(shape.nonce.size()));
    if (!tagSize || !isVersion(*tagSize, gcmTagSize))
        return fail(ErrorCode::CmsTagWrongSize, QStringLiteral("aes-ICVlen"));
    return {};
}

base::Result<> readEncryptedContent(const DerElement &element, EnvelopedShape &shape)
{
    DerCursor info(element.body);
    const QByteArrayView type = info.take(DerOid).body;
    const Algorithm algorithm = readAlgorithm(info.take(DerSequence));
    const auto content = info.takeIf(DerContext0);
    if (!content || !info.finished() || type != oid::data)
        return fail(ErrorCode::CmsWrongType, QStringLiteral("EncryptedContentInfo"));
    shape.ciphertext = content->body;
    return readGcmParameters(algorithm, shape);
}

} // namespace

base::Result<EnvelopedShape> gateEnveloped(QByteArrayView der)
{
    const auto info = readContentInfo(der);
    if (!info)
        return fail(info);
    DerCursor fields(info->content.body);
    const bool version = isVersion(fields.take(DerInteger), 0);
    const DerElement recipients = fields.take(DerSet);
    const DerElement content = fields.take(DerSequence);
    if (info->type != oid::authEnvelopedData || !version || fields.failed())
        return fail(ErrorCode::CmsWrongType, QStringLiteral("not a version 0 AuthEnvelopedData"));
    EnvelopedShape shape;
    if (const auto read = readRecipients(recipients.body, shape); !read)
        return fail(read);
    if (const auto read = readEncryptedContent(content, shape); !read)
        return fail(read);
    const bool authAttributes = fields.takeIf(DerContext1Constructed).has_value();
    shape.tag = fields.take(DerOctetString).body;
    const bool unauthAttributes = fields.takeIf(DerContext2Constructed).has_value();
    if (!fields.finished())
        return fail(ErrorCode::CmsWrongType, QStringLiteral("AuthEnvelopedData"));
    if (authAttributes || unauthAttributes)
        return fail(ErrorCode::CmsAttributesRefused, QStringLiteral("AuthEnvelopedData"));
    if (shape.tag.size() != gcmTagSize)
        return fail(ErrorCode::CmsTagWrongSize, QStringLiteral("%1 bytes").arg(shape.tag.size()));
    return shape;
}

} // namespace simsa::crypto
