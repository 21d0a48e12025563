// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desks.h"
#include "cli/judge.h"

#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const bundle::ManifestFile &file)
{
    return u"%1/%2"_s.arg(file.proposal.text(), file.attachment.name);
}

Attempt<bundle::BundleReader> opened(Session &session, const QString &path)
{
    const auto station = session.station();
    if (!station)
        return failed(station);
    const auto reader = bundle::BundleReader::open(path, (*station)->device(), bundleTrust(**station));
    if (!reader)
        return failed(reader);
    return *reader;
}

QJsonObject fileJson(const bundle::ManifestFile &file)
{
    return {{u"name"_s, nameOf(file)},
            {u"type"_s, file.attachment.mediaType},
            {u"size"_s, file.attachment.size},
            {u"sha256"_s, file.attachment.sha256.hex()}};
}

/// What stands outside, for those without a key.
Outcome listOutline(Session &session, const QString &path)
{
    const auto outline = bundle::inspectBundle(path);
    if (!outline)
        return failed(outline);
    session.say(Cli::tr("A bundle for %1 certificates, with %2 sealed parts.")
                    .arg(outline->recipients.size())
                    .arg(outline->parts));
    for (const crypto::IssuerSerial &one : outline->recipients)
        session.say(u"  %1  %2"_s.arg(one.serialHex, one.issuer));
    session.say(Cli::tr("Not seen without a key: %1").arg(unseenNames(outline->unseen).join(u", "_s)));
    return Answer{outlineJson(*outline), Exit::Good, {}};
}

} // namespace

Outcome bundleMake(Session &session, const Arguments &arguments)
{
    if (arguments.value("out").isEmpty())
        return usage(Cli::tr("--%1 is needed.").arg(u"out"_s));
    const auto crl = newestCrl(session, arguments.value("crl"));
    if (!crl)
        return failed(crl);
    const auto desk = officeDesk(session);
    if (!desk)
        return failed(desk);
    const auto bundles = (*desk)->buildBundles(arguments.value("out"), *crl);
    if (!bundles)
        return failed(bundles);
    QJsonArray made;
    for (const office::BuiltBundle &one : *bundles) {
        session.say(Cli::tr("%1: %2 proposals, %3 bytes, %4")
                        .arg(one.person.text())
                        .arg(one.proposals)
                        .arg(one.size)
                        .arg(one.path));
        made.append(QJsonObject{{u"person"_s, one.person.text()},
                                {u"bundle"_s, one.id.hex()},
                                {u"proposals"_s, one.proposals},
                                {u"size"_s, one.size},
                                {u"file"_s, one.path}});
    }
    return Answer{{{u"bundles"_s, made}}, Exit::Good, {}};
}

Outcome bundleList(Session &session, const Arguments &arguments)
{
    if (!session.hasVault())
        return listOutline(session, arguments.word(0));
    const auto reader = opened(session, arguments.word(0));
    if (!reader)
        return failed(reader);
    const bundle::Manifest &manifest = reader->manifest();
    session.say(Cli::tr("Bundle %1 of %2 for %3, made %4")
                    .arg(manifest.id.hex(), manifest.charter.call.text(), manifest.person.text(),
                         base::formatUtc(manifest.created)));
    QJsonArray files;
    for (const bundle::ManifestFile &file : manifest.files) {
        session.say(
            u"%1  %2  %3"_s.arg(file.attachment.size, 12).arg(file.attachment.mediaType, nameOf(file)));
        files.append(fileJson(file));
    }
    return Answer{{{u"bundle"_s, manifest.id.hex()},
                   {u"call"_s, manifest.charter.call.text()},
                   {u"person"_s, manifest.person.text()},
                   {u"created"_s, base::formatUtc(manifest.created)},
                   {u"proposals"_s, manifest.proposals.size()},
                   {u"files"_s, files}},
                  Exit::Good,
                  {}};
}

Outcome bundleCat(Session &session, const Arguments &arguments)
{
    const auto reader = opened(session, arguments.word(0));
    if (!reader)
        return failed(reader);
    const QList<bundle::ManifestFile> &files = reader->manifest().files;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (nameOf(files.at(i)) != arguments.word(1))
            continue;
        const auto bytes = reader->file(i);
        if (!bytes)
            return failed(bytes);
        QJsonObject json = fileJson(files.at(i));
        if (session.wantsJson())
            json.insert(u"base64"_s, QString::fromLatin1(bytes->toBase64()));
        return Answer{json, Exit::Good, *bytes};
    }
    return tl::unexpected(Failure::of({base::ErrorCode::NotFound, arguments.word(1)}));
}

Outcome bundleVerify(Session &session, const Arguments &arguments)
{
    const auto station = trusted(session, {});
    if (!station)
        return failed(station);
    return answerOf(session, {judgeBundle(*station, arguments.word(0))});
}

} // namespace simsa::cli
