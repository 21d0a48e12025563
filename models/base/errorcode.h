// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace simsa::base {

/// Every way in which Simsa can refuse, in one closed list. `ui/viewmodel/errortext.cpp` words each of them
/// in a switch without default, so a new code does not compile until it has a sentence.
enum class ErrorCode {
    // general
    InvalidArgument, NotFound, AlreadyExists, Cancelled, Unsupported, Internal,
    // text and JSON
    TextNotUtf8, TextNotNfc, JsonMalformed, JsonNotCanonical, JsonTooDeep, JsonFieldMissing, JsonFieldInvalid,
    JsonFieldUnknown,
    // files and disks
    FileNotFound, FileUnreadable, FileUnwritable, FileTooLarge, FileTruncated, DiskFull, InUse,
    // keys and certificates
    RandomFailed, KeyInvalid, KeyUsageWrong, CertificateInvalid, CertificateExpired, CertificateNotYetValid,
    CertificateRevoked, CertificateUntrusted, CsrInvalid, CrlInvalid, PassphraseWrong, PassphraseWeak,
    FingerprintMismatch,
    // CMS gates
    DerNotStrict, CmsWrongType, CmsAlgorithmRefused, CmsTagWrongSize, CmsNonceWrongSize, CmsRecipientsInvalid,
    CmsAttributesMissing, CmsAttributesRefused, CmsSignerCount, CmsSignerIdRefused, SignatureInvalid,
    DecryptionFailed, NotARecipient, KeyIdUnknown,
    // ZIP
    ZipMalformed, ZipTruncated, ZipNotStored, ZipNameRefused, ZipDuplicateName, ZipHeadersDisagree, ZipGap,
    ZipTooManyEntries, ZipEntryTooLarge, ZipExtraRefused, ZipCrcMismatch,
    // bundles
    BundleNotABundle, BundleVersionUnknown, BundleOfficeUnknown, BundleSignerNotOffice, BundleRecipientsDisagree,
    BundleNotForMe, BundleEntriesDisagree, BundleHashMismatch, BundleForeignCall, BundleSuperseded,
    // records and feeds
    RecordMalformed, RecordVersionUnknown, RecordTypeUnknown, RecordForeignCall, RecordSignerUnknown,
    RecordSignerMayNot, RecordNotForMe, RecordChainBroken, FeedGap, FeedForked, RosterNotCountersigned,
    CharterNotCountersigned, VersionGoesBack,
    // packs, checkpoints, depots
    PackMalformed, PackTooLarge, PackHashMismatch, CheckpointInvalid, CheckpointOverdue, DepotUnreachable,
    DepotMarkerMissing, DepotNameInvalid,
    // vault
    VaultMissing, VaultExists, VaultInUse, VaultDamaged, VaultVersionUnknown, VaultReadOnly,
    // call, capacity, reviews
    CharterInvalid, RosterInvalid, AssignmentInvalid, ProposalInvalid, CapacityInvalid, LevelInvalid,
    PledgeMissing, NotAssigned, Recused, ReviewIncomplete, ReviewSealed,
    // committee
    ReviewsMissing, ReasonMissing, DecisionStateWrong, PlanInstanceInvalid, PlanInfeasible,
    // packets and documents
    PacketMalformed, PacketVersionUnknown, PacketHashMismatch, PacketNumberMismatch, PacketSignerMissing,
    DocumentFailed, PdfUnreadable, PdfPageMissing, PdfWorkerDied, PdfWorkerTimedOut,
    // intake
    CsvMalformed, CsvColumnsWrong, CsvEncodingUnknown, IntakeRejected,
};

} // namespace simsa::base
