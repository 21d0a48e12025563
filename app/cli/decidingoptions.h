// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to commands.cpp: what the commands that decide, show capacity and prove may be given.

#include "cli/command.h"

namespace simsa::cli {

inline constexpr Option reconcileOptions[] = {
    {"accept-missing", "REASON", QT_TRANSLATE_NOOP("Cli", "although reviews are missing")}};

inline constexpr Option capacityImportOptions[] = {
    {"name", "PARTITION=CLUSTER",
     QT_TRANSLATE_NOOP("Cli", "what a partition or cluster of Slurm is called here; as often as needed")},
    {"until", "TIME",
     QT_TRANSLATE_NOOP("Cli", "when the report was made, by the cluster's clock (default: the file's time)")},
    {"from", "MONTH", QT_TRANSLATE_NOOP("Cli", "leave earlier months out")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "keep nothing")}};

inline constexpr Option capacityRoadmapOptions[] = {
    {"public", nullptr,
     QT_TRANSLATE_NOOP("Cli", "keep the programme's public roadmap in place of this one")}};

inline constexpr Option planOptions[] = {
    {"line", "N", QT_TRANSLATE_NOOP("Cli", "last rank that is considered")},
    {"scenario", "NAME", QT_TRANSLATE_NOOP("Cli", "name of the plan")},
    {"adopt", nullptr, QT_TRANSLATE_NOOP("Cli", "sign it")},
    {"instance", "FILE[#NAME]", QT_TRANSLATE_NOOP("Cli", "plan this instance; no vault")},
    {"orlib", "FILE", QT_TRANSLATE_NOOP("Cli", "solve the knapsacks of an OR-Library file; no vault")},
    {"engine", "E",
     QT_TRANSLATE_NOOP("Cli",
                       "greedy, strict, search, exact, best (of an instance the default; else greedy)")},
    {"time-limit", "S", QT_TRANSLATE_NOOP("Cli", "seconds at most (default: 60)")},
    {"seed", "N", QT_TRANSLATE_NOOP("Cli", "of the search and of ties (default: 1)")},
    {"iterations", "N", QT_TRANSLATE_NOOP("Cli", "steps of the search at most (default: 1000000)")},
    {"explain", "PROPOSAL", QT_TRANSLATE_NOOP("Cli", "say why it is in, or why not")},
    {"reclaim", "FILE",
     QT_TRANSLATE_NOOP("Cli", "what idle nodes would fund: a table of proposal and use in %")},
    {"from", "N", QT_TRANSLATE_NOOP("Cli", "month in which they go back (default: 1)")}};

inline constexpr Option opinionOptions[] = {
    {"ko", "TEXT", QT_TRANSLATE_NOOP("Cli", "reasons (Korean)")},
    {"en", "TEXT", QT_TRANSLATE_NOOP("Cli", "reasons (English)")},
    {"weaknesses-ko", "TEXT", QT_TRANSLATE_NOOP("Cli", "weaknesses (Korean)")},
    {"weaknesses-en", "TEXT", QT_TRANSLATE_NOOP("Cli", "weaknesses (English)")}};

inline constexpr Option decideOptions[] = {
    {"condition", "PROPOSAL=TEXT", QT_TRANSLATE_NOOP("Cli", "of an award; may be given several times")},
    {"adopt", nullptr, QT_TRANSLATE_NOOP("Cli", "adopt what is proposed")}};

inline constexpr Option discloseOptions[] = {
    {"to", "PERSON", QT_TRANSLATE_NOOP("Cli", "a new reader; may be given several times")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why they are handed on, for everybody who watches")},
    {"reviews-of", "PROPOSAL", QT_TRANSLATE_NOOP("Cli", "all reviews of it; may be given several times")}};

inline constexpr Option packetMakeOptions[] = {
    {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "where to")},
    {"applicant", "PROPOSAL", QT_TRANSLATE_NOOP("Cli", "for this applicant; else the archive")}};

inline constexpr Option packetTimestampOptions[] = {
    {"request", "OUT", QT_TRANSLATE_NOOP("Cli", "write the query for the newest signature")},
    {"token", "IN", QT_TRANSLATE_NOOP("Cli", "attach the authority's reply")},
    {"tsa-ca", "CERT", QT_TRANSLATE_NOOP("Cli", "certificate above the time-stamping authority")}};

inline constexpr Option packetVerifyOptions[] = {
    {"ca", "CERT", QT_TRANSLATE_NOOP("Cli", "certificate of the office's authority")},
    {"tsa-ca", "CERT", QT_TRANSLATE_NOOP("Cli", "certificate above the time-stamping authority")}};

inline constexpr Option verifyOptions[] = {
    {"ca", "CERT", QT_TRANSLATE_NOOP("Cli", "certificate of the office's authority")}};

} // namespace simsa::cli
