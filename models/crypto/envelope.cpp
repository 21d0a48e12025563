// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aes.h"
#include "crypto/cms.h"
#include "crypto/gate.h"
#include "crypto/oids.h"
#include "crypto/openssl.h"

#include <algorithm>

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

namespace {

// OpenSSL holds the ciphertext and the plaintext in memory, and takes its sizes as int.
constexpr qsizetype mostContentBytes = 512 * 1024 * 1024;

// OpenSSL's defaults are a SHA-1 KDF and PKCS#1 v1.5: both must be said.
bool chooseSuite(CMS_RecipientInfo *info, const EVP_PKEY *key)
{
    EVP_PKEY_CTX *context = CMS_RecipientInfo_get0_pkey_ctx(info);
    if (!context)
        return false;
    if (isEcKey(key))
        return EVP_PKEY_CTX_set_ecdh_kdf_md(context, digestFor(key)) > 0;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) > 0 &&
           EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256()) > 0 &&
           EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) > 0;
}

base::Result<> checkRecipients(const QList<Certificate> &recipients)
{
    if (recipients.isEmpty() || recipients.size() > maxRecipients)
        return fail(ErrorCode::CmsRecipientsInvalid, QStringLiteral("%1 recipients").arg(recipients.size()));
    for (const Certificate &recipient : recipients) {
        if (!recipient.allows(KeyUse::Encryption) || !isKeyOfSuite(X509_get0_pubkey(recipient.handle())))
            return fail(ErrorCode::KeyUsageWrong, recipient.commonName());
        if (recipients.count(recipient) != 1)
            return fail(ErrorCode::CmsRecipientsInvalid, QStringLiteral("twice: ") + recipient.commonName());
    }
    return {};
}

// Decrypts into `out`; what it holds is the plaintext only when this succeeds.
base::Result<> decryptInto(BIO *out, QByteArrayView der, const Credential &recipient, qsizetype mostBytes)
{
    initialise();
    const auto shape = gateEnveloped(der);
    if (!shape)
        return fail(shape);
    if (shape->ciphertext.size() > mostBytes)
        return fail(ErrorCode::FileTooLarge, QStringLiteral("%1 bytes").arg(shape->ciphertext.size()));
    if (shape->recipients.isEmpty())
        return fail(ErrorCode::NotARecipient, QStringLiteral("under a shared key"));
    const QByteArray own = recipient.certificate.der();
    if (!isAmong(issuerAndSerialOf(own), shape->recipients))
        return fail(ErrorCode::NotARecipient, recipient.certificate.commonName());
    if (!recipient.certificate.allows(KeyUse::Encryption))
        return fail(ErrorCode::KeyUsageWrong, recipient.certificate.commonName());
    if (!recipient.key.belongsTo(recipient.certificate))
        return fail(ErrorCode::KeyInvalid, QStringLiteral("key and certificate differ"));
    const auto cms = fromDerExactly<CmsHandle>(d2i_CMS_ContentInfo, der);
    if (!cms || !out)
        return failOpenssl(ErrorCode::CmsWrongType, "CMS");
    if (CMS_decrypt(cms.get(), recipient.key.handle(), recipient.certificate.handle(), nullptr, out,
                    CMS_BINARY) != 1)
        return failOpenssl(ErrorCode::DecryptionFailed, "CMS_decrypt");
    return {};
}

// Everything of an AuthEnvelopedData under a shared key that stands before the ciphertext.
QByteArray kekPrefix(qsizetype contentSize, QByteArrayView nonce, QByteArrayView wrappedKey,
                     const base::KeyId &id)
{
    const QByteArray version = derElement(DerInteger, QByteArray(1, '\0'));
    const QByteArray kekRecipient = derElement(DerInteger, QByteArray(1, '\4')) +
                                    derElement(DerSequence, derElement(DerOctetString, id.raw())) +
                                    derElement(DerSequence, derElement(DerOid, oid::aes256Wrap)) +
                                    derElement(DerOctetString, wrappedKey);
    const QByteArray recipients = derElement(DerSet, derElement(DerContext2Constructed, kekRecipient));
    const QByteArray gcm =
        derElement(DerSequence, derElement(DerOctetString, nonce) +
                                    derElement(DerInteger, QByteArray(1, char(gcmTagSize))));
    const QByteArray contentHead = derElement(DerOid, oid::data) +
                                   derElement(DerSequence, derElement(DerOid, oid::aes256Gcm) + gcm) +
                                   derHeader(DerContext0, contentSize);

    const qsizetype infoSize = contentHead.size() + contentSize;
    const QByteArray infoHead = derHeader(DerSequence, infoSize);
    constexpr qsizetype macSize = 2 + gcmTagSize;
    const qsizetype bodySize = version.size() + recipients.size() + infoHead.size() + infoSize + macSize;
    const QByteArray bodyHead = derHeader(DerSequence, bodySize);
    const QByteArray type = derElement(DerOid, oid::authEnvelopedData);
    const QByteArray explicitHead = derHeader(DerContext0Constructed, bodyHead.size() + bodySize);
    const qsizetype outerSize = type.size() + explicitHead.size() + bodyHead.size() + bodySize;
    return derHeader(DerSequence, outerSize) + type + explicitHead + bodyHead + version + recipients +
           infoHead + contentHead;
}

} // namespace

base::Result<QByteArray> sealTo(QByteArrayView content, const QList<Certificate> &recipients)
{
    initialise();
    if (const auto checked = checkRecipients(recipients); !checked)
        return fail(checked);
    const BioHandle in = bioOver(content);
    const CmsHandle cms(CMS_encrypt(nullptr, nullptr, EVP_aes_256_gcm(), CMS_BINARY | CMS_PARTIAL));
    if (!in || !cms)
        return failOpenssl(ErrorCode::Internal, "CMS_encrypt");
    for (const Certificate &recipient : recipients) {
        CMS_RecipientInfo *info = CMS_add1_recipient_cert(cms.get(), recipient.handle(), CMS_KEY_PARAM);
        if (!info || !chooseSuite(info, X509_get0_pubkey(recipient.handle())))
            return failOpenssl(ErrorCode::CmsRecipientsInvalid, "CMS_add1_recipient_cert");
    }
    if (CMS_final(cms.get(), in.get(), nullptr, CMS_BINARY) != 1)
        return failOpenssl(ErrorCode::Internal, "CMS_final");
    const QByteArray der = toDer(i2d_CMS_ContentInfo, cms.get());
    if (der.isEmpty())
        return failOpenssl(ErrorCode::Internal, "encoding");
    return der;
}

base::Result<QByteArray> openWith(QByteArrayView der, const Credential &recipient)
{
    const BioHandle out(BIO_new(BIO_s_mem()));
    if (const auto decrypted = decryptInto(out.get(), der, recipient, mostContentBytes); !decrypted)
        return fail(decrypted);
    return memoryOf(out.get()).toByteArray();
}

base::Result<SecretBytes> openSecretWith(QByteArrayView der, const Credential &recipient)
{
    initialise();
    const BioHandle out(BIO_new(BIO_s_secmem()));
    if (const auto decrypted = decryptInto(out.get(), der, recipient, maxSecretSize); !decrypted)
        return fail(decrypted);
    return SecretBytes::copyOf(memoryOf(out.get()));
}

base::Result<QByteArray> sealWithKek(QByteArrayView content, const SecretBytes &kek, const base::KeyId &id)
{
    if (kek.size() != contentKeySize)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("shared key of %1 bytes").arg(kek.size()));
    const auto contentKey = SecretBytes::random(contentKeySize);
    const auto nonce = randomBytes(gcmNonceSize);
    if (!contentKey || !nonce)
        return fail(ErrorCode::RandomFailed);
    const auto wrapped = wrapKey(kek, *contentKey);
    if (!wrapped)
        return fail(wrapped);
    const QByteArray prefix = kekPrefix(content.size(), *nonce, *wrapped, id);
    const QByteArray macHead = derHeader(DerOctetString, gcmTagSize);
    QByteArray der(prefix.size() + content.size() + macHead.size() + gcmTagSize, Qt::Uninitialized);
    char *const ciphertext = std::copy(prefix.begin(), prefix.end(), der.data());
    char *const tag = std::copy(macHead.begin(), macHead.end(), ciphertext + content.size());
    if (const auto sealed = gcmEncrypt(*contentKey, *nonce, {}, content, ciphertext, tag); !sealed)
        return fail(sealed);
    return der;
}

base::Result<QByteArray> openWithKek(QByteArrayView der, const SecretBytes &kek, const base::KeyId &id)
{
    if (kek.size() != contentKeySize)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("shared key of %1 bytes").arg(kek.size()));
    const auto shape = gateEnveloped(der);
    if (!shape)
        return fail(shape);
    if (shape->keyId.isEmpty())
        return fail(ErrorCode::CmsRecipientsInvalid, QStringLiteral("not under a shared key"));
    if (shape->keyId != id.raw())
        return fail(ErrorCode::KeyIdUnknown, QString::fromLatin1(shape->keyId.toByteArray().toHex()));
    const auto contentKey = unwrapKey(kek, shape->wrappedKey);
    if (!contentKey)
        return fail(contentKey);
    return gcmDecrypt(*contentKey, shape->nonce, {}, shape->ciphertext, shape->tag);
}

} // namespace simsa::crypto
