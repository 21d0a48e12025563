// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openbundle.h"

#include "base/files.h"
#include "base/json.h"
#include "bundle/zip.h"
#include "crypto/cms.h"
#include "crypto/inspect.h"

#include <QBuffer>
#include <QTemporaryDir>

namespace simsa::vectors {

using namespace Qt::StringLiterals;

bundle::BundleContent bundleContent(const World &world)
{
    bundle::BundleContent content;
    content.issuer = world.office.id;
    content.person = world.hong.id;
    content.charter = world.charter;
    content.assignments = {{world.hong.id, world.proposal.id, world.charter.dates.reviewUntil}};
    content.proposals = {world.proposal};
    content.writeTo = {{world.chair.id, call::Role::Chair, world.chair.signing.certificate,
                        world.chair.encryption.certificate}};
    content.crl = world.crl(1);
    content.demand = {{base::ClusterId(u"h200"_s), {base::Nodes(4)}}};
    content.open =
        [bytes = world.attachment](const base::ProposalId &,
                                   const call::Attachment &) -> base::Result<std::unique_ptr<QIODevice>> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
    return content;
}

QByteArray bundleOf(const World &world, const bundle::BundleContent &content)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"b.simsa"_s);
    const base::ManualClock clock(World::today());
    (void)must(
        bundle::writeBundle(path, content, world.office.signing, {world.hong.encryption.certificate}, clock));
    return must(base::readFile(path, 1 << 24));
}

OpenBundle::OpenBundle(const QByteArray &bytes, const World &world)
{
    const auto zip = must(bundle::ZipReader::fromBytes(bytes, bundle::ZipNames::LowerCase));
    for (qsizetype i = 0; i < zip.entries().size(); ++i)
        entries.append({zip.entries().at(i).name, must(zip.read(i, 1 << 24))});
    kek = must(crypto::openSecretWith(entries[1].second, world.hong.encryption));
    keyId = *must(crypto::inspect(entries[2].second)).keyId;
    const QByteArray signedData = must(crypto::openWithKek(entries[2].second, kek, keyId));
    manifest = must(base::parseCanonicalJson(must(crypto::verifyAttached(signedData, world.ca)).content));
}

void OpenBundle::sealManifest(const crypto::Credential &by)
{
    const QByteArray json = base::canonicalJson(manifest);
    (*this)["manifest.p7m"] =
        must(crypto::sealWithKek(must(crypto::signAttached(json, by, World::today())), kek, keyId));
}

QByteArray &OpenBundle::operator[](const char *name)
{
    for (auto &[key, bytes] : entries) {
        if (key == QLatin1String(name))
            return bytes;
    }
    qFatal("no entry %s", name);
}

QByteArray OpenBundle::bytes() const
{
    QByteArray archive;
    QBuffer buffer(&archive);
    buffer.open(QIODevice::WriteOnly);
    bundle::ZipWriter writer(buffer, bundle::ZipNames::LowerCase);
    for (const auto &[name, content] : entries) {
        if (!writer.add(name, content))
            qFatal("%s", qPrintable(name));
    }
    if (!writer.finish())
        qFatal("ZIP");
    return archive;
}

} // namespace simsa::vectors
