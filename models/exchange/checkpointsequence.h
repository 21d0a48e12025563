// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/crl.h"
#include "exchange/checkpoint.h"

#include <QHash>

namespace simsa::exchange {

/// The checkpoints of one office, taken in the order of its feed: nothing they stated may be taken back
/// (PROTOCOL.md, "Checkpoint").
class CheckpointSequence
{
public:
    /// CRLs must be of `ca`.
    explicit CheckpointSequence(crypto::Certificate ca)
        : m_ca(std::move(ca))
    {
    }

    /// The checkpoint of `body`, now the newest or another copy of it. CheckpointInvalid (body, root, or a
    /// copy that says something else than its number did before), CrlInvalid, DerNotStrict, VersionGoesBack
    /// (number, time, charter, roster, CRL or a feed's head); what is refused changes nothing.
    [[nodiscard]] base::Result<Checkpoint> take(const QJsonObject &body);

    /// The CRL of the newest, null if none.
    [[nodiscard]] const crypto::Crl &crl() const { return m_crl; }

private:
    [[nodiscard]] base::Result<crypto::Crl> crlOf(const Checkpoint &checkpoint) const;
    [[nodiscard]] base::Result<> checkOrder(const Checkpoint &next, const crypto::Crl &crl) const;
    [[nodiscard]] base::Result<> checkHeads(const QList<FeedHead> &heads) const;

    crypto::Certificate m_ca;
    std::optional<Checkpoint> m_newest; ///< without heads: what all copies share
    crypto::Crl m_crl;
    QHash<base::FeedId, record::Head> m_heads;
};

} // namespace simsa::exchange
