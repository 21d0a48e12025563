// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/assignment.h"
#include "call/people.h"
#include "call/proposal.h"

namespace simsa::conflict {

/// A conflict that the data themselves show; a clerk confirms or dismisses it.
struct Suggestion
{
    /// What was compared.
    enum class Basis { SameOrganisation, SameDepartment, SameNameAsApplicant };

    call::Conflict conflict;
    Basis basis = Basis::SameOrganisation;

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// Compares every person with every proposal: same organisation (SAME_ORG), same organisation and department
/// (SAME_DEPT, then without SAME_ORG), name of the applicant (PROJECT_PARTICIPANT). Fields that are absent
/// match nothing. By person, then proposal, in the order given. Works on unblinded proposals only.
[[nodiscard]] QList<Suggestion> suggest(const QList<call::Person> &people,
                                        const QList<call::Proposal> &proposals);

/// True when two names may be of one person: the Korean names agree without spaces, or the English names
/// agree word by word in any order, without case, hyphens and full stops.
[[nodiscard]] bool mayBeSameName(const call::LocalText &a, const call::LocalText &b);

} // namespace simsa::conflict
