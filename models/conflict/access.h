// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/assignment.h"
#include "call/blocking.h"
#include "call/people.h"

namespace simsa::conflict {

/// Whether somebody may see a proposal: its contents, scores, discussion, rank and place in the plan.
enum class Access {
    Open,
    Conflicted,  ///< a conflict blocks, whatever the role
    NotAssigned, ///< a reviewer only, and it is not theirs
    NoRole,      ///< no role in the call
};

/// What is known of the call's conflicts and assignments. Values are borrowed from the caller's state.
struct Knowledge
{
    QList<call::Conflict> conflicts; ///< declared, found or ruled; recusals stand here too
    QList<call::Waiver> waivers;
    QList<call::Assignment> assignments;

    friend bool operator==(const Knowledge &, const Knowledge &) = default;
};

/// The one rule. A blocking conflict closes the proposal to every role, clerks and chair included; a person
/// who is only a reviewer sees assigned proposals alone.
[[nodiscard]] Access accessOf(const call::RosterEntry &person, const base::ProposalId &proposal,
                              const Knowledge &knowledge);
/// accessOf(…) == Open.
[[nodiscard]] bool maySee(const call::RosterEntry &person, const base::ProposalId &proposal,
                          const Knowledge &knowledge);
/// Everyone of the roster with one of `roles` who may see the proposal, in roster order: the audience of what
/// is written about it.
[[nodiscard]] QList<base::PersonId> audienceOf(const call::Roster &roster, const QList<call::Role> &roles,
                                               const base::ProposalId &proposal, const Knowledge &knowledge);

} // namespace simsa::conflict
