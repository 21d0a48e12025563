// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/crl.h"
#include "crypto/key.h"

namespace simsa::crypto {

/// A PKCS#10 request (DER) for `key`, named `commonName` (1–64 characters, any script); KeyInvalid,
/// InvalidArgument.
[[nodiscard]] base::Result<QByteArray> makeCsr(const PrivateKey &key, const QString &commonName);

/// A request whose own signature was right: its sender holds the key. It proves no identity; people compare
/// the fingerprint.
struct Csr
{
    QByteArray der;
    QString commonName;
    base::Digest fingerprint; ///< SHA-256 of the DER.

    friend bool operator==(const Csr &, const Csr &) = default;
};

/// DerNotStrict, CsrInvalid (malformed, wrong signature, key not of the suite).
[[nodiscard]] base::Result<Csr> readCsr(QByteArrayView der);

/// What the authority is asked to certify. Names come from the office, never from the request.
struct IssueRequest
{
    Csr csr;
    KeyUse use = KeyUse::Signing;
    QString commonName;   ///< 1–64 characters; for Transport the device id, 32 hex digits.
    QString organisation; ///< At most 64 characters; may be empty.
    QString email;        ///< ASCII; may be empty.
    QDateTime notBefore;
    QDateTime notAfter;
};

/// The office's certificate authority: a self-signed root that issues to devices and nothing else.
class CertificateAuthority
{
public:
    /// A new P-256 root (pathlen 0); InvalidArgument, RandomFailed.
    [[nodiscard]] static base::Result<CertificateAuthority>
    create(const QString &name, const QDateTime &notBefore, const QDateTime &notAfter);
    /// An existing one; KeyInvalid when key and certificate differ, CertificateInvalid when it is no CA.
    [[nodiscard]] static base::Result<CertificateAuthority> fromCredential(const Credential &credential);

    [[nodiscard]] const Credential &credential() const { return m_credential; }
    [[nodiscard]] const Certificate &certificate() const { return m_credential.certificate; }

    /// A certificate with a random 127-bit serial and exactly the usages of `request.use`. CsrInvalid,
    /// InvalidArgument (names, times outside the CA's own).
    [[nodiscard]] base::Result<Certificate> issue(const IssueRequest &request) const;

    /// A CRL of everything revoked so far. `number` must be higher than any before (the caller's duty).
    [[nodiscard]] base::Result<Crl> issueCrl(const QList<Revocation> &revocations, quint64 number,
                                             const QDateTime &thisUpdate, const QDateTime &nextUpdate) const;

private:
    explicit CertificateAuthority(Credential credential)
        : m_credential(std::move(credential))
    {
    }

    Credential m_credential;
};

} // namespace simsa::crypto
