// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundlereader.h"

#include "bundle/manifestrules.h"
#include "crypto/cms.h"
#include "crypto/credentials.h"

#include <algorithm>

namespace simsa::bundle {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr qsizetype keysEntry = 1;
constexpr qsizetype manifestEntry = 2;
constexpr qsizetype firstPartEntry = 3;
constexpr qint64 mostKeysBytes = 1024 * 1024;
constexpr qint64 mostManifestBytes = 64LL * 1024 * 1024;
/// More than the headers of any sealed part take.
constexpr qint64 sealingBytes = 4096;
constexpr int kekBytes = 32;

/// The archive, and that it is a bundle as far as names and magic tell.
Result<ZipReader> openZip(const QString &path)
{
    auto zip = ZipReader::open(path, ZipNames::LowerCase);
    if (!zip)
        return base::failAt(zip, path);
    const auto nameAt = [&zip](qsizetype i) {
        return i < zip->entries().size() ? zip->entries().at(i).name : QString();
    };
    if (nameAt(0) != QLatin1String("mimetype") || zip->entries().first().size != mediaType().size())
        return fail(ErrorCode::BundleNotABundle, path);
    const auto type = zip->read(0, mediaType().size());
    if (!type)
        return base::failAt(type, path);
    if (*type != mediaType() || nameAt(keysEntry) != QLatin1String("keys.p7m") ||
        nameAt(manifestEntry) != QLatin1String("manifest.p7m"))
        return fail(ErrorCode::BundleNotABundle, path);
    return zip;
}

/// The outside of an envelope, which must be one for certificates or one under a shared key.
Result<crypto::EnvelopeView> gate(const QByteArray &der, bool underKey, const QString &name)
{
    auto view = crypto::inspect(der);
    if (!view)
        return base::failAt(view, name);
    if (view->kind != crypto::EnvelopeKind::AuthEnvelopedData)
        return fail(ErrorCode::CmsWrongType, name);
    if (view->keyId.has_value() != underKey || (view->recipientCount > 0) == underKey)
        return fail(ErrorCode::CmsRecipientsInvalid, name);
    return view;
}

/// Whose signature it claims to be, for somebody who has pinned nobody: a fingerprint to compare, nothing
/// more.
Result<base::Digest> claimedSigner(const QByteArray &signedData)
{
    const auto view = crypto::inspect(signedData);
    if (!view)
        return fail(view);
    for (const crypto::Certificate &certificate : view->certificates) {
        const crypto::IssuerSerial id{certificate.issuerName(), certificate.serialHex()};
        if (view->signerIds.contains(id))
            return certificate.fingerprint();
    }
    return fail(ErrorCode::SignatureInvalid,
                QStringLiteral("manifest.p7m: signer's certificate is not there"));
}

Result<> checkSigner(const crypto::Certificate &signer, const Trust &trust)
{
    if (signer.fingerprint() != trust.office)
        return fail(ErrorCode::BundleSignerNotOffice, signer.fingerprint().hex());
    return {};
}

Result<> checkCertificates(const Manifest &manifest, const crypto::Certificate &ca)
{
    for (const Correspondent &who : manifest.writeTo) {
        const QString where = QStringLiteral("writeTo ") + who.person.text();
        if (const auto ok = crypto::checkCertificate(who.signing, ca, crypto::KeyUse::Signing, {}); !ok)
            return base::failAt(ok, where);
        if (const auto ok = crypto::checkCertificate(who.encryption, ca, crypto::KeyUse::Encryption, {}); !ok)
            return base::failAt(ok, where);
    }
    return manifest.crl.isNull() ? Result<>() : manifest.crl.verify(ca);
}

bool isNotForKey(const Result<BundleReader> &reader)
{
    return !reader && reader.error().code == ErrorCode::BundleNotForMe;
}

} // namespace

Result<BundleReader> BundleReader::open(const QString &path, const crypto::Credential &encryption,
                                        const Trust &trust)
{
    auto zip = openZip(path);
    if (!zip)
        return fail(zip);
    BundleReader reader(*std::move(zip));
    if (const auto ok = reader.openKeys(encryption); !ok)
        return base::failAt(ok, path);
    if (const auto ok = reader.openManifest(trust); !ok)
        return fail(ok);
    if (const auto ok = reader.checkRecipients(encryption.certificate); !ok)
        return base::failAt(ok, path);
    if (reader.m_manifest.key != reader.m_keyId)
        return fail(ErrorCode::KeyIdUnknown, path + QStringLiteral(": manifest names another key"));
    if (const auto ok = reader.checkEntries(); !ok)
        return base::failAt(ok, path);
    if (const auto ok = checkCertificates(reader.m_manifest, trust.ca); !ok)
        return base::failAt(ok, path);
    return reader;
}

Result<BundleReader> BundleReader::open(const QString &path, const crypto::KeySource &keys,
                                        const Trust &trust)
{
    const auto all = crypto::allCredentials(keys, crypto::KeyUse::Encryption);
    if (!all)
        return fail(all);
    auto reader = open(path, all->first(), trust);
    for (qsizetype i = 1; i < all->size() && isNotForKey(reader); ++i)
        reader = open(path, all->at(i), trust);
    return reader;
}

Result<> BundleReader::openKeys(const crypto::Credential &encryption)
{
    const auto der = m_zip.read(keysEntry, mostKeysBytes);
    if (!der)
        return fail(der);
    const auto view = gate(*der, false, QStringLiteral("keys.p7m"));
    if (!view)
        return fail(view);
    m_keysFor = view->recipients;
    auto kek = crypto::openSecretWith(*der, encryption);
    if (!kek && kek.error().code == ErrorCode::NotARecipient)
        return fail(ErrorCode::BundleNotForMe, encryption.certificate.serialHex());
    if (!kek)
        return base::failAt(kek, QStringLiteral("keys.p7m"));
    if (kek->size() != kekBytes)
        return fail(ErrorCode::KeyInvalid, QStringLiteral("keys.p7m: %1 bytes").arg(kek->size()));
    m_kek = *std::move(kek);
    return {};
}

Result<> BundleReader::openManifest(const Trust &trust)
{
    const QString name = QStringLiteral("manifest.p7m");
    const auto der = m_zip.read(manifestEntry, mostManifestBytes);
    if (!der)
        return fail(der);
    const auto view = gate(*der, true, name);
    if (!view)
        return fail(view);
    m_keyId = *view->keyId;
    auto signedData = crypto::openWithKek(*der, m_kek, m_keyId);
    if (!signedData)
        return base::failAt(signedData, name);
    m_signed = *std::move(signedData);
    if (trust.office.isZero() || trust.ca.isNull()) {
        const auto signer = claimedSigner(m_signed);
        return signer ? fail(ErrorCode::BundleOfficeUnknown, signer->hex()) : fail(signer);
    }
    auto verified = crypto::verifyAttached(m_signed, trust.ca);
    if (!verified)
        return base::failAt(verified, name);
    if (const auto ok = checkSigner(verified->signers.value(0), trust); !ok)
        return ok;
    m_json = std::move(verified->content);
    auto manifest = decodeManifest(m_json);
    if (!manifest)
        return fail(manifest);
    m_manifest = *std::move(manifest);
    return {};
}

Result<> BundleReader::checkRecipients(const crypto::Certificate &me) const
{
    QList<crypto::IssuerSerial> listed;
    for (const Recipient &recipient : m_manifest.recipients)
        listed.append({me.issuerName(), recipient.serialHex});
    const auto holds = [](const QList<crypto::IssuerSerial> &list, const crypto::IssuerSerial &one) {
        return list.contains(one);
    };
    // As sets: DER sorts the recipients of an envelope, the manifest does not.
    const bool same =
        listed.size() == m_keysFor.size() &&
        std::all_of(listed.begin(), listed.end(), [&](const auto &one) { return holds(m_keysFor, one); }) &&
        std::all_of(m_keysFor.begin(), m_keysFor.end(), [&](const auto &one) { return holds(listed, one); });
    if (!same)
        return fail(
            ErrorCode::BundleRecipientsDisagree,
            QStringLiteral("%1 in keys, %2 in the manifest").arg(m_keysFor.size()).arg(listed.size()));
    if (!m_manifest.recipients.contains(Recipient{me.fingerprint(), me.serialHex()}))
        return fail(ErrorCode::BundleNotForMe, me.serialHex());
    return {};
}

Result<> BundleReader::checkEntries() const
{
    qsizetype entry = firstPartEntry;
    const QList<ZipEntry> &entries = m_zip.entries();
    for (const ManifestFile &file : m_manifest.files) {
        qint64 sealed = 0;
        for (const QString &part : file.parts) {
            if (entry >= entries.size() || entries.at(entry).name != part)
                return fail(ErrorCode::BundleEntriesDisagree, part);
            sealed += entries.at(entry++).size;
        }
        const qint64 size = file.attachment.size;
        if (sealed < size || sealed > size + file.parts.size() * sealingBytes)
            return fail(ErrorCode::BundleEntriesDisagree, file.attachment.name);
    }
    if (entry != entries.size())
        return fail(ErrorCode::BundleEntriesDisagree, entries.at(entry).name);
    return {};
}

Result<QByteArray> BundleReader::openPart(const QString &name) const
{
    const auto der = m_zip.read(m_zip.indexOf(name), mostPartBytes + sealingBytes);
    if (!der)
        return fail(der);
    auto plain = crypto::openWithKek(*der, m_kek, m_keyId);
    if (!plain)
        return base::failAt(plain, name);
    return plain;
}

Result<> BundleReader::readParts(qsizetype index, const std::function<bool(QByteArray &)> &take) const
{
    if (index < 0 || index >= m_manifest.files.size())
        return fail(ErrorCode::NotFound, QStringLiteral("file %1").arg(index));
    const ManifestFile &file = m_manifest.files.at(index);
    crypto::Sha256 hash;
    qint64 size = 0;
    for (const QString &part : file.parts) {
        auto plain = openPart(part);
        if (!plain)
            return fail(plain);
        hash.add(*plain);
        size += plain->size();
        if (size > file.attachment.size || plain->size() > mostPartBytes || plain->isEmpty())
            return fail(ErrorCode::BundleHashMismatch, file.attachment.name);
        const bool wanted = take(*plain);
        crypto::wipe(*plain);
        if (!wanted)
            return fail(ErrorCode::Cancelled);
    }
    if (size != file.attachment.size || hash.finish() != file.attachment.sha256)
        return fail(ErrorCode::BundleHashMismatch, file.attachment.name);
    return {};
}

Result<QByteArray> BundleReader::file(qsizetype index) const
{
    QByteArray bytes;
    if (index >= 0 && index < m_manifest.files.size())
        bytes.reserve(m_manifest.files.at(index).attachment.size);
    const auto read = readParts(index, [&bytes](QByteArray &part) {
        bytes.append(part);
        return true;
    });
    if (!read) {
        crypto::wipe(bytes);
        return fail(read);
    }
    return bytes;
}

Result<> BundleReader::checkFile(qsizetype index) const
{
    return readParts(index, [](QByteArray &) { return true; });
}

bool looksLikeBundle(const QByteArray &head)
{
    return head.startsWith("PK\x03\x04") && head.mid(30).startsWith("mimetype" + mediaType());
}

Result<BundleOutline> inspectBundle(const QString &path, const std::function<bool(qint64, qint64)> &progress)
{
    const auto zip = openZip(path);
    if (!zip)
        return fail(zip);
    BundleOutline outline;
    outline.size = zip->size();
    using Unseen = BundleOutline::Unseen;
    outline.unseen = {Unseen::Issuer,    Unseen::Signature, Unseen::Call,
                      Unseen::Proposals, Unseen::FileNames, Unseen::FileContents};
    std::optional<base::KeyId> key;
    for (qsizetype i = keysEntry; i < zip->entries().size(); ++i) {
        const ZipEntry &entry = zip->entries().at(i);
        const auto der = zip->read(i, mostPartBytes + sealingBytes);
        if (!der)
            return base::failAt(der, path);
        const auto view = gate(*der, i != keysEntry, entry.name);
        if (!view)
            return base::failAt(view, path);
        if (i == keysEntry)
            outline.recipients = view->recipients;
        else if (key && *key != *view->keyId)
            return fail(ErrorCode::KeyIdUnknown, entry.name);
        else
            key = view->keyId;
        if (i == manifestEntry)
            outline.sealedManifestBytes = entry.size;
        if (i >= firstPartEntry && entry.name != partName(++outline.parts))
            return fail(ErrorCode::BundleEntriesDisagree, entry.name);
        outline.sealedPartBytes += i >= firstPartEntry ? entry.size : 0;
        if (progress && !progress(entry.offset + entry.size, outline.size))
            return fail(ErrorCode::Cancelled);
    }
    outline.key = key.value_or(base::KeyId());
    return outline;
}

} // namespace simsa::bundle
