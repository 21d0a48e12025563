// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundlewriter.h"

#include "base/platform.h"
#include "bundle/zip.h"
#include "crypto/cms.h"

#include <QFileInfo>
#include <QFuture>
#include <QQueue>
#include <QSaveFile>
#include <QThreadPool>
#include <QtConcurrent>

#include <cerrno>

namespace simsa::bundle {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

tl::unexpected<base::Error> unwritable(int error, const QString &detail)
{
    const bool full = error == ENOSPC || error == EDQUOT;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, detail);
}

/// One part on its way into the archive.
struct PlainPart
{
    QByteArray bytes;
    QString file;                       ///< name of its attachment
    std::optional<base::Digest> sha256; ///< where this is the whole file: what its bytes must hash to
};

/// Hashes, seals and sums parts on all cores, and adds them to the archive in order, a few in flight.
class PartSealer
{
public:
    PartSealer(ZipWriter &zip, const crypto::SecretBytes &kek, const base::KeyId &id)
        : m_zip(zip)
        , m_kek(kek)
        , m_id(id)
    {
    }

    [[nodiscard]] Result<> add(PlainPart &&plain)
    {
        if (m_queue.size() > m_pool.maxThreadCount()) {
            if (const auto done = takeOldest(); !done)
                return done;
        }
        m_queue.enqueue(QtConcurrent::run(
            &m_pool, [this, part = std::move(plain)]() mutable { return seal(std::move(part)); }));
        return {};
    }

    [[nodiscard]] Result<> finish()
    {
        while (!m_queue.isEmpty()) {
            if (const auto done = takeOldest(); !done)
                return done;
        }
        return {};
    }

private:
    struct SealedPart
    {
        QByteArray der;
        quint32 crc = 0;
    };

    [[nodiscard]] Result<SealedPart> seal(PlainPart &&part) const
    {
        if (part.sha256 && crypto::sha256(part.bytes) != *part.sha256)
            return fail(ErrorCode::BundleHashMismatch, part.file);
        const auto sealed = crypto::sealWithKek(part.bytes, m_kek, m_id);
        crypto::wipe(part.bytes);
        if (!sealed)
            return fail(sealed);
        return SealedPart{*sealed, crc32(*sealed)};
    }

    [[nodiscard]] Result<> takeOldest()
    {
        const Result<SealedPart> sealed = m_queue.dequeue().takeResult();
        if (!sealed)
            return fail(sealed);
        return m_zip.add(partName(++m_written), sealed->der, sealed->crc);
    }

    ZipWriter &m_zip;
    const crypto::SecretBytes &m_kek;
    base::KeyId m_id;
    int m_written = 0;
    QQueue<QFuture<Result<SealedPart>>> m_queue;
    QThreadPool m_pool; // last member: destroyed first, and waits for what still runs
};

/// Exactly `size` bytes, in as many reads as the device likes.
Result<QByteArray> readExactly(QIODevice &device, qint64 size, const QString &name)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 have = 0;
    while (have < size) {
        const qint64 got = device.read(bytes.data() + have, size - have);
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, name + QStringLiteral(": ") + device.errorString());
        if (got == 0)
            return fail(ErrorCode::BundleHashMismatch, name + QStringLiteral(": shorter than it was"));
        have += got;
    }
    return bytes;
}

/// One bundle in the making; every step may fail, and then nothing of it stays.
class Making
{
public:
    Making(const BundleContent &content, const crypto::Credential &office, const BundleProgress &progress)
        : m_content(content)
        , m_office(office)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<> prepare(const QList<crypto::Certificate> &recipients, const base::Clock &clock)
    {
        if (const auto listed = listRecipients(recipients); !listed)
            return listed;
        if (const auto filled = fillManifest(clock); !filled)
            return filled;
        auto kek = crypto::SecretBytes::random(32);
        if (!kek)
            return fail(kek);
        m_kek = *std::move(kek);
        const auto json = encodeManifest(m_manifest);
        if (!json)
            return fail(json);
        const auto signedJson = crypto::signAttached(*json, m_office, m_manifest.created);
        if (!signedJson)
            return fail(signedJson);
        auto sealed = crypto::sealWithKek(*signedJson, m_kek, m_manifest.key);
        if (!sealed)
            return fail(sealed);
        m_sealedManifest = *std::move(sealed);
        auto keys = crypto::sealTo(m_kek.view(), recipients);
        if (!keys)
            return fail(keys);
        m_keys = *std::move(keys);
        return {};
    }

    [[nodiscard]] Result<> writeTo(QIODevice &device)
    {
        ZipWriter zip(device, ZipNames::LowerCase);
        if (const auto ok = zip.add(QStringLiteral("mimetype"), mediaType()); !ok)
            return ok;
        if (const auto ok = zip.add(QStringLiteral("keys.p7m"), m_keys); !ok)
            return ok;
        if (const auto ok = zip.add(QStringLiteral("manifest.p7m"), m_sealedManifest); !ok)
            return ok;
        PartSealer sealer(zip, m_kek, m_manifest.key);
        if (!tell())
            return fail(ErrorCode::Cancelled);
        for (const ManifestFile &file : m_manifest.files) {
            if (const auto ok = addFile(file, sealer); !ok)
                return ok;
        }
        if (const auto ok = sealer.finish(); !ok)
            return ok;
        return zip.finish();
    }

    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }

private:
    [[nodiscard]] bool tell() const { return !m_progress || m_progress(m_done, m_total); }

    [[nodiscard]] Result<> listRecipients(const QList<crypto::Certificate> &recipients)
    {
        for (const crypto::Certificate &certificate : recipients) {
            if (certificate.isNull())
                return fail(ErrorCode::CmsRecipientsInvalid);
            if (certificate.issuerName() != m_office.certificate.issuerName())
                return fail(ErrorCode::CertificateUntrusted, certificate.issuerName());
            const Recipient recipient{certificate.fingerprint(), certificate.serialHex()};
            if (m_manifest.recipients.contains(recipient))
                return fail(ErrorCode::CmsRecipientsInvalid, QStringLiteral("twice: ") + recipient.serialHex);
            m_manifest.recipients.append(recipient);
        }
        if (recipients.isEmpty() || recipients.size() > crypto::maxRecipients)
            return fail(ErrorCode::CmsRecipientsInvalid, QString::number(recipients.size()));
        return {};
    }

    [[nodiscard]] Result<> fillManifest(const base::Clock &clock)
    {
        const auto id = crypto::randomId<base::BundleId>();
        const auto key = crypto::randomId<base::KeyId>();
        if (!id || !key)
            return fail(ErrorCode::RandomFailed);
        m_manifest.id = *id;
        m_manifest.key = *key;
        m_manifest.supersedes = m_content.supersedes;
        m_manifest.issuer = m_content.issuer;
        m_manifest.created = clock.now();
        m_manifest.person = m_content.person;
        m_manifest.charter = m_content.charter;
        m_manifest.authority = m_content.authority;
        m_manifest.assignments = m_content.assignments;
        m_manifest.conflicts = m_content.conflicts;
        m_manifest.writeTo = m_content.writeTo;
        m_manifest.crl = m_content.crl;
        m_manifest.demand = m_content.demand;
        for (const call::Proposal &proposal : m_content.proposals) {
            m_manifest.proposals.append(m_content.blinded ? call::blinded(proposal, m_content.charter)
                                                          : proposal);
        }
        return listFiles();
    }

    [[nodiscard]] Result<> listFiles()
    {
        int number = 0;
        for (const call::Proposal &proposal : m_manifest.proposals) {
            for (const call::Attachment &attachment : proposal.attachments) {
                m_total += attachment.size;
                if (attachment.size < 0 || m_total > ZipWriter::mostBytes)
                    return fail(ErrorCode::ZipEntryTooLarge, attachment.name);
                ManifestFile file{proposal.id, attachment, {}};
                for (qint64 at = 0; at < attachment.size; at += partBytes)
                    file.parts.append(partName(++number));
                if (number + 3 > ZipWriter::mostEntries)
                    return fail(ErrorCode::ZipTooManyEntries, attachment.name);
                m_manifest.files.append(file);
            }
        }
        return {};
    }

    [[nodiscard]] Result<> addFile(const ManifestFile &file, PartSealer &sealer)
    {
        const QString &name = file.attachment.name;
        if (!m_content.open)
            return fail(ErrorCode::InvalidArgument, QStringLiteral("no opener: ") + name);
        const auto device = m_content.open(file.proposal, file.attachment);
        if (!device)
            return fail(device);
        const bool inOnePart = file.parts.size() == 1; // then it is hashed beside others
        crypto::Sha256 hash;
        for (qint64 at = 0; at < file.attachment.size; at += partBytes) {
            auto plain = readExactly(**device, std::min(partBytes, file.attachment.size - at), name);
            if (!plain)
                return fail(plain);
            if (!inOnePart)
                hash.add(*plain);
            m_done += plain->size();
            const auto sha256 = inOnePart ? std::optional(file.attachment.sha256) : std::nullopt;
            if (const auto ok = sealer.add({*std::move(plain), name, sha256}); !ok)
                return ok;
            if (!tell())
                return fail(ErrorCode::Cancelled);
        }
        char more = 0;
        if ((*device)->read(&more, 1) > 0 || (!inOnePart && hash.finish() != file.attachment.sha256))
            return fail(ErrorCode::BundleHashMismatch, name);
        return {};
    }

    const BundleContent &m_content;
    const crypto::Credential &m_office;
    const BundleProgress &m_progress;
    Manifest m_manifest;
    crypto::SecretBytes m_kek;
    QByteArray m_keys;
    QByteArray m_sealedManifest;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<BundleInfo> writeBundle(const QString &path, const BundleContent &content,
                               const crypto::Credential &office, const QList<crypto::Certificate> &recipients,
                               const base::Clock &clock, const BundleProgress &progress)
{
    Making making(content, office, progress);
    if (const auto ready = making.prepare(recipients, clock); !ready)
        return fail(ready);
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(errno, path + QStringLiteral(": ") + file.errorString());
    if (const auto written = making.writeTo(file); !written)
        return base::failAt(written, path);
    errno = 0;
    if (!file.flush() || !base::syncToDisk(file.handle()))
        return unwritable(errno, path + QStringLiteral(": ") + file.errorString());
    const qint64 size = file.size();
    if (!file.commit())
        return unwritable(errno, path + QStringLiteral(": ") + file.errorString());
    if (!base::syncFolder(QFileInfo(path).absolutePath()))
        return unwritable(errno, path + QStringLiteral(": folder not synced"));
    return BundleInfo{making.manifest(), size};
}

} // namespace simsa::bundle
