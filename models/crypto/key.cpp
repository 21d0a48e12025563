// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key.h"

#include "crypto/openssl.h"

#include <openssl/ec.h>

namespace simsa::crypto {

using base::ErrorCode;
using base::fail;

namespace {

// OWASP's figure for PBKDF2; the default of 2048 is too weak for a file that leaves the laptop.
constexpr int pkcs12Iterations = 600'000;

using Pkcs8Handle = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using Pkcs12Handle = Handle<PKCS12, PKCS12_free>;

// PKCS12_* take a C string: a NUL inside would cut the passphrase silently.
base::Result<QByteArray> asCString(QByteArrayView passphrase)
{
    if (passphrase.contains('\0'))
        return fail(ErrorCode::InvalidArgument, QStringLiteral("NUL in a passphrase"));
    return passphrase.toByteArray();
}

} // namespace

PrivateKey PrivateKey::adopt(evp_pkey_st *key)
{
    PrivateKey result;
    if (key)
        result.m_key = std::shared_ptr<evp_pkey_st>(key, EVP_PKEY_free);
    return result;
}

base::Result<PrivateKey> PrivateKey::generateP256()
{
    initialise();
    EVP_PKEY *key = EVP_EC_gen("P-256");
    if (!key)
        return failOpenssl(ErrorCode::RandomFailed, "EVP_EC_gen");
    return adopt(key);
}

base::Result<PrivateKey> PrivateKey::fromPkcs8(const SecretBytes &pkcs8)
{
    const auto info = fromDerExactly<Pkcs8Handle>(d2i_PKCS8_PRIV_KEY_INFO, pkcs8.view());
    const PrivateKey key = adopt(info ? EVP_PKCS82PKEY(info.get()) : nullptr);
    if (key.isNull() || !isKeyOfSuite(key.handle()))
        return failOpenssl(ErrorCode::KeyInvalid, "PKCS#8");
    return key;
}

base::Result<SecretBytes> PrivateKey::toPkcs8() const
{
    const Pkcs8Handle info(m_key ? EVP_PKEY2PKCS8(m_key.get()) : nullptr);
    const int size = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr) : 0;
    if (size <= 0)
        return failOpenssl(ErrorCode::KeyInvalid, "no key that can be written");
    return SecretBytes::filled(
        size, [&](unsigned char *out) { return i2d_PKCS8_PRIV_KEY_INFO(info.get(), &out) == size; });
}

bool PrivateKey::belongsTo(const Certificate &certificate) const
{
    return m_key && !certificate.isNull() &&
           EVP_PKEY_eq(m_key.get(), X509_get0_pubkey(certificate.handle())) == 1;
}

QList<Credential> KeySource::former(KeyUse) const
{
    return {};
}

base::Result<QByteArray> exportPkcs12(const Credential &credential, const Certificate &ca,
                                      QByteArrayView passphraseUtf8)
{
    if (!credential.key.belongsTo(credential.certificate))
        return fail(ErrorCode::KeyInvalid, QStringLiteral("key and certificate differ"));
    auto passphrase = asCString(passphraseUtf8);
    if (!passphrase)
        return fail(passphrase);
    STACK_OF(X509) *chain = sk_X509_new_null();
    if (!ca.isNull())
        sk_X509_push(chain, ca.handle());
    const QByteArray name = credential.certificate.commonName().toUtf8();
    const Pkcs12Handle file(PKCS12_create(passphrase->constData(), name.constData(), credential.key.handle(),
                                          credential.certificate.handle(), chain, NID_aes_256_cbc,
                                          NID_aes_256_cbc, pkcs12Iterations, pkcs12Iterations, 0));
    sk_X509_free(chain);
    wipe(*passphrase);
    if (!file)
        return failOpenssl(ErrorCode::KeyInvalid, "PKCS#12");
    return toDer(i2d_PKCS12, file.get());
}

base::Result<Credential> importPkcs12(QByteArrayView der, QByteArrayView passphraseUtf8)
{
    initialise();
    auto passphrase = asCString(passphraseUtf8);
    if (!passphrase)
        return fail(passphrase);
    const auto file = fromDerExactly<Pkcs12Handle>(d2i_PKCS12, der);
    if (!file)
        return failOpenssl(ErrorCode::KeyInvalid, "PKCS#12");
    if (PKCS12_verify_mac(file.get(), passphrase->constData(), static_cast<int>(passphrase->size())) != 1) {
        wipe(*passphrase);
        return failOpenssl(ErrorCode::PassphraseWrong, "PKCS#12");
    }
    EVP_PKEY *key = nullptr;
    X509 *x509 = nullptr;
    const int parsed = PKCS12_parse(file.get(), passphrase->constData(), &key, &x509, nullptr);
    wipe(*passphrase);
    Credential credential{PrivateKey::adopt(key), Certificate()};
    const X509Handle owner(x509);
    if (parsed != 1 || !isKeyOfSuite(key))
        return failOpenssl(ErrorCode::KeyInvalid, "PKCS#12 key");
    if (!owner)
        return fail(ErrorCode::CertificateInvalid, QStringLiteral("PKCS#12 without a certificate"));
    const auto certificate = Certificate::fromDer(toDer(i2d_X509, x509));
    if (!certificate)
        return fail(certificate);
    credential.certificate = *certificate;
    if (!credential.key.belongsTo(credential.certificate))
        return fail(ErrorCode::KeyInvalid, QStringLiteral("key and certificate differ"));
    return credential;
}

} // namespace simsa::crypto
