// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packet/container.h"
#include "packet/packetverifier.h"

namespace simsa::packet {

/// A packet on the table: what was read of it so far, and the verdict as it grows. For this folder only.
struct Examination
{
    const Container *container = nullptr;
    const PacketTrust *trust = nullptr;
    QMap<QString, QByteArray> payload;
    IndexFile index;
    crypto::Certificate ca;
    crypto::Certificate office; ///< signer of the charter
    crypto::Certificate chair;  ///< signer of its counterseal
    Dossier dossier;
    PacketVerdict verdict;

    [[nodiscard]] bool isArchive() const { return index.audience.kind == Audience::Kind::Archive; }
    void ok(CheckCode code, qsizetype good, const QString &subject = {});
    void absent(CheckCode code, const QString &subject = {});
    /// The first thing that failed; `good` objects before it passed.
    void failed(CheckCode code, const QString &subject, const base::Error &error, qsizetype good = 0,
                qsizetype total = 0);
    /// Ok or Failed, by `result`; the subject of a failure is its detail.
    void judge(CheckCode code, const base::Result<> &result, qsizetype total);
};

// The checks, in the order of FORMAT.md. Each adds one line to the verdict. Up to checkCounterseals a failure
// ends the examination, because the next step would rest on it.

void checkStructure(Examination &e);
void checkDigests(Examination &e);
void checkCa(Examination &e);
void checkPacketSignature(Examination &e);
void checkIndexFile(Examination &e);
void checkRecordSignatures(Examination &e);
void checkCounterseals(Examination &e);

void checkPins(Examination &e);
void checkSignerRoles(Examination &e);
void checkPacketSigners(Examination &e);
void checkRevocation(Examination &e);
void checkReferences(Examination &e);
void checkReviews(Examination &e);
void checkScores(Examination &e);
void checkRanks(Examination &e);
void checkPlan(Examination &e);
void checkDecisions(Examination &e);
void checkDecisionNumbers(Examination &e);
void checkEndorsements(Examination &e);
void checkHandouts(Examination &e);
void checkTimestamps(Examination &e);

/// Turned away before the reviews: there is neither a score nor a sheet.
[[nodiscard]] bool isUnscored(const Dossier &dossier, const base::ProposalId &proposal);

/// One applicant's own numbers from the anonymous levels; PacketNumberMismatch, LevelInvalid.
[[nodiscard]] base::Result<> checkSheet(const call::Charter &charter, const record::Handout &handout);

} // namespace simsa::packet
