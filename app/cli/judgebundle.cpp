// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/judge.h"
#include "crypto/cms.h"

#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(bundle::BundleOutline::Unseen unseen)
{
    using Unseen = bundle::BundleOutline::Unseen;
    switch (unseen) {
    case Unseen::Issuer:
        return u"issuer"_s;
    case Unseen::Signature:
        return u"signature"_s;
    case Unseen::Call:
        return u"call"_s;
    case Unseen::Proposals:
        return u"proposals"_s;
    case Unseen::FileNames:
        return u"file-names"_s;
    case Unseen::FileContents:
        return u"file-contents"_s;
    }
    return {};
}

Judgement outlined(const QString &path)
{
    Judgement judgement{path, u"bundle"_s, {}, {}, {}, {}, {}};
    const auto outline = bundle::inspectBundle(path);
    if (!outline) {
        judgement.fault = outline.error();
        return judgement;
    }
    judgement.unseen = unseenNames(outline->unseen);
    judgement.json = outlineJson(*outline);
    judgement.facts.append(Cli::tr("sealed to %1 certificates, %2 sealed parts, %3 bytes")
                               .arg(outline->recipients.size())
                               .arg(outline->parts)
                               .arg(outline->size));
    return judgement;
}

} // namespace

QStringList unseenNames(const QList<bundle::BundleOutline::Unseen> &unseen)
{
    QStringList names;
    for (const auto one : unseen)
        names.append(nameOf(one));
    return names;
}

QJsonObject outlineJson(const bundle::BundleOutline &outline)
{
    QJsonArray recipients;
    for (const crypto::IssuerSerial &one : outline.recipients)
        recipients.append(QJsonObject{{u"issuer"_s, one.issuer}, {u"serial"_s, one.serialHex}});
    return {{u"size"_s, outline.size},
            {u"parts"_s, outline.parts},
            {u"key"_s, outline.key.hex()},
            {u"recipients"_s, recipients},
            {u"unseen"_s, QJsonArray::fromStringList(unseenNames(outline.unseen))}};
}

Judgement judgeBundle(const Trusted &trusted, const QString &path)
{
    Judgement judgement = outlined(path);
    if (judgement.fault || !trusted.station)
        return judgement;
    const auto reader =
        bundle::BundleReader::open(path, trusted.station->device(), bundleTrust(*trusted.station));
    if (!reader) {
        judgement.fault = reader.error();
        return judgement;
    }
    const auto verified = crypto::verifyAttached(reader->signedManifest(), trusted.ca);
    if (verified)
        judgement.signers.append(signerLine(verified->signers.first(), verified->signingTimes.first()));
    const bundle::Manifest &manifest = reader->manifest();
    judgement.facts.append(Cli::tr("call %1, for %2, %3 proposals, %4 files")
                               .arg(manifest.charter.call.text(), manifest.person.text())
                               .arg(manifest.proposals.size())
                               .arg(manifest.files.size()));
    judgement.json.insert(u"bundle"_s, manifest.id.hex());
    judgement.json.insert(u"call"_s, manifest.charter.call.text());
    judgement.json.insert(u"person"_s, manifest.person.text());
    judgement.unseen.clear();
    if (const auto whole = reader->checkAll(); !whole)
        judgement.fault = whole.error();
    return judgement;
}

} // namespace simsa::cli
