// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/manifest.h"
#include "bundle/zip.h"
#include "crypto/inspect.h"
#include "crypto/key.h"

#include <functional>

namespace simsa::bundle {

/// Whom a bundle is believed: pinned at enrolment, never taken from a bundle.
struct Trust
{
    crypto::Certificate ca; ///< may be null together with `office`
    base::Digest
        office; ///< fingerprint of the office's signing certificate; zeros: no bundle opens, see open()
};

/// What can be seen of a bundle without a key, and only that.
struct BundleOutline
{
    /// What a key would be needed for.
    enum class Unseen { Issuer, Signature, Call, Proposals, FileNames, FileContents };

    qint64 size = 0;                        ///< of the file, bytes
    QList<crypto::IssuerSerial> recipients; ///< certificates it was sealed to: claims
    base::KeyId key;                        ///< the bundle key's id: a claim
    int parts = 0;                          ///< sealed parts of attachments
    qint64 sealedManifestBytes = 0;
    qint64 sealedPartBytes = 0; ///< of all parts
    QList<Unseen> unseen;       ///< in the order of the enumerators

    friend bool operator==(const BundleOutline &, const BundleOutline &) = default;
};

/// Reads the whole file and checks what needs no key: ZIP with CRCs, the gates on every entry, the same key
/// id throughout. Errors as in BundleReader::open; says nothing of who made it. `progress` as in checkAll.
[[nodiscard]] base::Result<BundleOutline>
inspectBundle(const QString &path, const std::function<bool(qint64, qint64)> &progress = {});

/// True for the first bytes (at least 70) of something that says it is a bundle.
[[nodiscard]] bool looksLikeBundle(const QByteArray &head);

/// An opened bundle: the manifest has been verified to its last byte; files are opened one by one and shown
/// only after their hash was right. Safe to use from several threads; copies share the file and the key.
class BundleReader
{
public:
    /// In the order of FORMAT.md: ZIP (Zip…, BundleNotABundle) → gates on keys → key (BundleNotForMe when
    /// `encryption` is no recipient) → gates on the manifest → open and verify (DecryptionFailed,
    /// SignatureInvalid, CertificateUntrusted) → the signer is `trust.office` (BundleSignerNotOffice;
    /// BundleOfficeUnknown when nothing is pinned, its detail being the signer's SHA-256 fingerprint in hex
    /// and nothing else) → codec → BundleRecipientsDisagree, BundleNotForMe → KeyIdUnknown →
    /// BundleEntriesDisagree → certificates and CRL of the trusted CA (CertificateUntrusted, KeyUsageWrong,
    /// CrlInvalid). Not judged here: `supersedes`, the call, the authority records, revocation of the office.
    [[nodiscard]] static base::Result<BundleReader>
    open(const QString &path, const crypto::Credential &encryption, const Trust &trust);

    /// The same with whichever of the person's keys it was sealed to, the present one or a former one.
    [[nodiscard]] static base::Result<BundleReader> open(const QString &path, const crypto::KeySource &keys,
                                                         const Trust &trust);

    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    /// The signed bytes, and the SignedData that carries them.
    [[nodiscard]] const QByteArray &manifestJson() const { return m_json; }
    [[nodiscard]] const QByteArray &signedManifest() const { return m_signed; }

    /// The plaintext of `manifest().files[index]`; nothing unless its size and SHA-256 are right. NotFound
    /// for an index that is none; ZipCrcMismatch, gate errors, DecryptionFailed, BundleHashMismatch.
    [[nodiscard]] base::Result<QByteArray> file(qsizetype index) const;
    /// The same check, holding one part at a time.
    [[nodiscard]] base::Result<> checkFile(qsizetype index) const;
    /// checkFile for all, on all cores, holding a few parts at a time; `progress` is told in this thread
    /// bytes done and in all, and cancels by false (Cancelled).
    [[nodiscard]] base::Result<> checkAll(const std::function<bool(qint64, qint64)> &progress = {}) const;

private:
    explicit BundleReader(ZipReader zip)
        : m_zip(std::move(zip))
    {
    }
    [[nodiscard]] base::Result<> openKeys(const crypto::Credential &encryption);
    [[nodiscard]] base::Result<> openManifest(const Trust &trust);
    [[nodiscard]] base::Result<> checkRecipients(const crypto::Certificate &me) const;
    [[nodiscard]] base::Result<> checkEntries() const;
    [[nodiscard]] base::Result<QByteArray> openPart(const QString &name) const;
    [[nodiscard]] base::Result<> readParts(qsizetype index,
                                           const std::function<bool(QByteArray &)> &take) const;

    ZipReader m_zip;
    QList<crypto::IssuerSerial> m_keysFor;
    crypto::SecretBytes m_kek;
    base::KeyId m_keyId; ///< as the manifest's envelope names it
    QByteArray m_signed;
    QByteArray m_json;
    Manifest m_manifest;
};

} // namespace simsa::bundle
