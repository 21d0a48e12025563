// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packet/packetcontent.h"

namespace simsa::packet {

/// What the verifier believes without the packet's word. Whatever is missing is reported, never assumed.
struct PacketTrust
{
    std::optional<base::Digest> ca;           ///< fingerprint of the CA
    std::optional<base::Digest> office;       ///< fingerprint of the office's signing certificate
    std::optional<base::Digest> chair;        ///< fingerprint of the chair's signing certificate
    std::optional<crypto::Certificate> tsa{}; ///< the CA above a time-stamping authority
};

/// What is checked, in the order in which it is checked and reported.
enum class CheckCode {
    Structure,        ///< entries, their names and order
    ManifestDigests,  ///< every payload file against ASiCManifest001.xml
    CaPinned,         ///< subject: fingerprint of the CA; NotInPacket when the verifier pinned none
    PacketSignature,  ///< signature001.p7s over the manifest, chain to the CA; subject: the first signer
    Index,            ///< index.json names every file as it is
    RecordSignatures, ///< every record: signature, chain, id as its name says
    Counterseals,     ///< charter, roster, assignment countersigned by the chair
    OfficePinned,     ///< subject: fingerprint; NotInPacket when the verifier pinned none
    ChairPinned,      ///< subject: fingerprint; NotInPacket when the verifier pinned none
    SignerRoles,      ///< every record's signer stands in the roster and may make its type
    PacketSigners,    ///< packet signed by the office, and by nobody who may not
    ChairSigned,      ///< packet signed by the chair, too; NotInPacket when not (yet)
    Revocation,       ///< no signer revoked before signing, by the CRL in the packet
    References,       ///< every record that a number rests on is here
    Reviews,          ///< counted reviews: assigned, one a reviewer and proposal, not recused, levels valid
    Scores,           ///< official scores recomputed from the reviews
    Ranks,            ///< order of the ranking recomputed
    Plan,             ///< feasible against the charter's capacity
    Decisions,        ///< decisions agree with plan and reconciliation
    DecisionNumbers,  ///< decisions.json agrees with the signed records
    Endorsements,     ///< endorsed decisions; NotInPacket when nobody endorsed
    Handouts,         ///< handouts agree with reviews, scores and decisions
    Timestamps,       ///< only where there are any; subject: their times. NotInPacket without a CA for them
};

enum class CheckStatus {
    Ok,
    Failed,
    NotInPacket, ///< this packet alone cannot show it
};

/// One line of a verdict: a code with values, worded by the user interface.
struct Check
{
    CheckCode code = CheckCode::Structure;
    CheckStatus status = CheckStatus::Ok;
    QString subject;                  ///< the first object that failed, or what the code says
    std::optional<base::Error> error; ///< with Failed
    int good = 0;                     ///< objects that passed
    int total = 0;                    ///< objects that were looked at

    friend bool operator==(const Check &, const Check &) = default;
};

enum class Overall {
    Holds,  ///< everything is Ok
    Partly, ///< nothing failed, something is NotInPacket
    Fails,
};

/// Who signed the packet, and when they say they did.
struct PacketSignature
{
    crypto::Certificate certificate;
    QDateTime time;

    friend bool operator==(const PacketSignature &, const PacketSignature &) = default;
};

/// What can be said of a packet.
struct PacketVerdict
{
    Audience audience;
    base::CallId call;
    base::Digest ca; ///< fingerprint of the CA in the packet, to be compared with the office's
    QList<PacketSignature> signatures;
    QList<Check> checks; ///< in the order of CheckCode, at most one each; a failed early one ends the list

    [[nodiscard]] Overall overall() const;
    /// nullptr when nothing failed.
    [[nodiscard]] const Check *firstFailure() const;
    /// nullptr when it was not reached.
    [[nodiscard]] const Check *check(CheckCode code) const;
};

/// Checks everything FORMAT.md names, in its order, with nothing but the file. An error only for what is no
/// packet at all: File…, Zip…, PacketMalformed (no packet's media type), PacketVersionUnknown; everything
/// else is a failed Check in the verdict.
[[nodiscard]] base::Result<PacketVerdict> verifyPacket(const QString &path, const PacketTrust &trust = {});

/// One file of a packet as its index describes it: claims, not checked.
struct PacketEntry
{
    QString name;
    QString what; ///< as nameOf(FileKind); "manifest", "signature", "mimetype", "index" for the container's
    qint64 size = 0;
    std::optional<RecordNote> record;

    friend bool operator==(const PacketEntry &, const PacketEntry &) = default;
};

/// What a packet says it holds.
struct PacketListing
{
    Audience audience;
    base::CallId call;
    QList<PacketEntry> entries; ///< in the order of the archive

    friend bool operator==(const PacketListing &, const PacketListing &) = default;
};

/// Lists a packet without checking more than its shape; errors as verifyPacket.
[[nodiscard]] base::Result<PacketListing> listPacket(const QString &path);

} // namespace simsa::packet
