// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyring.h"

#include "crypto/keyderivation.h"
#include "crypto/sealedrow.h"

#include <QMessageAuthenticationCode>

namespace simsa::store {

using base::ErrorCode;
using exchange::Table;

namespace {

constexpr int secretBytes = 32;

} // namespace

QByteArray hmac(const crypto::SecretBytes &key, QByteArrayView message)
{
    const QByteArrayView bytes = key.view();
    return QMessageAuthenticationCode::hash(QByteArray::fromRawData(message.data(), message.size()),
                                            QByteArray::fromRawData(bytes.data(), bytes.size()),
                                            QCryptographicHash::Sha256);
}

QByteArray tableName(Table table)
{
    switch (table) {
    case Table::Identity:
        return "identity";
    case Table::Calls:
        return "calls";
    case Table::Bundles:
        return "bundles";
    case Table::Proposals:
        return "proposals";
    case Table::Attachments:
        return "attachments";
    case Table::Drafts:
        return "drafts";
    case Table::Records:
        return "records";
    case Table::Feeds:
        return "feeds";
    case Table::Outbox:
        return "outbox";
    case Table::Checkpoints:
        return "checkpoints";
    case Table::Plans:
        return "plans"; // a new table needs a line in allTables too
    }
    return {};
}

const QList<Table> &allTables()
{
    static const QList<Table> tables{Table::Identity,    Table::Calls,       Table::Bundles, Table::Proposals,
                                     Table::Attachments, Table::Drafts,      Table::Records, Table::Feeds,
                                     Table::Outbox,      Table::Checkpoints, Table::Plans};
    return tables;
}

QByteArray aadOf(const QByteArray &store, QByteArrayView table, QByteArrayView id, qint64 version)
{
    return "simsa1|" + store + '|' + table.toByteArray() + '|' + id.toByteArray() + '|' +
           QByteArray::number(version);
}

base::Result<MasterKeys> MasterKeys::from(const crypto::SecretBytes &master)
{
    const auto keys = crypto::hkdfSha256(master, "simsa1|keys", secretBytes);
    if (!keys)
        return base::fail(keys);
    const auto ledger = crypto::hkdfSha256(master, "simsa1|ledger", secretBytes);
    if (!ledger)
        return base::fail(ledger);
    const auto sums = crypto::hkdfSha256(master, "simsa1|sums", secretBytes);
    if (!sums)
        return base::fail(sums);
    const auto backup = crypto::hkdfSha256(master, "simsa1|backup", secretBytes);
    if (!backup)
        return base::fail(backup);
    return MasterKeys{*keys, *ledger, *sums, *backup};
}

base::Result<DataKey> DataKey::create(qint64 version)
{
    const auto id = crypto::randomBytes(16);
    if (!id)
        return base::fail(id);
    const auto secret = crypto::SecretBytes::random(secretBytes);
    if (!secret)
        return base::fail(secret);
    DataKey key{id->toHex(), version, *secret, {}};
    if (auto derived = key.deriveKinds(); !derived)
        return base::fail(derived);
    return key;
}

base::Result<> DataKey::deriveKinds()
{
    for (const Table table : allTables()) {
        const auto kind = crypto::hkdfSha256(secret, "simsa1|kind|" + tableName(table), 16);
        if (!kind)
            return base::fail(kind);
        kinds.insert(table, kind->view().toByteArray().toHex());
    }
    return {};
}

base::Result<PlaceKeys> DataKey::place(Table table) const
{
    const QByteArray name = tableName(table);
    const auto rows = crypto::hkdfSha256(secret, "simsa1|rows|" + name, secretBytes);
    if (!rows)
        return base::fail(rows);
    const auto ids = crypto::hkdfSha256(secret, "simsa1|ids|" + name, secretBytes);
    if (!ids)
        return base::fail(ids);
    return PlaceKeys{kinds.value(table), name, *rows, *ids};
}

base::Result<QByteArray> sealDataKey(const MasterKeys &master, const QByteArray &store,
                                     const base::CallId &call, const DataKey &key)
{
    QByteArray plain = key.secret.view().toByteArray() + call.text().toUtf8();
    auto sealed = crypto::sealRow(master.keys, plain, aadOf(store, "keys", key.id, key.version));
    crypto::wipe(plain);
    return sealed;
}

base::Result<> openDataKey(const MasterKeys &master, const QByteArray &store, const QByteArray &id,
                           qint64 version, const QByteArray &sealed, Keyring &keyring)
{
    auto plain = crypto::openRow(master.keys, sealed, aadOf(store, "keys", id, version));
    if (!plain || plain->size() < secretBytes)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("data key"));
    const base::CallId call(QString::fromUtf8(QByteArrayView(*plain).sliced(secretBytes)));
    DataKey key{id, version, crypto::SecretBytes::copyOf(QByteArrayView(*plain).first(secretBytes)), {}};
    crypto::wipe(*plain);
    if (keyring.contains(call))
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("two data keys of one call"));
    if (auto derived = key.deriveKinds(); !derived)
        return derived;
    keyring.insert(call, key);
    return {};
}

} // namespace simsa::store
