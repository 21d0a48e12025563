// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowstore.h"

#include "crypto/sealedrow.h"

#include <algorithm>

namespace simsa::store {

using base::ErrorCode;
using exchange::Place;

RowStore::RowStore(std::unique_ptr<Database> database, QByteArray store, MasterKeys master)
    : m_database(std::move(database))
    , m_store(std::move(store))
    , m_master(std::move(master))
{
    m_holdings.ledger = Ledger(m_master.sums);
}

base::Result<> RowStore::createIn(Database &database, const VaultHeader &header,
                                  const crypto::SecretBytes &master)
{
    const auto keys = MasterKeys::from(master);
    if (!keys)
        return base::fail(keys);
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const Holdings nothing{{}, Ledger(keys->sums), header.version - 1};
    const RowIndex noRows;
    RowWriter writer(database, *keys, header.store, nothing, noRows);
    writer.replaceHeader(0);
    if (auto saved = header.save(database); !saved)
        return saved;
    if (auto finished = writer.finish(); !finished)
        return finished;
    return transaction.commit();
}

base::Result<RowStore> RowStore::load(std::unique_ptr<Database> database, const VaultHeader &header,
                                      const crypto::SecretBytes &master)
{
    auto keys = MasterKeys::from(master);
    if (!keys)
        return base::fail(keys);
    RowStore rows(std::move(database), header.store, std::move(*keys));
    if (auto loaded = rows.loadLedger(); !loaded)
        return base::fail(loaded);
    if (auto loaded = rows.loadKeys(); !loaded)
        return base::fail(loaded);
    const auto counted = rows.countRows(&rows.m_index);
    if (!counted)
        return base::fail(counted);
    const QList<QByteArray> different = rows.m_holdings.ledger.differences(*counted);
    rows.m_damaged = QSet<QByteArray>(different.begin(), different.end());
    if (rows.m_damaged.contains(Ledger::vaultKind()))
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("keys exchanged"));
    return rows;
}

base::Result<> RowStore::loadLedger()
{
    auto query = m_database->prepare("SELECT version, sealed FROM ledger WHERE id = 1");
    if (!query)
        return base::fail(query);
    const auto row = query->step();
    if (!row)
        return base::fail(row);
    if (!*row)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("no ledger"));
    m_holdings.version = query->number(0);
    const auto plain = crypto::openRow(m_master.ledger, query->blob(1),
                                       aadOf(m_store, "ledger", "rows", m_holdings.version));
    if (!plain)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("ledger"));
    auto ledger = Ledger::decode(*plain, m_master.sums);
    if (!ledger)
        return base::fail(ledger);
    m_holdings.ledger = *ledger;
    return {};
}

base::Result<> RowStore::loadKeys()
{
    auto query = m_database->prepare("SELECT id, version, sealed FROM keys");
    if (!query)
        return base::fail(query);
    auto more = query->step();
    for (; more && *more; more = query->step()) {
        if (auto opened = openDataKey(m_master, m_store, query->text(0), query->number(1), query->blob(2),
                                      m_holdings.keyring);
            !opened)
            return opened;
    }
    if (!more)
        return base::fail(more);
    return {};
}

// The ledger as it follows from what stands in the tables; fills `index` if there is one.
base::Result<Ledger> RowStore::countRows(RowIndex *index)
{
    Ledger ledger(m_master.sums);
    const auto current = header();
    if (!current)
        return base::fail(current);
    ledger.add(Ledger::vaultKind(), "master", current->version);
    for (const DataKey &key : std::as_const(m_holdings.keyring))
        ledger.add(Ledger::vaultKind(), key.id, key.version);
    auto query = m_database->prepare("SELECT kind, id, version FROM rows");
    if (!query)
        return base::fail(query);
    auto more = query->step();
    for (; more && *more; more = query->step()) {
        ledger.add(query->text(0), query->text(1), query->number(2));
        if (index != nullptr)
            index->set(query->text(0), query->text(1), query->number(2));
    }
    if (!more)
        return base::fail(more);
    return ledger;
}

base::Result<std::optional<PlaceKeys>> RowStore::keysOf(const Place &place) const
{
    const auto key = m_holdings.keyring.constFind(place.call);
    if (key == m_holdings.keyring.constEnd())
        return std::nullopt;
    auto keys = key->place(place.table);
    if (!keys)
        return base::fail(keys);
    return std::optional(std::move(*keys));
}

base::Result<> RowStore::checkUsable(const Place &place) const
{
    const auto key = m_holdings.keyring.constFind(place.call);
    if (key != m_holdings.keyring.constEnd() && m_damaged.contains(key->kinds.value(place.table)))
        return base::fail(ErrorCode::VaultDamaged,
                          place.call.text() + u'/' + QString::fromLatin1(tableName(place.table)));
    return {};
}

base::Result<std::optional<QByteArray>> RowStore::read(const Place &place, const QString &rowId)
{
    if (auto usable = checkUsable(place); !usable)
        return base::fail(usable);
    const auto keys = keysOf(place);
    if (!keys)
        return base::fail(keys);
    if (!*keys)
        return std::nullopt;
    const QByteArray id = (*keys)->idOf(rowId);
    const qint64 version = m_index.version((*keys)->kind, id);
    if (version == 0)
        return std::nullopt;
    auto query = m_database->prepare("SELECT version, sealed FROM rows WHERE kind = ?1 AND id = ?2");
    if (!query)
        return base::fail(query);
    const auto found = query->bindText(1, (*keys)->kind).bindText(2, id).step();
    if (!found)
        return base::fail(found);
    if (!*found || query->number(0) != version)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("row lost"));
    auto row = openPayload(**keys, aadOf(m_store, (*keys)->table, id, version), query->blob(1));
    if (!row)
        return base::fail(row);
    return std::optional(std::move(row->bytes));
}

base::Result<> RowStore::visit(const Place &place, const std::function<void(exchange::Row &&)> &visitor)
{
    if (auto usable = checkUsable(place); !usable)
        return usable;
    const auto keys = keysOf(place);
    if (!keys)
        return base::fail(keys);
    if (!*keys)
        return {};
    auto query = m_database->prepare("SELECT id, version, sealed FROM rows WHERE kind = ?1");
    if (!query)
        return base::fail(query);
    query->bindText(1, (*keys)->kind);
    qint64 count = 0;
    auto more = query->step();
    for (; more && *more; more = query->step(), ++count) {
        if (query->number(1) != m_index.version((*keys)->kind, query->text(0)))
            return base::fail(ErrorCode::VaultDamaged, QStringLiteral("row exchanged"));
        const QByteArray aad = aadOf(m_store, (*keys)->table, query->text(0), query->number(1));
        auto row = openPayload(**keys, aad, query->blob(2));
        if (!row)
            return base::fail(row);
        visitor(std::move(*row));
    }
    if (!more)
        return base::fail(more);
    if (count != m_index.count((*keys)->kind))
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("rows missing"));
    return {};
}

base::Result<QList<exchange::Row>> RowStore::all(const Place &place)
{
    QList<exchange::Row> rows;
    if (auto visited = visit(place, [&rows](exchange::Row &&row) { rows.append(std::move(row)); }); !visited)
        return base::fail(visited);
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return rows;
}

// After a sync that failed nobody knows what the disk holds: the system may have dropped what it could not
// write and say "written" the next time. Only reading anew tells.
base::Result<> RowStore::begin(Transaction &transaction) const
{
    if (m_unsynced)
        return tl::unexpected(*m_unsynced);
    return transaction.begin();
}

base::Result<> RowStore::commit(RowWriter &writer, Transaction &transaction)
{
    if (auto finished = writer.finish(); !finished)
        return finished;
    if (auto committed = transaction.commit(); !committed) {
        if (committed.error().code == ErrorCode::FileUnwritable)
            m_unsynced = committed.error();
        return committed;
    }
    m_holdings = writer.holdings();
    m_index.merge(writer.changed());
    return {};
}

base::Result<> RowStore::write(const exchange::Changes &changes)
{
    if (changes.puts.isEmpty() && changes.removes.isEmpty())
        return {};
    Transaction transaction(*m_database);
    if (auto begun = begin(transaction); !begun)
        return begun;
    RowWriter writer(*m_database, m_master, m_store, m_holdings, m_index);
    for (const auto &put : changes.puts) {
        if (auto usable = checkUsable(put.place); !usable)
            return usable;
        if (auto done = writer.put(put.place, put.row); !done)
            return done;
    }
    for (const auto &remove : changes.removes) {
        if (auto usable = checkUsable(remove.place); !usable)
            return usable;
        if (auto done = writer.remove(remove.place, remove.id); !done)
            return done;
    }
    return commit(writer, transaction);
}

QList<base::CallId> RowStore::calls() const
{
    QList<base::CallId> calls;
    for (auto key = m_holdings.keyring.begin(); key != m_holdings.keyring.end(); ++key) {
        const bool hasRows =
            std::any_of(key->kinds.begin(), key->kinds.end(),
                        [this](const QByteArray &kind) { return m_holdings.ledger.count(kind) > 0; });
        if (hasRows && !key.key().isEmpty())
            calls.append(key.key());
    }
    std::sort(calls.begin(), calls.end());
    return calls;
}

base::Result<> RowStore::check()
{
    const auto pages = m_database->text("PRAGMA integrity_check(1)");
    if (!pages)
        return base::fail(pages);
    if (*pages != "ok")
        return base::fail(ErrorCode::VaultDamaged, QString::fromUtf8(*pages));
    const auto counted = countRows(nullptr);
    if (!counted)
        return base::fail(counted);
    if (!m_holdings.ledger.differences(*counted).isEmpty())
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("rows missing, added or of another time"));
    for (auto key = m_holdings.keyring.begin(); key != m_holdings.keyring.end(); ++key) {
        for (const exchange::Table table : allTables()) {
            if (auto opened = visit({key.key(), table}, [](exchange::Row &&) {}); !opened)
                return opened;
        }
    }
    return {};
}

base::Result<BackupSource> RowStore::copyTo(const QString &path)
{
    const auto current = header();
    if (!current)
        return base::fail(current);
    if (auto copied = m_database->copyTo(path); !copied)
        return base::fail(copied);
    return BackupSource{*current, m_master.backup, m_holdings.version, {}};
}

base::Result<> RowStore::destroyCall(const base::CallId &call)
{
    const QHash<exchange::Table, QByteArray> kinds = m_holdings.keyring.value(call).kinds;
    {
        Transaction transaction(*m_database);
        if (auto begun = begin(transaction); !begun)
            return begun;
        RowWriter writer(*m_database, m_master, m_store, m_holdings, m_index);
        if (auto removed = writer.removeCall(call); !removed)
            return removed;
        if (auto committed = commit(writer, transaction); !committed)
            return committed;
    }
    for (const QByteArray &kind : kinds) {
        m_damaged.remove(kind);
        m_index.forget(kind);
    }
    return m_database->emptyLog(); // the wrapped key still stands in the log until then
}

base::Result<> RowStore::replaceHeader(const VaultHeader &next)
{
    const auto current = header();
    if (!current)
        return base::fail(current);
    if (next.version != nextVersion())
        return base::fail(ErrorCode::Internal, QStringLiteral("header version"));
    {
        Transaction transaction(*m_database);
        if (auto begun = begin(transaction); !begun)
            return begun;
        RowWriter writer(*m_database, m_master, m_store, m_holdings, m_index);
        writer.replaceHeader(current->version);
        if (auto saved = next.save(*m_database); !saved)
            return saved;
        if (auto committed = commit(writer, transaction); !committed)
            return committed;
    }
    return m_database->emptyLog(); // the old wrapping, too
}

} // namespace simsa::store
