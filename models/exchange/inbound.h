// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/opening.h"

#include <QFuture>
#include <QHash>
#include <QSet>
#include <QThreadPool>

namespace simsa::exchange {

/// Takes packs in: checks name, hash, signature and chain, opens what is addressed to this reader, and keeps
/// each pack in one transaction. The records of a pack are verified on every core. Opens the vault's state
/// once; use a fresh one for every pull.
class Inbound
{
public:
    Inbound(Vault &vault, Author author, const Trust &trust, base::CallId call, const base::Clock &clock);

    /// Names of packs of other devices not read yet, in an order in which chains run on.
    [[nodiscard]] QStringList unread(const QStringList &names);
    /// Keeps what is good; what is bad becomes a finding. Fails only if the vault cannot be written. The pack
    /// is being written when this returns, in a transaction of its own; settle() or the next take() tells how
    /// that ended.
    [[nodiscard]] base::Result<> take(const QString &name, const QByteArray &bytes, SyncReport &report);
    /// An object that could not even be fetched whole.
    [[nodiscard]] base::Result<> refuse(const QString &name, const base::Error &error, SyncReport &report);
    /// Everything taken is durable when this succeeds.
    [[nodiscard]] base::Result<> settle();
    /// Settles, and names the feeds in which something is missing.
    [[nodiscard]] base::Result<> finish(SyncReport &report);

    /// Whether packs were left because their signers are not known, or not yet.
    [[nodiscard]] bool metStrangers() const { return m_metStrangers; }

private:
    [[nodiscard]] base::Result<> load(const Trust &trust);
    /// Whether this certificate may speak for the pack's device: pinned, or known and of that very device.
    /// Without this, anybody enrolled could fill a place in another's feed and so freeze it.
    [[nodiscard]] bool maySign(const VerifiedPack &pack) const;
    /// Adds an item that may be the next of `feed`; false when nothing behind it can be added either.
    [[nodiscard]] bool chain(FeedState &feed, const PackItem &item, const QString &name, SyncReport &report);
    [[nodiscard]] FeedState &feedOf(const Pack &pack);
    /// Opens the items, on every core, and keeps what is good in their order.
    void openAll(const VerifiedPack &pack, const QList<PackItem> &items, Changes &changes,
                 SyncReport &report);
    void markRead(const QString &name, Changes &changes);

    Vault &m_vault;
    Author m_author;
    base::CallId m_call;
    const base::Clock &m_clock;
    std::optional<base::Error> m_broken; // why the vault's state could not be loaded
    QHash<base::FeedId, FeedState> m_feeds;
    QHash<QString, QSet<QString>> m_read; // hour folder → names
    QList<base::Digest> m_pins;
    QList<Contact> m_contacts;
    QStringList m_gaps;
    bool m_metStrangers = false;
    std::optional<QFuture<base::Result<>>> m_writing;
    QThreadPool m_pool; // last member: destroyed first, and waits for what still runs
};

} // namespace simsa::exchange
