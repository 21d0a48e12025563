// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreigncms.h"

#include "dertree.h"

#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace simsa::vectors {

using crypto::derElement;

namespace {

void must(bool ok, const char *what)
{
    if (!ok)
        qFatal("%s: %s", what, ERR_error_string(ERR_get_error(), nullptr));
}

const unsigned char *begin(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

template<typename Object, typename Encode>
QByteArray encoded(Encode encode, Object *object)
{
    unsigned char *out = nullptr;
    const int size = encode(object, &out);
    must(size > 0, "encoding");
    const QByteArray bytes(reinterpret_cast<const char *>(out), size);
    OPENSSL_free(out);
    return bytes;
}

QByteArray pkcs8Of(EVP_PKEY *key)
{
    must(key != nullptr, "key");
    PKCS8_PRIV_KEY_INFO *info = EVP_PKEY2PKCS8(key);
    const QByteArray der = encoded(i2d_PKCS8_PRIV_KEY_INFO, info);
    PKCS8_PRIV_KEY_INFO_free(info);
    EVP_PKEY_free(key);
    return der;
}

EVP_PKEY *keyOf(const QByteArray &pkcs8)
{
    const unsigned char *at = begin(pkcs8);
    EVP_PKEY *key = d2i_AutoPrivateKey(nullptr, &at, pkcs8.size());
    must(key != nullptr, "key");
    return key;
}

X509 *certificateOf(const QByteArray &der)
{
    const unsigned char *at = begin(der);
    X509 *certificate = d2i_X509(nullptr, &at, der.size());
    must(certificate != nullptr, "certificate");
    return certificate;
}

QByteArray hashOf(const char *digest, const QByteArray &bytes)
{
    QByteArray hash(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    must(EVP_Digest(bytes.constData(), static_cast<size_t>(bytes.size()),
                    reinterpret_cast<unsigned char *>(hash.data()), &size, EVP_get_digestbyname(digest),
                    nullptr) == 1,
         "digest");
    return hash.first(size);
}

QByteArray algorithm(const char *name)
{
    const ASN1_OBJECT *oid = OBJ_nid2obj(OBJ_txt2nid(name));
    const QByteArray body(reinterpret_cast<const char *>(OBJ_get0_data(oid)),
                          static_cast<qsizetype>(OBJ_length(oid)));
    return derElement(crypto::DerSequence, derElement(crypto::DerOid, body));
}

QByteArray pssAlgorithm(int salt)
{
    const QByteArray sha256 = algorithm("SHA256");
    const QByteArray mgf = sequence({oidOf("2a864886f70d010108"), sha256});
    const QByteArray parameters =
        sequence({derElement(0xa0, sha256), derElement(0xa1, mgf),
                  derElement(0xa2, derElement(crypto::DerInteger, QByteArray(1, char(salt))))});
    return sequence({oidOf("2a864886f70d01010a"), parameters});
}

QByteArray signatureOver(const SignSpec &spec, const QByteArray &bytes)
{
    EVP_PKEY *key = keyOf(spec.key);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *options = nullptr;
    must(EVP_DigestSignInit(context, &options, EVP_get_digestbyname(spec.digest), nullptr, key) == 1, "init");
    if (spec.pss)
        must(EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) > 0 &&
                 EVP_PKEY_CTX_set_rsa_pss_saltlen(options, spec.salt) > 0,
             "PSS");
    size_t size = 1024;
    QByteArray signature(1024, '\0');
    must(EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size, begin(bytes),
                        static_cast<size_t>(bytes.size())) == 1,
         "sign");
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return signature.first(static_cast<qsizetype>(size));
}

QByteArray signatureAlgorithm(const SignSpec &spec)
{
    if (spec.pss)
        return pssAlgorithm(spec.salt);
    EVP_PKEY *key = keyOf(spec.key);
    const QByteArray name = (EVP_PKEY_is_a(key, "EC") ? "ecdsa-with-" : "RSA-") + QByteArray(spec.digest);
    EVP_PKEY_free(key);
    return algorithm(name.constData());
}

// Issuer and serial of a certificate, as CMS names it.
QByteArray issuerAndSerial(const QByteArray &certificate)
{
    const Node whole = Node::parse(certificate);
    const Node &fields = whole.children[0];
    return sequence({fields.children[3].der(), fields.children[1].der()});
}

QByteArray subjectKeyId(const QByteArray &certificate)
{
    X509 *parsed = certificateOf(certificate);
    const ASN1_OCTET_STRING *id = X509_get0_subject_key_id(parsed);
    const QByteArray bytes(reinterpret_cast<const char *>(ASN1_STRING_get0_data(id)), ASN1_STRING_length(id));
    X509_free(parsed);
    return bytes;
}

void addRecipient(CMS_ContentInfo *cms, const EnvelopeSpec &spec, const QByteArray &der)
{
    X509 *certificate = certificateOf(der);
    const unsigned int flags = CMS_KEY_PARAM | (spec.byKeyId ? CMS_USE_KEYID : 0U);
    CMS_RecipientInfo *info = CMS_add1_recipient_cert(cms, certificate, flags);
    must(info != nullptr, "recipient");
    EVP_PKEY_CTX *options = CMS_RecipientInfo_get0_pkey_ctx(info);
    const bool ec = EVP_PKEY_is_a(X509_get0_pubkey(certificate), "EC");
    if (ec)
        must(EVP_PKEY_CTX_set_ecdh_kdf_md(options, EVP_get_digestbyname(spec.agreement)) > 0, "KDF");
    else if (spec.oaep)
        must(EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_OAEP_PADDING) > 0 &&
                 EVP_PKEY_CTX_set_rsa_oaep_md(options, EVP_get_digestbyname(spec.oaepDigest)) > 0 &&
                 EVP_PKEY_CTX_set_rsa_mgf1_md(options, EVP_get_digestbyname(spec.oaepDigest)) > 0,
             "OAEP");
    X509_free(certificate);
}

void addSharedKey(CMS_ContentInfo *cms, const QByteArray &key, const QByteArray &id)
{
    auto *keyCopy =
        static_cast<unsigned char *>(OPENSSL_memdup(key.constData(), static_cast<size_t>(key.size())));
    auto *idCopy =
        static_cast<unsigned char *>(OPENSSL_memdup(id.constData(), static_cast<size_t>(id.size())));
    must(CMS_add0_recipient_key(cms, NID_undef, keyCopy, static_cast<size_t>(key.size()), idCopy,
                                static_cast<size_t>(id.size()), nullptr, nullptr, nullptr) != nullptr,
         "shared key");
}

} // namespace

QByteArray newRsaKey()
{
    return pkcs8Of(EVP_RSA_gen(3072));
}

QByteArray newP384Key()
{
    return pkcs8Of(EVP_EC_gen("P-384"));
}

QByteArray attribute(const char *oid, const QList<QByteArray> &values)
{
    return sequence({oidOf(oid), setOf(values)});
}

QList<QByteArray> usualAttributes(const SignSpec &spec)
{
    const QByteArray hash = derElement(crypto::DerOctetString, hashOf(spec.digest, spec.content));
    const QByteArray certHash = derElement(crypto::DerOctetString, hashOf("SHA256", spec.certificate));
    return {attribute("2a864886f70d010903", {oidOf(spec.type)}), attribute("2a864886f70d010904", {hash}),
            attribute("2a864886f70d010905", {derElement(crypto::DerUtcTime, "260211140500Z")}),
            attribute("2a864886f70d010910022f", {sequence({sequence({sequence({certHash})})})})};
}

QByteArray makeSigned(const SignSpec &spec)
{
    const QByteArray attributes =
        spec.unsorted ? derElement(crypto::DerSet, spec.attributes.join()) : setOf(spec.attributes);
    const bool plain = spec.attributes.isEmpty();
    QByteArray tagged = attributes;
    tagged[0] = '\xa0';
    const QByteArray signer = sequence(
        {integer(spec.byKeyId ? "03" : "01"),
         spec.byKeyId ? derElement(0x80, subjectKeyId(spec.certificate)) : issuerAndSerial(spec.certificate),
         algorithm(spec.digest), plain ? QByteArray() : tagged, signatureAlgorithm(spec),
         derElement(crypto::DerOctetString, signatureOver(spec, plain ? spec.content : attributes)),
         spec.extra.isEmpty() ? QByteArray() : setOf(spec.extra, 0xa1)});
    const QByteArray content =
        sequence({oidOf(spec.type), derElement(0xa0, derElement(crypto::DerOctetString, spec.content))});
    const bool data = QByteArray(spec.type) == "2a864886f70d010701";
    const QByteArray body =
        sequence({integer(spec.byKeyId || !data ? "03" : "01"), setOf({algorithm(spec.digest)}), content,
                  spec.withCertificate ? derElement(0xa0, spec.certificate) : QByteArray(), setOf({signer})});
    return sequence({oidOf("2a864886f70d010702"), derElement(0xa0, body)});
}

QByteArray makeDigested(const QByteArray &content)
{
    const QByteArray inner = sequence(
        {oidOf("2a864886f70d010701"), derElement(0xa0, derElement(crypto::DerOctetString, content))});
    const QByteArray body = sequence({integer("00"), algorithm("SHA256"), inner,
                                      derElement(crypto::DerOctetString, hashOf("SHA256", content))});
    return sequence({oidOf("2a864886f70d010705"), derElement(0xa0, body)});
}

QByteArray makeEnvelope(const EnvelopeSpec &spec)
{
    CMS_ContentInfo *cms =
        CMS_encrypt(nullptr, nullptr, EVP_get_cipherbyname(spec.cipher), CMS_BINARY | CMS_PARTIAL);
    must(cms != nullptr, "CMS_encrypt");
    for (const QByteArray &certificate : spec.certificates)
        addRecipient(cms, spec, certificate);
    for (const auto &[key, id] : spec.sharedKeys)
        addSharedKey(cms, key, id);
    BIO *in = BIO_new_mem_buf(spec.content.constData(), static_cast<int>(spec.content.size()));
    must(CMS_final(cms, in, nullptr, CMS_BINARY) == 1, "CMS_final");
    const QByteArray der = encoded(i2d_CMS_ContentInfo, cms);
    BIO_free(in);
    CMS_ContentInfo_free(cms);
    return der;
}

} // namespace simsa::vectors
