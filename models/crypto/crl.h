// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/certificate.h"

#include <QList>

#include <optional>

namespace simsa::crypto {

/// RFC 5280, 5.3.1; the values are those of the standard.
enum class RevocationReason {
    Unspecified = 0,
    KeyCompromise = 1,
    AffiliationChanged = 3,
    Superseded = 4,
    CessationOfOperation = 5,
};

/// One revoked certificate.
struct Revocation
{
    QString serialHex; ///< As Certificate::serialHex.
    QDateTime revokedAt;
    QDateTime invalidityDate; ///< From when on it must not be believed; revokedAt where the CRL does not say.
    RevocationReason reason = RevocationReason::Unspecified;

    friend bool operator==(const Revocation &, const Revocation &) = default;
};

/// A certificate revocation list: an immutable value, cheap to copy.
class Crl
{
public:
    Crl() = default;
    /// DerNotStrict, CrlInvalid. The signature is not checked: see verify.
    [[nodiscard]] static base::Result<Crl> fromDer(QByteArrayView der);

    [[nodiscard]] bool isNull() const { return !m_data; }
    [[nodiscard]] QByteArray der() const;
    /// cRLNumber; lower than one seen before must be refused by the caller.
    [[nodiscard]] quint64 number() const;
    [[nodiscard]] QDateTime thisUpdate() const;
    [[nodiscard]] QDateTime nextUpdate() const;
    [[nodiscard]] QList<Revocation> revocations() const;

    /// The entry of `certificate`, if this CRL is of its issuer and names it; a null one names nobody.
    [[nodiscard]] std::optional<Revocation> find(const Certificate &certificate) const;
    /// Signed by `ca`, and `ca` is a CA; CrlInvalid. Times are the caller's judgement: a stale one warns
    /// only.
    [[nodiscard]] base::Result<> verify(const Certificate &ca) const;

    friend bool operator==(const Crl &a, const Crl &b) { return a.der() == b.der(); }

private:
    struct Data;
    explicit Crl(std::shared_ptr<const Data> data)
        : m_data(std::move(data))
    {
    }

    std::shared_ptr<const Data> m_data;
};

} // namespace simsa::crypto
