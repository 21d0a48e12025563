// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/assignment.h"
#include "call/blocking.h"
#include "call/people.h"
#include "call/proposal.h"

namespace simsa::assign {

/// What may be wrong with a list of assignments.
enum class Problem {
    UnknownReviewer, ///< reviewer not in the roster
    NotAReviewer,    ///< reviewer without that role
    UnknownProposal, ///< proposal not in the call
    NotEligible,     ///< proposal that does not go to review (any more); a warning
    Duplicate,       ///< the same pair twice
    ConflictBlocks,  ///< conflict.type keeps the reviewer away
    DueMissing,      ///< no valid due time, or one outside the review period
    Overloaded,      ///< reviewer with have > want proposals
    TooFewReviewers, ///< proposal with have < want reviewers; a warning
    ConflictNoted,   ///< a conflict that does not block or is waived; a note
};

/// How bad it is.
enum class Severity { Error, Warning, Note };
[[nodiscard]] Severity severityOf(Problem problem);

/// One thing found, with the values its problem names; the rest is empty.
struct Finding
{
    Problem problem = Problem::Duplicate;
    base::PersonId reviewer;
    base::ProposalId proposal;
    std::optional<call::ConflictType> conflict;
    int have = 0;
    int want = 0;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// How many is right. 0 switches a limit off.
struct LoadRule
{
    int mostPerReviewer = 0;
    int leastPerProposal = 0; ///< counts eligible proposals without any assignment too

    friend bool operator==(const LoadRule &, const LoadRule &) = default;
};

/// What an assignment list is judged against. Borrowed: must outlive the call only.
struct Surroundings
{
    const call::Roster &roster;
    const QList<call::Proposal> &proposals;
    const QList<call::Conflict> &conflicts;
    const QList<call::Waiver> &waivers;
    const call::Dates &dates;
    LoadRule load;
};

/// Everything found: by assignment in the list's order, then loads by roster, then proposals.
[[nodiscard]] QList<Finding> check(const call::Assignments &assignments, const Surroundings &around);

/// AssignmentInvalid with reviewer and proposal of the first Error; warnings and notes pass.
[[nodiscard]] base::Result<> validate(const call::Assignments &assignments, const Surroundings &around);

} // namespace simsa::assign
