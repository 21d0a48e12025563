// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/committeedecisions.h"

#include "viewmodel/committeewords.h"
#include "viewmodel/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace simsa::viewmodel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommitteeDecisions)
};

bool isKorean()
{
    return QLocale().language() == QLocale::Korean;
}

const record::PlannedAward *awardOf(const CommitteeSnapshot &snapshot, const base::ProposalId &proposal)
{
    const committee::DecisionState *decision = snapshot.decision(proposal);
    if (decision)
        return decision->decision.award ? &*decision->decision.award : nullptr;
    return snapshot.plan ? snapshot.plan->awardOf(proposal) : nullptr;
}

QString outcomeOf(const CommitteeSnapshot &snapshot, const committee::Row &row)
{
    if (const committee::DecisionState *decision = snapshot.decision(row.proposal.id))
        return outcomeWord(decision->decision.outcome);
    if (row.proposal.eligibility != call::Eligibility::Ok)
        return outcomeWord(record::Outcome::Ineligible);
    if (!snapshot.plan)
        return format::missing();
    return outcomeWord(snapshot.plan->awardOf(row.proposal.id) ? record::Outcome::Award
                                                               : record::Outcome::Rejected);
}

TableCell opinionCell(const committee::Row &row)
{
    if (row.opinion && !row.opinion->reasons.isEmpty())
        return statusCell(Status::Sealed, Words::tr("signed"));
    return statusCell(Status::NotStarted, Words::tr("not yet"), Tone::Secondary);
}

TableCell stageCell(const committee::DecisionState *decision)
{
    if (!decision)
        return statusCell(Status::NotStarted, stageWord(decision), Tone::Secondary);
    const bool adopted = decision->decision.stage == record::DecisionStage::Adopted;
    return statusCell(adopted ? Status::Acknowledged : Status::Sealed, stageWord(decision));
}

QString awardText(const record::PlannedAward *award, const CommitteeSnapshot &snapshot)
{
    if (!award || !snapshot.charter)
        return {};
    return QStringLiteral("%1 %2×%3")
        .arg(clusterName(award->cluster, *snapshot.charter))
        .arg(award->nodes.value())
        .arg(award->months);
}

QString decisionLine(const CommitteeSnapshot &snapshot, const committee::Row &row)
{
    const QString award = awardText(awardOf(snapshot, row.proposal.id), snapshot);
    const QString outcome = outcomeOf(snapshot, row) + (award.isEmpty() ? award : u' ' + award);
    return QStringLiteral("%1 %2 · %3")
        .arg(row.proposal.id.text(), row.proposal.title.in(isKorean()), outcome);
}

} // namespace

QStringList decisionColumns()
{
    return {Words::tr("Rank"),  Words::tr("Proposal"), Words::tr("Official"), Words::tr("Outcome"),
            Words::tr("Award"), Words::tr("Opinion"),  Words::tr("State"),    Words::tr("Endorsed")};
}

QList<TableRow> decisionRows(const CommitteeSnapshot &snapshot)
{
    QList<TableRow> rows;
    for (const committee::Row *row : snapshot.byRank()) {
        const committee::DecisionState *decision = snapshot.decision(row->proposal.id);
        const bool scored = row->official.statistics.n > 0;
        const QString title = QStringLiteral("%1  %2").arg(row->proposal.id.text().section(u'-', -1),
                                                           row->proposal.title.in(isKorean()));
        const record::PlannedAward *award = awardOf(snapshot, row->proposal.id);
        rows.append({row->proposal.id.text(),
                     {numberCell(row->rank > 0 ? QString::number(row->rank) : format::missing()),
                      {.text = title, .toolTip = title},
                      numberCell(scored ? format::score(row->official.rounded()) : format::missing(), true),
                      {outcomeOf(snapshot, *row), award ? Tone::Ok : Tone::Plain},
                      {awardText(award, snapshot)},
                      opinionCell(*row),
                      stageCell(decision),
                      numberCell(decision ? QString::number(decision->endorsements) : format::missing())}});
    }
    return rows;
}

DecisionCounts countsOf(const CommitteeSnapshot &snapshot)
{
    DecisionCounts counts;
    for (const committee::DecisionState &decision : snapshot.decisions) {
        const bool adopted = decision.decision.stage == record::DecisionStage::Adopted;
        counts.adopted += adopted ? 1 : 0;
        counts.proposed += adopted ? 0 : 1;
        counts.endorsed += decision.endorsements > 0 ? 1 : 0;
    }
    for (const committee::Row &row : snapshot.rows)
        counts.withOpinion += row.opinion && !row.opinion->reasons.isEmpty() ? 1 : 0;
    if (snapshot.plan)
        counts.reasonsMissing = static_cast<int>(withoutReasons(snapshot, *snapshot.plan).size());
    return counts;
}

QStringList decisionLines(const CommitteeSnapshot &snapshot, DecisionStep step)
{
    QStringList lines;
    for (const committee::Row *row : snapshot.byRank()) {
        const committee::DecisionState *decision = snapshot.decision(row->proposal.id);
        const bool adopted = decision && decision->decision.stage == record::DecisionStage::Adopted;
        const bool wanted = step == DecisionStep::Propose ? !decision
                            : step == DecisionStep::Adopt ? decision && !adopted
                                                          : adopted;
        if (wanted)
            lines << decisionLine(snapshot, *row);
    }
    return lines;
}

} // namespace simsa::viewmodel
