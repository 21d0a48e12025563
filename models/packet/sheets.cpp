// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet/documentvalues.h"

#include <algorithm>

namespace simsa::packet {

using base::Nodes;
using base::PersonId;
using record::ReconciledScore;

namespace {

Cell score(base::Score value)
{
    return Decimal{value.value()};
}

Cell number(qint64 value)
{
    return value;
}

/// Proposals × reviewers: the weighted total of every review that counts.
Sheet scoresSheet(const Dossier &dossier)
{
    QList<PersonId> reviewers;
    for (const auto &review : dossier.reviews) {
        if (!reviewers.contains(review.author))
            reviewers.append(review.author);
    }
    std::sort(reviewers.begin(), reviewers.end());
    Sheet sheet{QStringLiteral("점수 scores"), {QStringLiteral("과제 proposal")}, {}};
    for (const PersonId &reviewer : reviewers)
        sheet.header.append(reviewer.text());
    for (const ReconciledScore &line : dossier.reconciliation->value.scores) {
        QList<Cell> row(sheet.header.size());
        row[0] = line.proposal.text();
        for (const base::RecordId &id : line.reviews) {
            const auto *review = dossier.review(id);
            const qsizetype column = review ? reviewers.indexOf(review->author) : -1;
            if (column >= 0)
                row[column + 1] =
                    score(call::weightedTotal(dossier.charter->value.rubric, review->value.content.levels));
        }
        sheet.rows.append(row);
    }
    return sheet;
}

Sheet officialSheet(const Dossier &dossier)
{
    Sheet sheet{QStringLiteral("확정점수 official"),
                {QStringLiteral("과제 proposal"), QStringLiteral("점수 score"),
                 QStringLiteral("분자 numerator (1/100)"), QStringLiteral("분모 denominator"),
                 QStringLiteral("평가 수 reviews"), QStringLiteral("순위 rank")},
                {}};
    for (const ReconciledScore &line : dossier.reconciliation->value.scores)
        sheet.rows.append({line.proposal.text(), score(line.score), number(line.numerator),
                           number(line.denominator), number(line.reviews.size()),
                           line.rank > 0 ? number(line.rank) : Cell()});
    return sheet;
}

QList<Cell> monthCells(int months, const record::PlannedAward &award)
{
    QList<Cell> cells(months);
    for (int month = award.start; month < award.start + award.months && month <= months; ++month)
        cells[month - 1] = number(award.nodes.value());
    return cells;
}

/// A cluster's sum by month, and what the charter gives.
void appendClusterRows(Sheet &sheet, const Dossier &dossier, const call::Cluster &cluster)
{
    QList<Cell> used{QStringLiteral("합계 used"), cluster.id.text(), {}};
    QList<Cell> free{QStringLiteral("가용 free"), cluster.id.text(), {}};
    for (int month = 1; month <= dossier.charter->value.months; ++month) {
        qint64 sum = 0;
        for (const record::PlannedAward &award : dossier.plan->value.awards) {
            const bool runs = award.start <= month && month < award.start + award.months;
            sum += award.cluster == cluster.id && runs ? award.nodes.value() : 0;
        }
        used.append(number(sum));
        free.append(number(cluster.capacity.value(month - 1).free().value()));
    }
    sheet.rows.append(used);
    sheet.rows.append(free);
}

Sheet planSheet(const Dossier &dossier)
{
    const call::Charter &charter = dossier.charter->value;
    Sheet sheet{
        QStringLiteral("배분안 plan"),
        {QStringLiteral("과제 proposal"), QStringLiteral("클러스터 cluster"), QStringLiteral("% of request")},
        {}};
    for (int month = 1; month <= charter.months; ++month)
        sheet.header.append(charter.month(month).toString());
    for (const record::PlannedAward &award : dossier.plan->value.awards)
        sheet.rows.append(QList<Cell>{award.proposal.text(), award.cluster.text(), number(award.percent)} +
                          monthCells(charter.months, award));
    for (const call::Cluster &cluster : charter.clusters)
        appendClusterRows(sheet, dossier, cluster);
    return sheet;
}

Sheet decisionsSheet(const Dossier &dossier, const QList<call::Proposal> &proposals)
{
    Sheet sheet{QStringLiteral("결정 decisions"),
                {QStringLiteral("과제 proposal"), QStringLiteral("제목 title"),
                 QStringLiteral("기관 organisation"), QStringLiteral("결과 outcome"),
                 QStringLiteral("클러스터 cluster"), QStringLiteral("서버 nodes"),
                 QStringLiteral("시작 start"), QStringLiteral("개월 months"), QStringLiteral("기록 record")},
                {}};
    for (const auto &decision : dossier.decisions) {
        const call::Proposal *proposal = proposalOf(proposals, decision.value.proposal);
        QList<Cell> row{decision.value.proposal.text(), proposal ? proposal->title.in(true) : QString(),
                        proposal ? proposal->orgName.in(true) : QString(),
                        outcomeWord(decision.value.outcome, Language::Korean)};
        if (const auto &award = decision.value.award)
            row += QList<Cell>{award->cluster.text(), number(award->nodes.value()),
                               dossier.charter->value.month(award->start).toString(), number(award->months)};
        else
            row += QList<Cell>(4);
        row.append(decision.id.hex());
        sheet.rows.append(row);
    }
    return sheet;
}

} // namespace

Workbook workbookOf(const Dossier &dossier, const QList<call::Proposal> &proposals)
{
    Workbook workbook;
    workbook.title = dossier.charter->value.title.in(true);
    for (const auto &decision : dossier.decisions) {
        if (!workbook.created.isValid() || decision.created > workbook.created)
            workbook.created = decision.created; // never the clock: same inputs, same bytes
    }
    workbook.sheets = {scoresSheet(dossier), officialSheet(dossier), planSheet(dossier),
                       decisionsSheet(dossier, proposals)};
    return workbook;
}

} // namespace simsa::packet
