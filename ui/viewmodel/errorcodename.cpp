// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/errortext.h"

namespace simsa::viewmodel {

// The enumerator is its own name, so a rename can never leave a stale one behind in a log or in details.
#define SIMSA_NAME(code)                                                                                     \
    case base::ErrorCode::code:                                                                              \
        return QStringLiteral(#code);

// clang-format off
QString errorCodeName(base::ErrorCode code)
{
    switch (code) {
    SIMSA_NAME(InvalidArgument) SIMSA_NAME(NotFound) SIMSA_NAME(AlreadyExists) SIMSA_NAME(Cancelled)
    SIMSA_NAME(Unsupported) SIMSA_NAME(Internal) SIMSA_NAME(TextNotUtf8) SIMSA_NAME(TextNotNfc)
    SIMSA_NAME(JsonMalformed) SIMSA_NAME(JsonNotCanonical) SIMSA_NAME(JsonTooDeep)
    SIMSA_NAME(JsonFieldMissing) SIMSA_NAME(JsonFieldInvalid) SIMSA_NAME(JsonFieldUnknown)
    SIMSA_NAME(FileNotFound) SIMSA_NAME(FileUnreadable) SIMSA_NAME(FileUnwritable) SIMSA_NAME(FileTooLarge)
    SIMSA_NAME(FileTruncated) SIMSA_NAME(DiskFull) SIMSA_NAME(InUse) SIMSA_NAME(RandomFailed)
    SIMSA_NAME(KeyInvalid) SIMSA_NAME(KeyUsageWrong) SIMSA_NAME(CertificateInvalid)
    SIMSA_NAME(CertificateExpired) SIMSA_NAME(CertificateNotYetValid) SIMSA_NAME(CertificateRevoked)
    SIMSA_NAME(CertificateUntrusted) SIMSA_NAME(CsrInvalid) SIMSA_NAME(CrlInvalid) SIMSA_NAME(TokenUnavailable)
    SIMSA_NAME(PassphraseWrong) SIMSA_NAME(PassphraseWeak) SIMSA_NAME(FingerprintMismatch)
    SIMSA_NAME(DerNotStrict) SIMSA_NAME(CmsWrongType) SIMSA_NAME(CmsAlgorithmRefused)
    SIMSA_NAME(CmsTagWrongSize) SIMSA_NAME(CmsNonceWrongSize) SIMSA_NAME(CmsRecipientsInvalid)
    SIMSA_NAME(CmsAttributesMissing) SIMSA_NAME(CmsAttributesRefused) SIMSA_NAME(CmsSignerCount)
    SIMSA_NAME(CmsSignerIdRefused) SIMSA_NAME(SignatureInvalid) SIMSA_NAME(DecryptionFailed)
    SIMSA_NAME(NotARecipient) SIMSA_NAME(KeyIdUnknown) SIMSA_NAME(TimestampInvalid) SIMSA_NAME(ZipMalformed) SIMSA_NAME(ZipTruncated)
    SIMSA_NAME(ZipNotStored) SIMSA_NAME(ZipNameRefused) SIMSA_NAME(ZipDuplicateName)
    SIMSA_NAME(ZipHeadersDisagree) SIMSA_NAME(ZipGap) SIMSA_NAME(ZipTooManyEntries)
    SIMSA_NAME(ZipEntryTooLarge) SIMSA_NAME(ZipExtraRefused) SIMSA_NAME(ZipCrcMismatch)
    SIMSA_NAME(BundleNotABundle) SIMSA_NAME(BundleVersionUnknown) SIMSA_NAME(BundleOfficeUnknown)
    SIMSA_NAME(BundleSignerNotOffice) SIMSA_NAME(BundleRecipientsDisagree) SIMSA_NAME(BundleNotForMe)
    SIMSA_NAME(BundleEntriesDisagree) SIMSA_NAME(BundleHashMismatch) SIMSA_NAME(BundleForeignCall)
    SIMSA_NAME(BundleSuperseded) SIMSA_NAME(RecordMalformed) SIMSA_NAME(RecordVersionUnknown)
    SIMSA_NAME(RecordTypeUnknown) SIMSA_NAME(RecordForeignCall) SIMSA_NAME(RecordSignerUnknown)
    SIMSA_NAME(RecordSignerMayNot) SIMSA_NAME(RecordNotForMe) SIMSA_NAME(RecordChainBroken)
    SIMSA_NAME(FeedGap) SIMSA_NAME(FeedForked) SIMSA_NAME(RosterNotCountersigned)
    SIMSA_NAME(RevocationNotCountersigned) SIMSA_NAME(DisclosureInvalid)
    SIMSA_NAME(CharterNotCountersigned) SIMSA_NAME(VersionGoesBack) SIMSA_NAME(PackMalformed)
    SIMSA_NAME(PackTooLarge) SIMSA_NAME(PackHashMismatch) SIMSA_NAME(CheckpointInvalid)
    SIMSA_NAME(CheckpointOverdue) SIMSA_NAME(DeviceInMyName) SIMSA_NAME(ClockBehind) SIMSA_NAME(DepotUnreachable) SIMSA_NAME(DepotMarkerMissing)
    SIMSA_NAME(DepotNameInvalid) SIMSA_NAME(VaultMissing) SIMSA_NAME(VaultExists) SIMSA_NAME(VaultInUse)
    SIMSA_NAME(VaultDamaged) SIMSA_NAME(VaultVersionUnknown) SIMSA_NAME(VaultReadOnly)
    SIMSA_NAME(CharterInvalid) SIMSA_NAME(RosterInvalid) SIMSA_NAME(CallClosed) SIMSA_NAME(DestructionNotDue) SIMSA_NAME(AssignmentInvalid)
    SIMSA_NAME(ProposalInvalid) SIMSA_NAME(CapacityInvalid) SIMSA_NAME(LevelInvalid)
    SIMSA_NAME(PledgeMissing) SIMSA_NAME(NotAssigned) SIMSA_NAME(Recused) SIMSA_NAME(ReviewIncomplete)
    SIMSA_NAME(ReviewSealed) SIMSA_NAME(ReviewsMissing) SIMSA_NAME(ReasonMissing)
    SIMSA_NAME(DecisionStateWrong) SIMSA_NAME(PlanInstanceInvalid) SIMSA_NAME(PlanInfeasible)
    SIMSA_NAME(PacketMalformed) SIMSA_NAME(PacketVersionUnknown) SIMSA_NAME(PacketHashMismatch)
    SIMSA_NAME(PacketNumberMismatch) SIMSA_NAME(PacketSignerMissing) SIMSA_NAME(DocumentFailed)
    SIMSA_NAME(PdfUnreadable) SIMSA_NAME(PdfPageMissing) SIMSA_NAME(PdfWorkerDied)
    SIMSA_NAME(PdfWorkerTimedOut) SIMSA_NAME(CsvMalformed) SIMSA_NAME(CsvColumnsWrong)
    SIMSA_NAME(CsvEncodingUnknown) SIMSA_NAME(XlsxMalformed) SIMSA_NAME(ReviewFileInvalid) SIMSA_NAME(IntakeRejected)
    }
    return QString::number(static_cast<int>(code)); // a number from a newer program
}
// clang-format on

#undef SIMSA_NAME

} // namespace simsa::viewmodel
