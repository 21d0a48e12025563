// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/assignment.h"

namespace simsa::call {

/// How strongly a type of conflict keeps somebody away.
enum class BlockLevel {
    Hard, ///< cannot see the proposal, whatever the chair says
    Soft, ///< cannot see it unless the chair waives it with a reason
    Note, ///< may judge it; the conflict is shown to the committee
};

/// The level of a type (domain.md §5.2). The same institution alone is Soft and the lowest unit Hard: the
/// rule of 2024.
[[nodiscard]] BlockLevel blockLevel(ConflictType type);

/// The chair's ruling that soft conflicts of one person with one proposal do not count.
struct Waiver
{
    base::PersonId reviewer;
    base::ProposalId proposal;

    friend bool operator==(const Waiver &, const Waiver &) = default;
};

/// The first conflict that keeps `person` from `proposal`: any Hard one, a Soft one without waiver; or
/// nullopt. SANCTIONED_3Y counts for every proposal, whichever it is filed under.
[[nodiscard]] std::optional<Conflict> blockingConflict(const QList<Conflict> &conflicts,
                                                       const QList<Waiver> &waivers,
                                                       const base::PersonId &person,
                                                       const base::ProposalId &proposal);

} // namespace simsa::call
