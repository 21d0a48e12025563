// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/gate.h"

#include "crypto/oids.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

namespace {

constexpr int mostSigners = 64;
constexpr int mostCertificates = 128;

bool isVersionOne(const DerElement &integer)
{
    return integer.body.size() == 1 && integer.body.front() == 1;
}

// Size of the digest in bytes; 0 for an algorithm outside the suite.
int digestSize(const Algorithm &digest)
{
    if (digest.isPlain(oid::sha256))
        return 32;
    return digest.isPlain(oid::sha384) ? 48 : 0;
}

// RSASSA-PSS-params (RFC 4055, 3.1): SHA-256, MGF1 with SHA-256, salt 32, trailer default.
bool isPssSha256(const Algorithm &algorithm)
{
    if (algorithm.oid != oid::rsaPss || algorithm.parameters.tag != DerSequence)
        return false;
    DerCursor params(algorithm.parameters.body);
    DerCursor hash(params.take(DerContext0Constructed).body);
    DerCursor mask(params.take(DerContext1Constructed).body);
    DerCursor salt(params.take(DerContext2Constructed).body);
    const Algorithm hashAlgorithm = readAlgorithm(hash.next());
    const Algorithm maskAlgorithm = readAlgorithm(mask.next());
    const QByteArrayView saltSize = salt.take(DerInteger).body;
    return params.finished() && hash.finished() && mask.finished() && salt.finished() &&
           hashAlgorithm.isPlain(oid::sha256) && maskAlgorithm.oid == oid::mgf1 &&
           readAlgorithm(maskAlgorithm.parameters).isPlain(oid::sha256) && saltSize.size() == 1 &&
           saltSize.front() == 32;
}

bool isSignatureOver(const Algorithm &signature, int digest)
{
    if (digest == 48)
        return signature.isPlain(oid::ecdsaSha384);
    return signature.isPlain(oid::ecdsaSha256) || isPssSha256(signature);
}

// The one value of an attribute, if it has `tag`.
std::optional<DerElement> singleValue(QByteArrayView values, quint8 tag)
{
    DerCursor set(values);
    const DerElement value = set.take(tag);
    return set.finished() ? std::optional(value) : std::nullopt;
}

bool isSigningTime(QByteArrayView values)
{
    return singleValue(values, DerUtcTime) || singleValue(values, DerGeneralizedTime);
}

bool isGoodValue(size_t which, QByteArrayView values, int digest)
{
    switch (which) {
    case 0: {
        const auto type = singleValue(values, DerOid);
        return type && type->body == oid::data;
    }
    case 1: {
        const auto hash = singleValue(values, DerOctetString);
        return hash && hash->body.size() == digest;
    }
    case 2:
        return isSigningTime(values);
    default:
        return singleValue(values, DerSequence).has_value();
    }
}

// The four attributes that make a signature CAdES-BES and stop the signedAttrs/content swap, each exactly
// once with one value of the right kind; others may stand beside them, none twice.
base::Result<> checkSignedAttributes(QByteArrayView attributes, int digest)
{
    const std::array required{oid::contentType, oid::messageDigest, oid::signingTime,
                              oid::signingCertificateV2};
    std::array<int, required.size()> found{};
    QList<QByteArrayView> seen;
    QByteArrayView before;
    for (DerCursor list(attributes); !list.atEnd();) {
        const DerElement whole = list.take(DerSequence);
        DerCursor fields(whole.body);
        const QByteArrayView type = fields.take(DerOid).body;
        const QByteArrayView values = fields.take(DerSet).body;
        if (list.failed() || !fields.finished() || seen.contains(type))
            return fail(ErrorCode::CmsAttributesRefused, QStringLiteral("malformed or twice"));
        const auto common = static_cast<size_t>(std::min(before.size(), whole.whole.size()));
        if (common > 0 && std::memcmp(before.data(), whole.whole.data(), common) > 0)
            return fail(ErrorCode::DerNotStrict, QStringLiteral("signed attributes out of order"));
        before = whole.whole;
        seen.append(type);
        for (size_t i = 0; i < required.size(); ++i) {
            if (type != required[i])
                continue;
            if (!isGoodValue(i, values, digest))
                return fail(ErrorCode::CmsAttributesRefused, QStringLiteral("value %1").arg(i));
            ++found[i];
        }
    }
    for (size_t i = 0; i < required.size(); ++i) {
        if (found[i] != 1)
            return fail(ErrorCode::CmsAttributesMissing, QStringLiteral("required attribute %1").arg(i));
    }
    return {};
}

base::Result<IssuerAndSerial> readSigner(const DerElement &element)
{
    DerCursor fields(element.body);
    const DerElement version = fields.take(DerInteger);
    const auto sid = readIssuerAndSerial(fields.next());
    if (!sid || !isVersionOne(version))
        return fail(ErrorCode::CmsSignerIdRefused, QStringLiteral("not issuerAndSerialNumber"));
    const int digest = digestSize(readAlgorithm(fields.take(DerSequence)));
    if (digest == 0)
        return fail(ErrorCode::CmsAlgorithmRefused, QStringLiteral("digest"));
    const auto attributes = fields.takeIf(DerContext0Constructed);
    if (!attributes)
        return fail(ErrorCode::CmsAttributesMissing, QStringLiteral("no signed attributes"));
    const Algorithm signature = readAlgorithm(fields.take(DerSequence));
    fields.take(DerOctetString);
    static_cast<void>(fields.takeIf(DerContext1Constructed)); // unsigned attributes are legal
    if (!fields.finished())
        return fail(ErrorCode::CmsWrongType, QStringLiteral("SignerInfo"));
    if (!isSignatureOver(signature, digest))
        return fail(ErrorCode::CmsAlgorithmRefused, QStringLiteral("signature"));
    if (const auto checked = checkSignedAttributes(attributes->body, digest); !checked)
        return fail(checked);
    return *sid;
}

base::Result<> readSigners(QByteArrayView set, SignedShape &shape)
{
    for (DerCursor signers(set); !signers.atEnd();) {
        const DerElement element = signers.take(DerSequence);
        if (signers.failed() || shape.signers.size() == mostSigners)
            return fail(ErrorCode::CmsSignerCount, QStringLiteral("malformed or more than 64"));
        const auto signer = readSigner(element);
        if (!signer)
            return fail(signer);
        shape.signers.append(*signer);
    }
    if (shape.signers.isEmpty())
        return fail(ErrorCode::CmsSignerCount, QStringLiteral("nobody signed"));
    return {};
}

base::Result<> readDigests(QByteArrayView set)
{
    for (DerCursor digests(set); !digests.atEnd();) {
        if (digestSize(readAlgorithm(digests.next())) == 0)
            return fail(ErrorCode::CmsAlgorithmRefused, QStringLiteral("digest"));
    }
    return {};
}

base::Result<> readContent(const DerElement &element, SignedShape &shape)
{
    DerCursor info(element.body);
    const bool data = info.take(DerOid).body == oid::data;
    if (const auto wrapper = info.takeIf(DerContext0Constructed)) {
        DerCursor octets(wrapper->body);
        shape.content = octets.take(DerOctetString).body;
        shape.attached = octets.finished();
        if (!shape.attached)
            return fail(ErrorCode::CmsWrongType, QStringLiteral("eContent"));
    }
    if (!data || !info.finished())
        return fail(ErrorCode::CmsWrongType, QStringLiteral("not over id-data"));
    return {};
}

base::Result<> readCertificates(QByteArrayView set, SignedShape &shape)
{
    for (DerCursor certificates(set); !certificates.atEnd();) {
        const DerElement certificate = certificates.take(DerSequence);
        if (certificates.failed() || shape.certificates.size() == mostCertificates)
            return fail(ErrorCode::CmsWrongType, QStringLiteral("certificates"));
        shape.certificates.append(certificate.whole);
    }
    return {};
}

} // namespace

base::Result<SignedShape> gateSignedData(QByteArrayView der)
{
    const auto info = readContentInfo(der);
    if (!info)
        return fail(info);
    if (info->type != oid::signedData)
        return fail(ErrorCode::CmsWrongType, QStringLiteral("not a SignedData"));
    SignedShape shape;
    DerCursor fields(info->content.body);
    const DerElement version = fields.take(DerInteger);
    const DerElement digests = fields.take(DerSet);
    const DerElement content = fields.take(DerSequence);
    const auto certificates = fields.takeIf(DerContext0Constructed);
    const DerElement signers = fields.take(DerSet); // a CRL [1] before it is refused here
    if (!fields.finished())
        return fail(ErrorCode::CmsWrongType, QStringLiteral("SignedData"));
    shape.beforeCertificates = QByteArrayView(info->content.body.begin(), content.whole.end());
    shape.signerInfos = signers.whole;
    if (const auto read = readContent(content, shape); !read)
        return fail(read);
    if (const auto read = readDigests(digests.body); !read)
        return fail(read);
    if (const auto read = readSigners(signers.body, shape); !read)
        return fail(read);
    // Version 3 means a key identifier or another content type, both refused above with their own codes.
    if (!isVersionOne(version))
        return fail(ErrorCode::CmsWrongType, QStringLiteral("SignedData version"));
    if (certificates) {
        if (const auto read = readCertificates(certificates->body, shape); !read)
            return fail(read);
    }
    return shape;
}

} // namespace simsa::crypto
