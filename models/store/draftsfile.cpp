// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftsfile.h"

#include "base/clock.h"
#include "base/json.h"
#include "bundle/zip.h"
#include "crypto/sealedrow.h"
#include "store/backupformat.h"
#include "store/draftsformat.h"
#include "store/keyring.h"

#include <QBuffer>

namespace simsa::store {

using base::ErrorCode;
using base::Result;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 mostHeaderBytes = 64 * 1024;
constexpr int mostRowText = 64 * 1024 * 1024;
constexpr qint64 mostSealedBytes = 512LL * 1024 * 1024;

QByteArray mediaType()
{
    return "application/vnd.simsa.drafts+zip";
}

QString sealedName()
{
    return QStringLiteral("drafts.sealed");
}

QByteArray aadOfDrafts(const VaultHeader &header)
{
    return aadOf(header.store, "backup", "drafts", header.version);
}

tl::unexpected<base::Error> damaged(const QString &what)
{
    return base::fail(ErrorCode::VaultDamaged, QStringLiteral("drafts: ") + what);
}

QByteArray plainOf(const KeptDrafts &drafts)
{
    QJsonArray rows;
    for (const KeptDrafts::Row &one : drafts.rows)
        rows.append(QJsonObject{{QStringLiteral("bytes"), QString::fromLatin1(one.row.bytes.toBase64())},
                                {QStringLiteral("call"), one.call.text()},
                                {QStringLiteral("id"), one.row.id}});
    return base::canonicalJson({{QStringLiteral("created"), base::formatUtc(drafts.created)},
                                {QStringLiteral("rows"), rows},
                                {QStringLiteral("v"), formatVersion},
                                {QStringLiteral("whole"), drafts.whole}});
}

KeptDrafts::Row rowFrom(base::JsonReader &reader)
{
    KeptDrafts::Row one;
    one.row.bytes = QByteArray::fromBase64(reader.text(QStringLiteral("bytes"), mostRowText).toLatin1());
    one.call = reader.name<base::CallId>(QStringLiteral("call"));
    one.row.id = reader.text(QStringLiteral("id"), 1024);
    return one;
}

Result<KeptDrafts> draftsFrom(const QByteArray &plain)
{
    const auto object = base::parseCanonicalJson(plain);
    if (!object)
        return base::fail(object);
    base::JsonReader reader(*object, QStringLiteral("drafts"));
    if (reader.integer(QStringLiteral("v"), 1, 1LL << 53) != formatVersion)
        return base::fail(ErrorCode::VaultVersionUnknown, QStringLiteral("drafts"));
    KeptDrafts drafts;
    drafts.created = reader.time(QStringLiteral("created"));
    drafts.whole = reader.boolean(QStringLiteral("whole"));
    drafts.rows = reader.list<KeptDrafts::Row>(QStringLiteral("rows"), rowFrom);
    if (const auto read = reader.finish(); !read)
        return base::fail(read);
    return drafts;
}

Result<> fill(bundle::ZipWriter &zip, const QByteArray &header, const QByteArray &sealed)
{
    if (const auto added = zip.add(QStringLiteral("mimetype"), mediaType()); !added)
        return added;
    if (const auto added = zip.add(backupformat::headerName(), header); !added)
        return added;
    if (const auto added = zip.add(sealedName(), sealed); !added)
        return added;
    return zip.finish();
}

} // namespace

Result<QByteArray> sealedDrafts(const KeptDrafts &drafts, const VaultHeader &header,
                                const crypto::SecretBytes &key)
{
    const auto sealed = crypto::sealRow(key, plainOf(drafts), aadOfDrafts(header));
    if (!sealed)
        return base::fail(sealed);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bundle::ZipWriter zip(buffer, bundle::ZipNames::LowerCase);
    if (const auto filled = fill(zip, backupformat::headerBytes(header), *sealed); !filled)
        return base::fail(filled);
    return buffer.data();
}

Result<KeptDrafts> openDrafts(const QByteArray &file, const QString &passphrase)
{
    const auto zip = bundle::ZipReader::fromBytes(file, bundle::ZipNames::LowerCase);
    if (!zip)
        return base::fail(zip);
    const auto &entries = zip->entries();
    if (entries.size() != 3 || entries.at(0).name != QStringLiteral("mimetype") ||
        entries.at(1).name != backupformat::headerName() || entries.at(2).name != sealedName())
        return damaged(QStringLiteral("entries"));
    const auto type = zip->read(0, mostHeaderBytes);
    if (!type || *type != mediaType())
        return damaged(QStringLiteral("mimetype"));
    const auto bytes = zip->read(1, mostHeaderBytes);
    const auto header = bytes ? backupformat::headerFrom(*bytes) : base::fail(bytes);
    if (!header)
        return base::fail(header);
    const auto master = header->unwrap(passphrase);
    const auto keys = master ? MasterKeys::from(*master) : base::fail(master);
    if (!keys)
        return base::fail(keys);
    const auto sealed = zip->read(2, mostSealedBytes);
    if (!sealed)
        return base::fail(sealed);
    const auto plain = crypto::openRow(keys->backup, *sealed, aadOfDrafts(*header));
    return plain ? draftsFrom(*plain) : damaged(QStringLiteral("seal"));
}

} // namespace simsa::store
