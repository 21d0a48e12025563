// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/container.h"

#include "crypto/secret.h"

#include <QBuffer>

#include <algorithm>

namespace simsa::packet {

using base::ErrorCode;
using base::Result;
using bundle::ZipEntry;
using bundle::ZipNames;
using bundle::ZipReader;

namespace {

tl::unexpected<base::Error> malformed(const QString &what)
{
    return base::fail(ErrorCode::PacketMalformed, what);
}

} // namespace

Result<Container> Container::open(const QString &path)
{
    auto zip = ZipReader::open(path, ZipNames::AnyCase);
    return zip ? check(*std::move(zip)) : base::fail(zip);
}

Result<Container> Container::fromBytes(const QByteArray &bytes)
{
    auto zip = ZipReader::fromBytes(bytes, ZipNames::AnyCase);
    return zip ? check(*std::move(zip)) : base::fail(zip);
}

Result<Container> Container::check(ZipReader zip)
{
    const auto &entries = zip.entries();
    if (entries.isEmpty() || entries.first().name != QLatin1String(mimetypeName))
        return malformed(QLatin1String(mimetypeName));
    const auto type = zip.read(0, qint64(sizeof packetMediaType) - 1);
    if (!type)
        return base::fail(type);
    if (*type != packetMediaType)
        return malformed(QLatin1String(mimetypeName));
    return Container(std::move(zip));
}

QStringList Container::payload() const
{
    QStringList names;
    for (const ZipEntry &entry : m_zip.entries()) {
        if (entry.name != QLatin1String(mimetypeName) &&
            !entry.name.startsWith(QLatin1String("META-INF/"), Qt::CaseInsensitive))
            names.append(entry.name);
    }
    return names;
}

Result<> Container::checkStructure() const
{
    const auto &entries = m_zip.entries();
    const QStringList names = payload();
    for (const QLatin1String name : {QLatin1String(decisionsName), QLatin1String(indexName)}) {
        if (!names.contains(name))
            return malformed(name);
    }
    const QString manifest = QLatin1String(manifestName);
    const QString signature = QLatin1String(signatureName);
    for (const QString &name : {manifest, signature}) {
        if (m_zip.indexOf(name) < 0)
            return malformed(name);
    }
    if (m_zip.indexOf(manifest) != entries.size() - 2 || m_zip.indexOf(signature) != entries.size() - 1)
        return malformed(entries.last().name);
    for (qsizetype i = 1; i < entries.size() - 2; ++i) {
        const QString &name = entries.at(i).name;
        const bool inOrder = i == 1 || entries.at(i - 1).name < name;
        if (!inOrder || !names.contains(name))
            return malformed(name);
    }
    return {};
}

Result<QByteArray> Container::read(const QString &name) const
{
    const qsizetype index = m_zip.indexOf(name);
    if (index < 0)
        return base::fail(ErrorCode::NotFound, name);
    return m_zip.read(index, mostEntryBytes);
}

Result<QMap<QString, QByteArray>> readPayload(const Container &container)
{
    const auto xml = container.read(QLatin1String(manifestName));
    if (!xml)
        return base::fail(xml);
    const auto objects = decodeManifest(*xml);
    if (!objects)
        return base::fail(objects);
    const QStringList names = container.payload();
    QMap<QString, QByteArray> payload;
    for (qsizetype i = 0; i < std::max(names.size(), objects->size()); ++i) {
        const QString name = names.value(i);
        const DataObject object = objects->value(i);
        if (name != object.name)
            return malformed(name.isEmpty() ? object.name : name);
        auto bytes = container.read(name);
        if (!bytes)
            return base::fail(bytes);
        if (object.sha256 != crypto::sha256(*bytes))
            return base::fail(ErrorCode::PacketHashMismatch, name);
        if (object.mediaType != mediaTypeOf(name))
            return malformed(name);
        payload.insert(name, *std::move(bytes));
    }
    return payload;
}

Result<> checkIndex(const IndexFile &index, const QMap<QString, QByteArray> &payload)
{
    QStringList expected = payload.keys();
    expected.removeOne(QLatin1String(indexName));
    for (qsizetype i = 0; i < std::max(expected.size(), index.files.size()); ++i) {
        const QString name = expected.value(i);
        const IndexLine line = index.files.value(i);
        if (name != line.name)
            return malformed(name.isEmpty() ? line.name : name);
        const QByteArray bytes = payload.value(name);
        if (line.size != bytes.size() || line.sha256 != crypto::sha256(bytes))
            return base::fail(ErrorCode::PacketHashMismatch, name);
    }
    return {};
}

Result<QByteArray> encodeContainer(const QMap<QString, QByteArray> &payload, const QByteArray &manifest,
                                   const QByteArray &signature)
{
    QByteArray archive;
    QBuffer buffer(&archive);
    buffer.open(QIODevice::WriteOnly);
    bundle::ZipWriter writer(buffer, ZipNames::AnyCase);
    auto added = writer.add(QLatin1String(mimetypeName), packetMediaType);
    for (auto it = payload.begin(); added && it != payload.end(); ++it)
        added = writer.add(it.key(), it.value());
    if (added)
        added = writer.add(QLatin1String(manifestName), manifest);
    if (added)
        added = writer.add(QLatin1String(signatureName), signature);
    if (added)
        added = writer.finish();
    if (!added)
        return base::fail(added);
    return archive;
}

QByteArray manifestOver(const QMap<QString, QByteArray> &payload)
{
    QList<DataObject> objects;
    for (auto it = payload.begin(); it != payload.end(); ++it)
        objects.append({it.key(), mediaTypeOf(it.key()), crypto::sha256(it.value())});
    return encodeManifest(objects);
}

} // namespace simsa::packet
