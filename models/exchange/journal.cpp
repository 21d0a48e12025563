// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/journal.h"

#include "crypto/secret.h"
#include "exchange/linked.h"

#include <QSet>

#include <algorithm>

namespace simsa::exchange {

using base::RecordId;
using base::Result;

namespace {

constexpr int saltSize = 16;

/// The author reads along, on every device; nobody twice.
QList<crypto::Certificate> withAuthor(const crypto::Certificate &own,
                                      const QList<crypto::Certificate> &readers)
{
    QList<crypto::Certificate> all{own};
    for (const crypto::Certificate &reader : readers) {
        if (!all.contains(reader))
            all.append(reader);
    }
    return all;
}

} // namespace

Journal::Journal(Vault &vault, Author author, base::CallId call, const base::Clock &clock)
    : m_vault(vault)
    , m_author(std::move(author))
    , m_call(std::move(call))
    , m_clock(clock)
{
}

Result<FeedState> Journal::openFeed(FeedRole role, std::optional<record::Continuation> &continues) const
{
    const auto feeds = readFeeds(m_vault, m_call);
    if (!feeds)
        return base::fail(feeds);
    QList<FeedState> closed;
    for (const FeedState &state : *feeds) {
        if (state.role != role || state.device != m_author.device)
            continue;
        if (!state.closed)
            return state;
        if (!state.ids.isEmpty())
            closed.append(state);
    }
    const auto last = lastEpoch(closed);
    if (!last)
        return base::fail(last);
    continues = *last;
    const auto id = crypto::randomId<base::FeedId>();
    if (!id)
        return base::fail(id);
    FeedState state;
    state.feed = *id;
    state.device = m_author.device;
    state.role = role;
    return state;
}

Result<std::optional<record::Continuation>> Journal::lastEpoch(const QList<FeedState> &closed) const
{
    QSet<base::FeedId> continued;
    for (const FeedState &state : closed) {
        const auto stored = readRecord(m_vault, m_call, state.ids.first());
        if (!stored)
            return base::fail(stored);
        const auto first = record::decode(stored->json);
        if (!first)
            return base::fail(base::ErrorCode::VaultDamaged, state.ids.first().hex());
        if (first->continues)
            continued.insert(first->continues->feed);
    }
    for (const FeedState &state : closed) {
        if (!continued.contains(state.feed))
            return record::Continuation{state.feed, state.head()};
    }
    return std::nullopt;
}

Result<RecordId> Journal::append(const Statement &statement, Changes also)
{
    const auto signer = m_author.keys->credential(crypto::KeyUse::Signing);
    const auto own = m_author.keys->credential(crypto::KeyUse::Encryption);
    const auto salt = crypto::randomBytes(saltSize);
    if (!signer)
        return base::fail(signer);
    if (!own)
        return base::fail(own);
    if (!salt)
        return base::fail(salt);
    const auto ownDevices = readOwnDevices(m_vault);
    if (!ownDevices)
        return base::fail(ownDevices);
    record::Record record;
    auto feed = openFeed(statement.role, record.continues);
    if (!feed)
        return base::fail(feed);
    record.author = m_author.person;
    record.body = statement.body;
    record.call = m_call;
    record.charter = statement.charter;
    record.checkpoint = statement.checkpoint;
    record.created = m_clock.now();
    record.device = m_author.device;
    record.feed = feed->feed;
    record.prev = feed->head().id;
    record.salt = *salt;
    record.seen = statement.seen;
    record.seq = feed->head().seq + 1;
    record.type = statement.type;
    const auto sealed = record::seal(record, *signer, m_author.ca,
                                     withAuthor(own->certificate, ownDevices->readers() + statement.readers));
    if (!sealed)
        return base::fail(sealed);
    feed->ids.append(sealed->id);
    StoredRecord stored;
    stored.json = sealed->json;
    stored.signedData = sealed->signedData;
    stored.envelope = sealed->envelope;
    stored.signer = signer->certificate;
    stored.signingTime = record.created;
    stored.receivedAt = record.created;
    keep(also, m_call, sealed->id, stored);
    keep(also, m_call, *feed);
    also.put({m_call, Table::Outbox}, outboxId(feed->feed, record.seq), sealed->id.raw());
    if (const auto written = m_vault.write(also); !written)
        return base::fail(written);
    return sealed->id;
}

} // namespace simsa::exchange
