// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

namespace simsa::cli {

namespace {

constexpr Option common[] = {
    {"vault", "V", QT_TRANSLATE_NOOP("Cli", "the vault (a folder) of the person who acts")},
    {"passphrase-file", "F", QT_TRANSLATE_NOOP("Cli", "first line of a file; else it is asked for")},
    {"pin-file", "F", QT_TRANSLATE_NOOP("Cli", "PIN of a token, first line of a file; else it is asked for")},
    {"call", "ID", QT_TRANSLATE_NOOP("Cli", "the call, where a vault holds several")},
    {"json", nullptr, QT_TRANSLATE_NOOP("Cli", "one JSON document on standard output")},
    {"help", nullptr, QT_TRANSLATE_NOOP("Cli", "show help, also after a command")},
    {"version", nullptr, QT_TRANSLATE_NOOP("Cli", "show the version")}};

constexpr Option demoOptions[] = {
    {"until", "STATION",
     QT_TRANSLATE_NOOP("Cli", "bundles, reviews, sync, reconcile, plan, decide or packet")},
    {"seed", "N", QT_TRANSLATE_NOOP("Cli", "seed of the invented texts")},
    {"real", "CASES", QT_TRANSLATE_NOOP("Cli", "folder of real submissions and requests")},
    {"most", "N", QT_TRANSLATE_NOOP("Cli", "most real proposals")},
    {"today", "DATE", QT_TRANSLATE_NOOP("Cli", "when the call is laid out (YYYY-MM-DD)")}};

constexpr Option caInitOptions[] = {{"name", "N", QT_TRANSLATE_NOOP("Cli", "name in its certificate")}};

constexpr Option caIssueOptions[] = {
    {"person", "ID", QT_TRANSLATE_NOOP("Cli", "who it is")},
    {"name", "N", QT_TRANSLATE_NOOP("Cli", "name (Korean)")},
    {"name-en", "N", QT_TRANSLATE_NOOP("Cli", "name (English)")},
    {"organisation", "O", QT_TRANSLATE_NOOP("Cli", "institution in the certificate")},
    {"email", "E", QT_TRANSLATE_NOOP("Cli", "address in the certificate")},
    {"fingerprint", "F", QT_TRANSLATE_NOOP("Cli", "what the person read aloud")},
    {"office", nullptr, QT_TRANSLATE_NOOP("Cli", "this person signs for the office")},
    {"chair", nullptr, QT_TRANSLATE_NOOP("Cli", "this person is the chair")},
    {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "the reply")}};

constexpr Option caRenewOptions[] = {{"out", "FILE", QT_TRANSLATE_NOOP("Cli", "the reply")}};

constexpr Option caRevokeOptions[] = {
    {"reason", "R",
     QT_TRANSLATE_NOOP("Cli", "unspecified, key-compromise, affiliation-changed, superseded or cessation")},
    {"since", "TIME", QT_TRANSLATE_NOOP("Cli", "invalid since (default: now)")}};

constexpr Option callRevokeOptions[] = {
    {"reason", "R",
     QT_TRANSLATE_NOOP("Cli", "unspecified, key-compromise, affiliation-changed, superseded or cessation")},
    {"since", "TIME", QT_TRANSLATE_NOOP("Cli", "invalid since (default: now)")},
    {"text", "T", QT_TRANSLATE_NOOP("Cli", "what happened, for the chair")}};

constexpr Option caCrlOptions[] = {{"out", "FILE", QT_TRANSLATE_NOOP("Cli", "where to")},
                                   {"days", "N", QT_TRANSLATE_NOOP("Cli", "good for so many days")}};

constexpr Option caShowOptions[] = {{"out", "FILE", QT_TRANSLATE_NOOP("Cli", "write its certificate (PEM)")}};

constexpr Option caDayOptions[] = {
    {"people", "CSV", QT_TRANSLATE_NOOP("Cli", "who is invited: id, name_ko, name_en, role")},
    {"fingerprints", "FILE",
     QT_TRANSLATE_NOOP("Cli", "what was compared, one fingerprint or scan a line; else it is asked for")},
    {"second-device", nullptr, QT_TRANSLATE_NOOP("Cli", "also for people who have a device already")}};

constexpr Option identitySheetOptions[] = {
    {"language", "L", QT_TRANSLATE_NOOP("Cli", "ko or en")},
    {"office", "NAME", QT_TRANSLATE_NOOP("Cli", "name of the programme office")},
    {"contact", "TEXT", QT_TRANSLATE_NOOP("Cli", "how to reach it")}};

constexpr Option recoverOptions[] = {
    {"kind", "K", QT_TRANSLATE_NOOP("Cli", "forgotten (the passphrase) or lost (laptop or certificate)")},
    {"note", "TEXT", QT_TRANSLATE_NOOP("Cli", "how the person was recognised")},
    {"since", "TIME", QT_TRANSLATE_NOOP("Cli", "when it was lost")},
    {"ca", "VAULT", QT_TRANSLATE_NOOP("Cli", "the authority's vault, if it is not this one")},
    {"ca-passphrase-file", "F", QT_TRANSLATE_NOOP("Cli", "its passphrase; else it is asked for")},
    {"request", "FILE", QT_TRANSLATE_NOOP("Cli", "request of the new device")},
    {"fingerprint", "F", QT_TRANSLATE_NOOP("Cli", "what the person read aloud")},
    {"out", "DIR", QT_TRANSLATE_NOOP("Cli", "where the reply and the new bundle go")}};

constexpr Option identityNewOptions[] = {
    {"name", "N", QT_TRANSLATE_NOOP("Cli", "what the person calls themselves")},
    {"token-module", "PATH", QT_TRANSLATE_NOOP("Cli", "PKCS#11 module of the token that holds the keys")},
    {"token-signing", "URI", QT_TRANSLATE_NOOP("Cli", "its pair for signing (pkcs11:…)")},
    {"token-encryption", "URI", QT_TRANSLATE_NOOP("Cli", "its pair for opening (pkcs11:…)")}};

constexpr Option identityExportOptions[] = {
    {"use", "signing|encryption", QT_TRANSLATE_NOOP("Cli", "which key")},
    {"export-passphrase-file", "F",
     QT_TRANSLATE_NOOP("Cli", "passphrase of the file, first line of a file")}};

constexpr Option identityCsrOptions[] = {
    {"name", "N", QT_TRANSLATE_NOOP("Cli", "what the person calls themselves")}};

constexpr Option identityAcceptOptions[] = {
    {"fingerprint", "F", QT_TRANSLATE_NOOP("Cli", "what the office read aloud")}};

constexpr Option identityLinkOptions[] = {
    {"fingerprint", "F", QT_TRANSLATE_NOOP("Cli", "of the reply file, as the other laptop shows it")}};

constexpr Option vaultPassphraseOptions[] = {
    {"new-passphrase-file", "F", QT_TRANSLATE_NOOP("Cli", "first line of a file")}};

constexpr Option exportDraftsOptions[] = {
    {"plain", nullptr, QT_TRANSLATE_NOOP("Cli", "readable by everybody: Markdown, or JSON for FILE.json")}};

constexpr Option importDraftsOptions[] = {
    {"replace", nullptr, QT_TRANSLATE_NOOP("Cli", "also in the place of other drafts")}};

constexpr Option callRosterOptions[] = {
    {"clerk", "REPLY", QT_TRANSLATE_NOOP("Cli", "may be given several times, as all of these")},
    {"chair", "REPLY", QT_TRANSLATE_NOOP("Cli", "the chair")},
    {"member", "REPLY", QT_TRANSLATE_NOOP("Cli", "a member of the committee")},
    {"reviewer", "REPLY", QT_TRANSLATE_NOOP("Cli", "a reviewer")},
    {"auditor", "REPLY", QT_TRANSLATE_NOOP("Cli", "an auditor")},
    {"organisations", "TABLE", QT_TRANSLATE_NOOP("Cli", "table of institutions")},
    {"version", "N", QT_TRANSLATE_NOOP("Cli", "version of the roster")},
    {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "where to")}};

constexpr Option callCloseOptions[] = {{"reason", "R", QT_TRANSLATE_NOOP("Cli", "in words")}};

constexpr Option callDestroyOptions[] = {
    {"confirm", "CALL", QT_TRANSLATE_NOOP("Cli", "destroy what is due of this call; else it is only shown")},
    {"by-hand", "BACKUP",
     QT_TRANSLATE_NOOP("Cli", "a backup you destroyed yourself; may be given several times")},
    {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "the signed confirmation")}};

constexpr Option callRegisterOptions[] = {{"out", "CSV", QT_TRANSLATE_NOOP("Cli", "write it as a table")}};

constexpr Option countersealOptions[] = {
    {"all", nullptr, QT_TRANSLATE_NOOP("Cli", "sign everything that waits")}};

constexpr Option intakeOptions[] = {
    {"attachments", "DIR", QT_TRANSLATE_NOOP("Cli", "folder of the files ID*.pdf")},
    {"format", "F", QT_TRANSLATE_NOOP("Cli", "csv, xlsx or openreview-openb")},
    {"sheet", "NAME", QT_TRANSLATE_NOOP("Cli", "sheet of a workbook (default: the first visible one)")},
    {"organisations", "TABLE", QT_TRANSLATE_NOOP("Cli", "table of institutions")},
    {"charter", "FILE", QT_TRANSLATE_NOOP("Cli", "rules for a dry run without vault")},
    {"received", "TIME", QT_TRANSLATE_NOOP("Cli", "when they were received (default: now)")},
    {"most", "N", QT_TRANSLATE_NOOP("Cli", "most proposals (openreview-openb)")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "only look")}};

constexpr Option bundleMakeOptions[] = {
    {"out", "DIR", QT_TRANSLATE_NOOP("Cli", "where to")},
    {"crl", "FILE", QT_TRANSLATE_NOOP("Cli", "newest list of revoked certificates")}};

constexpr Option checkpointOptions[] = {
    {"crl", "FILE", QT_TRANSLATE_NOOP("Cli", "newest list of revoked certificates")}};

constexpr Option pledgeOptions[] = {{"file", "TEXT", QT_TRANSLATE_NOOP("Cli", "another text")}};

constexpr Option recuseOptions[] = {
    {"type", "T", QT_TRANSLATE_NOOP("Cli", "SAME_ORG, COAUTHOR_3Y, …")},
    {"reason", "R", QT_TRANSLATE_NOOP("Cli", "in words")},
    {"undo", nullptr, QT_TRANSLATE_NOOP("Cli", "take it back, as long as it is not sealed")},
    {"seal", nullptr, QT_TRANSLATE_NOOP("Cli", "sign it")}};

constexpr Option reviewSetOptions[] = {
    {"confidence", "1-3", QT_TRANSLATE_NOOP("Cli", "1 low, 3 high")},
    {"recommendation", "R", QT_TRANSLATE_NOOP("Cli", "full, reduced:NODES:MONTHS or reject")},
    {"strengths", "TEXT", QT_TRANSLATE_NOOP("Cli", "strengths")},
    {"weaknesses", "TEXT", QT_TRANSLATE_NOOP("Cli", "weaknesses")},
    {"comment", "TEXT", QT_TRANSLATE_NOOP("Cli", "for the applicant")},
    {"confidential", "TEXT", QT_TRANSLATE_NOOP("Cli", "for the committee")},
    {"item-comment", "ITEM=TEXT", QT_TRANSLATE_NOOP("Cli", "on one item; may be given several times")}};

constexpr Option reviewExportOptions[] = {
    {"format", "F", QT_TRANSLATE_NOOP("Cli", "json, csv or markdown (default: by the file's ending)")}};

constexpr Option reviewImportOptions[] = {
    {"format", "F", QT_TRANSLATE_NOOP("Cli", "json, csv or markdown (default: by the file's ending)")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "only look")}};

constexpr Option reviewSealOptions[] = {{"reason", "R", QT_TRANSLATE_NOOP("Cli", "of a new version")}};

constexpr Option syncOptions[] = {{"depot", "URL", QT_TRANSLATE_NOOP("Cli", "where it is; remembered")}};

constexpr Option reconcileOptions[] = {
    {"accept-missing", "REASON", QT_TRANSLATE_NOOP("Cli", "although reviews are missing")}};

constexpr Option planOptions[] = {
    {"line", "N", QT_TRANSLATE_NOOP("Cli", "last rank that is considered")},
    {"scenario", "NAME", QT_TRANSLATE_NOOP("Cli", "name of the plan")},
    {"adopt", nullptr, QT_TRANSLATE_NOOP("Cli", "sign it")},
    {"instance", "FILE[#NAME]", QT_TRANSLATE_NOOP("Cli", "plan this instance; no vault")},
    {"engine", "E", QT_TRANSLATE_NOOP("Cli", "greedy")}};

constexpr Option opinionOptions[] = {
    {"ko", "TEXT", QT_TRANSLATE_NOOP("Cli", "reasons (Korean)")},
    {"en", "TEXT", QT_TRANSLATE_NOOP("Cli", "reasons (English)")},
    {"weaknesses-ko", "TEXT", QT_TRANSLATE_NOOP("Cli", "weaknesses (Korean)")},
    {"weaknesses-en", "TEXT", QT_TRANSLATE_NOOP("Cli", "weaknesses (English)")}};

constexpr Option decideOptions[] = {
    {"condition", "PROPOSAL=TEXT", QT_TRANSLATE_NOOP("Cli", "of an award; may be given several times")},
    {"adopt", nullptr, QT_TRANSLATE_NOOP("Cli", "adopt what is proposed")}};

constexpr Option packetMakeOptions[] = {
    {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "where to")},
    {"applicant", "PROPOSAL", QT_TRANSLATE_NOOP("Cli", "for this applicant; else the archive")}};

constexpr Option packetTimestampOptions[] = {
    {"request", "OUT", QT_TRANSLATE_NOOP("Cli", "write the query for the newest signature")},
    {"token", "IN", QT_TRANSLATE_NOOP("Cli", "attach the authority's reply")},
    {"tsa-ca", "CERT", QT_TRANSLATE_NOOP("Cli", "certificate above the time-stamping authority")}};

constexpr Option packetVerifyOptions[] = {
    {"ca", "CERT", QT_TRANSLATE_NOOP("Cli", "certificate of the office's authority")},
    {"tsa-ca", "CERT", QT_TRANSLATE_NOOP("Cli", "certificate above the time-stamping authority")}};

constexpr Option verifyOptions[] = {
    {"ca", "CERT", QT_TRANSLATE_NOOP("Cli", "certificate of the office's authority")}};

constexpr Command commands[] = {
    {"demo", "DIR", QT_TRANSLATE_NOOP("Cli", "lay a complete example call out, or go on with one"), 1, 1,
     demoOptions, demo},
    {"ca init", "", QT_TRANSLATE_NOOP("Cli", "make the office's certification authority"), 0, 0,
     caInitOptions, caInit},
    {"ca issue", "REQUEST", QT_TRANSLATE_NOOP("Cli", "certify the keys of a request"), 1, 1, caIssueOptions,
     caIssue},
    {"ca renew", "RENEWAL",
     QT_TRANSLATE_NOOP("Cli", "certify the new keys of a device that has certificates"), 1, 1, caRenewOptions,
     caRenew},
    {"ca revoke", "DEVICE", QT_TRANSLATE_NOOP("Cli", "revoke the certificates of a device"), 1, 1,
     caRevokeOptions, caRevoke},
    {"ca crl", "", QT_TRANSLATE_NOOP("Cli", "write the list of revoked certificates"), 0, 0, caCrlOptions,
     caCrl},
    {"ca show", "", QT_TRANSLATE_NOOP("Cli", "show the authority and what it issued"), 0, 0, caShowOptions,
     caShow},
    {"ca day", "DIR", QT_TRANSLATE_NOOP("Cli", "certify the requests of many people in one folder"), 1, 1,
     caDayOptions, caDay},
    {"identity new", "", QT_TRANSLATE_NOOP("Cli", "make a vault with the keys of this device"), 0, 0,
     identityNewOptions, identityNew},
    {"identity csr", "[FILE]", QT_TRANSLATE_NOOP("Cli", "write the request for the office"), 0, 1,
     identityCsrOptions, identityCsr},
    {"identity accept", "REPLY", QT_TRANSLATE_NOOP("Cli", "take the office's reply in"), 1, 1,
     identityAcceptOptions, identityAccept},
    {"identity renew",
     "[FILE]",
     QT_TRANSLATE_NOOP("Cli", "make new keys and the file that asks for their certificates"),
     0,
     1,
     {},
     identityRenew},
    {"identity export", "FILE",
     QT_TRANSLATE_NOOP("Cli", "write a key as PKCS#12, under a passphrase of its own"), 1, 1,
     identityExportOptions, identityExport},
    {"identity chair",
     "FINGERPRINT",
     QT_TRANSLATE_NOOP("Cli", "pin the chair's signing certificate (64 hex digits)"),
     1,
     1,
     {},
     identityChair},
    {"identity confirm",
     "DEVICE",
     QT_TRANSLATE_NOOP("Cli", "say that another device in your name is yours"),
     1,
     1,
     {},
     identityConfirm},
    {"identity link", "REPLY", QT_TRANSLATE_NOOP("Cli", "work on another laptop of yours, too"), 1, 1,
     identityLinkOptions, identityLink},
    {"identity show",
     "",
     QT_TRANSLATE_NOOP("Cli", "show who this vault is, with fingerprints"),
     0,
     0,
     {},
     identityShow},
    {"identity sheet", "FILE", QT_TRANSLATE_NOOP("Cli", "write the recovery sheet of this device (PDF)"), 1,
     1, identitySheetOptions, identitySheet},
    {"recover", "PERSON", QT_TRANSLATE_NOOP("Cli", "enrol somebody anew who forgot or lost something"), 1, 1,
     recoverOptions, recover},
    {"vault passphrase", "", QT_TRANSLATE_NOOP("Cli", "change the passphrase"), 0, 0, vaultPassphraseOptions,
     vaultPassphrase},
    {"vault check",
     "",
     QT_TRANSLATE_NOOP("Cli", "read and check every row; say what could be saved"),
     0,
     0,
     {},
     vaultCheck},
    {"vault backup",
     "FILE",
     QT_TRANSLATE_NOOP("Cli", "keep everything in one sealed file"),
     1,
     1,
     {},
     vaultBackup},
    {"vault restore",
     "FILE",
     QT_TRANSLATE_NOOP("Cli", "make the vault of a backup again"),
     1,
     1,
     {},
     vaultRestore},
    {"vault repair",
     "FOLDER",
     QT_TRANSLATE_NOOP("Cli", "save what can be read of a damaged vault"),
     1,
     1,
     {},
     vaultRepair},
    {"vault export-drafts", "FILE", QT_TRANSLATE_NOOP("Cli", "keep the drafts alone in one sealed file"), 1,
     1, exportDraftsOptions, vaultExportDrafts},
    {"vault import-drafts", "FILE", QT_TRANSLATE_NOOP("Cli", "take drafts of such a file in, all or none"), 1,
     1, importDraftsOptions, vaultImportDrafts},
    {"depot init", "DIR", QT_TRANSLATE_NOOP("Cli", "make a folder a depot"), 1, 1, {}, depotInit},
    {"call roster", "", QT_TRANSLATE_NOOP("Cli", "write a roster from replies of the office's authority"), 0,
     0, callRosterOptions, callRoster},
    {"call publish",
     "charter|roster|assignments FILE",
     QT_TRANSLATE_NOOP("Cli", "sign rules, people or assignments"),
     2,
     2,
     {},
     callPublish},
    {"call revoke", "DEVICE", QT_TRANSLATE_NOOP("Cli", "state that a device's certificates stop counting"), 1,
     1, callRevokeOptions, callRevoke},
    {"call show",
     "",
     QT_TRANSLATE_NOOP("Cli", "show what is published and who delivered what"),
     0,
     0,
     {},
     callShow},
    {"call close", "", QT_TRANSLATE_NOOP("Cli", "close the call, once the chair countersigns"), 0, 0,
     callCloseOptions, callClose},
    {"call destroy", "", QT_TRANSLATE_NOOP("Cli", "show what of a closed call is due; destroy it"), 0, 0,
     callDestroyOptions, callDestroy},
    {"call destroyed",
     "FILE…",
     QT_TRANSLATE_NOOP("Cli", "enter confirmations into the register of destruction"),
     1,
     -1,
     {},
     callDestroyed},
    {"call register", "", QT_TRANSLATE_NOOP("Cli", "show who confirmed destruction, and who has not yet"), 0,
     0, callRegisterOptions, callRegister},
    {"counterseal", "[ID…]", QT_TRANSLATE_NOOP("Cli", "show what waits for the chair; sign it"), 0, -1,
     countersealOptions, counterseal},
    {"intake", "FILE|DIR", QT_TRANSLATE_NOOP("Cli", "take applications in"), 1, 1, intakeOptions, intake},
    {"bundle make", "", QT_TRANSLATE_NOOP("Cli", "seal one bundle for each reviewer"), 0, 0,
     bundleMakeOptions, bundleMake},
    {"bundle list", "FILE", QT_TRANSLATE_NOOP("Cli", "show what a bundle holds"), 1, 1, {}, bundleList},
    {"bundle cat",
     "FILE NAME",
     QT_TRANSLATE_NOOP("Cli", "write one file of it (PROPOSAL/NAME) to standard output"),
     2,
     2,
     {},
     bundleCat},
    {"bundle verify", "FILE", QT_TRANSLATE_NOOP("Cli", "check all of a bundle"), 1, 1, {}, bundleVerify},
    {"checkpoint", "", QT_TRANSLATE_NOOP("Cli", "acknowledge what arrived"), 0, 0, checkpointOptions,
     checkpoint},
    {"load", "FILE", QT_TRANSLATE_NOOP("Cli", "load a bundle into the vault"), 1, 1, {}, load},
    {"pledge", "", QT_TRANSLATE_NOOP("Cli", "sign the pledge of the call"), 0, 0, pledgeOptions, pledge},
    {"recuse", "PROPOSAL", QT_TRANSLATE_NOOP("Cli", "declare a conflict with a proposal"), 1, 1,
     recuseOptions, recuse},
    {"review list",
     "",
     QT_TRANSLATE_NOOP("Cli", "list the proposals and how far each is"),
     0,
     0,
     {},
     reviewList},
    {"review show",
     "PROPOSAL",
     QT_TRANSLATE_NOOP("Cli", "show what would be signed, and who could read it"),
     1,
     1,
     {},
     reviewShow},
    {"review set", "PROPOSAL [ITEM=LEVEL…]", QT_TRANSLATE_NOOP("Cli", "set levels and comments"), 1, -1,
     reviewSetOptions, reviewSet},
    {"review export",
     "[FILE]",
     QT_TRANSLATE_NOOP("Cli", "write your reviews as Markdown, CSV or JSON"),
     0,
     1,
     reviewExportOptions,
     reviewExport},
    {"review import",
     "FILE",
     QT_TRANSLATE_NOOP("Cli", "read reviews as drafts, all or none"),
     1,
     1,
     reviewImportOptions,
     reviewImport},
    {"review seal", "PROPOSAL…", QT_TRANSLATE_NOOP("Cli", "sign, seal and queue"), 1, -1, reviewSealOptions,
     reviewSeal},
    {"sync", "", QT_TRANSLATE_NOOP("Cli", "exchange records with the depot"), 0, 0, syncOptions, sync},
    {"reconcile", "", QT_TRANSLATE_NOOP("Cli", "sign one official score for each proposal"), 0, 0,
     reconcileOptions, reconcile},
    {"plan", "", QT_TRANSLATE_NOOP("Cli", "make a plan of awards that fits the capacity"), 0, 0, planOptions,
     plan},
    {"opinion", "PROPOSAL", QT_TRANSLATE_NOOP("Cli", "sign the summary opinion of a proposal"), 1, 1,
     opinionOptions, opinion},
    {"decide", "", QT_TRANSLATE_NOOP("Cli", "propose decisions by the plan"), 0, 0, decideOptions, decide},
    {"endorse",
     "",
     QT_TRANSLATE_NOOP("Cli", "stand for the adopted decisions as a member"),
     0,
     0,
     {},
     endorse},
    {"packet make", "", QT_TRANSLATE_NOOP("Cli", "export a decision packet"), 0, 0, packetMakeOptions,
     packetMake},
    {"packet sign",
     "FILE",
     QT_TRANSLATE_NOOP("Cli", "sign a packet as the chair, after the clerk"),
     1,
     1,
     {},
     packetSign},
    {"packet list", "FILE", QT_TRANSLATE_NOOP("Cli", "show what a packet holds"), 1, 1, {}, packetList},
    {"packet timestamp", "FILE", QT_TRANSLATE_NOOP("Cli", "have a signature of a packet time-stamped"), 1, 1,
     packetTimestampOptions, packetTimestamp},
    {"packet verify", "FILE", QT_TRANSLATE_NOOP("Cli", "check all of a packet, recomputing its numbers"), 1,
     1, packetVerifyOptions, packetVerify},
    {"verify", "FILE…", QT_TRANSLATE_NOOP("Cli", "say what a file is, who signed it, and whether it holds"),
     1, -1, verifyOptions, verify},
};

} // namespace

std::span<const Command> allCommands()
{
    return commands;
}

std::span<const Option> commonOptions()
{
    return common;
}

} // namespace simsa::cli
