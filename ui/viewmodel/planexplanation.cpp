// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/planexplanation.h"

#include "viewmodel/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace simsa::viewmodel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanExplanation)
};

constexpr qsizetype mostNamed = 5;
constexpr qsizetype mostPrices = 3;

using Kind = PlanRemark::Kind;

PlanRemark note(const QString &text, Kind kind = Kind::Note)
{
    return {kind, text, {}};
}

QString shortId(const base::ProposalId &proposal)
{
    return proposal.text().section(u'-', -1);
}

// "H200-A 5 nodes in 2026-03"
QString place(const plan::NodesIn &nodes, const call::Charter &charter)
{
    return Words::tr("%1 %2 in %3")
        .arg(clusterName(nodes.cluster, charter), format::nodes(nodes.nodes),
             format::month(charter.month(nodes.month)));
}

// Months that lack the same stand together.
QString places(const QList<plan::NodesIn> &lacking, const call::Charter &charter)
{
    QStringList parts;
    for (qsizetype i = 0; i < lacking.size();) {
        qsizetype end = i + 1;
        while (end < lacking.size() && lacking.at(end).nodes == lacking.at(i).nodes &&
               lacking.at(end).month == lacking.at(end - 1).month + 1)
            ++end;
        const plan::NodesIn &first = lacking.at(i);
        parts.append(end - i == 1 ? place(first, charter)
                                  : Words::tr("%1 %2 from %3 to %4")
                                        .arg(clusterName(first.cluster, charter), format::nodes(first.nodes),
                                             format::month(charter.month(first.month)),
                                             format::month(charter.month(lacking.at(end - 1).month))));
        i = end;
    }
    return parts.join(QStringLiteral(", "));
}

QList<PlanRemark> ofFunded(const plan::Explanation &why, const record::Plan &plan,
                           const call::Charter &charter)
{
    QList<PlanRemark> remarks;
    if (const record::PlannedAward *award = plan.awardOf(why.proposal))
        remarks.append(note(awardSentence(*award, charter), award->percent >= 100 ? Kind::Good : Kind::Note));
    if (why.tightest)
        remarks.append(
            note(Words::tr("Its tightest month is %1: %2 remain on %3.")
                     .arg(format::month(charter.month(why.tightest->month)),
                          format::nodes(why.tightest->nodes), clusterName(why.tightest->cluster, charter))));
    const QString freed = format::count(why.nodeMonths);
    remarks.append(note(
        why.wouldEnter.isEmpty()
            ? Words::tr("Without it %1 node-months would be free, and nobody else would come in.").arg(freed)
            : Words::tr("Without it %1 node-months would be free, and these would come in: %2.")
                  .arg(freed, proposalList(why.wouldEnter))));
    if (!why.enviedBy.isEmpty())
        remarks.append(note(Words::tr("Refused with a higher score although they would fit in its place: %1.")
                                .arg(proposalList(why.enviedBy)),
                            Kind::Warn));
    return remarks;
}

QString ruleName(plan::Rule rule)
{
    switch (rule) {
    case plan::Rule::Share:
        return Words::tr("the shares of groups");
    case plan::Rule::JustifiedEnvy:
        return Words::tr("no justified envy");
    case plan::Rule::OrgCap:
        return Words::tr("the cap of organisations");
    case plan::Rule::Exclusive:
        return Words::tr("one of a group only");
    case plan::Rule::MustFund:
        return Words::tr("what must be funded");
    case plan::Rule::StartCap:
        return Words::tr("starts in a month");
    case plan::Rule::UnknownProposal:
    case plan::Rule::AwardedTwice:
    case plan::Rule::NotPlannable:
    case plan::Rule::NotAnOption:
    case plan::Rule::Capacity:
        break;
    }
    return Words::tr("capacity");
}

QList<PlanRemark> ofRefused(const plan::Explanation &why, const record::Plan &plan,
                            const call::Charter &charter)
{
    const QString outcome = outcomeSentence(plan, why.proposal, charter);
    QList<PlanRemark> remarks{
        note(outcome.isEmpty() ? Words::tr("It is not in this plan.") : outcome, Kind::Warn)};
    if (!why.lacking.isEmpty()) {
        remarks.append(note(Words::tr("To be freed: %1.").arg(places(why.lacking, charter))));
        remarks.append(note(why.inTheWay.isEmpty()
                                ? Words::tr("No award stands in the way: so much was never free.")
                                : Words::tr("It would fit without these, the lowest that suffice: %1.")
                                      .arg(proposalList(why.inTheWay))));
    }
    if (why.broken)
        remarks.append(
            note(Words::tr("With it the plan would break a rule: %1.").arg(ruleName(why.broken->rule))));
    if (why.standing == plan::Standing::ExclusiveTaken)
        remarks.append(note(Words::tr("Of its group, %1 is funded.").arg(shortId(why.other))));
    if (!why.envies.isEmpty())
        remarks.append(note(
            Words::tr("Funded with a lower score, where it would fit: %1.").arg(proposalList(why.envies)),
            Kind::Warn));
    return remarks;
}

QString conditionName(plan::Condition condition)
{
    switch (condition) {
    case plan::Condition::CutOff:
        return Words::tr("the cut-off");
    case plan::Condition::OrgCaps:
        return Words::tr("the cap of organisations");
    case plan::Condition::Shares:
        return Words::tr("the shares of groups");
    case plan::Condition::ExclusiveGroups:
        return Words::tr("one of a group only");
    case plan::Condition::MustFund:
        return Words::tr("what must be funded");
    case plan::Condition::Forbidden:
        return Words::tr("what was set aside");
    case plan::Condition::NoEnvy:
        return Words::tr("no justified envy");
    case plan::Condition::StartCap:
        break;
    }
    return Words::tr("starts in a month");
}

QString changeOf(const plan::Difference &difference)
{
    QStringList parts;
    if (!difference.entered.isEmpty())
        parts.append(Words::tr("in: %1").arg(proposalList(difference.entered)));
    if (!difference.left.isEmpty())
        parts.append(Words::tr("out: %1").arg(proposalList(difference.left)));
    if (!difference.changed.isEmpty())
        parts.append(Words::tr("otherwise: %1").arg(proposalList(difference.changed)));
    return parts.isEmpty() ? Words::tr("nobody else is touched") : parts.join(QStringLiteral("; "));
}

QString signedCount(qint64 number)
{
    return (number > 0 ? QStringLiteral("+") : QString()) + QLocale().toString(number);
}

} // namespace

QString proposalList(const QList<base::ProposalId> &proposals)
{
    QStringList names;
    for (const base::ProposalId &proposal : proposals.first(std::min(mostNamed, proposals.size())))
        names.append(shortId(proposal));
    const QString list = names.join(QStringLiteral(", "));
    const qsizetype more = proposals.size() - names.size();
    return more > 0 ? Words::tr("%1 and %2 more").arg(list, QString::number(more)) : list;
}

QList<PlanRemark> explanationRemarks(const plan::Explanation &why, const record::Plan &plan,
                                     const call::Charter &charter)
{
    return why.standing == plan::Standing::Funded ? ofFunded(why, plan, charter)
                                                  : ofRefused(why, plan, charter);
}

PlanRemark forcedRemark(const base::ProposalId &proposal, const plan::Difference &difference)
{
    plan::Difference others = difference;
    others.entered.removeAll(proposal);
    return note(Words::tr("With %1 in whatever else: value %2, node-months %3; %4.")
                    .arg(shortId(proposal), signedCount(difference.value / 100),
                         signedCount(difference.nodeMonths), changeOf(others)));
}

PlanRemark cannotBeForcedRemark(const base::ProposalId &proposal)
{
    return note(Words::tr("%1 cannot be in, whatever else goes.").arg(shortId(proposal)), Kind::Warn);
}

PlanRemark conditionRemark(plan::Condition condition, const plan::Difference &difference)
{
    return note(Words::tr("Without the rule “%1”: value %2, node-months %3; %4.")
                    .arg(conditionName(condition), signedCount(difference.value / 100),
                         signedCount(difference.nodeMonths), changeOf(difference)));
}

QList<PlanRemark> priceRemarks(const QList<plan::NodePrice> &prices, qint64 value,
                               const call::Charter &charter)
{
    QList<plan::NodePrice> dearest = prices;
    std::stable_sort(dearest.begin(), dearest.end(),
                     [](const plan::NodePrice &a, const plan::NodePrice &b) { return a.value > b.value; });
    QList<PlanRemark> remarks;
    for (const plan::NodePrice &price : dearest.first(std::min(mostPrices, dearest.size()))) {
        const double share = value > 0 ? 100.0 * price.value / static_cast<double>(value) : 0;
        remarks.append(
            note(Words::tr("One more node of %1 in %2 would add at most %3 % to the value.")
                     .arg(clusterName(price.cluster, charter), format::month(charter.month(price.month)),
                          QLocale().toString(share, 'f', 3))));
    }
    return remarks;
}

} // namespace simsa::viewmodel
