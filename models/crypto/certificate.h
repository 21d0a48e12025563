// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <memory>

struct x509_st;

namespace simsa::crypto {

/// What one of a device's three keys is for (formats: identity and keys).
enum class KeyUse { Signing, Encryption, Transport };

/// An X.509 certificate: an immutable value, cheap to copy, equal when the DER is equal. Holding one says
/// nothing about trust; see checkCertificate.
class Certificate
{
public:
    /// No certificate: isNull, everything empty.
    Certificate() = default;

    /// Exactly one DER certificate with nothing after it; DerNotStrict, CertificateInvalid.
    [[nodiscard]] static base::Result<Certificate> fromDer(QByteArrayView der);
    /// The first certificate of a PEM text; CertificateInvalid.
    [[nodiscard]] static base::Result<Certificate> fromPem(QByteArrayView pem);

    [[nodiscard]] bool isNull() const { return !m_data; }
    [[nodiscard]] QByteArray der() const;
    [[nodiscard]] QByteArray pem() const;
    /// SHA-256 of the DER, as `openssl x509 -fingerprint -sha256` shows it.
    [[nodiscard]] base::Digest fingerprint() const;

    /// Subject fields as the issuer wrote them; empty where absent. Not to be trusted before
    /// checkCertificate.
    [[nodiscard]] QString commonName() const;
    [[nodiscard]] QString organisation() const;
    /// First e-mail address of the subject's alternative names.
    [[nodiscard]] QString email() const;
    /// RFC 2253 text of the issuer, e.g. `CN=Programme Office CA`.
    [[nodiscard]] QString issuerName() const;
    /// Lower-case hex, whole bytes, no leading zero byte.
    [[nodiscard]] QString serialHex() const;
    /// UTC, whole seconds.
    [[nodiscard]] QDateTime notBefore() const;
    [[nodiscard]] QDateTime notAfter() const;

    /// True when key usage, extended key usage and kind of key are those of `use`, each of them stated:
    /// Signing needs digitalSignature, nonRepudiation and emailProtection; Encryption keyAgreement (EC) or
    /// keyEncipherment (RSA); Transport digitalSignature and clientAuth. Never true for a CA.
    [[nodiscard]] bool allows(KeyUse use) const;
    /// True for a certificate that says it may sign certificates.
    [[nodiscard]] bool isAuthority() const;

    /// For this folder only: whether `ca` issued it, remembered. Neither may be null; CertificateUntrusted.
    [[nodiscard]] base::Result<> checkIssuer(const Certificate &ca) const;
    /// For this folder only; owned by this object; null for isNull.
    [[nodiscard]] x509_st *handle() const;

    friend bool operator==(const Certificate &a, const Certificate &b) { return a.der() == b.der(); }

private:
    struct Data;
    explicit Certificate(std::shared_ptr<const Data> data)
        : m_data(std::move(data))
    {
    }

    std::shared_ptr<const Data> m_data;
};

/// Issued by `ca` itself (no intermediates), `ca` really a CA, key strong enough, `use` allowed, valid at
/// `at`: CertificateUntrusted, KeyUsageWrong, CertificateNotYetValid, CertificateExpired — checked in this
/// order. An invalid `at` leaves the time unchecked. Revocation is the caller's judgement (see Crl).
[[nodiscard]] base::Result<> checkCertificate(const Certificate &certificate, const Certificate &ca,
                                              KeyUse use, const QDateTime &at);

/// The first 100 bits in Crockford's base 32 as `ABCDE-FGHJK-MNPQR-STVWX`, to be read aloud by two people.
[[nodiscard]] QString shortFingerprint(const base::Digest &digest);

} // namespace simsa::crypto
