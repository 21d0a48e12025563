// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "call/assignment.h"
#include "call/charter.h"
#include "call/people.h"
#include "call/proposal.h"
#include "capacity/capacitytable.h"
#include "crypto/certificate.h"
#include "crypto/crl.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace simsa::bundle {

/// One recipient certificate. The serial is what `keys.p7m` names it by (all are issued by the office's CA).
struct Recipient
{
    base::Digest sha256; ///< of the certificate's DER
    QString serialHex;   ///< as crypto::Certificate::serialHex

    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// Somebody the recipient must write to, by one of their devices.
struct Correspondent
{
    base::PersonId person;
    call::Role role = call::Role::Clerk;
    crypto::Certificate signing;
    crypto::Certificate encryption;

    friend bool operator==(const Correspondent &, const Correspondent &) = default;
};

/// One attachment of one proposal, and the entries that hold it in order. An empty file has none.
struct ManifestFile
{
    base::ProposalId proposal;
    call::Attachment attachment;
    QStringList parts;

    friend bool operator==(const ManifestFile &, const ManifestFile &) = default;
};

/// What lets the recipient believe the charter: opaque here, checked by those who know records.
struct Authority
{
    QByteArray charter;     ///< SignedData of the charter record; empty where there is none yet
    QByteArray counterseal; ///< SignedData of the chair's record over it; empty where there is none yet

    friend bool operator==(const Authority &, const Authority &) = default;
};

/// Total demand of the call on one cluster, month by month of the horizon: every request on its preferred
/// cluster, in full, from its earliest start.
struct ClusterDemand
{
    base::ClusterId cluster;
    QList<base::Nodes> months;

    friend bool operator==(const ClusterDemand &, const ClusterDemand &) = default;
};

/// `manifest.json` (FORMAT.md). One bundle is for one person, on one or more devices, so everything in it may
/// be read by that person and nothing in it is about another reviewer.
struct Manifest
{
    base::BundleId id;
    std::optional<base::BundleId> supersedes;
    base::PersonId issuer;       ///< the clerk who made it
    QDateTime created;           ///< UTC, a claim of the issuer
    base::PersonId person;       ///< whom it is for
    base::KeyId key;             ///< of the bundle key, as every sealed entry names it
    QList<Recipient> recipients; ///< 1–64, in the order of `keys.p7m`
    call::Charter charter;       ///< names the call
    Authority authority;
    QList<call::Assignment> assignments; ///< of `person` only
    QList<call::Conflict> conflicts;     ///< suggested for `person` only
    QList<call::Proposal> proposals;     ///< blinded fields are absent
    QList<ManifestFile> files;           ///< every attachment of every proposal, in their order
    QList<Correspondent> writeTo;
    crypto::Crl crl;             ///< may be null
    QList<ClusterDemand> demand; ///< empty where the charter does not show it to this recipient

    /// The demand as a table of the charter's horizon.
    [[nodiscard]] capacity::NodeTable demandTable() const;

    friend bool operator==(const Manifest &, const Manifest &) = default;
};

/// The media type; also the magic at offset 38 of the file.
[[nodiscard]] QByteArray mediaType();

/// Canonical JSON. It is read back before it is given: the errors are those of decodeManifest.
[[nodiscard]] base::Result<QByteArray> encodeManifest(const Manifest &manifest);

/// Text…, Json…, BundleVersionUnknown (before any other field is looked at), CertificateInvalid, CrlInvalid,
/// and JsonFieldInvalid for every rule between fields: assignments and conflicts are of `person` and about
/// proposals that are here, no id twice, recipients not twice, files are the attachments of the proposals,
/// parts are numbered through.
[[nodiscard]] base::Result<Manifest> decodeManifest(const QByteArray &json);

/// Name of the `number`th part in the bundle, from 1: `f/000001.p7m`.
[[nodiscard]] QString partName(int number);

} // namespace simsa::bundle
