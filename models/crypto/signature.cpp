// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cms.h"

#include "crypto/gate.h"
#include "crypto/oids.h"
#include "crypto/openssl.h"

#include <algorithm>
#include <climits>

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

namespace {

// CMS_PARTIAL: nothing is computed behind our back; the attributes are ours, then CMS_SignerInfo_sign.
constexpr unsigned int signFlags = CMS_BINARY | CMS_CADES | CMS_NOSMIMECAP | CMS_PARTIAL;

QByteArray digestOf(QByteArrayView content, const EVP_MD *md)
{
    QByteArray digest(EVP_MD_get_size(md), '\0');
    const int ok = EVP_Digest(content.data(), static_cast<size_t>(content.size()),
                              reinterpret_cast<unsigned char *>(digest.data()), nullptr, md, nullptr);
    return ok == 1 ? digest : QByteArray();
}

// RSASSA-PSS with SHA-256 twice and a salt of 32 (RFC 4055, 3.1).
QByteArray pssAlgorithm()
{
    const QByteArray sha256 =
        derElement(DerSequence, derElement(DerOid, oid::sha256) + derElement(DerNull, {}));
    const QByteArray mask = derElement(DerSequence, derElement(DerOid, oid::mgf1) + sha256);
    const QByteArray salt = derElement(DerInteger, QByteArray(1, char(32)));
    const QByteArray parameters = derElement(DerContext0Constructed, sha256) +
                                  derElement(DerContext1Constructed, mask) +
                                  derElement(DerContext2Constructed, salt);
    return derElement(DerSequence, derElement(DerOid, oid::rsaPss) + derElement(DerSequence, parameters));
}

// RSA signs with PSS, salt as long as the digest (formats: suite). OpenSSL names the algorithm in CMS_final
// only, which would want the other signers' keys as well.
bool choosePadding(CMS_SignerInfo *info)
{
    EVP_PKEY_CTX *context = CMS_SignerInfo_get0_pkey_ctx(info);
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, nullptr, &algorithm);
    const auto pss = fromDerExactly<Handle<X509_ALGOR, X509_ALGOR_free>>(d2i_X509_ALGOR, pssAlgorithm());
    return context && pss && EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) > 0 &&
           X509_ALGOR_copy(algorithm, pss.get()) == 1;
}

bool addAttributes(CMS_SignerInfo *info, const QByteArray &digest, const ASN1_TIME *time)
{
    return CMS_signed_add1_attr_by_NID(info, NID_pkcs9_contentType, V_ASN1_OBJECT,
                                       OBJ_nid2obj(NID_pkcs7_data), -1) == 1 &&
           CMS_signed_add1_attr_by_NID(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest.constData(),
                                       static_cast<int>(digest.size())) == 1 &&
           CMS_signed_add1_attr_by_NID(info, NID_pkcs9_signingTime, ASN1_STRING_type(time), time, -1) == 1;
}

// `flags`: CMS_NOCERTS when the signer's certificate is in there already.
base::Result<> addSignature(CMS_ContentInfo *cms, QByteArrayView content, const Credential &signer,
                            const QDateTime &signingTime, unsigned int flags = 0)
{
    if (!signer.certificate.allows(KeyUse::Signing))
        return fail(ErrorCode::KeyUsageWrong, signer.certificate.commonName());
    if (!signer.key.belongsTo(signer.certificate))
        return fail(ErrorCode::KeyInvalid, QStringLiteral("key and certificate differ"));
    const TimeHandle time = toAsn1Time(signingTime);
    if (!time)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("signing time"));
    const EVP_MD *md = digestFor(signer.key.handle());
    const bool rsa = !isEcKey(signer.key.handle());
    CMS_SignerInfo *info = CMS_add1_signer(cms, signer.certificate.handle(), signer.key.handle(), md,
                                           signFlags | flags | (rsa ? CMS_KEY_PARAM : 0U));
    if (!info || (rsa && !choosePadding(info)) || !addAttributes(info, digestOf(content, md), time.get()) ||
        CMS_SignerInfo_sign(info) != 1)
        return failOpenssl(ErrorCode::KeyInvalid, "signing");
    return {};
}

base::Result<QByteArray> sign(QByteArrayView content, const QList<Credential> &signers,
                              const QDateTime &signingTime, bool attached)
{
    initialise();
    if (signers.isEmpty() || signers.size() > maxRecipients || content.size() > INT_MAX)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("no signer, too many, or too large"));
    const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, signFlags | CMS_DETACHED));
    if (!cms)
        return failOpenssl(ErrorCode::Internal, "CMS_sign");
    if (attached) {
        ASN1_OCTET_STRING *octets = ASN1_OCTET_STRING_new();
        ASN1_OCTET_STRING_set(octets, bytesOf(content), static_cast<int>(content.size()));
        *CMS_get0_content(cms.get()) = octets;
    }
    QList<Certificate> before;
    for (const Credential &signer : signers) {
        if (before.contains(signer.certificate))
            return fail(ErrorCode::CmsSignerCount, QStringLiteral("the same signer twice"));
        before.append(signer.certificate);
        if (const auto added = addSignature(cms.get(), content, signer, signingTime); !added)
            return fail(added);
    }
    const QByteArray der = toDer(i2d_CMS_ContentInfo, cms.get());
    if (der.isEmpty())
        return failOpenssl(ErrorCode::Internal, "encoding");
    return der;
}

// The signers' certificates themselves: checkCertificate found them to be issued by the authority itself, no
// chain here is longer, and OpenSSL need not verify that signature again under every record of a feed.
StoreHandle trustIn(const QList<Certificate> &signers)
{
    StoreHandle store(X509_STORE_new());
    // Whether they were valid when this was received is judged by the caller, with the office's time.
    if (!store ||
        X509_STORE_set_flags(store.get(), X509_V_FLAG_NO_CHECK_TIME | X509_V_FLAG_PARTIAL_CHAIN) != 1)
        return nullptr;
    for (const Certificate &signer : signers) {
        if (X509_STORE_add_cert(store.get(), signer.handle()) != 1)
            return nullptr;
    }
    return store;
}

// The object without its certificates, which Certificate::fromDer reads once for all records of a signer;
// what is signed is signed under their hash.
CmsHandle parseBare(const SignedShape &shape)
{
    const QByteArray body =
        derElement(DerSequence, shape.beforeCertificates.toByteArray() + shape.signerInfos.toByteArray());
    return fromDerExactly<CmsHandle>(d2i_CMS_ContentInfo,
                                     derElement(DerSequence, derElement(DerOid, oid::signedData) +
                                                                 derElement(DerContext0Constructed, body)));
}

QDateTime signingTimeOf(const CMS_SignerInfo *info)
{
    const int index = CMS_signed_get_attr_by_NID(info, NID_pkcs9_signingTime, -1);
    X509_ATTRIBUTE *attribute = CMS_signed_get_attr(info, index);
    const ASN1_TYPE *value = X509_ATTRIBUTE_get0_type(attribute, 0);
    return value ? toDateTime(value->value.utctime) : QDateTime();
}

// The certificate of each signer, checked against `ca` before OpenSSL verifies anything with it.
base::Result<> readSigners(CMS_ContentInfo *cms, const SignedShape &shape, const Certificate &ca,
                           Verified &verified)
{
    QList<Certificate> included;
    for (const QByteArrayView der : shape.certificates) {
        const auto certificate = Certificate::fromDer(der);
        if (!certificate)
            return fail(certificate);
        included.append(*certificate);
    }
    STACK_OF(CMS_SignerInfo) *infos = CMS_get0_SignerInfos(cms);
    for (int i = 0; i < sk_CMS_SignerInfo_num(infos); ++i) {
        CMS_SignerInfo *info = sk_CMS_SignerInfo_value(infos, i);
        // Byte for byte; OpenSSL compares names without regard to case and spaces.
        const auto certificate =
            std::find_if(included.cbegin(), included.cend(), [&](const Certificate &one) {
                return issuerAndSerialOf(one.der()) == shape.signers.at(i);
            });
        if (certificate == included.cend())
            return fail(ErrorCode::CertificateInvalid,
                        QStringLiteral("a signer's certificate is not included"));
        CMS_SignerInfo_set1_signer_cert(info, certificate->handle());
        if (const auto checked = checkCertificate(*certificate, ca, KeyUse::Signing, {}); !checked)
            return checked;
        if (verified.signers.contains(*certificate))
            return fail(ErrorCode::CmsSignerCount, QStringLiteral("the same signer twice"));
        verified.signers.append(*certificate);
        verified.signingTimes.append(signingTimeOf(info));
        if (!verified.signingTimes.last().isValid())
            return fail(ErrorCode::CmsAttributesRefused, QStringLiteral("signingTime"));
    }
    return {};
}

// `detached` is null for an attached one.
base::Result<Verified> verify(QByteArrayView der, const QByteArrayView *detached, const Certificate &ca,
                              int signers)
{
    initialise();
    const auto shape = gateSignedData(der);
    if (!shape)
        return fail(shape);
    if (shape->attached == (detached != nullptr))
        return fail(ErrorCode::CmsWrongType, QStringLiteral("attached and detached mixed up"));
    if (shape->signers.size() != signers)
        return fail(ErrorCode::CmsSignerCount,
                    QStringLiteral("%1, not %2").arg(shape->signers.size()).arg(signers));
    const CmsHandle cms = parseBare(*shape);
    if (!cms || ca.isNull())
        return failOpenssl(cms ? ErrorCode::CertificateUntrusted : ErrorCode::CmsWrongType, "CMS");
    Verified verified;
    if (const auto read = readSigners(cms.get(), *shape, ca, verified); !read)
        return fail(read);
    const StoreHandle store = trustIn(verified.signers);
    const BioHandle content = detached ? bioOver(*detached) : nullptr;
    if (!store || (detached && !content))
        return failOpenssl(ErrorCode::Internal, "trust store");
    if (CMS_verify(cms.get(), nullptr, store.get(), content.get(), nullptr, CMS_BINARY | CMS_CADES) != 1)
        return failOpenssl(ErrorCode::SignatureInvalid, "CMS_verify");
    if (detached) {
        verified.content = detached->toByteArray();
    } else {
        // The octets that OpenSSL itself digested.
        const ASN1_OCTET_STRING *octets = *CMS_get0_content(cms.get());
        verified.content = QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(octets)),
                                      ASN1_STRING_length(octets));
    }
    return verified;
}

} // namespace

base::Result<QByteArray> signAttached(QByteArrayView content, const Credential &signer,
                                      const QDateTime &signingTime)
{
    return sign(content, {signer}, signingTime, true);
}

base::Result<QByteArray> signDetached(QByteArrayView content, const QList<Credential> &signers,
                                      const QDateTime &signingTime)
{
    return sign(content, signers, signingTime, false);
}

base::Result<QByteArray> addSigner(QByteArrayView der, QByteArrayView content, const Credential &signer,
                                   const QDateTime &signingTime)
{
    const auto shape = gateSignedData(der);
    if (!shape)
        return fail(shape);
    if (shape->attached && shape->content != content)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("another content than the signed one"));
    const QByteArray own = signer.certificate.der();
    if (isAmong(issuerAndSerialOf(own), shape->signers))
        return fail(ErrorCode::CmsSignerCount, QStringLiteral("the same signer twice"));
    const auto cms = fromDerExactly<CmsHandle>(d2i_CMS_ContentInfo, der);
    if (!cms)
        return failOpenssl(ErrorCode::CmsWrongType, "CMS");
    const unsigned int flags = shape->certificates.contains(own) ? CMS_NOCERTS : 0U;
    if (const auto added = addSignature(cms.get(), content, signer, signingTime, flags); !added)
        return fail(added);
    return toDer(i2d_CMS_ContentInfo, cms.get());
}

base::Result<Verified> verifyAttached(QByteArrayView der, const Certificate &ca, int signers)
{
    return verify(der, nullptr, ca, signers);
}

base::Result<Verified> verifyDetached(QByteArrayView der, QByteArrayView content, const Certificate &ca,
                                      int signers)
{
    return verify(der, &content, ca, signers);
}

} // namespace simsa::crypto
