// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/documentvalues.h"

namespace simsa::packet {

using base::Nodes;
using base::PersonId;

namespace {

QString nameOf(const call::Roster &roster, const PersonId &person, bool korean)
{
    const call::RosterEntry *entry = roster.entry(person);
    return entry && !entry->person.name.isEmpty() ? entry->person.name.in(korean) : person.text();
}

QString awardText(const call::Charter &charter, const record::PlannedAward &award, bool korean)
{
    const call::Cluster *cluster = charter.cluster(award.cluster);
    const QString name = cluster ? cluster->name.in(korean) : award.cluster.text();
    const QString form = korean ? QStringLiteral("%1, %2대, %3부터 %4개월")
                                : QStringLiteral("%1, %2 nodes, from %3 for %4 months");
    return form.arg(name)
        .arg(award.nodes.value())
        .arg(charter.month(award.start).toString())
        .arg(award.months);
}

/// Members and chair who recused themselves; reviewers were not in the room.
QList<MinutesRecusal> recusalsOf(const Dossier &dossier, bool korean)
{
    QMap<PersonId, QStringList> left;
    for (const auto &recusal : dossier.recusals) {
        const call::RosterEntry *entry = dossier.roster->value.entry(recusal.author);
        if (entry && (entry->has(call::Role::Member) || entry->has(call::Role::Chair)))
            left[recusal.author].append(recusal.value.proposal.text());
    }
    QList<MinutesRecusal> recusals;
    for (auto it = left.begin(); it != left.end(); ++it) {
        it->sort();
        recusals.append({nameOf(dossier.roster->value, it.key(), korean), *it, {}, {}});
    }
    return recusals;
}

MinutesDecision decisionOf(const Dossier &dossier, const record::Decision &decision,
                           const QList<call::Proposal> &proposals, Language language)
{
    const bool korean = language == Language::Korean;
    MinutesDecision line;
    line.proposal = decision.proposal;
    if (const call::Proposal *proposal = proposalOf(proposals, decision.proposal)) {
        line.title = proposal->title.in(korean);
        line.organisation = proposal->orgName.in(korean);
    }
    const auto *score = dossier.reconciliation->value.of(decision.proposal);
    if (score && !score->reviews.isEmpty())
        line.score = score->score;
    line.outcome = outcomeWord(decision.outcome, language);
    if (decision.award)
        line.award = awardText(dossier.charter->value, *decision.award, korean);
    return line;
}

Minutes minutesIn(const Dossier &dossier, const QList<call::Proposal> &proposals, Language language)
{
    const bool korean = language == Language::Korean;
    const call::Charter &charter = dossier.charter->value;
    Minutes minutes;
    minutes.callTitle = charter.title.in(korean);
    minutes.documentNumber = charter.call.text() + QStringLiteral("-minutes");
    minutes.meeting = korean ? QStringLiteral("평가위원회") : QStringLiteral("Review committee");
    if (korean && charter.reviewerWord == call::ReviewerWord::Simsawiwon)
        minutes.meeting = QStringLiteral("심사위원회");
    minutes.date = charter.dates.meeting.date();
    for (const call::RosterEntry &entry : dossier.roster->value.entries) {
        const QString name = nameOf(dossier.roster->value, entry.person.id, korean);
        if (entry.has(call::Role::Chair) && minutes.chair.isEmpty())
            minutes.chair = name;
        else if (entry.has(call::Role::Clerk) && minutes.secretary.isEmpty())
            minutes.secretary = name;
    }
    // Present is whoever signed something the meeting decided: the chair, and those who endorsed.
    minutes.present = QStringList{minutes.chair};
    for (const auto &endorsement : dossier.endorsements) {
        const QString name = nameOf(dossier.roster->value, endorsement.author, korean);
        if (!minutes.present.contains(name))
            minutes.present.append(name);
    }
    minutes.recusals = recusalsOf(dossier, korean);
    for (const auto &decision : dossier.decisions)
        minutes.decisions.append(decisionOf(dossier, decision.value, proposals, language));
    return minutes;
}

} // namespace

std::array<Minutes, 2> minutesOf(const Dossier &dossier, const QList<call::Proposal> &proposals)
{
    return {minutesIn(dossier, proposals, Language::Korean),
            minutesIn(dossier, proposals, Language::English)};
}

} // namespace simsa::packet
