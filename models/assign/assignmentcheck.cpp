// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assign/assignmentcheck.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace simsa::assign {

using base::PersonId;
using base::ProposalId;

namespace {

/// Walks once through the list and keeps count.
class Check
{
public:
    explicit Check(const Surroundings &around)
        : m_around(around)
    {
        for (const call::Proposal &proposal : around.proposals)
            m_proposals.insert(proposal.id, &proposal);
    }

    QList<Finding> run(const call::Assignments &assignments)
    {
        for (const call::Assignment &assignment : assignments.list)
            checkOne(assignment);
        checkLoads();
        return m_findings;
    }

private:
    Finding &add(Problem problem, const PersonId &reviewer, const ProposalId &proposal)
    {
        m_findings.append({.problem = problem,
                           .reviewer = reviewer,
                           .proposal = proposal,
                           .conflict = std::nullopt,
                           .have = 0,
                           .want = 0});
        return m_findings.last();
    }

    void checkOne(const call::Assignment &a)
    {
        if (m_seen.contains({a.reviewer, a.proposal})) {
            add(Problem::Duplicate, a.reviewer, a.proposal);
            return;
        }
        m_seen.insert({a.reviewer, a.proposal});
        ++m_perReviewer[a.reviewer];
        ++m_perProposal[a.proposal];
        checkPerson(a);
        checkProposal(a);
        checkConflicts(a);
        const call::Dates &dates = m_around.dates;
        if (!a.due.isValid() || a.due < dates.reviewFrom || a.due > dates.reviewUntil)
            add(Problem::DueMissing, a.reviewer, a.proposal);
    }

    void checkPerson(const call::Assignment &a)
    {
        const call::RosterEntry *entry = m_around.roster.entry(a.reviewer);
        if (entry == nullptr)
            add(Problem::UnknownReviewer, a.reviewer, a.proposal);
        else if (!entry->has(call::Role::Reviewer))
            add(Problem::NotAReviewer, a.reviewer, a.proposal);
    }

    void checkProposal(const call::Assignment &a)
    {
        const call::Proposal *proposal = m_proposals.value(a.proposal);
        if (proposal == nullptr)
            add(Problem::UnknownProposal, a.reviewer, a.proposal);
        else if (proposal->eligibility != call::Eligibility::Ok)
            add(Problem::NotEligible, a.reviewer, a.proposal);
    }

    void checkConflicts(const call::Assignment &a)
    {
        const auto blocking =
            call::blockingConflict(m_around.conflicts, m_around.waivers, a.reviewer, a.proposal);
        if (blocking) {
            add(Problem::ConflictBlocks, a.reviewer, a.proposal).conflict = blocking->type;
            return;
        }
        for (const call::Conflict &conflict : m_around.conflicts) {
            if (conflict.reviewer == a.reviewer && conflict.proposal == a.proposal)
                add(Problem::ConflictNoted, a.reviewer, a.proposal).conflict = conflict.type;
        }
    }

    void checkLoads()
    {
        const LoadRule &load = m_around.load;
        for (const call::RosterEntry &entry : m_around.roster.entries) {
            const int have = m_perReviewer.value(entry.person.id);
            if (load.mostPerReviewer > 0 && have > load.mostPerReviewer)
                setCounts(add(Problem::Overloaded, entry.person.id, {}), have, load.mostPerReviewer);
        }
        for (const call::Proposal &proposal : m_around.proposals) {
            const int have = m_perProposal.value(proposal.id);
            if (proposal.eligibility == call::Eligibility::Ok && have < load.leastPerProposal)
                setCounts(add(Problem::TooFewReviewers, {}, proposal.id), have, load.leastPerProposal);
        }
    }

    static void setCounts(Finding &finding, int have, int want)
    {
        finding.have = have;
        finding.want = want;
    }

    const Surroundings &m_around;
    QHash<ProposalId, const call::Proposal *> m_proposals;
    QSet<std::pair<PersonId, ProposalId>> m_seen;
    QHash<PersonId, int> m_perReviewer;
    QHash<ProposalId, int> m_perProposal;
    QList<Finding> m_findings;
};

} // namespace

Severity severityOf(Problem problem)
{
    switch (problem) {
    case Problem::UnknownReviewer:
    case Problem::NotAReviewer:
    case Problem::UnknownProposal:
    case Problem::Duplicate:
    case Problem::ConflictBlocks:
    case Problem::DueMissing:
    case Problem::Overloaded:
        return Severity::Error;
    case Problem::TooFewReviewers:
    case Problem::NotEligible: // withdrawn after it was assigned
        return Severity::Warning;
    case Problem::ConflictNoted:
        return Severity::Note;
    }
    return Severity::Error;
}

QList<Finding> check(const call::Assignments &assignments, const Surroundings &around)
{
    return Check(around).run(assignments);
}

base::Result<> validate(const call::Assignments &assignments, const Surroundings &around)
{
    for (const Finding &finding : check(assignments, around)) {
        if (severityOf(finding.problem) == Severity::Error)
            return base::fail(base::ErrorCode::AssignmentInvalid,
                              QStringLiteral("%1 %2").arg(finding.reviewer.text(), finding.proposal.text()));
    }
    return {};
}

} // namespace simsa::assign
