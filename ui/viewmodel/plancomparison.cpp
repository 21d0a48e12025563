// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/plancomparison.h"

#include "plan/explain.h"
#include "viewmodel/committeewords.h"
#include "viewmodel/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace simsa::viewmodel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanComparison)
};

using Cell = std::function<TableCell(const ComparedPlan &, const record::Plan &)>;

QString percent(double share)
{
    return QStringLiteral("%1 %").arg(QLocale().toString(share, 'f', 1));
}

double part(qint64 some, qint64 all)
{
    return all > 0 ? 100.0 * static_cast<double>(some) / static_cast<double>(all) : 0;
}

// One yardstick for all, whatever each was made to make the most of.
qint64 valueOf(const committee::MadePlan &made)
{
    qint64 value = 0;
    QHash<base::ProposalId, int> scores;
    for (const plan::Candidate &candidate : made.instance.candidates)
        scores.insert(candidate.id, candidate.score100);
    for (const record::PlannedAward &award : made.plan.awards)
        value += qint64{scores.value(award.proposal)} * award.nodes.value() * award.months;
    return value;
}

qint64 nodeMonths(const record::Plan &plan, const std::function<bool(const record::PlannedRequest &)> &counts)
{
    QHash<base::ProposalId, const record::PlannedRequest *> requests;
    for (const record::PlannedRequest &request : plan.requests)
        requests.insert(request.proposal, &request);
    qint64 sum = 0;
    for (const record::PlannedAward &award : plan.awards) {
        const record::PlannedRequest *request = requests.value(award.proposal);
        if (request && counts(*request))
            sum += qint64{award.nodes.value()} * award.months;
    }
    return sum;
}

qint64 allNodeMonths(const record::Plan &plan)
{
    return nodeMonths(plan, [](const record::PlannedRequest &) { return true; });
}

QString madeBy(const committee::Scenario &scenario)
{
    if (!scenario.found)
        return Words::tr("by rank");
    if (scenario.found->engine == QLatin1String("exact"))
        return Words::tr("exact");
    if (scenario.found->engine == QLatin1String("outside"))
        return Words::tr("outside solver");
    return scenario.found->engine == QLatin1String("greedy") ? Words::tr("by rank") : Words::tr("search");
}

QString howGood(const committee::Scenario &scenario)
{
    if (!scenario.found || !scenario.found->bound)
        return format::missing();
    if (scenario.found->isProven())
        return Words::tr("proven best");
    const qint64 bound = *scenario.found->bound;
    const double gap = part(bound - scenario.found->value, bound);
    return Words::tr("at most %1 % more").arg(QLocale().toString(std::max(gap, 0.01), 'f', 2));
}

class Table
{
public:
    explicit Table(const QList<ComparedPlan> &plans)
        : m_plans(plans)
    {
    }
    void add(const QString &id, const QString &what, const Cell &cell)
    {
        TableRow row{id, {TableCell{what}}};
        for (const ComparedPlan &plan : m_plans)
            row.cells.append(plan.made ? cell(plan, plan.made->plan) : numberCell(format::missing()));
        m_rows.append(row);
    }
    [[nodiscard]] QList<TableRow> rows() const { return m_rows; }

private:
    const QList<ComparedPlan> &m_plans;
    QList<TableRow> m_rows;
};

void addTotals(Table &table, const CommitteeSnapshot &snapshot)
{
    table.add(QStringLiteral("awards"), Words::tr("Awards"), [](const auto &, const record::Plan &plan) {
        return numberCell(format::count(plan.awards.size()), true);
    });
    table.add(QStringLiteral("nm"), Words::tr("Node-months"), [](const auto &, const record::Plan &plan) {
        return numberCell(format::count(allNodeMonths(plan)), true);
    });
    table.add(QStringLiteral("value"), Words::tr("Score × node-months"),
              [](const ComparedPlan &one, const auto &) {
                  return numberCell(format::count(valueOf(*one.made) / 100));
              });
    table.add(QStringLiteral("engine"), Words::tr("Made"),
              [](const ComparedPlan &one, const auto &) { return numberCell(madeBy(one.scenario)); });
    table.add(QStringLiteral("bound"), Words::tr("Could be better by"),
              [](const ComparedPlan &one, const auto &) { return numberCell(howGood(one.scenario)); });
    for (const call::Pool &pool : snapshot.charter->pools)
        table.add(QStringLiteral("pool ") + pool.id.text(),
                  pool.name.in(QLocale().language() == QLocale::Korean),
                  [&pool](const auto &, const record::Plan &plan) {
                      const auto own = [&](const record::PlannedRequest &r) { return r.pool == pool.id; };
                      return numberCell(percent(part(nodeMonths(plan, own), allNodeMonths(plan))));
                  });
    table.add(QStringLiteral("away"), Words::tr("Outside the capital area"),
              [](const auto &, const record::Plan &plan) {
                  const auto away = [](const record::PlannedRequest &r) { return r.nonCapital; };
                  return numberCell(percent(part(nodeMonths(plan, away), allNodeMonths(plan))));
              });
}

void addUse(Table &table, const call::Charter &charter)
{
    for (const call::Cluster &cluster : charter.clusters)
        table.add(QStringLiteral("full ") + cluster.id.text(),
                  Words::tr("%1, full months").arg(clusterName(cluster.id, charter)),
                  [&cluster](const auto &, const record::Plan &plan) {
                      int full = 0;
                      const QList<int> left = freeAfter(cluster, plan);
                      for (qsizetype i = 0; i < left.size(); ++i)
                          full += left.at(i) == 0 && cluster.capacity.at(i).free().value() > 0 ? 1 : 0;
                      return numberCell(QString::number(full), false, full > 0 ? Tone::Warn : Tone::Plain);
                  });
    for (int month = 1; month <= charter.months; ++month)
        table.add(QStringLiteral("month %1").arg(month),
                  Words::tr("Use in %1").arg(format::month(charter.month(month))),
                  [&charter, month](const auto &, const record::Plan &plan) {
                      qint64 free = 0, left = 0;
                      for (const call::Cluster &cluster : charter.clusters) {
                          free += cluster.capacity.value(month - 1).free().value();
                          left += freeAfter(cluster, plan).value(month - 1);
                      }
                      return numberCell(free > 0 ? percent(part(free - left, free)) : format::missing());
                  });
}

/// The awards of several plans by proposal.
class Awards
{
public:
    explicit Awards(const QList<ComparedPlan> &plans)
    {
        for (const ComparedPlan &plan : plans) {
            if (!plan.made)
                continue;
            QHash<base::ProposalId, const record::PlannedAward *> &own = m_plans.emplaceBack();
            for (const record::PlannedAward &award : plan.made->plan.awards)
                own.insert(award.proposal, &award);
        }
    }
    [[nodiscard]] bool differ(const base::ProposalId &proposal) const
    {
        for (qsizetype i = 1; i < m_plans.size(); ++i) {
            const record::PlannedAward *first = m_plans.first().value(proposal);
            const record::PlannedAward *other = m_plans.at(i).value(proposal);
            if (first && other ? *first != *other : first != other)
                return true;
        }
        return false;
    }

private:
    QList<QHash<base::ProposalId, const record::PlannedAward *>> m_plans;
};

TableCell awardCell(const record::Plan &plan, const base::ProposalId &proposal, const call::Charter &charter)
{
    const record::PlannedAward *award = plan.awardOf(proposal);
    if (!award)
        return {format::missing(), Tone::Secondary, false, true};
    const QString text =
        QStringLiteral("%1 %2").arg(clusterName(award->cluster, charter), format::nodes(award->nodes));
    return {text, Tone::Plain, false, true, {}, 0, {}, awardSentence(*award, charter)};
}

} // namespace

QList<NamedAim> aimsOf(const call::Charter &charter)
{
    using plan::Objective;
    // Just under the cut-off, so that nobody above it counts for nothing (domain.md §3.1).
    const int contrast = std::max(0, charter.scoring.cutoff.value() - 100);
    const int delta = plan::usualEnvyDelta100;
    return {
        {{Objective::ScoreNm, 0, {}}, Words::tr("Score × size"), Words::tr("Score × node-months")},
        {{Objective::ScoreNm, 0, delta},
         Words::tr("Score × size, no envy"),
         Words::tr("Score × node-months; nobody is passed over by one who is 3 points lower")},
        {{Objective::ScoreContrast, contrast, delta},
         Words::tr("Contrast, no envy"),
         Words::tr(
             "Score above the cut-off × node-months; nobody is passed over by one who is 3 points lower")},
        {{Objective::Score, 0, {}}, Words::tr("Many projects"), Words::tr("Score, whatever the size")}};
}

QList<ComparedPlan> comparedPlans(const committee::PlanBasis &basis,
                                  const QList<committee::Scenario> &scenarios)
{
    QList<ComparedPlan> plans;
    for (const committee::Scenario &scenario : scenarios) {
        auto made = committee::planOf(basis, scenario);
        plans.append({scenario, made ? std::optional(*std::move(made)) : std::nullopt});
    }
    return plans;
}

QStringList comparisonTitles(const QList<ComparedPlan> &plans)
{
    QStringList titles{Words::tr("Plan")};
    for (qsizetype i = 0; i < plans.size(); ++i)
        titles.append(QStringLiteral("%1 %2").arg(i + 1).arg(plans.at(i).scenario.name));
    return titles;
}

QList<TableRow> comparisonRows(const CommitteeSnapshot &snapshot, const QList<ComparedPlan> &plans)
{
    if (!snapshot.charter)
        return {};
    Table table(plans);
    addTotals(table, snapshot);
    addUse(table, *snapshot.charter);
    const Awards awards(plans);
    for (const committee::Row *row : snapshot.byRank()) {
        const base::ProposalId &id = row->proposal.id;
        if (row->rank == 0 || !awards.differ(id))
            continue;
        table.add(
            id.text(), Words::tr("%1 · rank %2").arg(id.text().section(u'-', -1), QString::number(row->rank)),
            [&](const auto &, const record::Plan &plan) { return awardCell(plan, id, *snapshot.charter); });
    }
    return table.rows();
}

QString comparisonSentence(const CommitteeSnapshot &snapshot, const ComparedPlan &own,
                           const ComparedPlan &other)
{
    if (!own.made || !other.made || !snapshot.charter)
        return Words::tr("This plan was found from older scores and cannot be compared any more.");
    const auto signedCount = [](qint64 number) {
        return (number > 0 ? QStringLiteral("+") : QString()) + format::count(number);
    };
    const QList<ComparedPlan> both{own, other};
    const Awards awards(both);
    const auto differ =
        std::count_if(snapshot.rows.begin(), snapshot.rows.end(),
                      [&](const committee::Row &row) { return awards.differ(row.proposal.id); });
    return Words::tr(
               "“%1” against “%2”: awards %3, node-months %4, score × node-months %5. Proposals that fare "
               "differently: %6.")
        .arg(other.scenario.name, own.scenario.name,
             signedCount(other.made->plan.awards.size() - own.made->plan.awards.size()),
             signedCount(allNodeMonths(other.made->plan) - allNodeMonths(own.made->plan)),
             signedCount((valueOf(*other.made) - valueOf(*own.made)) / 100), QString::number(differ));
}

} // namespace simsa::viewmodel
