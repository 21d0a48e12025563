// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to commands.cpp: what the commands of a call may be given.

#include "cli/command.h"

namespace simsa::cli {

inline constexpr Option callRevokeOptions[] = {
    {"reason", "R",
     QT_TRANSLATE_NOOP("Cli", "unspecified, key-compromise, affiliation-changed, superseded or cessation")},
    {"since", "TIME", QT_TRANSLATE_NOOP("Cli", "invalid since (default: now)")},
    {"text", "T", QT_TRANSLATE_NOOP("Cli", "what happened, for the chair")}};

inline constexpr Option caCrlOptions[] = {{"out", "FILE", QT_TRANSLATE_NOOP("Cli", "where to")},
                                          {"days", "N", QT_TRANSLATE_NOOP("Cli", "good for so many days")}};

inline constexpr Option caShowOptions[] = {
    {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "write its certificate (PEM)")}};

inline constexpr Option caDayOptions[] = {
    {"people", "CSV", QT_TRANSLATE_NOOP("Cli", "who is invited: id, name_ko, name_en, role")},
    {"fingerprints", "FILE",
     QT_TRANSLATE_NOOP("Cli", "what was compared, one fingerprint or scan a line; else it is asked for")},
    {"second-device", nullptr, QT_TRANSLATE_NOOP("Cli", "also for people who have a device already")}};

inline constexpr Option identitySheetOptions[] = {
    {"language", "L", QT_TRANSLATE_NOOP("Cli", "ko or en")},
    {"office", "NAME", QT_TRANSLATE_NOOP("Cli", "name of the programme office")},
    {"contact", "TEXT", QT_TRANSLATE_NOOP("Cli", "how to reach it")}};

inline constexpr Option recoverOptions[] = {
    {"kind", "K", QT_TRANSLATE_NOOP("Cli", "forgotten (the passphrase) or lost (laptop or certificate)")},
    {"note", "TEXT", QT_TRANSLATE_NOOP("Cli", "how the person was recognised")},
    {"since", "TIME", QT_TRANSLATE_NOOP("Cli", "when it was lost")},
    {"ca", "VAULT", QT_TRANSLATE_NOOP("Cli", "the authority's vault, if it is not this one")},
    {"ca-passphrase-file", "F", QT_TRANSLATE_NOOP("Cli", "its passphrase; else it is asked for")},
    {"request", "FILE", QT_TRANSLATE_NOOP("Cli", "request of the new device")},
    {"fingerprint", "F", QT_TRANSLATE_NOOP("Cli", "what the person read aloud")},
    {"out", "DIR", QT_TRANSLATE_NOOP("Cli", "where the reply and the new bundle go")}};

inline constexpr Option identityNewOptions[] = {
    {"name", "N", QT_TRANSLATE_NOOP("Cli", "what the person calls themselves")},
    {"token-module", "PATH", QT_TRANSLATE_NOOP("Cli", "PKCS#11 module of the token that holds the keys")},
    {"token-signing", "URI", QT_TRANSLATE_NOOP("Cli", "its pair for signing (pkcs11:…)")},
    {"token-encryption", "URI", QT_TRANSLATE_NOOP("Cli", "its pair for opening (pkcs11:…)")}};

inline constexpr Option identityExportOptions[] = {
    {"use", "signing|encryption", QT_TRANSLATE_NOOP("Cli", "which key")},
    {"export-passphrase-file", "F",
     QT_TRANSLATE_NOOP("Cli", "passphrase of the file, first line of a file")}};

inline constexpr Option identityCsrOptions[] = {
    {"name", "N", QT_TRANSLATE_NOOP("Cli", "what the person calls themselves")}};

inline constexpr Option identityAcceptOptions[] = {
    {"fingerprint", "F", QT_TRANSLATE_NOOP("Cli", "what the office read aloud")}};

inline constexpr Option identityLinkOptions[] = {
    {"fingerprint", "F", QT_TRANSLATE_NOOP("Cli", "of the reply file, as the other laptop shows it")}};

inline constexpr Option vaultPassphraseOptions[] = {
    {"new-passphrase-file", "F", QT_TRANSLATE_NOOP("Cli", "first line of a file")}};

inline constexpr Option exportDraftsOptions[] = {
    {"plain", nullptr, QT_TRANSLATE_NOOP("Cli", "readable by everybody: Markdown, or JSON for FILE.json")}};

inline constexpr Option importDraftsOptions[] = {
    {"replace", nullptr, QT_TRANSLATE_NOOP("Cli", "also in the place of other drafts")}};

inline constexpr Option callRosterOptions[] = {
    {"clerk", "REPLY", QT_TRANSLATE_NOOP("Cli", "may be given several times, as all of these")},
    {"chair", "REPLY", QT_TRANSLATE_NOOP("Cli", "the chair")},
    {"member", "REPLY", QT_TRANSLATE_NOOP("Cli", "a member of the committee")},
    {"reviewer", "REPLY", QT_TRANSLATE_NOOP("Cli", "a reviewer")},
    {"auditor", "REPLY", QT_TRANSLATE_NOOP("Cli", "an auditor")},
    {"organisations", "TABLE", QT_TRANSLATE_NOOP("Cli", "table of institutions")},
    {"version", "N", QT_TRANSLATE_NOOP("Cli", "version of the roster")},
    {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "where to")}};

inline constexpr Option callCloseOptions[] = {{"reason", "R", QT_TRANSLATE_NOOP("Cli", "in words")}};

inline constexpr Option callDestroyOptions[] = {
    {"confirm", "CALL", QT_TRANSLATE_NOOP("Cli", "destroy what is due of this call; else it is only shown")},
    {"by-hand", "BACKUP",
     QT_TRANSLATE_NOOP("Cli", "a backup you destroyed yourself; may be given several times")},
    {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "the signed confirmation")}};

inline constexpr Option callRegisterOptions[] = {
    {"out", "CSV", QT_TRANSLATE_NOOP("Cli", "write it as a table")}};

inline constexpr Option countersealOptions[] = {
    {"all", nullptr, QT_TRANSLATE_NOOP("Cli", "sign everything that waits")}};

inline constexpr Option intakeOptions[] = {
    {"attachments", "DIR", QT_TRANSLATE_NOOP("Cli", "folder of the files ID*.pdf")},
    {"format", "F", QT_TRANSLATE_NOOP("Cli", "csv, xlsx or openreview-openb")},
    {"sheet", "NAME", QT_TRANSLATE_NOOP("Cli", "sheet of a workbook (default: the first visible one)")},
    {"organisations", "TABLE", QT_TRANSLATE_NOOP("Cli", "table of institutions")},
    {"charter", "FILE", QT_TRANSLATE_NOOP("Cli", "rules for a dry run without vault")},
    {"received", "TIME", QT_TRANSLATE_NOOP("Cli", "when they were received (default: now)")},
    {"most", "N", QT_TRANSLATE_NOOP("Cli", "most proposals (openreview-openb)")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "only look")}};

inline constexpr Option bundleMakeOptions[] = {
    {"out", "DIR", QT_TRANSLATE_NOOP("Cli", "where to")},
    {"crl", "FILE", QT_TRANSLATE_NOOP("Cli", "newest list of revoked certificates")}};

inline constexpr Option checkpointOptions[] = {
    {"crl", "FILE", QT_TRANSLATE_NOOP("Cli", "newest list of revoked certificates")}};

inline constexpr Option pledgeOptions[] = {{"file", "TEXT", QT_TRANSLATE_NOOP("Cli", "another text")}};

inline constexpr Option recuseOptions[] = {
    {"type", "T", QT_TRANSLATE_NOOP("Cli", "SAME_ORG, COAUTHOR_3Y, …")},
    {"reason", "R", QT_TRANSLATE_NOOP("Cli", "in words")},
    {"undo", nullptr, QT_TRANSLATE_NOOP("Cli", "take it back, as long as it is not sealed")},
    {"seal", nullptr, QT_TRANSLATE_NOOP("Cli", "sign it")}};

inline constexpr Option reviewSetOptions[] = {
    {"confidence", "1-3", QT_TRANSLATE_NOOP("Cli", "1 low, 3 high")},
    {"recommendation", "R", QT_TRANSLATE_NOOP("Cli", "full, reduced:NODES:MONTHS or reject")},
    {"strengths", "TEXT", QT_TRANSLATE_NOOP("Cli", "strengths")},
    {"weaknesses", "TEXT", QT_TRANSLATE_NOOP("Cli", "weaknesses")},
    {"comment", "TEXT", QT_TRANSLATE_NOOP("Cli", "for the applicant")},
    {"confidential", "TEXT", QT_TRANSLATE_NOOP("Cli", "for the committee")},
    {"item-comment", "ITEM=TEXT", QT_TRANSLATE_NOOP("Cli", "on one item; may be given several times")}};

inline constexpr Option reviewExportOptions[] = {
    {"format", "F", QT_TRANSLATE_NOOP("Cli", "json, csv or markdown (default: by the file's ending)")}};

inline constexpr Option reviewImportOptions[] = {
    {"format", "F", QT_TRANSLATE_NOOP("Cli", "json, csv or markdown (default: by the file's ending)")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "only look")}};

inline constexpr Option reviewSealOptions[] = {{"reason", "R", QT_TRANSLATE_NOOP("Cli", "of a new version")}};

inline constexpr Option questionOptions[] = {{"text", "T", QT_TRANSLATE_NOOP("Cli", "what is asked")}};

inline constexpr Option questionAnswerOptions[] = {
    {"text", "T", QT_TRANSLATE_NOOP("Cli", "the answer")},
    {"asked", "T", QT_TRANSLATE_NOOP("Cli", "the question as all reviewers of the proposal may read it")}};

inline constexpr Option questionListOptions[] = {
    {"open", nullptr, QT_TRANSLATE_NOOP("Cli", "only those without an answer")}};

inline constexpr Option syncOptions[] = {
    {"depot", "URL", QT_TRANSLATE_NOOP("Cli", "where it is; remembered")}};

} // namespace simsa::cli
