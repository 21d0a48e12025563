// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupformat.h"

#include "base/clock.h"
#include "base/json.h"
#include "crypto/sealedrow.h"
#include "store/keyring.h"

namespace simsa::store::backupformat {

using base::ErrorCode;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 mostNumber = 1LL << 53;

QByteArray aadOfList(const VaultHeader &header)
{
    return aadOf(header.store, "backup", "list", header.version);
}

ListedFile fileFrom(base::JsonReader &reader)
{
    ListedFile file;
    file.name = reader.text(QStringLiteral("name"), 256);
    file.size = reader.integer(QStringLiteral("size"), 0, mostNumber);
    file.sha256 = reader.bytes<base::Digest>(QStringLiteral("sha256"));
    return file;
}

base::Result<List> listFrom(const QByteArray &plain)
{
    const auto object = base::parseCanonicalJson(plain);
    if (!object)
        return base::fail(object);
    base::JsonReader reader(*object, QStringLiteral("backup"));
    if (reader.integer(QStringLiteral("v"), 1, mostNumber) != formatVersion)
        return base::fail(ErrorCode::VaultVersionUnknown, QStringLiteral("backup"));
    List list;
    list.header = reader.bytes<base::Digest>(QStringLiteral("header"));
    list.created = reader.time(QStringLiteral("created"));
    list.version = reader.integer(QStringLiteral("version"), 1, mostNumber);
    list.files = reader.list<ListedFile>(QStringLiteral("files"), fileFrom);
    if (const auto read = reader.finish(); !read)
        return base::fail(read);
    return list;
}

} // namespace

QString partName(qint64 number)
{
    return QStringLiteral("p/%1").arg(number, 6, 10, QLatin1Char('0'));
}

QByteArray headerBytes(const VaultHeader &header)
{
    return base::canonicalJson({{QStringLiteral("n"), qint64(header.cost.n)},
                                {QStringLiteral("p"), qint64(header.cost.p)},
                                {QStringLiteral("r"), qint64(header.cost.r)},
                                {QStringLiteral("salt"), QString::fromLatin1(header.salt.toHex())},
                                {QStringLiteral("sealed"), QString::fromLatin1(header.sealed.toHex())},
                                {QStringLiteral("store"), QString::fromLatin1(header.store)},
                                {QStringLiteral("v"), formatVersion},
                                {QStringLiteral("version"), header.version}});
}

base::Result<VaultHeader> headerFrom(const QByteArray &bytes)
{
    const auto object = base::parseCanonicalJson(bytes);
    if (!object)
        return base::fail(object);
    base::JsonReader reader(*object, QStringLiteral("backup"));
    if (reader.integer(QStringLiteral("v"), 1, mostNumber) != formatVersion)
        return base::fail(ErrorCode::VaultVersionUnknown, QStringLiteral("backup"));
    VaultHeader header;
    header.cost.n = quint64(reader.integer(QStringLiteral("n"), 2, mostNumber));
    header.cost.p = quint32(reader.integer(QStringLiteral("p"), 1, 1024));
    header.cost.r = quint32(reader.integer(QStringLiteral("r"), 1, 1024));
    header.salt = QByteArray::fromHex(reader.text(QStringLiteral("salt")).toLatin1());
    header.sealed = QByteArray::fromHex(reader.text(QStringLiteral("sealed")).toLatin1());
    header.store = reader.text(QStringLiteral("store"), 32).toLatin1();
    header.version = reader.integer(QStringLiteral("version"), 1, mostNumber);
    if (const auto read = reader.finish(); !read)
        return base::fail(read);
    if (headerBytes(header) != bytes)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("backup header"));
    return header;
}

base::Result<QByteArray> sealList(const List &list, const VaultHeader &header, const crypto::SecretBytes &key)
{
    QJsonArray files;
    for (const ListedFile &file : list.files)
        files.append(QJsonObject{{QStringLiteral("name"), file.name},
                                 {QStringLiteral("sha256"), file.sha256.hex()},
                                 {QStringLiteral("size"), file.size}});
    const QJsonObject object{{QStringLiteral("created"), base::formatUtc(list.created)},
                             {QStringLiteral("files"), files},
                             {QStringLiteral("header"), list.header.hex()},
                             {QStringLiteral("v"), formatVersion},
                             {QStringLiteral("version"), list.version}};
    return crypto::sealRow(key, base::canonicalJson(object), aadOfList(header));
}

base::Result<List> openList(const QByteArray &sealed, const VaultHeader &header,
                            const crypto::SecretBytes &key)
{
    const auto plain = crypto::openRow(key, sealed, aadOfList(header));
    if (!plain)
        return base::fail(ErrorCode::VaultDamaged, QStringLiteral("backup: list"));
    return listFrom(*plain);
}

} // namespace simsa::store::backupformat
