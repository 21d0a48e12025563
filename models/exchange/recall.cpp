// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recall.h"

#include "crypto/secret.h"

#include <algorithm>
#include <tuple>

namespace simsa::exchange {

using base::ErrorCode;
using base::Result;

Recall::Recall(Vault &vault, Depot &depot, Author author, base::CallId call, const base::Clock &clock)
    : m_vault(vault)
    , m_depot(depot)
    , m_author(std::move(author))
    , m_call(std::move(call))
    , m_clock(clock)
{
}

Result<> Recall::run(const QString &box, SyncReport &report)
{
    if (const auto loaded = load(); !loaded)
        return loaded;
    const auto names = ahead(box);
    if (!names)
        return base::fail(names);
    for (const PackName &name : *names) {
        if (const auto taken = take(name, report); !taken)
            return taken;
    }
    return m_changes.puts.isEmpty() ? Result<>() : m_vault.write(m_changes);
}

Result<> Recall::load()
{
    const auto feeds = readFeeds(m_vault, m_call);
    if (!feeds)
        return base::fail(feeds);
    for (const FeedState &feed : *feeds) {
        if (feed.device == m_author.device)
            m_feeds.insert(feed.feed, feed);
    }
    const auto rows = m_vault.all({m_call, Table::Outbox});
    if (!rows)
        return base::fail(rows);
    for (const Row &row : *rows) {
        const auto id = base::RecordId::fromRaw(row.bytes);
        const auto stored = id ? readRecord(m_vault, m_call, *id) : base::fail(ErrorCode::VaultDamaged);
        if (!stored)
            return base::fail(stored);
        if (stored->delivery != Delivery::Local)
            continue;
        const auto record = record::decode(stored->json);
        if (!record)
            return base::fail(ErrorCode::VaultDamaged, id->hex());
        const qint64 known = m_firstUnsent.value(record->feed, record->seq);
        m_firstUnsent.insert(record->feed, std::min(known, record->seq));
    }
    return {};
}

Result<QList<PackName>> Recall::ahead(const QString &box) const
{
    const auto names = m_depot.list(QStringLiteral("v1/%1/%2/").arg(m_call.text(), box));
    if (!names)
        return base::fail(names);
    QList<PackName> ahead;
    for (const QString &name : *names) {
        const auto parsed = PackName::fromString(name);
        if (!parsed || parsed->device != m_author.device || parsed->call != m_call)
            continue;
        const auto feed = m_feeds.constFind(parsed->feed);
        const qint64 head = feed == m_feeds.constEnd() ? 0 : feed->ids.size();
        if (parsed->last >= m_firstUnsent.value(parsed->feed, head + 1))
            ahead.append(*parsed);
    }
    std::sort(ahead.begin(), ahead.end(), [](const PackName &a, const PackName &b) {
        return std::tie(a.feed, a.first, a.last) < std::tie(b.feed, b.first, b.last);
    });
    return ahead;
}

Result<> Recall::take(const PackName &name, SyncReport &report)
{
    const auto bytes = m_depot.get(name.toString(), packReadLimit);
    if (!bytes && (bytes.error().code == ErrorCode::DepotUnreachable ||
                   bytes.error().code == ErrorCode::DepotMarkerMissing))
        return base::fail(bytes);
    const auto own = m_author.keys->credential(crypto::KeyUse::Signing);
    if (!own)
        return base::fail(own);
    QList<crypto::Certificate> signers{own->certificate};
    for (const crypto::Credential &former : m_author.keys->former(crypto::KeyUse::Signing))
        signers.append(former.certificate);
    if (!bytes || crypto::sha256(*bytes) != name.sha256)
        return {};
    const auto pack = decodePack(*bytes, m_author.ca);
    if (!pack || !signers.contains(pack->signer) || pack->pack.call != m_call ||
        pack->pack.device != m_author.device || pack->pack.feed != name.feed)
        return {};
    FeedState feed = m_feeds.value(name.feed);
    if (feed.ids.isEmpty()) { // a whole epoch that this vault does not know
        feed.feed = name.feed;
        feed.device = m_author.device;
        feed.role = FeedRole::Main;
    }
    const bool wasClosed = feed.closed;
    for (const PackItem &item : pack->pack.items) {
        const Link link = linkOf(feed, item);
        if (link == Link::Known)
            continue;
        feed.closed = true;
        report.newEpoch = true;
        if (link == Link::Fork && !feed.forkedIds.contains(item.id)) {
            feed.forkedIds.append(item.id);
            report.findings.append({ErrorCode::FeedForked, name.toString(), item.id.hex()});
        }
        if (link != Link::Next || !feed.forkedIds.isEmpty())
            break;
        const Opened opened = openItem(*pack, item, m_author, m_call, m_clock.now());
        if (opened.finding)
            report.findings.append(*opened.finding);
        keepSent(feed, opened, item, name);
        ++report.restored;
    }
    if (feed.closed && (!wasClosed || feed != m_feeds.value(name.feed))) {
        keep(m_changes, m_call, feed);
        m_feeds.insert(feed.feed, feed);
    }
    return {};
}

void Recall::keepSent(FeedState &feed, const Opened &opened, const PackItem &item, const PackName &name)
{
    feed.ids.append(item.id);
    if (!opened.stored)
        return;
    StoredRecord stored = *opened.stored;
    stored.delivery = Delivery::Uploaded;
    stored.envelope = item.envelope;
    stored.packName = name.toString();
    const auto record = record::decode(stored.json);
    if (item.seq == 1 && record && record->type == record::Type::Checkpoint)
        feed.role = FeedRole::Checkpoint;
    keep(m_changes, m_call, item.id, stored);
    m_changes.put({m_call, Table::Outbox}, outboxId(feed.feed, item.seq), item.id.raw());
}

} // namespace simsa::exchange
