// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/blocking.h"

#include <algorithm>

namespace simsa::call {

BlockLevel blockLevel(ConflictType type)
{
    switch (type) {
    case ConflictType::SameDept:
    case ConflictType::ProjectParticipant:
    case ConflictType::Family:
    case ConflictType::AdvisorAdvisee:
    case ConflictType::MutualEvaluation:
    case ConflictType::Financial:
    case ConflictType::OfficialOrAgencyStaff:
    case ConflictType::Sanctioned3Y:
    case ConflictType::AdvisedApplication:
        return BlockLevel::Hard;
    case ConflictType::SameOrg:
    case ConflictType::Coauthor3Y:
    case ConflictType::JointProject3Y:
    case ConflictType::Competitor:
    case ConflictType::PersonalOther:
        return BlockLevel::Soft;
    case ConflictType::PlannedTheCall:
        return BlockLevel::Note;
    }
    return BlockLevel::Hard;
}

std::optional<Conflict> blockingConflict(const QList<Conflict> &conflicts, const QList<Waiver> &waivers,
                                         const base::PersonId &person, const base::ProposalId &proposal)
{
    const bool waived = waivers.contains(Waiver{.reviewer = person, .proposal = proposal});
    const auto blocks = [&](const Conflict &c) {
        const bool concerns = c.proposal == proposal || c.type == ConflictType::Sanctioned3Y;
        if (c.reviewer != person || !concerns)
            return false;
        const BlockLevel level = blockLevel(c.type);
        return level == BlockLevel::Hard || (level == BlockLevel::Soft && !waived);
    };
    const auto found = std::find_if(conflicts.begin(), conflicts.end(), blocks);
    return found == conflicts.end() ? std::nullopt : std::optional(*found);
}

} // namespace simsa::call
