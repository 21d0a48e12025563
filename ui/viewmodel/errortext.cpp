// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/errortext.h"

#include "crypto/token.h"

#include <QCoreApplication>

namespace simsa::viewmodel {

using base::ErrorCode;

namespace {

// The sentences: what happened, what is safe, what to do. One table, so it is longer than other files and
// functions.
struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static ErrorText of(ErrorCode code);
    /// PassphraseWrong, of a token's PIN.
    static ErrorText ofPin()
    {
        return {tr("The token does not take this PIN."),
                vaultUnchanged(),
                tr("Be sure before you try again: after a few wrong ones a token locks itself."),
                {}};
    }

private:
    static QString unchanged() { return tr("Nothing was changed."); }
    static QString vaultUnchanged() { return tr("The vault and your drafts are unchanged."); }
    static QString openUntouched() { return tr("What was open is untouched."); }
    static QString kept() { return tr("Everything that arrived is kept."); }
    static QString nothingSent() { return tr("Nothing was sent and nothing was lost."); }
    static QString sealedHere() { return tr("What you sealed is on this computer."); }
    static QString nothingTaken() { return tr("Nothing has been taken in."); }
    static QString oldFileStays() { return tr("The file that was there is unchanged."); }
    static QString onScreen() { return tr("What is not yet saved stays on the screen."); }
    static QString copyKept() { return tr("The vault file was not touched and what you sent is safe."); }
};

// clang-format off
ErrorText Sentences::of(ErrorCode code)
{
    switch (code) {
    // general
    case ErrorCode::InvalidArgument:
        return {tr("The value does not fit here."), unchanged(),
                tr("Check what was entered and try again."), {}};
    case ErrorCode::NotFound:
        return {tr("What was looked for is not here."), unchanged(),
                tr("Pull again, or check the name."), {}};
    case ErrorCode::AlreadyExists:
        return {tr("Something with this name is already here."), unchanged(),
                tr("Choose another name, or open what exists."), {}};
    case ErrorCode::Cancelled:
        return {tr("Stopped, as you asked."), kept(),
                tr("Start again whenever you like."), {}};
    case ErrorCode::Unsupported:
        return {tr("This computer or this version cannot do that."), unchanged(),
                tr("Use a newer version, or another computer."), {}};
    case ErrorCode::Internal:
        return {tr("The program contradicted itself and stopped this step."), vaultUnchanged(),
                tr("Try again; if it repeats, send the details to the office."), {}};
    // text and JSON
    case ErrorCode::TextNotUtf8:
        return {tr("The text is not UTF-8."), unchanged(),
                tr("Save the file as UTF-8 and try again."), {}};
    case ErrorCode::TextNotNfc:
        return {tr("The text is not in composed form (NFC)."), unchanged(),
                tr("Ask the sender to make the file again."), {}};
    case ErrorCode::JsonMalformed:
        return {tr("The content cannot be read: it is not well-formed."), unchanged(),
                tr("Fetch the file again or ask the sender for it."), {}};
    case ErrorCode::JsonNotCanonical:
        return {tr("The content is not written in the one permitted way, so its signature means nothing."), unchanged(),
                tr("Ask the sender to make it again with Simsa."), {}};
    case ErrorCode::JsonTooDeep:
        return {tr("The content is nested too deeply to be genuine."), unchanged(),
                tr("Do not open it; tell the sender."), {}};
    case ErrorCode::JsonFieldMissing:
        return {tr("A required field is missing."), unchanged(),
                tr("Ask the sender for a complete file."), {}};
    case ErrorCode::JsonFieldInvalid:
        return {tr("A field holds a value that is not allowed."), unchanged(),
                tr("See the details and ask the sender to correct it."), {}};
    case ErrorCode::JsonFieldUnknown:
        return {tr("There is a field this version does not know."), unchanged(),
                tr("Update Simsa, then open it again."), {}};
    // files and disks
    case ErrorCode::FileNotFound:
        return {tr("The file is not there any more."), unchanged(),
                tr("Check whether it was moved or the drive removed."), {}};
    case ErrorCode::FileUnreadable:
        return {tr("The file cannot be read."), unchanged(),
                tr("Check its permissions and the drive, then try again."), {}};
    case ErrorCode::FileUnwritable:
        return {tr("The file could not be written."), oldFileStays(),
                tr("Choose another folder, or allow writing there."), {}};
    case ErrorCode::FileTooLarge:
        return {tr("The file is larger than Simsa accepts."), unchanged(),
                tr("Ask the sender for a smaller one."), {}};
    case ErrorCode::FileTruncated:
        return {tr("The file ends early."), openUntouched(),
                tr("Fetch it again."), {}};
    case ErrorCode::DiskFull:
        return {tr("Not saved: the disk is full."), onScreen(),
                tr("Free some space; saving resumes by itself."), {}};
    case ErrorCode::InUse:
        return {tr("Another program is using this."), unchanged(),
                tr("Close it there, then try again."), {}};
    // keys and certificates
    case ErrorCode::RandomFailed:
        return {tr("The computer gave no secure random numbers."), unchanged(),
                tr("Restart the computer and try again."), {}};
    case ErrorCode::KeyInvalid:
        return {tr("The key cannot be used."), unchanged(),
                tr("Choose another key or token, or enrol again."), {}};
    case ErrorCode::KeyUsageWrong:
        return {tr("This key was not issued for this purpose."), unchanged(),
                tr("Use the key issued for signing or for opening."), {}};
    case ErrorCode::CertificateInvalid:
        return {tr("The certificate is faulty."), unchanged(),
                tr("Tell the office; it can issue a new one."), {}};
    case ErrorCode::CertificateExpired:
        return {tr("The certificate has expired."), sealedHere(),
                tr("Ask the office for a renewal; it takes one file each way."), {}};
    case ErrorCode::CertificateNotYetValid:
        return {tr("The certificate is not valid yet."), unchanged(),
                tr("Check this computer's clock and date."), {}};
    case ErrorCode::CertificateRevoked:
        return {tr("The certificate was revoked by the office."), unchanged(),
                tr("Call the office; do not use this key again."), {}};
    case ErrorCode::CertificateUntrusted:
        return {tr("The certificate was not issued by this call's office."), unchanged(),
                tr("Compare the fingerprint with the office by telephone."), {}};
    case ErrorCode::CsrInvalid:
        return {tr("The enrolment request is faulty."), unchanged(),
                tr("Ask for a new enrolment file."), {}};
    case ErrorCode::CrlInvalid:
        return {tr("The list of revoked certificates cannot be trusted."), unchanged(),
                tr("Pull again; tell the office if it stays so."), {}};
    case ErrorCode::TokenUnavailable:
        return {tr("The token or its driver does not answer."), unchanged(),
                tr("Plug the token in, check the path of its driver, then try again."), {}};
    case ErrorCode::PassphraseWrong:
        return {tr("Not opened: the passphrase does not match."), vaultUnchanged(),
                tr("Check the keyboard language and try again."), {}};
    case ErrorCode::PassphraseWeak:
        return {tr("The passphrase is too easy to guess."), unchanged(),
                tr("Take four or more unrelated words."), {}};
    case ErrorCode::FingerprintMismatch:
        return {tr("The fingerprints are not the same."), unchanged(),
                tr("Stop here and call the office at a number you know."), {}};
    // CMS gates
    case ErrorCode::DerNotStrict:
        return {tr("The signed file is not encoded in the one permitted way."), unchanged(),
                tr("Ask the sender to make it again."), {}};
    case ErrorCode::CmsWrongType:
        return {tr("This is not the kind of signed or sealed file expected here."), unchanged(),
                tr("Check that you chose the right file."), {}};
    case ErrorCode::CmsAlgorithmRefused:
        return {tr("The file uses a method of encryption that is not accepted."), unchanged(),
                tr("Ask the sender to make it again with Simsa."), {}};
    case ErrorCode::CmsTagWrongSize:
        return {tr("The seal's check value has the wrong length; the file was altered or damaged."), unchanged(),
                tr("Fetch it again and tell the office."), {}};
    case ErrorCode::CmsNonceWrongSize:
        return {tr("The seal was not made in the permitted way."), unchanged(),
                tr("Ask the sender to seal it again."), {}};
    case ErrorCode::CmsRecipientsInvalid:
        return {tr("The list of those who may open this is faulty."), unchanged(),
                tr("Ask the sender to seal it again."), {}};
    case ErrorCode::CmsAttributesMissing:
        return {tr("The signature lacks required statements, such as its time."), unchanged(),
                tr("Ask the author to sign again."), {}};
    case ErrorCode::CmsAttributesRefused:
        return {tr("The signature contains statements that are not accepted."), unchanged(),
                tr("Ask the author to sign again with Simsa."), {}};
    case ErrorCode::CmsSignerCount:
        return {tr("There is not exactly one signature."), unchanged(),
                tr("Ask the author to sign again."), {}};
    case ErrorCode::CmsSignerIdRefused:
        return {tr("The signature does not say plainly whose it is."), unchanged(),
                tr("Ask the author to sign again with Simsa."), {}};
    case ErrorCode::SignatureInvalid:
        return {tr("The signature does not match the content."), unchanged(),
                tr("Do not use it; fetch it again and tell the office."), {}};
    case ErrorCode::DecryptionFailed:
        return {tr("The content could not be opened; it was altered or damaged."), unchanged(),
                tr("Fetch it again."), {}};
    case ErrorCode::NotARecipient:
        return {tr("This was sealed for someone else."), unchanged(),
                tr("Tell the office which fingerprint is yours."), {}};
    case ErrorCode::KeyIdUnknown:
        return {tr("The key it was sealed to is not on this computer."), unchanged(),
                tr("Open it on the computer you enrolled, or enrol this one."), {}};
    case ErrorCode::TimestampInvalid:
        return {tr("The time stamp does not hold: it is of something else, or not by that authority."),
                unchanged(), tr("Ask the time-stamping authority for a new one."), {}};
    // ZIP
    case ErrorCode::ZipMalformed:
        return {tr("The file is damaged."), unchanged(),
                tr("Fetch it again."), {}};
    case ErrorCode::ZipTruncated:
        return {tr("The file ends early."), openUntouched(),
                tr("Fetch it again."), {}};
    case ErrorCode::ZipNotStored:
        return {tr("The file was repacked by another program."), unchanged(),
                tr("Ask for the original file."), {}};
    case ErrorCode::ZipNameRefused:
        return {tr("The file contains a name that is not allowed."), unchanged(),
                tr("Do not unpack it; tell the sender."), {}};
    case ErrorCode::ZipDuplicateName:
        return {tr("The file contains the same name twice."), unchanged(),
                tr("Do not use it; tell the sender."), {}};
    case ErrorCode::ZipHeadersDisagree:
        return {tr("The file contradicts itself about its contents."), unchanged(),
                tr("Do not use it; tell the sender."), {}};
    case ErrorCode::ZipGap:
        return {tr("The file hides bytes between its parts."), unchanged(),
                tr("Do not use it; tell the sender."), {}};
    case ErrorCode::ZipTooManyEntries:
        return {tr("The file holds more parts than Simsa accepts."), unchanged(),
                tr("Ask the sender to split it."), {}};
    case ErrorCode::ZipExtraRefused:
        return {tr("The file carries extra data that is not allowed."), unchanged(),
                tr("Do not use it; tell the sender."), {}};
    case ErrorCode::ZipCrcMismatch:
        return {tr("A part of the file is damaged."), openUntouched(),
                tr("Fetch it again."), {}};
    case ErrorCode::ZipEntryTooLarge:
        return {tr("A part of the file is larger than Simsa accepts."), unchanged(),
                tr("Ask the sender for a smaller one."), {}};
    // bundles
    case ErrorCode::BundleNotABundle:
        return {tr("This is not review material."), unchanged(),
                tr("Choose the .simsa file the office sent."), {}};
    case ErrorCode::BundleVersionUnknown:
        return {tr("The material was made by a newer version."), unchanged(),
                tr("Update Simsa, then open it again."), {}};
    case ErrorCode::BundleOfficeUnknown:
        return {tr("The material comes from an office this computer is not enrolled with."), unchanged(),
                tr("Enrol first, or ask who sent it."), {}};
    case ErrorCode::BundleSignerNotOffice:
        return {tr("The material was not signed by the office."), unchanged(),
                tr("Do not open it; tell the office."), {}};
    case ErrorCode::BundleRecipientsDisagree:
        return {tr("The material names other readers than those it was sealed for."), unchanged(),
                tr("Do not use it; tell the office."), {}};
    case ErrorCode::BundleNotForMe:
        return {tr("This material was sealed for someone else."), unchanged(),
                tr("Tell the office which fingerprint is yours."), {}};
    case ErrorCode::BundleEntriesDisagree:
        return {tr("The material does not hold exactly what its list says."), openUntouched(),
                tr("Fetch it again, or tell the office."), {}};
    case ErrorCode::BundleHashMismatch:
        return {tr("A document in the material is not the one the office signed."), openUntouched(),
                tr("Fetch it again, or tell the office."), {}};
    case ErrorCode::BundleForeignCall:
        return {tr("The material belongs to another call."), unchanged(),
                tr("Choose that call at the top left, then open it."), {}};
    case ErrorCode::BundleSuperseded:
        return {tr("Newer material has replaced this one."), openUntouched(),
                tr("Open the newer file; your reviews carry over."), {}};
    // records and feeds
    case ErrorCode::RecordMalformed:
        return {tr("A record cannot be read."), kept(),
                tr("Ask its author to send again."), {}};
    case ErrorCode::RecordVersionUnknown:
        return {tr("A record was made by a newer version."), kept(),
                tr("Update Simsa, then pull again."), {}};
    case ErrorCode::RecordTypeUnknown:
        return {tr("A record is of a kind this version does not know."), kept(),
                tr("Update Simsa, then pull again."), {}};
    case ErrorCode::RecordForeignCall:
        return {tr("A record belongs to another call."), kept(),
                tr("It was set aside; tell the office."), {}};
    case ErrorCode::RecordSignerUnknown:
        return {tr("A record was signed by someone not on the roster."), kept(),
                tr("Ask the office whether the roster is current."), {}};
    case ErrorCode::RecordSignerMayNot:
        return {tr("A record was signed by someone whose role does not permit it."), kept(),
                tr("It was set aside; tell the office."), {}};
    case ErrorCode::RecordNotForMe:
        return {tr("A record is not meant for you."), kept(),
                tr("Nothing needs doing."), {}};
    case ErrorCode::RecordChainBroken:
        return {tr("A record does not follow from the one before it."), kept(),
                tr("Ask its author to send everything again."), {}};
    case ErrorCode::FeedGap:
        return {tr("A record between two others has not arrived."), kept(),
                tr("Pull again, or ask its author to send again."), {}};
    case ErrorCode::FeedForked:
        return {tr("The same place holds two different records; a device was probably copied or restored."), kept(),
                tr("The committee decides which one counts; call the author."), {}};
    case ErrorCode::RosterNotCountersigned:
        return {tr("The roster has not been countersigned by the chair."), unchanged(),
                tr("Wait for the chair, or ask the office."), {}};
    case ErrorCode::RevocationNotCountersigned:
        return {tr("The office revoked a certificate, but the chair has not signed for it yet."), kept(),
                tr("Ask the chair to countersign; until then the records of that certificate count as before."), {}};
    case ErrorCode::DisclosureInvalid:
        return {tr("Records were passed on to somebody who may not read them."), kept(),
                tr("They were not used; tell the office and the chair."), {}};
    case ErrorCode::CharterNotCountersigned:
        return {tr("The charter has not been countersigned by the chair."), unchanged(),
                tr("Wait for the chair, or ask the office."), {}};
    case ErrorCode::VersionGoesBack:
        return {tr("This is older than what is already here."), unchanged(),
                tr("Pull again to get the newest version."), {}};
    // packs, checkpoints, depots
    case ErrorCode::PackMalformed:
        return {tr("A parcel in the depot is damaged."), kept(),
                tr("It will be fetched again; tell the office if it stays so."), {}};
    case ErrorCode::PackTooLarge:
        return {tr("A parcel is larger than the depot accepts."), sealedHere(),
                tr("Tell the office."), {}};
    case ErrorCode::PackHashMismatch:
        return {tr("A parcel in the depot is not what its name says."), kept(),
                tr("It was not used; tell the office."), {}};
    case ErrorCode::CheckpointInvalid:
        return {tr("The office's checkpoint cannot be trusted."), kept(),
                tr("Pull again; call the office if it stays so."), {}};
    case ErrorCode::CheckpointOverdue:
        return {tr("The office has made no checkpoint for longer than agreed."), sealedHere(),
                tr("Ask the office whether your reviews have arrived."), {}};
    case ErrorCode::DeviceInMyName:
        return {tr("A device that is not this one stands in your name."), sealedHere(),
                tr("If it is yours, confirm it: simsa-cli identity confirm DEVICE. If not, call the office and the "
                   "chair at once: somebody may sign as you."),
                {}};
    case ErrorCode::ClockBehind:
        return {tr("This computer's clock is behind the office's last checkpoint."), sealedHere(),
                tr("Set the clock right; times you sign until then will look wrong."), {}};
    case ErrorCode::DepotUnreachable:
        return {tr("The depot cannot be reached."), sealedHere(),
                tr("Retrying by itself; you can go on working."), {}};
    case ErrorCode::DepotMarkerMissing:
        return {tr("This place is not this call's depot."), nothingSent(),
                tr("Check the address or folder, or ask the office."), {}};
    case ErrorCode::DepotNameInvalid:
        return {tr("The depot refused a name."), nothingSent(),
                tr("Tell the office."), {}};
    // vault
    case ErrorCode::VaultMissing:
        return {tr("There is no vault here."), unchanged(),
                tr("Enrol this computer, or restore a backup."), {}};
    case ErrorCode::VaultExists:
        return {tr("There is a vault here already."), unchanged(),
                tr("Open it, or choose another folder."), {}};
    case ErrorCode::VaultInUse:
        return {tr("The vault is open in another window."), vaultUnchanged(),
                tr("Go on there, or close it first."), {}};
    case ErrorCode::VaultDamaged:
        return {tr("The vault is damaged."), copyKept(),
                tr("Do not delete anything; restore the newest backup."), {}};
    case ErrorCode::VaultVersionUnknown:
        return {tr("The vault was used by a newer version."), vaultUnchanged(),
                tr("Update Simsa, then open it again."), {}};
    case ErrorCode::VaultReadOnly:
        return {tr("The vault can only be read."), vaultUnchanged(),
                tr("Free disk space or allow writing, then open it again."), {}};
    // call, capacity, reviews
    case ErrorCode::CharterInvalid:
        return {tr("The charter contradicts itself."), unchanged(),
                tr("See the details and correct it."), {}};
    case ErrorCode::RosterInvalid:
        return {tr("The roster contradicts itself."), unchanged(),
                tr("See the details and correct it."), {}};
    case ErrorCode::CallClosed:
        return {tr("The call is closed; nothing can be added to it."), unchanged(),
                tr("What must still be said goes to the office by other means."), {}};
    case ErrorCode::DestructionNotDue:
        return {tr("The time to destroy this has not come yet."), unchanged(),
                tr("See the day in the details and come back then."), {}};
    case ErrorCode::AssignmentInvalid:
        return {tr("The assignment breaks a rule of the charter."), unchanged(),
                tr("See the details and correct it."), {}};
    case ErrorCode::ProposalInvalid:
        return {tr("The proposal is incomplete or contradicts itself."), unchanged(),
                tr("See the details and correct it."), {}};
    case ErrorCode::CapacityInvalid:
        return {tr("The capacity of a cluster is not usable as written."), unchanged(),
                tr("Check its months and node counts."), {}};
    case ErrorCode::LevelInvalid:
        return {tr("There is no such level for this item."), vaultUnchanged(),
                tr("Choose one of the levels shown."), {}};
    case ErrorCode::PledgeMissing:
        return {tr("The pledge has not been signed."), vaultUnchanged(),
                tr("Sign the pledge and declare conflicts first."), {}};
    case ErrorCode::NotAssigned:
        return {tr("This proposal is not assigned to you."), vaultUnchanged(),
                tr("Ask the office if you expected it."), {}};
    case ErrorCode::Recused:
        return {tr("You recused yourself from this proposal."), vaultUnchanged(),
                tr("Go to the next proposal; undo the recusal while it is unsealed."), {}};
    case ErrorCode::ReviewIncomplete:
        return {tr("The review is not complete yet."), vaultUnchanged(),
                tr("F8 goes to the next gap."), {}};
    case ErrorCode::ReviewSealed:
        return {tr("This review is sealed and can no longer be changed."), vaultUnchanged(),
                tr("Make a new version with a reason."), {}};
    // committee
    case ErrorCode::ReviewsMissing:
        return {tr("Some reviews have not arrived."), unchanged(),
                tr("See who is missing, or record the reason for going on without."), {}};
    case ErrorCode::ReasonMissing:
        return {tr("This step needs a reason."), unchanged(),
                tr("Write the reason; it becomes part of the record."), {}};
    case ErrorCode::DecisionStateWrong:
        return {tr("The decision is not at the stage for this step."), unchanged(),
                tr("See its history for what comes next."), {}};
    case ErrorCode::PlanInstanceInvalid:
        return {tr("The plan cannot be worked out from these figures."), unchanged(),
                tr("Check capacity and requests in the details."), {}};
    case ErrorCode::PlanInfeasible:
        return {tr("The plan does not fit the capacity."), unchanged(),
                tr("Move the cut line, reduce an award, or change a month."), {}};
    // packets and documents
    case ErrorCode::PacketMalformed:
        return {tr("The packet is damaged."), unchanged(),
                tr("Get the file again from where it was published."), {}};
    case ErrorCode::PacketVersionUnknown:
        return {tr("The packet was made by a newer version."), unchanged(),
                tr("Update Simsa, then verify again."), {}};
    case ErrorCode::PacketHashMismatch:
        return {tr("A file in the packet is not the one that was signed."), unchanged(),
                tr("Do not rely on it; ask the office for the original."), {}};
    case ErrorCode::PacketNumberMismatch:
        return {tr("A number in the packet does not follow from its records."), unchanged(),
                tr("Do not rely on it; send the details to the office."), {}};
    case ErrorCode::PacketSignerMissing:
        return {tr("A required signature is missing from the packet."), unchanged(),
                tr("Ask the office for the complete packet."), {}};
    case ErrorCode::DocumentFailed:
        return {tr("The document could not be made."), unchanged(),
                tr("See the details; the records themselves are complete."), {}};
    case ErrorCode::PdfUnreadable:
        return {tr("This PDF cannot be displayed."), vaultUnchanged(),
                tr("Go on scoring, and ask the office for a readable file."), {}};
    case ErrorCode::PdfPageMissing:
        return {tr("The PDF has no such page."), vaultUnchanged(),
                tr("Go back to a page it has."), {}};
    case ErrorCode::PdfWorkerDied:
        return {tr("Displaying this PDF failed; its separate process ended."), vaultUnchanged(),
                tr("It starts again when you turn the page."), {}};
    case ErrorCode::PdfWorkerTimedOut:
        return {tr("This page takes too long to display."), vaultUnchanged(),
                tr("Turn to another page, or try again."), {}};
    // intake
    case ErrorCode::CsvMalformed:
        return {tr("The table is not well-formed."), nothingTaken(),
                tr("See the line in the details and correct it."), {}};
    case ErrorCode::CsvColumnsWrong:
        return {tr("The columns are not the ones expected."), nothingTaken(),
                tr("Compare the header with the template."), {}};
    case ErrorCode::CsvEncodingUnknown:
        return {tr("The characters of the table cannot be read."), nothingTaken(),
                tr("Save it as UTF-8 and take it in again."), {}};
    case ErrorCode::XlsxMalformed:
        return {tr("The workbook (XLSX) is damaged or holds more than a table."), nothingTaken(),
                tr("Save it anew as XLSX or CSV and take it in again."), {}};
    case ErrorCode::ReviewFileInvalid:
        return {tr("The file of reviews cannot be read at one place."), unchanged(),
                tr("See the line in the details, correct it and read the file again."), {}};
    case ErrorCode::IntakeRejected:
        return {tr("The applications contain errors."), nothingTaken(),
                tr("F8 goes to the next problem."), {}};
    }
    return of(ErrorCode::Internal); // a number from a newer program
}
// clang-format on

} // namespace

QString ErrorText::line() const
{
    return what + u' ' + safe + u' ' + todo;
}

ErrorText errorText(const base::Error &error)
{
    const bool pin = error.code == ErrorCode::PassphraseWrong && error.detail == crypto::pinDetail;
    ErrorText text = pin ? Sentences::ofPin() : Sentences::of(error.code);
    text.details = errorCodeName(error.code);
    if (!error.detail.isEmpty())
        text.details += QStringLiteral(": ") + error.detail;
    return text;
}

} // namespace simsa::viewmodel
