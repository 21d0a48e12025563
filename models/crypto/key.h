// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/certificate.h"
#include "crypto/secret.h"

#include <memory>

struct evp_pkey_st;

namespace simsa::crypto {

/// A private key, or a handle to one that stays on a token. Copies share the same key; safe to use from
/// several threads.
class PrivateKey
{
public:
    /// No key.
    PrivateKey() = default;

    /// A new P-256 key; RandomFailed.
    [[nodiscard]] static base::Result<PrivateKey> generateP256();
    /// Unencrypted PKCS#8 DER of an EC P-256/P-384 key or RSA of at least 3072 bits; KeyInvalid.
    [[nodiscard]] static base::Result<PrivateKey> fromPkcs8(const SecretBytes &pkcs8);
    /// KeyInvalid when there is no key or it does not leave its token.
    [[nodiscard]] base::Result<SecretBytes> toPkcs8() const;

    [[nodiscard]] bool isNull() const { return !m_key; }
    /// True when this is the key of `certificate`.
    [[nodiscard]] bool belongsTo(const Certificate &certificate) const;

    /// For this folder only: takes over one reference of `key`.
    [[nodiscard]] static PrivateKey adopt(evp_pkey_st *key);
    /// For this folder only; owned by this object.
    [[nodiscard]] evp_pkey_st *handle() const { return m_key.get(); }

private:
    std::shared_ptr<evp_pkey_st> m_key;
};

/// A key and the certificate of its public half.
struct Credential
{
    PrivateKey key;
    Certificate certificate;
};

/// Where the device's keys are: the vault, or a PKCS#11 token.
class KeySource
{
public:
    virtual ~KeySource() = default;
    /// The device's credential for `use`; NotFound when it has none, PassphraseWrong for a wrong PIN.
    [[nodiscard]] virtual base::Result<Credential> credential(KeyUse use) const = 0;
    /// Credentials of this use that were renewed: they still open what was sealed to them. Newest first.
    [[nodiscard]] virtual QList<Credential> former(KeyUse use) const;
};

/// PKCS#12 for export and backup: PBES2, AES-256-CBC, PBKDF2 with 600,000 iterations; holds key, certificate
/// and `ca`. KeyInvalid when key and certificate do not belong together.
[[nodiscard]] base::Result<QByteArray> exportPkcs12(const Credential &credential, const Certificate &ca,
                                                    QByteArrayView passphraseUtf8);

/// Reads what exportPkcs12 or `openssl pkcs12` wrote; PassphraseWrong, KeyInvalid, CertificateInvalid.
[[nodiscard]] base::Result<Credential> importPkcs12(QByteArrayView der, QByteArrayView passphraseUtf8);

} // namespace simsa::crypto
