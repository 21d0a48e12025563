// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/certificate.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace simsa::crypto {

// Time stamps (RFC 3161) over signatures: with one, a SignedData is CAdES-T (EN 319 122-1, 5.3). How a query
// travels to a time-stamping authority and its reply back is not done here.

/// One signature of a SignedData as a time stamp sees it.
struct StampableSignature
{
    QByteArray value;                ///< the bytes a stamp is over
    std::optional<QByteArray> token; ///< the id-aa-timeStampToken of this signature, DER, not verified
};

/// A token that was verified.
struct Timestamp
{
    QDateTime time;        ///< UTC, whole seconds; when the authority says it saw the signature
    Certificate authority; ///< who stamped; its own chain is known only where a CA was given
};

/// The signatures in the order of the SignedData. The gates' errors; TimestampInvalid for a signature with
/// several tokens.
[[nodiscard]] base::Result<QList<StampableSignature>> signaturesOf(QByteArrayView signedData);

/// A query (DER) for a stamp over `data`: SHA-256, a random nonce, and the authority's certificate wanted.
[[nodiscard]] base::Result<QByteArray> timestampQuery(QByteArrayView data);

/// The token in an authority's reply (DER). TimestampInvalid for a refusal; nothing else is judged.
[[nodiscard]] base::Result<QByteArray> tokenInReply(QByteArrayView reply);

/// A token over `data`: the imprint is SHA-256 (or longer) of it, the signature is right, its signer's
/// certificate is included, is for time stamping only (critical EKU) and was valid at the stamped time. With
/// `ca`, it was also issued under it. TimestampInvalid, DerNotStrict.
[[nodiscard]] base::Result<Timestamp> verifyTimestamp(QByteArrayView token, QByteArrayView data,
                                                      const std::optional<Certificate> &ca);

/// `signedData` with `token` as an unsigned attribute of the signature whose value it stamps; everything
/// signed stays as it was. AlreadyExists when that signature has one; TimestampInvalid when it stamps none.
[[nodiscard]] base::Result<QByteArray> withTimestamp(QByteArrayView signedData, QByteArrayView token);

} // namespace simsa::crypto
