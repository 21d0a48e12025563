// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vaultheader.h"

#include "base/json.h"
#include "crypto/sealedrow.h"
#include "store/keyring.h"

namespace simsa::store {

using base::ErrorCode;

namespace {

constexpr int masterBytes = 32;
constexpr int saltBytes = 32;

base::Result<crypto::SecretBytes> passphraseKey(const VaultHeader &header, const QString &passphrase)
{
    QByteArray utf8 = base::toNfc(passphrase).toUtf8();
    auto key = crypto::scrypt(utf8, header.salt, header.cost, masterBytes);
    crypto::wipe(utf8);
    return key;
}

QByteArray aadOfMaster(const VaultHeader &header)
{
    return aadOf(header.store, "vault", "master", header.version);
}

} // namespace

base::Result<VaultHeader> VaultHeader::wrap(const QByteArray &store, qint64 version, crypto::ScryptCost cost,
                                            const crypto::SecretBytes &master, const QString &passphrase)
{
    const auto salt = crypto::randomBytes(saltBytes);
    if (!salt)
        return base::fail(salt);
    VaultHeader header{store, version, cost, *salt, {}};
    const auto key = passphraseKey(header, passphrase);
    if (!key)
        return base::fail(key);
    const auto sealed = crypto::sealRow(*key, master.view(), aadOfMaster(header));
    if (!sealed)
        return base::fail(sealed);
    header.sealed = *sealed;
    return header;
}

base::Result<crypto::SecretBytes> VaultHeader::unwrap(const QString &passphrase) const
{
    const auto key = passphraseKey(*this, passphrase);
    if (!key && key.error().code == ErrorCode::InvalidArgument)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("scrypt cost"));
    if (!key)
        return base::fail(key);
    auto plain = crypto::openRow(*key, sealed, aadOfMaster(*this));
    if (!plain || plain->size() != masterBytes)
        return base::fail(ErrorCode::PassphraseWrong);
    const auto master = crypto::SecretBytes::copyOf(*plain);
    crypto::wipe(*plain);
    return master;
}

QByteArray VaultHeader::checksum() const
{
    const QList<QByteArray> fields{store,
                                   QByteArray::number(version),
                                   QByteArray::number(cost.n),
                                   QByteArray::number(cost.r),
                                   QByteArray::number(cost.p),
                                   salt.toHex(),
                                   sealed.toHex()};
    return crypto::sha256(fields.join('|')).raw();
}

base::Result<VaultHeader> VaultHeader::load(Database &database)
{
    auto query =
        database.prepare("SELECT store, version, n, r, p, salt, sealed, sum FROM vault WHERE id = 1");
    if (!query)
        return base::fail(query);
    const auto row = query->step();
    if (!row)
        return base::fail(row);
    if (!*row)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("no header"));
    VaultHeader header;
    header.store = query->text(0);
    header.version = query->number(1);
    header.cost.n = quint64(query->number(2));
    header.cost.r = quint32(query->number(3));
    header.cost.p = quint32(query->number(4));
    header.salt = query->blob(5);
    header.sealed = query->blob(6);
    if (query->blob(7) != header.checksum())
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("header checksum"));
    return header;
}

base::Result<> VaultHeader::save(Database &database) const
{
    auto insert =
        database.prepare("INSERT OR REPLACE INTO vault (id, store, version, n, r, p, salt, sealed, sum)"
                         " VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!insert)
        return base::fail(insert);
    insert->bindText(1, store).bind(2, version).bind(3, qint64(cost.n)).bind(4, cost.r).bind(5, cost.p);
    insert->bindBlob(6, salt).bindBlob(7, sealed).bindBlob(8, checksum());
    return insert->run();
}

} // namespace simsa::store
