// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/timestamp.h"

#include "crypto/gate.h"
#include "crypto/openssl.h"
#include "crypto/secret.h"

#include <openssl/ts.h>

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

using TokenHandle = Handle<PKCS7, PKCS7_free>;
using InfoHandle = Handle<TS_TST_INFO, TS_TST_INFO_free>;
using QueryHandle = Handle<TS_REQ, TS_REQ_free>;
using ImprintHandle = Handle<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free>;
using AlgorithmHandle = Handle<X509_ALGOR, X509_ALGOR_free>;
using IntegerHandle = Handle<ASN1_INTEGER, ASN1_INTEGER_free>;
using ReplyHandle = Handle<TS_RESP, TS_RESP_free>;
using VerifyHandle = Handle<TS_VERIFY_CTX, TS_VERIFY_CTX_free>;

// The certificates in it belong to the token.
void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}
using StackHandle = Handle<STACK_OF(X509), freeStack>;

constexpr int nonceBytes = 8;

tl::unexpected<base::Error> invalid(const char *where)
{
    return failOpenssl(ErrorCode::TimestampInvalid, where);
}

ImprintHandle imprintOf(QByteArrayView data)
{
    const base::Digest digest = sha256(data);
    ImprintHandle imprint(TS_MSG_IMPRINT_new());
    const AlgorithmHandle algorithm(X509_ALGOR_new());
    if (!imprint || !algorithm ||
        X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) != 1 ||
        TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) != 1)
        return nullptr;
    QByteArray raw = digest.raw();
    return TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char *>(raw.data()),
                                  static_cast<int>(raw.size())) == 1
               ? std::move(imprint)
               : nullptr;
}

Result<TokenHandle> readToken(QByteArrayView der)
{
    if (const auto strict = checkStrictDer(der); !strict)
        return fail(strict);
    TokenHandle token = fromDerExactly<TokenHandle>(d2i_PKCS7, der);
    if (!token || !PKCS7_type_is_signed(token.get()))
        return invalid("token");
    return token;
}

bool isStrong(const X509_ALGOR *digest)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, digest);
    const int nid = OBJ_obj2nid(object);
    return nid == NID_sha256 || nid == NID_sha384 || nid == NID_sha512;
}

// Imprint and signature, at least as strong as what we sign with.
bool isStrong(PKCS7 *token, TS_TST_INFO *info)
{
    STACK_OF(PKCS7_SIGNER_INFO) *signers = PKCS7_get_signer_info(token);
    if (sk_PKCS7_SIGNER_INFO_num(signers) != 1)
        return false;
    X509_ALGOR *digest = nullptr;
    PKCS7_SIGNER_INFO_get0_algs(sk_PKCS7_SIGNER_INFO_value(signers, 0), nullptr, &digest, nullptr);
    return isStrong(digest) && isStrong(TS_MSG_IMPRINT_get_algo(TS_TST_INFO_get_msg_imprint(info)));
}

bool stamps(TS_TST_INFO *info, QByteArrayView data)
{
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(info);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const EVP_MD *md = EVP_get_digestbyobj(object);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (!md || EVP_Digest(data.data(), static_cast<size_t>(data.size()), digest, &size, md, nullptr) != 1)
        return false;
    const ASN1_OCTET_STRING *said = TS_MSG_IMPRINT_get_msg(imprint);
    return ASN1_STRING_length(said) == static_cast<int>(size) &&
           memcmp(ASN1_STRING_get0_data(said), digest, size) == 0;
}

// The one signer's certificate, which must be in the token.
Result<Certificate> signerOf(PKCS7 *token)
{
    const StackHandle signers(PKCS7_get0_signers(token, nullptr, 0));
    if (!signers || sk_X509_num(signers.get()) != 1)
        return invalid("signer of the token");
    return Certificate::fromDer(toDer(i2d_X509, sk_X509_value(signers.get(), 0)));
}

// Without a CA the signer's own certificate is the anchor: signature and purpose are checked, no chain.
// The certificate is long gone when a packet is read years later; when it stamped is what counts.
Result<> checkSignature(PKCS7 *token, const Certificate &signer, const std::optional<Certificate> &ca)
{
    StoreHandle store(X509_STORE_new());
    const Certificate &anchor = ca ? *ca : signer;
    if (!store || X509_STORE_add_cert(store.get(), anchor.handle()) != 1 ||
        X509_STORE_set_flags(store.get(), X509_V_FLAG_NO_CHECK_TIME | X509_V_FLAG_PARTIAL_CHAIN) != 1)
        return failOpenssl(ErrorCode::Internal, "trust store");
    if (ca && *ca == signer)
        return fail(ErrorCode::TimestampInvalid, QStringLiteral("an authority that is its own CA"));
    const VerifyHandle context(TS_VERIFY_CTX_new());
    TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_VERSION | TS_VFY_SIGNATURE);
    TS_VERIFY_CTX_set_store(context.get(), store.release()); // owned by the context now
    if (TS_RESP_verify_token(context.get(), token) != 1)
        return invalid("signature, purpose or chain of the token");
    return {};
}

STACK_OF(CMS_SignerInfo) * signersIn(CMS_ContentInfo *cms)
{
    return CMS_get0_SignerInfos(cms);
}

Result<StampableSignature> read(CMS_SignerInfo *info)
{
    const ASN1_OCTET_STRING *value = CMS_SignerInfo_get0_signature(info);
    StampableSignature read{
        QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)), ASN1_STRING_length(value)),
        {}};
    if (CMS_unsigned_get_attr_by_NID(info, NID_id_smime_aa_timeStampToken, -1) < 0)
        return read;
    // -3: exactly one attribute of this kind, with exactly one value.
    const auto *token = static_cast<const ASN1_STRING *>(CMS_unsigned_get0_data_by_OBJ(
        info, OBJ_nid2obj(NID_id_smime_aa_timeStampToken), -3, V_ASN1_SEQUENCE));
    if (!token)
        return fail(ErrorCode::TimestampInvalid, QStringLiteral("not one token"));
    read.token =
        QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(token)), ASN1_STRING_length(token));
    return read;
}

} // namespace

Result<QList<StampableSignature>> signaturesOf(QByteArrayView signedData)
{
    if (const auto shape = gateSignedData(signedData); !shape)
        return fail(shape);
    const auto cms = fromDerExactly<CmsHandle>(d2i_CMS_ContentInfo, signedData);
    if (!cms)
        return failOpenssl(ErrorCode::CmsWrongType, "CMS");
    QList<StampableSignature> all;
    STACK_OF(CMS_SignerInfo) *infos = signersIn(cms.get());
    for (int i = 0; i < sk_CMS_SignerInfo_num(infos); ++i) {
        const auto one = read(sk_CMS_SignerInfo_value(infos, i));
        if (!one)
            return fail(one);
        all.append(*one);
    }
    return all;
}

Result<QByteArray> timestampQuery(QByteArrayView data)
{
    const auto random = randomBytes(nonceBytes);
    if (!random)
        return fail(random);
    QByteArray raw = *random;
    raw[0] = static_cast<char>((static_cast<quint8>(raw[0]) & 0x7f) | 0x40); // positive, always as long
    const IntegerHandle nonce(ASN1_INTEGER_new());
    const ImprintHandle imprint = imprintOf(data);
    const QueryHandle request(TS_REQ_new());
    if (!request || !imprint || !nonce ||
        ASN1_STRING_set(nonce.get(), raw.constData(), static_cast<int>(raw.size())) != 1 ||
        TS_REQ_set_version(request.get(), 1) != 1 ||
        TS_REQ_set_msg_imprint(request.get(), imprint.get()) != 1 ||
        TS_REQ_set_nonce(request.get(), nonce.get()) != 1 || TS_REQ_set_cert_req(request.get(), 1) != 1)
        return failOpenssl(ErrorCode::Internal, "time-stamp query");
    return toDer(i2d_TS_REQ, request.get());
}

Result<QByteArray> tokenInReply(QByteArrayView reply)
{
    const auto response = fromDerExactly<ReplyHandle>(d2i_TS_RESP, reply);
    if (!response)
        return invalid("reply");
    const TS_STATUS_INFO *status = TS_RESP_get_status_info(response.get());
    const qint64 code = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(status));
    PKCS7 *token = TS_RESP_get_token(response.get());
    if ((code != TS_STATUS_GRANTED && code != TS_STATUS_GRANTED_WITH_MODS) || !token)
        return fail(ErrorCode::TimestampInvalid, QStringLiteral("refused, status %1").arg(code));
    return toDer(i2d_PKCS7, token);
}

Result<Timestamp> verifyTimestamp(QByteArrayView token, QByteArrayView data,
                                  const std::optional<Certificate> &ca)
{
    const auto parsed = readToken(token);
    if (!parsed)
        return fail(parsed);
    const InfoHandle info(PKCS7_to_TS_TST_INFO(parsed->get()));
    if (!info)
        return invalid("no time stamp inside");
    if (!isStrong(parsed->get(), info.get()) || !stamps(info.get(), data))
        return fail(ErrorCode::TimestampInvalid, QStringLiteral("of other data, or weak"));
    const auto signer = signerOf(parsed->get());
    if (!signer)
        return fail(signer);
    if (const auto signature = checkSignature(parsed->get(), *signer, ca); !signature)
        return fail(signature);
    const QDateTime time = toDateTime(TS_TST_INFO_get_time(info.get()));
    if (!time.isValid() || time < signer->notBefore() || time > signer->notAfter())
        return fail(ErrorCode::TimestampInvalid, QStringLiteral("outside the authority's own time"));
    return Timestamp{time, *signer};
}

Result<QByteArray> withTimestamp(QByteArrayView signedData, QByteArrayView token)
{
    const auto parsed = readToken(token);
    if (!parsed)
        return fail(parsed);
    const InfoHandle info(PKCS7_to_TS_TST_INFO(parsed->get()));
    const auto signatures = signaturesOf(signedData);
    if (!signatures || !info)
        return signatures ? Result<QByteArray>(invalid("no time stamp inside")) : fail(signatures);
    const auto cms = fromDerExactly<CmsHandle>(d2i_CMS_ContentInfo, signedData);
    STACK_OF(CMS_SignerInfo) *infos = signersIn(cms.get());
    for (int i = 0; i < sk_CMS_SignerInfo_num(infos); ++i) {
        if (!stamps(info.get(), signatures->at(i).value))
            continue;
        if (signatures->at(i).token)
            return fail(ErrorCode::AlreadyExists, QStringLiteral("a time stamp of this signature"));
        if (CMS_unsigned_add1_attr_by_NID(sk_CMS_SignerInfo_value(infos, i), NID_id_smime_aa_timeStampToken,
                                          V_ASN1_SEQUENCE, token.data(), static_cast<int>(token.size())) != 1)
            return failOpenssl(ErrorCode::Internal, "unsigned attribute");
        return toDer(i2d_CMS_ContentInfo, cms.get());
    }
    return fail(ErrorCode::TimestampInvalid, QStringLiteral("of none of the signatures"));
}

} // namespace simsa::crypto
