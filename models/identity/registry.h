// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/authority.h"
#include "identity/renewal.h"

namespace simsa::identity {

/// One certificate the CA issued.
struct Issued
{
    base::PersonId person;
    base::DeviceId device;
    QString serialHex;
    QDateTime notAfter;

    friend bool operator==(const Issued &, const Issued &) = default;
};

/// Whom a request is certified for.
struct Subject
{
    base::PersonId person;
    call::LocalText name;
    QString organisation;
    QString email; ///< ASCII, may be empty
};

/// The programme office's CA with its register: what was issued, what was revoked, the number of the newest
/// CRL. Lives in the CA's own vault; its bytes are secret.
class Registry
{
public:
    /// A new root, valid from `now` for ten years.
    [[nodiscard]] static base::Result<Registry> create(const QString &name, const QDateTime &now);
    /// VaultDamaged for bytes that toBytes did not write.
    [[nodiscard]] static base::Result<Registry> fromBytes(const QByteArray &bytes);
    [[nodiscard]] base::Result<QByteArray> toBytes() const;

    [[nodiscard]] const crypto::Certificate &certificate() const { return m_ca.certificate(); }
    [[nodiscard]] const QList<Issued> &issued() const { return m_issued; }
    [[nodiscard]] const QList<crypto::Revocation> &revocations() const { return m_revocations; }

    /// Certifies the three keys of a request for two years. `confirmed` is the fingerprint the person read
    /// aloud, or its scan text: FingerprintMismatch otherwise. `office` and `chair` become pins of the reply;
    /// zeros for the very first enrolments (the office pins itself, the chair is pinned later).
    [[nodiscard]] base::Result<EnrolmentReply> issue(const QByteArray &requestFile, const QString &confirmed,
                                                     const Subject &subject, const base::Digest &office,
                                                     const base::Digest &chair, const QDateTime &now);
    /// Certifies the keys of a renewal file for two years, to whom the certificate that signed it says. In
    /// this order: codes of renewalFromBytes → CertificateUntrusted (not in the register) → KeyInvalid
    /// (issued to another device than the request names) → CertificateRevoked → CertificateNotYetValid,
    /// CertificateExpired → Unsupported (the signer is `office` or `chair`, whom everybody has pinned: those
    /// enrol again, with fingerprints compared) → the codes of issue. Nothing is issued on error.
    [[nodiscard]] base::Result<EnrolmentReply> renew(const QByteArray &renewalFile,
                                                     const base::Digest &office, const base::Digest &chair,
                                                     const QDateTime &now);
    /// Revokes every certificate of a device; NotFound if there is none.
    [[nodiscard]] base::Result<> revoke(const base::DeviceId &device, const QDateTime &invalidityDate,
                                        crypto::RevocationReason reason, const QDateTime &now);
    /// A new CRL with the next number, good for `days`.
    [[nodiscard]] base::Result<crypto::Crl> issueCrl(const QDateTime &now, int days = 90);

private:
    [[nodiscard]] base::Result<EnrolmentReply>
    certify(const EnrolmentRequest &request, const Subject &subject, const Pins &pins, const QDateTime &now);
    [[nodiscard]] base::Result<base::PersonId> mayRenew(const Renewal &renewal, const QDateTime &now) const;
    [[nodiscard]] bool isRevoked(const QString &serialHex) const;

    explicit Registry(crypto::CertificateAuthority ca)
        : m_ca(std::move(ca))
    {
    }

    crypto::CertificateAuthority m_ca;
    QList<Issued> m_issued;
    QList<crypto::Revocation> m_revocations;
    quint64 m_crlNumber = 0;
};

} // namespace simsa::identity
