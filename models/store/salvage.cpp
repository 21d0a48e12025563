// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "crypto/sealedrow.h"
#include "store/draftsformat.h"
#include "store/folderlock.h"
#include "store/keptfiles.h"
#include "store/ledger.h"
#include "store/rowfinds.h"
#include "store/rowwriter.h"
#include "store/vaultfile.h"
#include "store/vaultfolder.h"

#include <QFileInfo>

#include <algorithm>

namespace simsa::store {

using base::ErrorCode;
using exchange::Place;
using exchange::Row;

namespace {

/// One transaction of a copy: enough rows to be quick, few enough for memory.
constexpr qsizetype copyBytes = 8 * 1024 * 1024;

struct Unlocked
{
    VaultHeader header;
    crypto::SecretBytes master;
};

/// With the newest header that the passphrase opens.
base::Result<Unlocked> unlock(QList<VaultHeader> headers, const QString &passphrase)
{
    std::sort(headers.begin(), headers.end(),
              [](const VaultHeader &a, const VaultHeader &b) { return a.version > b.version; });
    base::Result<Unlocked> outcome =
        base::fail(ErrorCode::VaultDamaged, QStringLiteral("the wrapped master key is lost"));
    for (const VaultHeader &header : std::as_const(headers)) {
        auto master = header.unwrap(passphrase);
        if (master)
            return Unlocked{header, *std::move(master)};
        outcome = base::fail(master);
    }
    return outcome;
}

} // namespace

bool VaultState::isWhole() const
{
    return keysLost == 0 && rowsWithoutKey == 0 && !ledgerLost &&
           std::all_of(tables.begin(), tables.end(),
                       [](const TableState &table) { return table.asCounted && table.atLeastLost() == 0; });
}

QString nameOf(exchange::Table table)
{
    return QString::fromLatin1(tableName(table));
}

struct Salvage::Found
{
    FolderLock lock;
    PageFile pages;
    KeptFiles files;
    RowFinds finds;
    VaultHeader header;
    MasterKeys master;
    Keyring keyring;
    std::optional<Ledger> ledger;
    VaultState state;

    void openKeys();
    void openLedger();
    void judge();
    [[nodiscard]] TableState judgeTable(const Place &place, const PlaceKeys &keys) const;
    [[nodiscard]] std::optional<PlaceKeys> keysOf(const Place &place) const;
    /// The newest state that is right, with its version.
    [[nodiscard]] std::optional<std::pair<Row, qint64>>
    openNewest(const PlaceKeys &keys, const QByteArray &id, const QList<RowFind> &states) const;
};

void Salvage::Found::openKeys()
{
    QSet<QByteArray> opened, seen;
    for (const CellColumns &key : std::as_const(finds.keys)) {
        const QByteArray id = key.bytesOf(0);
        seen.insert(id);
        if (openDataKey(master, header.store, id, key.number(1), key.bytesOf(2), keyring))
            opened.insert(id);
    }
    state.keysLost = int((seen - opened).size());
}

void Salvage::Found::openLedger()
{
    qint64 newest = 0;
    for (const CellColumns &one : std::as_const(finds.ledgers)) {
        const qint64 version = one.number(1);
        const auto plain = version > newest ? crypto::openRow(master.ledger, one.bytesOf(2),
                                                              aadOf(header.store, "ledger", "rows", version))
                                            : base::fail(ErrorCode::NotFound);
        auto read = plain ? Ledger::decode(*plain, master.sums) : base::fail(plain);
        if (!read)
            continue;
        newest = version;
        ledger = *std::move(read);
    }
    state.ledgerLost = !ledger;
}

std::optional<PlaceKeys> Salvage::Found::keysOf(const Place &place) const
{
    const auto key = keyring.constFind(place.call);
    if (key == keyring.constEnd())
        return std::nullopt;
    const auto keys = key->place(place.table);
    return keys ? std::optional(*keys) : std::nullopt;
}

std::optional<std::pair<Row, qint64>> Salvage::Found::openNewest(const PlaceKeys &keys, const QByteArray &id,
                                                                 const QList<RowFind> &states) const
{
    for (const RowFind &one : states) {
        auto row =
            openPayload(keys, aadOf(header.store, keys.table, id, one.version), sealedAt(pages, one.place));
        if (row)
            return std::pair(*std::move(row), one.version);
    }
    return std::nullopt;
}

TableState Salvage::Found::judgeTable(const Place &place, const PlaceKeys &keys) const
{
    TableState table{place.call, place.table, 0, 0, 0, true};
    Ledger counted(master.sums);
    const auto rows = finds.rows.value(keys.kind);
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const auto opened = openNewest(keys, row.key(), *row);
        ++(opened ? table.right : table.damaged);
        if (opened)
            counted.add(keys.kind, row.key(), opened->second);
    }
    if (ledger) {
        table.missing = std::max<qint64>(0, ledger->count(keys.kind) - table.right - table.damaged);
        table.asCounted = !ledger->differences(counted).contains(keys.kind);
    }
    return table;
}

void Salvage::Found::judge()
{
    QSet<QByteArray> known;
    QList<base::CallId> calls = keyring.keys();
    std::sort(calls.begin(), calls.end());
    for (const base::CallId &call : std::as_const(calls)) {
        for (const exchange::Table table : allTables()) {
            const auto keys = keysOf({call, table});
            if (!keys)
                continue;
            known.insert(keys->kind);
            const TableState judged = judgeTable({call, table}, *keys);
            if (judged.right + judged.atLeastLost() > 0)
                state.tables.append(judged);
        }
    }
    for (auto kind = finds.rows.begin(); kind != finds.rows.end(); ++kind) {
        if (!known.contains(kind.key()))
            state.rowsWithoutKey += kind->size();
    }
    state.files = files.names();
}

Salvage::Salvage(std::unique_ptr<Found> found)
    : m_found(std::move(found))
{
}

Salvage::~Salvage() = default;
Salvage::Salvage(Salvage &&) noexcept = default;
Salvage &Salvage::operator=(Salvage &&) noexcept = default;

base::Result<Salvage> Salvage::open(const QString &folder, const QString &passphrase)
{
    const VaultFolder paths(folder);
    if (!QFileInfo(paths.database()).isFile())
        return base::fail(ErrorCode::VaultMissing, folder);
    auto lock = FolderLock::take(paths.lock());
    // What only reads may read from a disk that cannot be written.
    if (!lock && lock.error().code == ErrorCode::VaultInUse)
        return base::fail(lock);
    auto pages = PageFile::open(paths.database());
    if (!pages)
        return base::fail(pages);
    RowFinds finds = RowFinds::in(*pages);
    const auto unlocked = unlock(finds.headers, passphrase);
    if (!unlocked)
        return base::fail(unlocked);
    auto keys = MasterKeys::from(unlocked->master);
    if (!keys)
        return base::fail(keys);
    std::unique_ptr<Found> found(new Found{lock ? *std::move(lock) : FolderLock(),
                                           *std::move(pages),
                                           KeptFiles(paths.files()),
                                           std::move(finds),
                                           unlocked->header,
                                           *std::move(keys),
                                           {},
                                           {},
                                           {}});
    found->openKeys();
    found->openLedger();
    found->judge();
    return Salvage(std::move(found));
}

const VaultState &Salvage::state() const
{
    return m_found->state;
}

QList<base::CallId> Salvage::calls() const
{
    QList<base::CallId> calls = m_found->keyring.keys();
    calls.removeAll(base::CallId());
    std::sort(calls.begin(), calls.end());
    return calls;
}

QList<Row> Salvage::rows(const Place &place) const
{
    QList<Row> rows;
    const auto keys = m_found->keysOf(place);
    if (!keys)
        return rows;
    const auto finds = m_found->finds.rows.value(keys->kind);
    for (auto find = finds.begin(); find != finds.end(); ++find) {
        if (auto opened = m_found->openNewest(*keys, find.key(), *find))
            rows.append(std::move(opened->first));
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.id < b.id; });
    return rows;
}

std::optional<QByteArray> Salvage::row(const Place &place, const QString &id) const
{
    const auto keys = m_found->keysOf(place);
    if (!keys)
        return std::nullopt;
    const QByteArray name = keys->idOf(id);
    const auto opened = m_found->openNewest(*keys, name, m_found->finds.rows.value(keys->kind).value(name));
    return opened ? std::optional(opened->first.bytes) : std::nullopt;
}

bool Salvage::isDamaged(const Place &place, const QString &id) const
{
    const auto keys = m_found->keysOf(place);
    return keys && m_found->finds.rows.value(keys->kind).contains(keys->idOf(id)) && !row(place, id);
}

KeptDrafts Salvage::drafts(const QDateTime &at) const
{
    const VaultState &state = m_found->state;
    KeptDrafts kept{at, state.keysLost == 0 && state.rowsWithoutKey == 0 && !state.ledgerLost, {}};
    for (const base::CallId &call : calls()) {
        for (const Row &row : rows({call, exchange::Table::Drafts}))
            kept.rows.append({call, row});
    }
    for (const TableState &table : state.tables) {
        if (table.table == exchange::Table::Drafts)
            kept.whole = kept.whole && table.asCounted && table.atLeastLost() == 0;
    }
    return kept;
}

base::Result<QByteArray> Salvage::sealDrafts(const KeptDrafts &drafts) const
{
    return sealedDrafts(drafts, m_found->header, m_found->master.backup);
}

base::Result<QStringList> Salvage::copyTo(VaultFile &fresh) const
{
    for (const TableState &table : m_found->state.tables) {
        exchange::Changes changes;
        qsizetype bytes = 0;
        for (const Row &row : rows({table.call, table.table})) {
            changes.put({table.call, table.table}, row.id, row.bytes);
            bytes += row.bytes.size();
            if (bytes < copyBytes)
                continue;
            if (const auto written = fresh.write(std::exchange(changes, {})); !written)
                return base::fail(written);
            bytes = 0;
        }
        if (const auto written = fresh.write(changes); !written)
            return base::fail(written);
    }
    QStringList lost;
    for (const QString &name : m_found->state.files) {
        const auto path = m_found->files.path(name);
        const auto kept = path ? fresh.keepFile(name, *path) : base::fail(path);
        if (!kept && kept.error().code != ErrorCode::FileUnreadable &&
            kept.error().code != ErrorCode::NotFound)
            return base::fail(kept);
        if (!kept)
            lost.append(name);
    }
    return lost;
}

} // namespace simsa::store
