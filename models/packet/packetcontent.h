// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/proposal.h"
#include "exchange/ledger.h"
#include "packet/documentwriter.h"

#include <array>

namespace simsa::packet {

/// Whom a packet is for; nobody else's packet holds the same.
struct Audience
{
    enum class Kind {
        Archive,   ///< archive and auditor: everything that fed a number
        Applicant, ///< one applicant: own numbers, nobody's name
    };

    Kind kind = Kind::Archive;
    base::ProposalId proposal; ///< with Applicant only

    [[nodiscard]] static Audience archive() { return {}; }
    [[nodiscard]] static Audience applicant(const base::ProposalId &proposal)
    {
        return {Kind::Applicant, proposal};
    }
    friend bool operator==(const Audience &, const Audience &) = default;
};

/// What a file of a packet is; its name in `index.json` is nameOf().
enum class FileKind { Readme, Decisions, Record, Letter, Minutes, Sheets, Certificate, Crl, Link };

[[nodiscard]] QString nameOf(FileKind kind);

/// What the index says of a record.
struct RecordNote
{
    base::RecordId id;
    QString type;
    base::PersonId author;
    qint64 seq = 0;

    friend bool operator==(const RecordNote &, const RecordNote &) = default;
};

/// One payload file, finished.
struct PacketFile
{
    QString name; ///< as in the archive
    FileKind kind = FileKind::Record;
    QByteArray bytes;
    std::optional<RecordNote> record; ///< with Record and Link only

    friend bool operator==(const PacketFile &, const PacketFile &) = default;
};

/// A letter, worded once for each Language.
struct LetterPair
{
    base::ProposalId proposal;
    std::array<Letter, 2> letters; ///< by Language
};

/// Everything that goes into one packet, documents not drawn yet.
struct PacketContent
{
    Audience audience;
    base::CallId call;
    crypto::Certificate ca;
    QList<PacketFile> files; ///< without documents; any order
    QList<LetterPair> letters;
    std::optional<std::array<Minutes, 2>> minutes; ///< by Language; Archive only
    std::optional<Workbook> sheets;                ///< Archive only
};

/// Where a packet is collected from. `proposals` are those of the office, unblinded.
struct PacketSource
{
    const exchange::Ledger *ledger = nullptr;
    QList<call::Proposal> proposals;
    crypto::Certificate ca;
};

/// Collects what FORMAT.md lists for `audience`. The same ledger and proposals give the same content.
/// CharterNotCountersigned, RosterNotCountersigned, AssignmentInvalid: nothing in force; DecisionStateWrong:
/// no adopted decision (of this proposal), or decisions of several plans; NotFound: a record that a decision
/// rests on, a handout or a proposal is missing, its name in the detail; RecordMalformed.
[[nodiscard]] base::Result<PacketContent> collectPacket(const PacketSource &source, const Audience &audience);

} // namespace simsa::packet
