// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/retention.h"
#include "crypto/cms.h"

#include <QJsonObject>

namespace simsa::retention {

/// What one device says it has destroyed of a closed call. It stands alone, signed but in no feed, so that it
/// outlives the call's own data (PROTOCOL.md, "Destruction").
struct Confirmation
{
    base::CallId call;
    base::RecordId closed; ///< the closing it obeys
    base::PersonId person;
    base::DeviceId device;
    QDateTime when;
    QList<call::RecordClass> classes; ///< destroyed by this act
    bool whole = false;               ///< the call's data key, and with it everything of the call
    qint64 rows = 0;
    qint64 files = 0;
    int backupsDestroyed = 0;
    int backupsByHand = 0;    ///< those a person says to have destroyed
    base::Digest certificate; ///< SHA-256 of the signing certificate

    friend bool operator==(const Confirmation &, const Confirmation &) = default;
};

/// A confirmation whose signature holds.
struct VerifiedConfirmation
{
    Confirmation confirmation;
    crypto::Certificate signer;
    QDateTime signingTime;

    friend bool operator==(const VerifiedConfirmation &, const VerifiedConfirmation &) = default;
};

[[nodiscard]] QJsonObject toJson(const Confirmation &confirmation);
/// RecordMalformed with the field; RecordVersionUnknown.
[[nodiscard]] base::Result<Confirmation> confirmationFromJson(const QJsonObject &object);

/// A `*.simsa-destroyed` file: SignedData, attached, CAdES-BES, over the canonical JSON. `certificate` is
/// filled in here.
[[nodiscard]] base::Result<QByteArray> sign(Confirmation confirmation, const crypto::Credential &signer);
/// Signature, chain to the CA, JSON, and that the signer is the certificate named (RecordSignerUnknown).
/// Whose certificate it is, is the register's question.
[[nodiscard]] base::Result<VerifiedConfirmation> verify(const QByteArray &der, const crypto::Certificate &ca);

} // namespace simsa::retention
