// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/checkpointsequence.h"

namespace simsa::exchange {

using base::ErrorCode;
using base::Result;

namespace {

/// What every copy of one checkpoint must say alike.
Checkpoint commonPart(Checkpoint checkpoint)
{
    checkpoint.heads.clear();
    checkpoint.ownHeads.clear();
    return checkpoint;
}

QList<FeedHead> headsIn(const Checkpoint &checkpoint)
{
    QList<FeedHead> heads = checkpoint.heads;
    for (const ProvenHead &proven : checkpoint.ownHeads)
        heads.append(proven.head);
    return heads;
}

tl::unexpected<base::Error> goesBack(const char *what)
{
    return base::fail(ErrorCode::VersionGoesBack, QLatin1String(what));
}

} // namespace

Result<crypto::Crl> CheckpointSequence::crlOf(const Checkpoint &checkpoint) const
{
    if (checkpoint.crl.isEmpty())
        return crypto::Crl();
    auto crl = crypto::Crl::fromDer(checkpoint.crl);
    if (!crl)
        return crl;
    if (const auto verified = crl->verify(m_ca); !verified)
        return base::fail(verified);
    return crl;
}

Result<> CheckpointSequence::checkHeads(const QList<FeedHead> &heads) const
{
    for (const FeedHead &next : heads) {
        const record::Head seen = m_heads.value(next.feed);
        if (next.head.seq < seen.seq)
            return goesBack("head");
        if (next.head.seq == seen.seq && next.head.id != seen.id)
            return base::fail(ErrorCode::CheckpointInvalid, next.feed.hex());
    }
    return {};
}

Result<> CheckpointSequence::checkOrder(const Checkpoint &next, const crypto::Crl &crl) const
{
    if (!m_newest)
        return {};
    if (next.number < m_newest->number)
        return goesBack("number");
    if (next.number == m_newest->number && commonPart(next) != *m_newest)
        return base::fail(ErrorCode::CheckpointInvalid, QStringLiteral("two of one number"));
    if (next.time < m_newest->time)
        return goesBack("time");
    if (next.charterVersion < m_newest->charterVersion)
        return goesBack("charter_version");
    if (next.rosterVersion < m_newest->rosterVersion)
        return goesBack("roster_version");
    if (crl.number() < m_crl.number()) // also when there is none any more
        return goesBack("crl");
    return checkHeads(headsIn(next));
}

Result<Checkpoint> CheckpointSequence::take(const QJsonObject &body)
{
    auto checkpoint = checkpointFromJson(body);
    if (!checkpoint)
        return checkpoint;
    const auto crl = crlOf(*checkpoint);
    if (!crl)
        return base::fail(crl);
    if (const auto order = checkOrder(*checkpoint, *crl); !order)
        return base::fail(order);
    m_newest = commonPart(*checkpoint);
    m_crl = *crl;
    for (const FeedHead &one : headsIn(*checkpoint))
        m_heads.insert(one.feed, one.head);
    return checkpoint;
}

} // namespace simsa::exchange
