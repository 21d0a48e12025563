// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/device.h"

namespace simsa::identity {

/// What a laptop hands to the office: the public halves of its keys. A file `*.simsa-request`, canonical
/// JSON; its SHA-256 is read aloud in short form before anything is issued, because a CSR proves possession,
/// not identity.
struct EnrolmentRequest
{
    base::DeviceId device;
    QString claimedName;    ///< what the person calls themselves; the office's roster decides
    QList<QByteArray> csrs; ///< DER, by KeyUse

    friend bool operator==(const EnrolmentRequest &, const EnrolmentRequest &) = default;
};

/// What the office hands back: certificates and the pins. A file `*.simsa-enrolment`, canonical JSON; the
/// laptop accepts it only after its fingerprint was compared, too.
struct EnrolmentReply
{
    base::DeviceId device;
    base::PersonId person;
    call::LocalText name;
    QList<crypto::Certificate> certificates; ///< by KeyUse
    Pins pins;

    friend bool operator==(const EnrolmentReply &, const EnrolmentReply &) = default;
};

[[nodiscard]] base::Result<EnrolmentRequest> requestOf(const Device &device, const QString &claimedName);
/// For three keys (by KeyUse) that the device does not use yet.
[[nodiscard]] base::Result<EnrolmentRequest>
requestOf(const base::DeviceId &device, const QList<crypto::PrivateKey> &keys, const QString &claimedName);

[[nodiscard]] QByteArray encode(const EnrolmentRequest &request);
[[nodiscard]] QByteArray encode(const EnrolmentReply &reply);
/// JSON codes, CsrInvalid, CertificateInvalid.
[[nodiscard]] base::Result<EnrolmentRequest> requestFromBytes(const QByteArray &bytes);
[[nodiscard]] base::Result<EnrolmentReply> replyFromBytes(const QByteArray &bytes);

/// The short fingerprint of a request or reply file, as both sides read it aloud.
[[nodiscard]] QString spokenFingerprint(const QByteArray &file);

/// Whether two spellings are the same fingerprint: case, spaces and dashes do not matter.
[[nodiscard]] bool sameFingerprint(const QString &a, const QString &b);

/// Accepts a reply on the laptop. `confirmed` is the fingerprint the office read aloud or showed to a scanner
/// (identity/scancode.h); FingerprintMismatch
/// if it is not the file's, KeyInvalid for another device's reply.
[[nodiscard]] base::Result<> accept(Device &device, const QByteArray &replyFile, const QString &confirmed,
                                    const QDateTime &at);

} // namespace simsa::identity
