// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee/planmaking.h"

#include "base/json.h"
#include "outcome/feasibility.h"
#include "plan/explain.h"
#include "plan/greedy.h"
#include "plan/instancejson.h"

#include <algorithm>

namespace simsa::committee {

using base::ProposalId;
using base::Result;

namespace {

/// Stable codes of refusals; FORMAT.md of records.
QString codeOf(plan::SkipReason reason)
{
    switch (reason) {
    case plan::SkipReason::BelowCut:
        return QStringLiteral("below_cut");
    case plan::SkipReason::Forbidden:
        return QStringLiteral("forbidden");
    case plan::SkipReason::NoOption:
        return QStringLiteral("no_option");
    case plan::SkipReason::CapacityShort:
        return QStringLiteral("no_room");
    case plan::SkipReason::OrgCapReached:
        return QStringLiteral("org_cap");
    case plan::SkipReason::ExclusiveTaken:
        return QStringLiteral("exclusive");
    case plan::SkipReason::StartsFull:
        return QStringLiteral("starts_full");
    case plan::SkipReason::AfterStop:
        return QStringLiteral("after_stop");
    }
    return {};
}

QString codeOf(plan::Standing standing)
{
    switch (standing) {
    case plan::Standing::BelowCut:
        return QStringLiteral("below_cut");
    case plan::Standing::Forbidden:
        return QStringLiteral("forbidden");
    case plan::Standing::NoOption:
        return QStringLiteral("no_option");
    case plan::Standing::NoRoom:
        return QStringLiteral("no_room");
    case plan::Standing::OrgCapReached:
        return QStringLiteral("org_cap");
    case plan::Standing::ExclusiveTaken:
        return QStringLiteral("exclusive");
    case plan::Standing::StartsFull:
        return QStringLiteral("starts_full");
    case plan::Standing::RuleInTheWay:
        return QStringLiteral("other_rule");
    case plan::Standing::Unknown:
    case plan::Standing::Funded:
    case plan::Standing::NotChosen:
        break;
    }
    return QStringLiteral("not_chosen");
}

QString ruleOf(const call::PlanPolicy &policy)
{
    QStringList levels;
    for (const int percent : policy.awardPercents)
        levels.append(QString::number(percent));
    return QStringLiteral("levels=%1 strict_stop=%2 org_cap=%3")
        .arg(levels.join(u','), policy.strictStop ? QStringLiteral("yes") : QStringLiteral("no"))
        .arg(policy.orgCap.value());
}

QString ruleOf(const PlanAim &aim)
{
    QString rule = QStringLiteral(" objective=") + plan::nameOf(aim.objective);
    if (aim.objective == plan::Objective::ScoreContrast)
        rule += QStringLiteral(" contrast100=%1").arg(aim.contrast100);
    if (aim.envyDelta100)
        rule += QStringLiteral(" envy_delta100=%1").arg(*aim.envyDelta100);
    return rule;
}

/// A plan under way: the record, its instance and both by proposal.
class Maker
{
public:
    Maker(const PlanBasis &basis, const QString &scenario, const Steering &steering)
        : m_basis(basis)
    {
        m_made.plan.scenario = base::toNfc(scenario.trimmed());
        m_made.plan.reconciliation = basis.reconciliation;
        m_made.plan.line = std::max(0, steering.line);
        m_made.plan.requests = basis.requests;
        for (const record::ReconciledScore &score : basis.scores.scores)
            m_scores.insert(score.proposal, &score);
        // Settled about somebody who has no score any more: nothing to sign.
        for (const record::PlannedChange &change : steering.changes) {
            if (m_scores.contains(change.proposal))
                m_made.plan.changes.append(change);
        }
    }

    Result<MadePlan> byRank(const Steering &steering)
    {
        if (const auto opened = open(steering, {}); !opened)
            return base::fail(opened);
        m_made.plan.rule = QStringLiteral("greedy ") + ruleOf(m_basis.charter.plan);
        const auto greedy =
            plan::greedy(m_made.instance, m_basis.charter.plan.strictStop, plan::Order::AsListed);
        if (!greedy)
            return base::fail(greedy);
        addAwards(greedy->plan);
        for (const plan::Skip &skip : greedy->skipped)
            refuse({skip.proposal, codeOf(skip.reason), skip.cluster, skip.month, skip.nodesShort});
        addBelowTheLine();
        return m_made;
    }

    Result<MadePlan> found(const Steering &steering, const PlanAim &aim, const plan::Plan &found,
                           const QString &engine)
    {
        if (const auto opened = open(steering, aim); !opened)
            return base::fail(opened);
        m_made.plan.rule = engine + u' ' + ruleOf(m_basis.charter.plan) + ruleOf(aim);
        const auto refused = plan::explainRefusals(m_made.instance, found);
        if (!refused)
            return base::fail(refused);
        addAwards(found);
        for (const plan::Explanation &why : *refused) {
            const plan::NodesIn worst = worstOf(why.lacking);
            refuse({why.proposal, codeOf(why.standing), worst.cluster, worst.month, worst.nodes});
        }
        addBelowTheLine();
        return m_made;
    }

private:
    Result<> open(const Steering &steering, const PlanAim &aim)
    {
        auto instance = instanceOf(m_basis, steering, aim);
        if (!instance)
            return base::fail(instance);
        m_made.instance = *std::move(instance);
        for (const plan::Candidate &candidate : m_made.instance.candidates)
            m_candidates.insert(candidate.id, &candidate);
        return {};
    }

    static plan::NodesIn worstOf(const QList<plan::NodesIn> &lacking)
    {
        const auto worst = std::max_element(
            lacking.begin(), lacking.end(),
            [](const plan::NodesIn &a, const plan::NodesIn &b) { return a.nodes < b.nodes; });
        return worst == lacking.end() ? plan::NodesIn() : *worst;
    }

    void addAwards(const plan::Plan &plan)
    {
        for (const plan::Award &award : plan.awards) {
            const plan::Option &option = award.option;
            const plan::Wish *wish = m_candidates.value(award.proposal)->wishOn(option.cluster);
            m_made.plan.awards.append({award.proposal, option.cluster, option.start, option.months,
                                       option.nodes,
                                       outcome::levelOf(m_basis.charter, wish->nodes, option.nodes)});
        }
    }

    void refuse(record::PlannedRefusal refusal)
    {
        // Where the rule's word is not the whole of it.
        const record::ReconciledScore *score = m_scores.value(refusal.proposal);
        if (refusal.reason == codeOf(plan::SkipReason::BelowCut) && !score->enough &&
            m_basis.scores.missingReason.isEmpty())
            refusal.reason = QStringLiteral("reviews_missing");
        m_made.plan.refusals.append(refusal);
    }

    void addBelowTheLine()
    {
        for (const record::ReconciledScore &score : m_basis.scores.scores) {
            if (!m_candidates.contains(score.proposal))
                m_made.plan.refusals.append({score.proposal, QStringLiteral("below_line"), {}, 0, {}});
        }
    }

    const PlanBasis &m_basis;
    MadePlan m_made;
    QHash<ProposalId, const record::ReconciledScore *> m_scores;
    QHash<ProposalId, const plan::Candidate *> m_candidates;
};

} // namespace

const record::PlannedChange *Steering::of(const ProposalId &proposal) const
{
    const auto found = std::find_if(changes.begin(), changes.end(), [&](const record::PlannedChange &one) {
        return one.proposal == proposal;
    });
    return found == changes.end() ? nullptr : &*found;
}

void Steering::put(const record::PlannedChange &change)
{
    const auto place = std::find_if(changes.begin(), changes.end(), [&](const record::PlannedChange &one) {
        return one.proposal == change.proposal;
    });
    if (change.isEmpty() && place != changes.end())
        changes.erase(place);
    else if (place != changes.end())
        *place = change;
    else if (!change.isEmpty())
        changes.append(change);
}

QList<ProposalId> Steering::withoutReason() const
{
    QList<ProposalId> list;
    for (const record::PlannedChange &change : changes) {
        if (change.needsReason() && change.reason.trimmed().isEmpty())
            list.append(change.proposal);
    }
    return list;
}

Result<plan::Instance> instanceOf(const PlanBasis &basis, const Steering &steering, const PlanAim &aim)
{
    auto instance =
        outcome::instanceFor(basis.charter, basis.scores, basis.requests, steering.line, steering.changes);
    if (!instance)
        return instance;
    instance->objective = aim.objective;
    instance->contrast100 = aim.contrast100;
    instance->envyDelta100 = aim.envyDelta100;
    return instance;
}

Result<MadePlan> planByRank(const PlanBasis &basis, const QString &scenario, const Steering &steering)
{
    return Maker(basis, scenario, steering).byRank(steering);
}

Result<MadePlan> planFound(const PlanBasis &basis, const QString &scenario, const Steering &steering,
                           const PlanAim &aim, const plan::Plan &found, const QString &engine)
{
    return Maker(basis, scenario, steering).found(steering, aim, found, engine);
}

} // namespace simsa::committee
