// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/packetstamp.h"

#include "crypto/timestamp.h"
#include "packet/wholepacket.h"

#include <algorithm>

namespace simsa::packet {

using base::ErrorCode;
using base::Result;
using crypto::StampableSignature;

Result<QByteArray> stampQuery(const QString &path)
{
    const auto packet = readWhole(path);
    if (!packet)
        return base::fail(packet);
    const auto signers = signersOf(packet->signature, packet->manifest, packet->ca);
    const auto signatures = signers ? crypto::signaturesOf(packet->signature) : base::fail(signers);
    if (!signatures)
        return base::fail(signatures);
    qsizetype newest = -1;
    for (qsizetype i = 0; i < signatures->size(); ++i) {
        if (signatures->at(i).token)
            continue;
        if (newest < 0 || signers->signingTimes.at(i) >= signers->signingTimes.at(newest))
            newest = i;
    }
    if (newest < 0)
        return base::fail(ErrorCode::AlreadyExists, QStringLiteral("a time stamp of every signature"));
    return crypto::timestampQuery(signatures->at(newest).value);
}

Result<PacketInfo> addStamp(const QString &path, const QByteArray &reply, const crypto::Certificate &ca)
{
    auto packet = readWhole(path);
    if (!packet)
        return base::fail(packet);
    const auto token = crypto::tokenInReply(reply);
    if (!token)
        return base::fail(token);
    auto stamped = crypto::withTimestamp(packet->signature, *token);
    const auto signatures = stamped ? crypto::signaturesOf(*stamped) : base::fail(stamped);
    if (!signatures)
        return base::fail(signatures);
    const auto own = std::find_if(signatures->begin(), signatures->end(),
                                  [&](const StampableSignature &one) { return one.token == *token; });
    if (own == signatures->end())
        return base::fail(ErrorCode::TimestampInvalid, QStringLiteral("of none of the signatures"));
    if (const auto judged = crypto::verifyTimestamp(*token, own->value, ca); !judged)
        return base::fail(judged);
    packet->signature = *std::move(stamped);
    auto info = writeWhole(path, *packet);
    if (info)
        info->reused = true;
    return info;
}

} // namespace simsa::packet
