// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/outbound.h"

#include "crypto/credentials.h"
#include "crypto/secret.h"

#include <QSet>

namespace simsa::exchange {

using base::ErrorCode;
using base::RecordId;
using base::Result;

namespace {

// More than the header's signature with its certificate, and more than one record's line in the header.
constexpr qsizetype emptyPackSize = 8 * 1024;
constexpr qsizetype lineSize = 320;

qsizetype sizeOf(const StoredRecord &stored)
{
    return stored.envelope.size() + lineSize;
}

} // namespace

Outbound::Outbound(Vault &vault, Depot &depot, Author author, base::CallId call, const base::Clock &clock)
    : m_vault(vault)
    , m_depot(depot)
    , m_author(std::move(author))
    , m_call(std::move(call))
    , m_clock(clock)
{
}

Result<Outbound::Sent> Outbound::send(const QString &box)
{
    const auto present = m_depot.list(QStringLiteral("v1/%1/%2/").arg(m_call.text(), box));
    if (!present)
        return base::fail(present);
    const auto records = waiting(*present);
    if (!records)
        return base::fail(records);
    Sent sent;
    QList<Waiting> group;
    qsizetype size = emptyPackSize;
    for (qsizetype i = 0; i < records->size(); ++i) {
        group.append(records->at(i));
        size += sizeOf(records->at(i).stored);
        const bool last = i + 1 == records->size();
        if (!last && goesOn(group.last(), records->at(i + 1)) &&
            size + sizeOf(records->at(i + 1).stored) <= packSizeLimit)
            continue;
        if (const auto put = this->put(box, group); !put)
            return base::fail(put);
        ++sent.packs;
        sent.records += static_cast<int>(group.size());
        group.clear();
        size = emptyPackSize;
    }
    return sent;
}

bool Outbound::goesOn(const Waiting &one, const Waiting &next)
{
    return next.record.feed == one.record.feed && next.record.seq == one.record.seq + 1 &&
           next.stored.signer == one.stored.signer;
}

Result<QList<Outbound::Waiting>> Outbound::waiting(const QStringList &present) const
{
    const auto rows = m_vault.all({m_call, Table::Outbox}); // sorted: feed, then seq
    if (!rows)
        return base::fail(rows);
    const QSet<QString> there(present.begin(), present.end());
    QList<Waiting> waiting;
    for (const Row &row : *rows) {
        const auto id = RecordId::fromRaw(row.bytes);
        if (!id)
            return base::fail(ErrorCode::VaultDamaged, QStringLiteral("outbox"));
        auto stored = readRecord(m_vault, m_call, *id);
        if (!stored)
            return base::fail(stored);
        if (stored->delivery != Delivery::Local && there.contains(stored->packName))
            continue;
        auto record = record::decode(stored->json);
        if (!record)
            return base::fail(ErrorCode::VaultDamaged, id->hex());
        waiting.append(Waiting{*id, *std::move(record), *std::move(stored)});
    }
    return waiting;
}

Result<> Outbound::put(const QString &box, const QList<Waiting> &group)
{
    // Who signed the records signs their pack: those of before a renewal go with the former key.
    const auto signer =
        crypto::credentialOf(*m_author.keys, crypto::KeyUse::Signing, group.first().stored.signer);
    if (!signer)
        return base::fail(signer);
    Pack pack{m_call, m_author.device, group.first().record.feed, {}};
    for (const Waiting &one : group)
        pack.items.append(PackItem{one.record.seq, one.record.prev, one.id, one.stored.envelope});
    const QDateTime now = m_clock.now();
    const auto bytes = encodePack(pack, *signer, now);
    if (!bytes)
        return base::fail(bytes);
    const PackName name{m_call,
                        box,
                        now.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH")),
                        m_author.device,
                        pack.feed,
                        group.first().record.seq,
                        group.last().record.seq,
                        crypto::sha256(*bytes)};
    if (const auto put = m_depot.put(name.toString(), *bytes); !put)
        return put;
    Changes changes;
    for (Waiting one : group) {
        one.stored.delivery = Delivery::Uploaded;
        one.stored.packName = name.toString();
        keep(changes, m_call, one.id, one.stored);
    }
    return m_vault.write(changes);
}

} // namespace simsa::exchange
