// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace simsa::call {

/// One reviewer is to review one proposal.
struct Assignment
{
    base::PersonId reviewer;
    base::ProposalId proposal;
    QDateTime due; ///< UTC

    friend bool operator==(const Assignment &, const Assignment &) = default;
};

/// All assignments, one version of them.
struct Assignments
{
    int version = 1; ///< from 1, rising
    QList<Assignment> list;

    /// Those of one reviewer, in the list's order.
    [[nodiscard]] QList<Assignment> of(const base::PersonId &reviewer) const;
    /// Those of one proposal, in the list's order.
    [[nodiscard]] QList<Assignment> of(const base::ProposalId &proposal) const;
    friend bool operator==(const Assignments &, const Assignments &) = default;
};

/// Why somebody should not judge a proposal (domain.md §5.2).
enum class ConflictType {
    SameOrg,
    SameDept,
    ProjectParticipant,
    Family,
    AdvisorAdvisee,
    Coauthor3Y,
    JointProject3Y,
    MutualEvaluation,
    Financial,
    PlannedTheCall,
    Competitor,
    OfficialOrAgencyStaff,
    Sanctioned3Y,
    PersonalOther,
    AdvisedApplication,
};

/// A known conflict of one person with one proposal.
struct Conflict
{
    base::PersonId reviewer;
    base::ProposalId proposal;
    ConflictType type = ConflictType::PersonalOther;

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

[[nodiscard]] QJsonObject toJson(const Assignment &assignment);
[[nodiscard]] QJsonObject toJson(const Assignments &assignments);
[[nodiscard]] QJsonObject toJson(const Conflict &conflict);
/// Shape and ranges only (JsonField…); `assign` checks the list against people, proposals and conflicts.
[[nodiscard]] base::Result<Assignment> assignmentFromJson(const QJsonObject &object);
[[nodiscard]] base::Result<Assignments> assignmentsFromJson(const QJsonObject &object);
[[nodiscard]] base::Result<Conflict> conflictFromJson(const QJsonObject &object);

/// Stable names ("SAME_ORG", …), as in data files and records.
[[nodiscard]] QString nameOf(ConflictType type);
[[nodiscard]] std::optional<ConflictType> conflictTypeFromName(const QString &name);

} // namespace simsa::call
