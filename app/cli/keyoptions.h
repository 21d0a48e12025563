// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to commands.cpp: what every command, and those of keys and vaults, may be given.

#include "cli/command.h"

namespace simsa::cli {

inline constexpr Option common[] = {
    {"vault", "V", QT_TRANSLATE_NOOP("Cli", "the vault (a folder) of the person who acts")},
    {"passphrase-file", "F", QT_TRANSLATE_NOOP("Cli", "first line of a file; else it is asked for")},
    {"pin-file", "F", QT_TRANSLATE_NOOP("Cli", "PIN of a token, first line of a file; else it is asked for")},
    {"call", "ID", QT_TRANSLATE_NOOP("Cli", "the call, where a vault holds several")},
    {"json", nullptr, QT_TRANSLATE_NOOP("Cli", "one JSON document on standard output")},
    {"help", nullptr, QT_TRANSLATE_NOOP("Cli", "show help, also after a command")},
    {"version", nullptr, QT_TRANSLATE_NOOP("Cli", "show the version")}};

inline constexpr Option demoOptions[] = {
    {"until", "STATION",
     QT_TRANSLATE_NOOP("Cli", "bundles, reviews, sync, reconcile, plan, decide or packet")},
    {"seed", "N", QT_TRANSLATE_NOOP("Cli", "seed of the invented texts")},
    {"real", "CASES", QT_TRANSLATE_NOOP("Cli", "folder of real submissions and requests")},
    {"most", "N", QT_TRANSLATE_NOOP("Cli", "most real proposals")},
    {"today", "DATE", QT_TRANSLATE_NOOP("Cli", "when the call is laid out (YYYY-MM-DD)")}};

inline constexpr Option caInitOptions[] = {
    {"name", "N", QT_TRANSLATE_NOOP("Cli", "name in its certificate")}};

inline constexpr Option caIssueOptions[] = {
    {"person", "ID", QT_TRANSLATE_NOOP("Cli", "who it is")},
    {"name", "N", QT_TRANSLATE_NOOP("Cli", "name (Korean)")},
    {"name-en", "N", QT_TRANSLATE_NOOP("Cli", "name (English)")},
    {"organisation", "O", QT_TRANSLATE_NOOP("Cli", "institution in the certificate")},
    {"email", "E", QT_TRANSLATE_NOOP("Cli", "address in the certificate")},
    {"fingerprint", "F", QT_TRANSLATE_NOOP("Cli", "what the person read aloud")},
    {"office", nullptr, QT_TRANSLATE_NOOP("Cli", "this person signs for the office")},
    {"chair", nullptr, QT_TRANSLATE_NOOP("Cli", "this person is the chair")},
    {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "the reply")}};

inline constexpr Option caRenewOptions[] = {{"out", "FILE", QT_TRANSLATE_NOOP("Cli", "the reply")}};

inline constexpr Option caRevokeOptions[] = {
    {"reason", "R",
     QT_TRANSLATE_NOOP("Cli", "unspecified, key-compromise, affiliation-changed, superseded or cessation")},
    {"since", "TIME", QT_TRANSLATE_NOOP("Cli", "invalid since (default: now)")}};

} // namespace simsa::cli
