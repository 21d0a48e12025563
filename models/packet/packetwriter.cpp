// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/packetwriter.h"

#include "crypto/inspect.h"
#include "packet/wholepacket.h"

#include <QFileInfo>

#include <algorithm>

namespace simsa::packet {

using base::ErrorCode;
using base::Result;
using crypto::Certificate;
using crypto::Credential;

namespace {

using Payload = QMap<QString, QByteArray>;

const QStringList languageNames{QStringLiteral("ko"), QStringLiteral("en")};

Result<> drawInto(QList<PacketFile> &files, const QString &name, FileKind kind, Result<QByteArray> bytes)
{
    if (!bytes)
        return base::failAt(bytes, name);
    files.append({name, kind, *std::move(bytes), {}});
    return {};
}

Result<> drawLetters(const PacketContent &content, DocumentWriter &writer, QList<PacketFile> &files)
{
    for (const LetterPair &pair : content.letters) {
        for (const Language language : {Language::Korean, Language::English}) {
            const auto i = static_cast<int>(language);
            const QString name =
                QStringLiteral("letters/%1/%2.pdf").arg(languageNames.at(i), pair.proposal.text());
            const Letter &letter = pair.letters.at(static_cast<std::size_t>(i));
            const auto drawn = drawInto(files, name, FileKind::Letter, writer.letter(letter, language));
            if (!drawn)
                return drawn;
        }
    }
    return {};
}

Result<> drawMinutes(const PacketContent &content, DocumentWriter &writer, QList<PacketFile> &files)
{
    if (!content.minutes)
        return {};
    for (const Language language : {Language::Korean, Language::English}) {
        const auto i = static_cast<int>(language);
        const Minutes &minutes = content.minutes->at(static_cast<std::size_t>(i));
        const auto drawn = drawInto(files, QStringLiteral("minutes-%1.pdf").arg(languageNames.at(i)),
                                    FileKind::Minutes, writer.minutes(minutes, language));
        if (!drawn)
            return drawn;
    }
    return {};
}

/// All payload files, the index included.
Result<Payload> payloadOf(const PacketContent &content, DocumentWriter &writer)
{
    QList<PacketFile> files = content.files;
    if (const auto drawn = drawLetters(content, writer, files); !drawn)
        return base::fail(drawn);
    if (const auto drawn = drawMinutes(content, writer, files); !drawn)
        return base::fail(drawn);
    if (content.sheets) {
        const auto drawn =
            drawInto(files, QStringLiteral("sheets.xlsx"), FileKind::Sheets, writer.sheet(*content.sheets));
        if (!drawn)
            return base::fail(drawn);
    }
    Payload payload;
    for (const PacketFile &file : files) {
        if (payload.contains(file.name))
            return base::fail(ErrorCode::ZipDuplicateName, file.name);
        payload.insert(file.name, file.bytes);
    }
    payload.insert(QLatin1String(indexName), encodeIndex(indexOf(content.audience, content.call, files)));
    return payload;
}

/// The signature of the packet at `path` if it is over exactly this manifest and holds under `ca`.
QByteArray signatureThere(const QString &path, const QByteArray &manifest, const Certificate &ca)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto container = Container::open(path);
    const auto old = container ? container->read(QLatin1String(manifestName)) : base::fail(container);
    const auto signature = container ? container->read(QLatin1String(signatureName)) : base::fail(container);
    if (!old || !signature || *old != manifest)
        return {};
    const auto view = crypto::inspect(*signature);
    if (!view || !crypto::verifyDetached(*signature, manifest, ca, view->signerCount))
        return {};
    return *signature;
}

/// Signs what is not signed yet by each of `signers`; `reused` tells that nobody had to.
Result<QByteArray> signManifest(const QByteArray &manifest, QByteArray signature, const Certificate &ca,
                                const QList<Credential> &signers, const QDateTime &time, bool &reused)
{
    reused = !signature.isEmpty();
    QList<Certificate> there;
    if (reused) {
        const auto signedBy = signersOf(signature, manifest, ca);
        if (!signedBy)
            return base::fail(signedBy);
        there = signedBy->signers;
    }
    for (const Credential &signer : signers) {
        if (there.contains(signer.certificate))
            continue;
        auto made = signature.isEmpty() ? crypto::signDetached(manifest, {signer}, time)
                                        : crypto::addSigner(signature, manifest, signer, time);
        if (!made)
            return base::fail(made);
        signature = *std::move(made);
        there.append(signer.certificate);
    }
    return signature;
}

} // namespace

Result<PacketInfo> writePacket(const QString &path, const PacketContent &content, DocumentWriter &writer,
                               const QList<Credential> &signers, const base::Clock &clock)
{
    if (signers.isEmpty())
        return base::fail(ErrorCode::PacketSignerMissing);
    const auto payload = payloadOf(content, writer);
    if (!payload)
        return base::fail(payload);
    const QByteArray manifest = manifestOver(*payload);
    bool reused = false;
    const auto signature = signManifest(manifest, signatureThere(path, manifest, content.ca), content.ca,
                                        signers, clock.now(), reused);
    if (!signature)
        return base::fail(signature);
    auto info =
        writeWhole(path, {{content.audience, content.call, {}}, *payload, manifest, *signature, content.ca});
    if (info)
        info->reused = reused;
    return info;
}

Result<PacketInfo> addPacketSignature(const QString &path, const Credential &signer, const QDateTime &time)
{
    auto packet = readWhole(path);
    if (!packet)
        return base::fail(packet);
    auto signature = crypto::addSigner(packet->signature, packet->manifest, signer, time);
    if (!signature)
        return base::fail(signature);
    packet->signature = *std::move(signature);
    auto info = writeWhole(path, *packet);
    if (info)
        info->reused = true;
    return info;
}

} // namespace simsa::packet
