// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packetfile.h"

#include "base/files.h"
#include "base/json.h"
#include "bundle/zip.h"
#include "crypto/cms.h"
#include "crypto/secret.h"
#include "packet/container.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

namespace packettest {

using namespace simsa;
using namespace Qt::StringLiterals;

namespace {

bool isPayload(const QString &name)
{
    return name != u"mimetype"_s && !name.startsWith(u"META-INF/"_s);
}

} // namespace

PacketEntries PacketEntries::read(const QString &path)
{
    const auto zip = bundle::ZipReader::open(path, bundle::ZipNames::AnyCase);
    if (!zip)
        qFatal("%s: %s", qPrintable(path), qPrintable(zip.error().detail));
    PacketEntries entries;
    for (qsizetype i = 0; i < zip->entries().size(); ++i)
        entries.list.append({zip->entries().at(i).name, zip->read(i, 1LL << 30).value()});
    return entries;
}

void PacketEntries::write(const QString &path) const
{
    QByteArray archive;
    QBuffer buffer(&archive);
    buffer.open(QIODevice::WriteOnly);
    bundle::ZipWriter writer(buffer, bundle::ZipNames::AnyCase);
    for (const auto &[name, bytes] : list) {
        if (!writer.add(name, bytes))
            qFatal("%s", qPrintable(name));
    }
    if (!writer.finish() || !base::writeFile(path, archive))
        qFatal("%s", qPrintable(path));
}

QByteArray &PacketEntries::operator[](const QString &name)
{
    for (auto &[key, bytes] : list) {
        if (key == name)
            return bytes;
    }
    qFatal("no entry %s", qPrintable(name));
}

void PacketEntries::remove(const QString &name)
{
    list.removeIf([&](const auto &entry) { return entry.first == name; });
}

void PacketEntries::insert(const QString &name, const QByteArray &bytes)
{
    const auto place = std::find_if(list.begin() + 1, list.end(), [&](const auto &entry) {
        return !isPayload(entry.first) || name < entry.first;
    });
    list.insert(place, {name, bytes});
}

void PacketEntries::makeConsistent()
{
    QJsonObject index = base::parseCanonicalJson((*this)[u"index.json"_s]).value();
    const QJsonArray old = index.value(u"files"_s).toArray();
    QJsonArray files;
    for (const auto &[name, bytes] : std::as_const(list)) {
        if (!isPayload(name) || name == u"index.json"_s)
            continue;
        QJsonObject line{{u"what"_s, u"letter"_s}};
        for (const QJsonValue &one : old) {
            if (one[u"name"_s].toString() == name)
                line = one.toObject();
        }
        line.insert(u"name"_s, name);
        line.insert(u"sha256"_s, crypto::sha256(bytes).hex());
        line.insert(u"size"_s, bytes.size());
        files.append(line);
    }
    index.insert(u"files"_s, files);
    (*this)[u"index.json"_s] = base::canonicalJson(index);
    QMap<QString, QByteArray> payload;
    for (const auto &[name, bytes] : std::as_const(list)) {
        if (isPayload(name))
            payload.insert(name, bytes);
    }
    (*this)[QLatin1String(packet::manifestName)] = packet::manifestOver(payload);
}

void PacketEntries::sign(const QList<crypto::Credential> &signers, const QDateTime &time)
{
    const auto made = crypto::signDetached((*this)[QLatin1String(packet::manifestName)], signers, time);
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    (*this)[QLatin1String(packet::signatureName)] = *made;
}

} // namespace packettest
