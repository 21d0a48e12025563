// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/committeeport.h"

#include <algorithm>

namespace simsa::viewmodel {

const committee::Row *CommitteeSnapshot::row(const base::ProposalId &id) const
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const committee::Row &r) { return r.proposal.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

// The same version, or the one that took its place since.
const dialogue::Thread *CommitteeSnapshot::questionOf(const base::RecordId &review) const
{
    const auto found = std::find_if(questions.rbegin(), questions.rend(), [&](const dialogue::Thread &one) {
        return one.review == review || one.newVersion == review;
    });
    return found == questions.rend() ? nullptr : &*found;
}

const committee::DecisionState *CommitteeSnapshot::decision(const base::ProposalId &id) const
{
    const auto found =
        std::find_if(decisions.begin(), decisions.end(),
                     [&](const committee::DecisionState &d) { return d.decision.proposal == id; });
    return found == decisions.end() ? nullptr : &*found;
}

QList<const committee::Row *> CommitteeSnapshot::byRank() const
{
    QList<const committee::Row *> ranked;
    for (const committee::Row &r : rows)
        ranked.append(&r);
    std::stable_sort(ranked.begin(), ranked.end(), [](const committee::Row *a, const committee::Row *b) {
        return (a->rank > 0) != (b->rank > 0) ? a->rank > 0 : a->rank < b->rank;
    });
    return ranked;
}

QList<base::ProposalId> CommitteeSnapshot::tooFewReviews() const
{
    QList<base::ProposalId> few;
    for (const committee::Row &r : rows)
        if (r.proposal.eligibility == call::Eligibility::Ok && !r.official.enoughReviews)
            few.append(r.proposal.id);
    return few;
}

} // namespace simsa::viewmodel
