// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/depot.h"
#include "exchange/opening.h"

namespace simsa::exchange {

/// Brings back what this very device sent and its vault no longer knows, because it was restored from an
/// older copy (PROTOCOL.md, "Restored copies"): the records are kept again as sent, and the feed is closed,
/// so that the next record starts a new epoch and fills no place twice.
class Recall
{
public:
    Recall(Vault &vault, Depot &depot, Author author, base::CallId call, const base::Clock &clock);

    /// Looks through the own packs in `box`. One transaction; counts into `report.restored`. A pack that is
    /// not this device's own, or damaged, is passed over: anybody can write a name.
    [[nodiscard]] base::Result<> run(const QString &box, SyncReport &report);

private:
    [[nodiscard]] base::Result<> load();
    /// Own packs reaching beyond what the vault knows to be sent, in an order in which chains run on.
    [[nodiscard]] base::Result<QList<PackName>> ahead(const QString &box) const;
    [[nodiscard]] base::Result<> take(const PackName &name, SyncReport &report);
    void keepSent(FeedState &feed, const Opened &opened, const PackItem &item, const PackName &name);

    Vault &m_vault;
    Depot &m_depot;
    Author m_author;
    base::CallId m_call;
    const base::Clock &m_clock;
    QHash<base::FeedId, FeedState> m_feeds;    // of this device
    QHash<base::FeedId, qint64> m_firstUnsent; // of the feeds with something unsent: its lowest seq
    Changes m_changes;
};

} // namespace simsa::exchange
