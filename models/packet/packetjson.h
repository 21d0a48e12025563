// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packet/dossier.h"
#include "packet/packetcontent.h"

namespace simsa::packet {

/// The two JSON files of a packet (FORMAT.md). For this folder only.

/// One proposal in `decisions.json`.
struct DecisionLine
{
    record::ReconciledScore score; ///< its reviews: record ids in an archive, commitments for an applicant
    record::Outcome outcome = record::Outcome::Rejected;
    std::optional<record::PlannedAward> award;
    base::RecordId decision;

    friend bool operator==(const DecisionLine &, const DecisionLine &) = default;
};

/// `decisions.json`: every number of the packet in one place, for people without Simsa.
struct DecisionsFile
{
    Audience audience;
    base::CallId call;
    base::Digest charter; ///< SHA-256 of the charter's canonical body
    base::RecordId plan;
    base::RecordId reconciliation;
    QList<DecisionLine> decisions; ///< by proposal

    friend bool operator==(const DecisionsFile &, const DecisionsFile &) = default;
};

/// From the signed records: of the reconciliation, or for an applicant of the handout.
[[nodiscard]] base::Result<DecisionsFile> decisionsFileOf(const Dossier &dossier, const base::CallId &call,
                                                          const Audience &audience);
[[nodiscard]] QByteArray encodeDecisions(const DecisionsFile &file);
/// JSON codes; PacketVersionUnknown before any other field is looked at.
[[nodiscard]] base::Result<DecisionsFile> decodeDecisions(const QByteArray &json);

/// One file in `index.json`.
struct IndexLine
{
    QString name;
    QString what;
    qint64 size = 0;
    base::Digest sha256;
    std::optional<RecordNote> record;

    friend bool operator==(const IndexLine &, const IndexLine &) = default;
};

/// `index.json`: every other payload file of the packet.
struct IndexFile
{
    Audience audience;
    base::CallId call;
    QList<IndexLine> files; ///< by name

    friend bool operator==(const IndexFile &, const IndexFile &) = default;
};

[[nodiscard]] IndexFile indexOf(const Audience &audience, const base::CallId &call,
                                const QList<PacketFile> &files);
[[nodiscard]] QByteArray encodeIndex(const IndexFile &file);
/// JSON codes; PacketVersionUnknown before any other field is looked at.
[[nodiscard]] base::Result<IndexFile> decodeIndex(const QByteArray &json);

} // namespace simsa::packet
