// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/enrolment.h"

namespace simsa::identity {

/// New certificates without a telephone call (FORMAT.md: renewal). A file `*.simsa-renewal`: an enrolment
/// request with fresh keys, signed by the signing certificate the device has today.

/// The renewal file of an enrolled device. While one is waited for it is the same again, so that a lost file
/// costs nothing; the keys in use stay as they are. NotFound before enrolment, Unsupported for the office's
/// and the chair's own signer: whom everybody has pinned enrols again, with fingerprints compared.
[[nodiscard]] base::Result<QByteArray> renewalOf(Device &device, const QDateTime &at);

/// A renewal file whose signature was right.
struct Renewal
{
    EnrolmentRequest request;
    crypto::Certificate
        signer; ///< issued by the CA for signing; whether it still counts is the caller's question
    QByteArray requestJson; ///< the signed bytes
};

/// The codes of crypto::verifyAttached, then those of requestFromBytes.
[[nodiscard]] base::Result<Renewal> renewalFromBytes(const QByteArray &file, const crypto::Certificate &ca);

/// Accepts the office's reply to a renewal without a fingerprint read aloud, because nothing it pins is new:
/// JSON codes → KeyInvalid (another device) → FingerprintMismatch (CA, office or chair are not the pinned
/// ones; its detail is the file's spoken fingerprint, and `accept` may still take it) → KeyInvalid (another
/// person; certificates of other keys than the pending ones) → codes of checkCertificate. Nothing changes on
/// error. The same reply once more is no error and changes nothing.
[[nodiscard]] base::Result<> acceptRenewal(Device &device, const QByteArray &replyFile, const QDateTime &at);

} // namespace simsa::identity
