// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/type.h"

#include <algorithm>
#include <array>

namespace simsa::record {

namespace {

constexpr Parties office = Party::Office;
constexpr Parties chair = Party::Chair;
constexpr Parties member = Party::Member;
constexpr Parties reviewer = Party::Reviewer;
constexpr Parties auditor = Party::Auditor;
constexpr Parties leaders = office | chair;
constexpr Parties committee = office | chair | member;
constexpr Parties deciders = chair | member;
constexpr Parties everybody = committee | reviewer | auditor;

// FORMAT.md holds the same table in words; tests compare the two.
constexpr std::array<Rule, 32> rules{{
    {Type::Charter, "charter", office, everybody},
    {Type::Roster, "roster", office, committee | auditor},
    {Type::Assignment, "assignment", office, committee | auditor},
    {Type::Device, "device", everybody, leaders},
    {Type::Revocation, "revocation", leaders, committee | auditor},
    {Type::Pledge, "pledge", everybody, leaders},
    {Type::Recusal, "recusal", reviewer | deciders, leaders},
    {Type::Waiver, "waiver", chair, leaders | auditor},
    {Type::Challenge, "challenge", leaders, leaders | auditor},
    {Type::Review, "review", reviewer, leaders},
    {Type::Question, "question", reviewer | leaders, leaders | reviewer},
    {Type::Comment, "comment", reviewer | committee, committee},
    {Type::Opinion, "opinion", reviewer | deciders, committee},
    {Type::ScoreRevision, "score-revision", reviewer | deciders, committee},
    {Type::Attendance, "attendance", committee, committee | auditor},
    {Type::Motion, "motion", deciders, committee | auditor},
    {Type::Vote, "vote", deciders, committee | auditor},
    {Type::Minutes, "minutes", leaders, committee | auditor},
    {Type::Reconciliation, "reconciliation", chair, committee | auditor},
    {Type::Plan, "plan", chair, committee | auditor},
    {Type::Decision, "decision", chair, committee | auditor},
    {Type::Endorsement, "endorsement", deciders, committee | auditor},
    {Type::Counterseal, "counterseal", chair, everybody},
    {Type::Release, "release", leaders, committee | auditor},
    {Type::Handout, "handout", chair, committee | auditor},
    {Type::Acceptance, "acceptance", office, committee | auditor},
    {Type::Objection, "objection", office, committee | auditor},
    {Type::Report, "report", office, committee | auditor},
    {Type::Check, "check", office, committee | auditor},
    {Type::Disclosure, "disclosure", leaders, committee | auditor},
    {Type::Checkpoint, "checkpoint", office, everybody},
    {Type::Closed, "closed", leaders, everybody},
}};

constexpr Rule unknownRule{Type::Unknown, "", {}, {}};

} // namespace

const Rule &ruleOf(Type type)
{
    const auto it =
        std::find_if(rules.begin(), rules.end(), [type](const Rule &rule) { return rule.type == type; });
    return it == rules.end() ? unknownRule : *it;
}

Type typeNamed(const QString &name)
{
    const auto it = std::find_if(rules.begin(), rules.end(),
                                 [&name](const Rule &rule) { return name == QLatin1String(rule.name); });
    return it == rules.end() ? Type::Unknown : it->type;
}

QString nameOf(Type type)
{
    return QString::fromLatin1(ruleOf(type).name);
}

} // namespace simsa::record
