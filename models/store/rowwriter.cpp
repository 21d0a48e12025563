// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowwriter.h"

#include "crypto/sealedrow.h"

#include <QtEndian>

namespace simsa::store {

using base::ErrorCode;
using exchange::Place;

namespace {

constexpr qsizetype mostIdBytes = 1024;
constexpr qsizetype lengthBytes = 2;

} // namespace

base::Result<QByteArray> sealPayload(const PlaceKeys &keys, const QByteArray &aad, const exchange::Row &row)
{
    const QByteArray id = row.id.toUtf8();
    if (id.isEmpty() || id.size() > mostIdBytes || QString::fromUtf8(id) != row.id)
        return base::fail(ErrorCode::InvalidArgument, QStringLiteral("row id"));
    if (row.bytes.size() > mostRowBytes)
        return base::fail(ErrorCode::FileTooLarge, row.id);
    const quint16 length = qToBigEndian(quint16(id.size()));
    QByteArray plain(reinterpret_cast<const char *>(&length), lengthBytes);
    plain += id;
    plain += row.bytes;
    return crypto::sealRow(keys.rows, plain, aad);
}

base::Result<exchange::Row> openPayload(const PlaceKeys &keys, const QByteArray &aad,
                                        const QByteArray &sealed)
{
    const auto plain = crypto::openRow(keys.rows, sealed, aad);
    if (!plain || plain->size() < lengthBytes)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("row ") + QString::fromUtf8(aad));
    const qsizetype length = qFromBigEndian<quint16>(plain->constData());
    if (plain->size() < lengthBytes + length)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("row ") + QString::fromUtf8(aad));
    return exchange::Row{QString::fromUtf8(plain->mid(lengthBytes, length)),
                         plain->mid(lengthBytes + length)};
}

RowWriter::RowWriter(Database &database, const MasterKeys &master, QByteArray store, const Holdings &holdings,
                     const RowIndex &index)
    : m_database(database)
    , m_master(master)
    , m_store(std::move(store))
    , m_holdings(holdings)
    , m_pending(index)
{
    ++m_holdings.version;
}

base::Result<Statement *> RowWriter::prepared(std::unique_ptr<Statement> &statement, const char *sql)
{
    if (!statement) {
        auto fresh = m_database.prepare(sql);
        if (!fresh)
            return base::fail(fresh);
        statement = std::make_unique<Statement>(std::move(*fresh));
    }
    return statement.get();
}

base::Result<> RowWriter::makeDataKey(const base::CallId &call)
{
    if (!call.isEmpty() && !call.isValid())
        return base::fail(ErrorCode::InvalidArgument, QStringLiteral("call ") + call.text().left(80));
    const auto key = DataKey::create(version());
    if (!key)
        return base::fail(key);
    const auto sealed = sealDataKey(m_master, m_store, call, *key);
    if (!sealed)
        return base::fail(sealed);
    auto insert = m_database.prepare("INSERT INTO keys (id, version, sealed) VALUES (?1, ?2, ?3)");
    if (!insert)
        return base::fail(insert);
    if (auto run = insert->bindText(1, key->id).bind(2, version()).bindBlob(3, *sealed).run(); !run)
        return run;
    m_holdings.ledger.add(Ledger::vaultKind(), key->id, version());
    m_holdings.keyring.insert(call, *key);
    return {};
}

// Null when there is no key and none is to be made.
base::Result<const PlaceKeys *> RowWriter::keysOf(const Place &place, bool make)
{
    if (!m_holdings.keyring.contains(place.call)) {
        if (!make)
            return nullptr;
        if (auto made = makeDataKey(place.call); !made)
            return base::fail(made);
    }
    const DataKey key = m_holdings.keyring.value(place.call);
    auto known = m_places.constFind(key.kinds.value(place.table));
    if (known == m_places.constEnd()) {
        const auto keys = key.place(place.table);
        if (!keys)
            return base::fail(keys);
        known = m_places.insert(keys->kind, *keys);
    }
    return &*known;
}

// The file must agree with the index of it: anything but one row is damage.
base::Result<> RowWriter::runForOneRow(Statement &statement)
{
    if (auto run = statement.run(); !run)
        return run;
    if (m_database.changes() != 1)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("row not found in the file"));
    return {};
}

base::Result<> RowWriter::put(const Place &place, const exchange::Row &row)
{
    const auto keys = keysOf(place, true);
    if (!keys)
        return base::fail(keys);
    const QByteArray &kind = (*keys)->kind;
    const QByteArray id = (*keys)->idOf(row.id);
    const auto sealed = sealPayload(**keys, aadOf(m_store, (*keys)->table, id, version()), row);
    if (!sealed)
        return base::fail(sealed);
    const qint64 before = m_pending.version(kind, id);
    const auto statement =
        before > 0
            ? prepared(m_update, "UPDATE rows SET version = ?3, sealed = ?4 WHERE kind = ?1 AND id = ?2")
            : prepared(m_insert, "INSERT INTO rows (kind, id, version, sealed) VALUES (?1, ?2, ?3, ?4)");
    if (!statement)
        return base::fail(statement);
    (*statement)->bindText(1, kind).bindText(2, id).bind(3, version()).bindBlob(4, *sealed);
    if (auto run = runForOneRow(**statement); !run)
        return run;
    if (before > 0)
        m_holdings.ledger.remove(kind, id, before);
    m_holdings.ledger.add(kind, id, version());
    m_pending.set(kind, id, version());
    return {};
}

base::Result<> RowWriter::remove(const Place &place, const QString &rowId)
{
    const auto keys = keysOf(place, false);
    if (!keys)
        return base::fail(keys);
    if (*keys == nullptr)
        return {};
    const QByteArray &kind = (*keys)->kind;
    const QByteArray id = (*keys)->idOf(rowId);
    const qint64 before = m_pending.version(kind, id);
    if (before == 0)
        return {};
    const auto statement = prepared(m_delete, "DELETE FROM rows WHERE kind = ?1 AND id = ?2");
    if (!statement)
        return base::fail(statement);
    if (auto run = runForOneRow((*statement)->bindText(1, kind).bindText(2, id)); !run)
        return run;
    m_holdings.ledger.remove(kind, id, before);
    m_pending.set(kind, id, 0);
    return {};
}

base::Result<> RowWriter::removeCall(const base::CallId &call)
{
    const DataKey key = m_holdings.keyring.take(call);
    auto rows = m_database.prepare("DELETE FROM rows WHERE kind = ?1");
    if (!rows)
        return base::fail(rows);
    for (const QByteArray &kind : key.kinds) {
        if (auto run = rows->bindText(1, kind).run(); !run)
            return run;
        m_holdings.ledger.forget(kind);
    }
    auto keys = m_database.prepare("DELETE FROM keys WHERE id = ?1");
    if (!keys)
        return base::fail(keys);
    m_holdings.ledger.remove(Ledger::vaultKind(), key.id, key.version);
    return keys->bindText(1, key.id).run();
}

void RowWriter::replaceHeader(qint64 before)
{
    if (before > 0)
        m_holdings.ledger.remove(Ledger::vaultKind(), "master", before);
    m_holdings.ledger.add(Ledger::vaultKind(), "master", version());
}

base::Result<> RowWriter::finish()
{
    const QByteArray aad = aadOf(m_store, "ledger", "rows", version());
    const auto sealed = crypto::sealRow(m_master.ledger, m_holdings.ledger.encode(), aad);
    if (!sealed)
        return base::fail(sealed);
    auto replace =
        m_database.prepare("INSERT OR REPLACE INTO ledger (id, version, sealed) VALUES (1, ?1, ?2)");
    if (!replace)
        return base::fail(replace);
    return replace->bind(1, version()).bindBlob(2, *sealed).run();
}

} // namespace simsa::store
