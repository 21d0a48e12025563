// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/examination.h"

#include "crypto/crl.h"
#include "crypto/timestamp.h"

namespace simsa::packet {

namespace {

/// Whether a signature that existed at `time` was made while its certificate counted.
bool cameInTime(const Examination &e, const crypto::Certificate &signer, const QDateTime &time)
{
    if (time > signer.notAfter())
        return false;
    const auto crl = crypto::Crl::fromDer(e.payload.value(QStringLiteral("crl/current.crl")));
    const auto revocation = crl ? crl->find(signer) : std::nullopt;
    return !revocation || time < revocation->invalidityDate;
}

} // namespace

void checkTimestamps(Examination &e)
{
    const auto signature = e.container->read(QLatin1String(signatureName));
    const auto all = signature ? crypto::signaturesOf(*signature) : base::fail(signature);
    if (!all) {
        e.failed(CheckCode::Timestamps, QLatin1String(signatureName), all.error());
        return;
    }
    QStringList times;
    bool early = true;
    for (qsizetype i = 0; i < all->size(); ++i) {
        if (!all->at(i).token)
            continue;
        const auto stamp = crypto::verifyTimestamp(*all->at(i).token, all->at(i).value, e.trust->tsa);
        const crypto::Certificate &signer = e.verdict.signatures.at(i).certificate;
        if (!stamp) {
            e.failed(CheckCode::Timestamps, signer.fingerprint().hex(), stamp.error(), times.size(),
                     all->size());
            return;
        }
        times.append(stamp->time.toString(Qt::ISODate));
        early = early && cameInTime(e, signer, stamp->time);
    }
    if (times.isEmpty())
        return; // nobody asked for one
    if (e.trust->tsa && early)
        e.ok(CheckCode::Timestamps, times.size(), times.join(u' '));
    else
        e.absent(CheckCode::Timestamps, times.join(u' '));
}

} // namespace simsa::packet
