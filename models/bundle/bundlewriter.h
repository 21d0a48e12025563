// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "bundle/manifest.h"
#include "crypto/key.h"

#include <QIODevice>

#include <functional>
#include <memory>

namespace simsa::bundle {

/// Opens the bytes of an attachment for reading from its start; called once per attachment, in order, in the
/// thread of writeBundle. What it fails with, writeBundle fails with.
using AttachmentOpener = std::function<base::Result<std::unique_ptr<QIODevice>>(const base::ProposalId &,
                                                                                const call::Attachment &)>;

/// Told after every part: bytes of attachments done and in all. False cancels.
using BundleProgress = std::function<bool(qint64 done, qint64 total)>;

/// Everything that goes into one person's bundle.
struct BundleContent
{
    base::PersonId issuer; ///< the clerk who makes it
    base::PersonId person; ///< whom it is for
    std::optional<base::BundleId> supersedes;
    call::Charter charter;
    Authority authority;
    QList<call::Assignment> assignments;
    QList<call::Conflict> conflicts;
    QList<call::Proposal> proposals; ///< with attachments whose size and hash are known
    /// Fields the charter blinds are left out. False only for those the charter does not blind (officials).
    bool blinded = true;
    QList<Correspondent> writeTo;
    crypto::Crl crl;
    QList<ClusterDemand> demand; ///< empty: not shown to this recipient
    AttachmentOpener open;
};

/// What was written.
struct BundleInfo
{
    Manifest manifest;
    qint64 size = 0; ///< bytes

    friend bool operator==(const BundleInfo &, const BundleInfo &) = default;
};

/// Plaintext bytes per part.
inline constexpr qint64 partBytes = 8LL * 1024 * 1024;

/// Seals `content` to `recipients` (1–64 encryption certificates of the person, issued by the CA that issued
/// `office`) and signs it. All or nothing: written beside `path`, synced, renamed over it. Uses all cores;
/// holds a few parts at a time whatever the size. Errors: those of encodeManifest; CmsRecipientsInvalid,
/// CertificateUntrusted (another issuer), KeyUsageWrong; BundleHashMismatch (an attachment is not what its
/// size and hash say), ZipTooManyEntries, ZipEntryTooLarge (4 GiB), DiskFull, FileUnwritable, Cancelled,
/// RandomFailed.
[[nodiscard]] base::Result<BundleInfo> writeBundle(const QString &path, const BundleContent &content,
                                                   const crypto::Credential &office,
                                                   const QList<crypto::Certificate> &recipients,
                                                   const base::Clock &clock,
                                                   const BundleProgress &progress = {});

} // namespace simsa::bundle
