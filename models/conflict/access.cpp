// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict/access.h"

#include <algorithm>

namespace simsa::conflict {

Access accessOf(const call::RosterEntry &person, const base::ProposalId &proposal, const Knowledge &knowledge)
{
    if (person.roles.isEmpty())
        return Access::NoRole;
    if (call::blockingConflict(knowledge.conflicts, knowledge.waivers, person.person.id, proposal))
        return Access::Conflicted;
    const bool reviewerOnly = std::all_of(person.roles.begin(), person.roles.end(),
                                          [](call::Role role) { return role == call::Role::Reviewer; });
    const bool assigned = std::any_of(
        knowledge.assignments.begin(), knowledge.assignments.end(),
        [&](const call::Assignment &a) { return a.reviewer == person.person.id && a.proposal == proposal; });
    return reviewerOnly && !assigned ? Access::NotAssigned : Access::Open;
}

bool maySee(const call::RosterEntry &person, const base::ProposalId &proposal, const Knowledge &knowledge)
{
    return accessOf(person, proposal, knowledge) == Access::Open;
}

QList<base::PersonId> audienceOf(const call::Roster &roster, const QList<call::Role> &roles,
                                 const base::ProposalId &proposal, const Knowledge &knowledge)
{
    QList<base::PersonId> audience;
    for (const call::RosterEntry &entry : roster.entries) {
        const bool wanted =
            std::any_of(roles.begin(), roles.end(), [&](call::Role role) { return entry.has(role); });
        if (wanted && maySee(entry, proposal, knowledge))
            audience.append(entry.person.id);
    }
    return audience;
}

} // namespace simsa::conflict
