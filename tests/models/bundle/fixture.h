// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlereader.h"
#include "bundle/bundlewriter.h"
#include "crypto/authority.h"
#include "crypto/cms.h"

#include <QMap>
#include <QTemporaryDir>

#include <utility>

namespace simsa::bundle::test {

/// A programme office with its CA, a chair, and reviewers Hong (two devices) and Kim; all invented.
struct Office
{
    crypto::CertificateAuthority ca;
    crypto::CertificateAuthority otherCa;
    crypto::Credential signing; ///< the office's pinned key
    crypto::Credential chairSigning;
    crypto::Credential chairEncryption;
    crypto::Credential hong;        ///< encryption, laptop
    crypto::Credential hongSecond;  ///< encryption, desktop
    crypto::Credential hongSigning; ///< an enrolled reviewer's valid signing key
    crypto::Credential kim;         ///< another reviewer's encryption
    crypto::Crl crl;
    base::ManualClock clock;

    [[nodiscard]] Trust trust() const { return {ca.certificate(), signing.certificate.fingerprint()}; }
};

/// Made once per program: making keys takes time.
[[nodiscard]] const Office &office();

[[nodiscard]] call::Charter charter();

/// Two proposals for hong: "p-001" with a paper of `size` bytes, an empty file and a short one, "p-002"
/// without attachments. The charter blinds the applicant and the organisation.
struct Example
{
    explicit Example(qint64 size = 1000);

    BundleContent content;
    QMap<QString, QByteArray> bytes; ///< by attachment name
};

[[nodiscard]] base::Result<BundleInfo> make(const QString &path, const BundleContent &content);

using Entries = QList<std::pair<QString, QByteArray>>;
/// The archive taken apart and put together again, for those who tamper.
[[nodiscard]] Entries unpack(const QString &path);
void repack(const QString &path, const Entries &entries);
/// The bundle key as hong sees it, and its id.
[[nodiscard]] crypto::SecretBytes kekOf(const Entries &entries);
[[nodiscard]] base::KeyId keyIdOf(const Entries &entries);
/// manifest.json as signed.
[[nodiscard]] QByteArray manifestOf(const Entries &entries);
/// The manifest replaced by `json`, signed by `signer`, sealed under the bundle's own key.
[[nodiscard]] Entries withManifest(Entries entries, const QByteArray &json, const crypto::Credential &signer);

[[nodiscard]] QByteArray contentsOf(const QString &path);
void putContents(const QString &path, const QByteArray &bytes);
/// BundleReader::open as hong, and every file; Internal when all is accepted.
[[nodiscard]] base::ErrorCode openingCode(const QString &path);

} // namespace simsa::bundle::test
