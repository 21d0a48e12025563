// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict/suggestions.h"

#include "base/json.h"

#include <algorithm>

namespace simsa::conflict {

using call::ConflictType;

namespace {

/// Only letters and digits, folded: 'AI 연구실' and 'ai연구실' are one department.
QString folded(const QString &text)
{
    QString result;
    for (const QChar c : base::toNfc(text).toCaseFolded()) {
        if (c.isLetterOrNumber())
            result.append(c);
    }
    return result;
}

/// The words of a romanised name in alphabetical order: family names stand first or last by habit.
QStringList wordsOf(const QString &name)
{
    QString plain = base::toNfc(name).toCaseFolded();
    plain.remove(u'-').remove(u'.').replace(u',', u' ');
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

bool isSameDepartment(const call::Person &person, const call::Proposal &proposal)
{
    const QString department = folded(person.department);
    return !department.isEmpty() && department == folded(proposal.department);
}

void compare(const call::Person &person, const call::Proposal &proposal, QList<Suggestion> &found)
{
    const auto add = [&](ConflictType type, Suggestion::Basis basis) {
        found.append(
            {.conflict = {.reviewer = person.id, .proposal = proposal.id, .type = type}, .basis = basis});
    };
    if (!person.org.isEmpty() && person.org == proposal.org) {
        if (isSameDepartment(person, proposal))
            add(ConflictType::SameDept, Suggestion::Basis::SameDepartment);
        else
            add(ConflictType::SameOrg, Suggestion::Basis::SameOrganisation);
    }
    if (mayBeSameName(person.name, proposal.applicant))
        add(ConflictType::ProjectParticipant, Suggestion::Basis::SameNameAsApplicant);
}

} // namespace

bool mayBeSameName(const call::LocalText &a, const call::LocalText &b)
{
    const QString korean = folded(a.ko);
    if (!korean.isEmpty() && korean == folded(b.ko))
        return true;
    const QStringList english = wordsOf(a.en);
    return !english.isEmpty() && english == wordsOf(b.en);
}

QList<Suggestion> suggest(const QList<call::Person> &people, const QList<call::Proposal> &proposals)
{
    QList<Suggestion> found;
    for (const call::Person &person : people) {
        for (const call::Proposal &proposal : proposals)
            compare(person, proposal, found);
    }
    return found;
}

} // namespace simsa::conflict
