// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/assignment.h"

#include "base/clock.h"
#include "call/fields.h"

namespace simsa::call {

using namespace Qt::StringLiterals;

namespace {

const QStringList &conflictNames()
{
    static const QStringList names{
        u"SAME_ORG"_s,        u"SAME_DEPT"_s,        u"PROJECT_PARTICIPANT"_s, u"FAMILY"_s,
        u"ADVISOR_ADVISEE"_s, u"COAUTHOR_3Y"_s,      u"JOINT_PROJECT_3Y"_s,    u"MUTUAL_EVALUATION"_s,
        u"FINANCIAL"_s,       u"PLANNED_THE_CALL"_s, u"COMPETITOR"_s,          u"OFFICIAL_OR_AGENCY_STAFF"_s,
        u"SANCTIONED_3Y"_s,   u"PERSONAL_OTHER"_s,   u"ADVISED_APPLICATION"_s};
    return names;
}

Assignment readAssignment(base::JsonReader &reader)
{
    Assignment assignment;
    assignment.reviewer = reader.name<base::PersonId>(u"reviewer"_s);
    assignment.proposal = reader.name<base::ProposalId>(u"proposal"_s);
    assignment.due = reader.time(u"due"_s);
    return assignment;
}

Assignments readAssignments(base::JsonReader &reader)
{
    Assignments assignments;
    assignments.version = reader.number(u"version"_s, 1, 1'000'000);
    assignments.list = reader.list<Assignment>(u"list"_s, readAssignment, 1'000'000);
    return assignments;
}

Conflict readConflict(base::JsonReader &reader)
{
    Conflict conflict;
    conflict.reviewer = reader.name<base::PersonId>(u"reviewer"_s);
    conflict.proposal = reader.name<base::ProposalId>(u"proposal"_s);
    conflict.type = fields::one<ConflictType>(reader, u"type"_s, conflictNames());
    return conflict;
}

template<typename Match>
QList<Assignment> only(const QList<Assignment> &list, Match match)
{
    QList<Assignment> found;
    std::copy_if(list.begin(), list.end(), std::back_inserter(found), match);
    return found;
}

} // namespace

QList<Assignment> Assignments::of(const base::PersonId &reviewer) const
{
    return only(list, [&](const Assignment &a) { return a.reviewer == reviewer; });
}

QList<Assignment> Assignments::of(const base::ProposalId &proposal) const
{
    return only(list, [&](const Assignment &a) { return a.proposal == proposal; });
}

QJsonObject toJson(const Assignment &assignment)
{
    return {{u"reviewer"_s, assignment.reviewer.text()},
            {u"proposal"_s, assignment.proposal.text()},
            {u"due"_s, base::formatUtc(assignment.due)}};
}

QJsonObject toJson(const Assignments &assignments)
{
    return {{u"version"_s, assignments.version}, {u"list"_s, fields::array(assignments.list)}};
}

QJsonObject toJson(const Conflict &conflict)
{
    return {{u"reviewer"_s, conflict.reviewer.text()},
            {u"proposal"_s, conflict.proposal.text()},
            {u"type"_s, nameOf(conflict.type)}};
}

base::Result<Assignment> assignmentFromJson(const QJsonObject &object)
{
    return fields::whole<Assignment>(object, u"assignment"_s, readAssignment);
}

base::Result<Assignments> assignmentsFromJson(const QJsonObject &object)
{
    return fields::whole<Assignments>(object, u"assignments"_s, readAssignments);
}

base::Result<Conflict> conflictFromJson(const QJsonObject &object)
{
    return fields::whole<Conflict>(object, u"conflict"_s, readConflict);
}

QString nameOf(ConflictType type)
{
    return fields::nameIn(conflictNames(), type);
}

std::optional<ConflictType> conflictTypeFromName(const QString &name)
{
    return fields::valueIn<ConflictType>(conflictNames(), name);
}

} // namespace simsa::call
