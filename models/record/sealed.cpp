// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/sealed.h"

#include "crypto/cms.h"
#include "crypto/secret.h"

namespace simsa::record {

using base::ErrorCode;
using base::Result;

base::RecordId idOf(const QByteArray &json)
{
    return *base::RecordId::fromRaw(crypto::sha256(json).raw());
}

Result<SealedRecord> seal(Record record, const crypto::Credential &signer, const crypto::Certificate &ca,
                          const QList<crypto::Certificate> &readers)
{
    if (readers.isEmpty() || readers.size() > crypto::maxRecipients)
        return base::fail(ErrorCode::CmsRecipientsInvalid, QString::number(readers.size()));
    record.to.clear();
    for (const crypto::Certificate &reader : readers)
        record.to.append(reader.fingerprint());
    const QByteArray json = encode(record);
    const auto signedData = crypto::signAttached(json, signer, record.created);
    if (!signedData)
        return base::fail(signedData);
    // What was signed is read back by the reader's own rules before anybody is told that it is sealed.
    const auto verified = verify(*signedData, ca);
    if (!verified)
        return base::fail(verified);
    const auto envelope = crypto::sealTo(*signedData, readers);
    if (!envelope)
        return base::fail(envelope);
    return SealedRecord{verified->id, json, *signedData, *envelope};
}

Result<VerifiedRecord> verify(const QByteArray &signedData, const crypto::Certificate &ca)
{
    const auto verified = crypto::verifyAttached(signedData, ca, 1);
    if (!verified)
        return base::fail(verified);
    auto record = decode(verified->content);
    if (!record)
        return base::fail(record);
    return VerifiedRecord{idOf(verified->content),   *std::move(record),
                          verified->content,         signedData,
                          verified->signers.first(), verified->signingTimes.first()};
}

Result<VerifiedRecord> open(const QByteArray &envelope, const crypto::Credential &reader,
                            const crypto::Certificate &ca)
{
    const auto signedData = crypto::openWith(envelope, reader);
    if (!signedData)
        return base::fail(signedData);
    auto verified = verify(*signedData, ca);
    if (verified && !verified->record.to.contains(reader.certificate.fingerprint()))
        return base::fail(ErrorCode::RecordNotForMe, verified->id.hex());
    return verified;
}

Result<VerifiedRecord> openWithAny(const QByteArray &envelope, const crypto::KeySource &keys,
                                   const crypto::Certificate &ca)
{
    const auto current = keys.credential(crypto::KeyUse::Encryption);
    auto opened = current ? open(envelope, *current, ca) : base::fail(current);
    for (const crypto::Credential &former : keys.former(crypto::KeyUse::Encryption)) {
        if (opened || (current && opened.error().code != ErrorCode::NotARecipient))
            break;
        opened = open(envelope, former, ca);
    }
    return opened;
}

} // namespace simsa::record
