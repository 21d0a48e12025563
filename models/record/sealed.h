// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/certificate.h"
#include "crypto/key.h"
#include "record/record.h"

namespace simsa::record {

/// A record as it travels and is kept.
struct SealedRecord
{
    base::RecordId id;
    QByteArray json;       ///< the bytes that were signed
    QByteArray signedData; ///< SignedData, attached, CAdES-BES
    QByteArray envelope;   ///< AuthEnvelopedData over signedData, to every certificate in `to`
};

/// A record whose signature holds. Whether its signer may say this is the roster's business, not shown here.
struct VerifiedRecord
{
    base::RecordId id;
    Record record;
    QByteArray json; ///< the bytes that were signed
    QByteArray signedData;
    crypto::Certificate signer;
    QDateTime signingTime;
};

/// SHA-256 of the JSON bytes: the name of a record everywhere.
[[nodiscard]] base::RecordId idOf(const QByteArray &json);

/// Signs, verifies what was signed, and seals to `readers`; `record.to` is set from them. The readers must
/// hold the author's own encryption certificate (CmsRecipientsInvalid if the list is empty or above 64).
[[nodiscard]] base::Result<SealedRecord> seal(Record record, const crypto::Credential &signer,
                                              const crypto::Certificate &ca,
                                              const QList<crypto::Certificate> &readers);

/// Gates, signature, chain to `ca`, then the JSON. Needs no private key.
[[nodiscard]] base::Result<VerifiedRecord> verify(const QByteArray &signedData,
                                                  const crypto::Certificate &ca);

/// Opens the envelope and verifies it. A reader whose certificate is not in the signed `to` refuses
/// (RecordNotForMe): somebody passed the record on who had no right to.
[[nodiscard]] base::Result<VerifiedRecord> open(const QByteArray &envelope, const crypto::Credential &reader,
                                                const crypto::Certificate &ca);

/// open() with the current encryption key of `keys`, or with a former one that the envelope was sealed to.
[[nodiscard]] base::Result<VerifiedRecord>
openWithAny(const QByteArray &envelope, const crypto::KeySource &keys, const crypto::Certificate &ca);

} // namespace simsa::record
