// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objects.h"

#include "base/files.h"
#include "bundle/bundlewriter.h"
#include "record/sealed.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>

namespace interop {

using namespace Qt::StringLiterals;

Objects::Objects()
{
    putKeys();
    putBundle();
    putRecordAndPack();
    m_call.write(m_folder.path(u"FILE.asice"_s), packet::Audience::archive());
}

void Objects::putKeys()
{
    const support::Cast &cast = m_call.cast();
    const crypto::Certificate &ca = cast.registry.certificate();
    const crypto::Credential me = cast.first.encryption();
    const QByteArray pkcs8 = me.key.toPkcs8().value().view().toByteArray();
    office = cast.office.signing().certificate.fingerprint();
    m_folder.write(u"ca.crt"_s, ca.pem());
    m_folder.write(u"ca.der"_s, ca.der());
    m_folder.write(u"me.crt"_s, me.certificate.pem());
    m_folder.write(u"me.key"_s,
                   "-----BEGIN PRIVATE KEY-----\n" + pkcs8.toBase64() + "\n-----END PRIVATE KEY-----\n");
}

void Objects::putBundle()
{
    support::Cast &cast = m_call.cast();
    bundle::BundleContent content;
    content.issuer = cast.office.id;
    content.person = cast.first.id;
    content.charter = cast.charter;
    content.crl = cast.crl();
    content.proposals = {cast.proposals.first()};
    content.open = [](const base::ProposalId &,
                      const call::Attachment &) -> base::Result<std::unique_ptr<QIODevice>> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(support::Cast::attachmentBytes());
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
    const auto made = bundle::writeBundle(m_folder.path(u"b.simsa"_s), content, cast.office.signing(),
                                          {cast.first.encryption().certificate}, cast.clock);
    if (!made)
        qFatal("bundle: %s", qPrintable(made.error().detail));
}

void Objects::putRecordAndPack()
{
    const support::Cast &cast = m_call.cast();
    const crypto::Credential signer = cast.first.signing();
    record::Record statement;
    statement.author = cast.first.id;
    statement.body = record::toJson(record::Pledge{u"서약합니다 (가상)"_s});
    statement.call = cast.charter.call;
    statement.created = cast.clock.now();
    statement.device = cast.first.device.id();
    statement.feed = base::FeedId::fromRaw(QByteArray(16, 'f')).value();
    statement.salt = QByteArray(16, 's');
    statement.type = record::Type::Pledge;
    statement.typeName = record::nameOf(statement.type);
    pack = {statement.call, statement.device, statement.feed, {}};
    for (statement.seq = 1; statement.seq <= 2; ++statement.seq) {
        const auto sealed =
            record::seal(statement, signer, cast.registry.certificate(),
                         {cast.office.encryption().certificate, cast.first.encryption().certificate});
        if (!sealed)
            qFatal("record: %s", qPrintable(sealed.error().detail));
        pack.items.append({statement.seq, statement.prev, sealed->id, sealed->envelope});
        statement.prev = sealed->id;
    }
    record = pack.items.first().id;
    m_folder.write(u"record.p7m"_s, pack.items.first().envelope);
    m_folder.write(u"b.pack"_s, exchange::encodePack(pack, signer, statement.created).value());
}

QString Objects::bench(const QString &name) const
{
    const QString folder = m_folder.path(name);
    QDir(folder).removeRecursively();
    m_folder.makeFolder(name);
    for (const QString &file : {u"ca.crt"_s, u"ca.der"_s, u"me.crt"_s, u"me.key"_s})
        m_folder.write(name + u'/' + file, m_folder.read(file));
    return folder;
}

Said shell(const QString &line, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"faketime"_s, {u"2026-03-01 12:00:00"_s, u"sh"_s, u"-euc"_s, line});
    const bool done = process.waitForFinished(120'000);
    const QByteArray text = process.readAll();
    return {done && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, text};
}

QStringList documentedCommands(const QString &document, const QString &heading)
{
    const auto bytes = base::readFile(QStringLiteral(SIMSA_SOURCE_DIR "/") + document);
    const QString text = bytes ? QString::fromUtf8(*bytes) : QString();
    const qsizetype begin = text.indexOf(u"```sh\n"_s, qMax<qsizetype>(0, text.indexOf(heading)));
    const qsizetype end = text.indexOf(u"\n```"_s, begin + 1);
    if (!text.contains(heading) || begin < 0 || end < 0)
        qFatal("%s: no commands under %s", qPrintable(document), qPrintable(heading));
    return text.mid(begin + 6, end - begin - 6).split(u'\n');
}

} // namespace interop
