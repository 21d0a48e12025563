// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

namespace simsa::record {

/// Every record type of format version 1. `Unknown` is a type of a newer Simsa: kept, chained, acknowledged
/// and shown as such, never refused.
enum class Type {
    Charter,
    Roster,
    Assignment,
    Device,
    Revocation,
    Pledge,
    Recusal,
    Waiver,
    Challenge,
    Review,
    Question,
    Comment,
    Opinion,
    ScoreRevision,
    Attendance,
    Motion,
    Vote,
    Minutes,
    Reconciliation,
    Plan,
    Decision,
    Endorsement,
    Counterseal,
    Release,
    Handout,
    Acceptance,
    Objection,
    Report,
    Check,
    Disclosure,
    Checkpoint,
    Closed,
    Unknown,
};

/// What a person may be in a call; a person may be several.
enum class Party {
    Office = 0x1,
    Chair = 0x2,
    Member = 0x4,
    Reviewer = 0x8,
    Auditor = 0x10,
};
Q_DECLARE_FLAGS(Parties, Party)
Q_DECLARE_OPERATORS_FOR_FLAGS(Parties)

/// One line of the table of who may make and who may read a type. The author reads every record of their own;
/// a person in conflict with the proposal is in no audience of it (checked by the use case that seals).
struct Rule
{
    Type type = Type::Unknown;
    const char *name = "";
    Parties makers;
    Parties readers;
};

/// The rule of a type; the rule of Unknown has no makers and no readers.
[[nodiscard]] const Rule &ruleOf(Type type);
/// The type written `name` ("score-revision"), Unknown for any other text.
[[nodiscard]] Type typeNamed(const QString &name);
/// The name as formats write it.
[[nodiscard]] QString nameOf(Type type);

} // namespace simsa::record
