// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/certificate.h"

#include <QList>

#include <optional>

namespace simsa::crypto {

/// What kind of CMS object it is.
enum class EnvelopeKind { SignedData, AuthEnvelopedData };

/// A certificate as CMS names it.
struct IssuerSerial
{
    QString issuer;    ///< RFC 2253, as Certificate::issuerName.
    QString serialHex; ///< As Certificate::serialHex.

    friend bool operator==(const IssuerSerial &, const IssuerSerial &) = default;
};

/// What anybody can read from a CMS object without a key. Claims: nothing here was verified.
struct EnvelopeView
{
    EnvelopeKind kind = EnvelopeKind::SignedData;
    // AuthEnvelopedData
    int recipientCount = 0;           ///< Named by certificate; 0 when under a shared key.
    QList<IssuerSerial> recipients;   ///< One per recipientCount.
    std::optional<base::KeyId> keyId; ///< Of the shared key, if it is under one.
    // SignedData
    bool attached = false;
    int signerCount = 0;
    QList<IssuerSerial> signerIds;
    QList<Certificate> certificates; ///< All that are embedded.
};

/// Reads the outside of `der` after the same gates as opening it (any number of signers up to 64);
/// DerNotStrict, Cms….
[[nodiscard]] base::Result<EnvelopeView> inspect(QByteArrayView der);

} // namespace simsa::crypto
