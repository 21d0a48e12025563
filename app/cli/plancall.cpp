// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plancall.h"

#include "base/json.h"
#include "cli/desks.h"
#include "cli/planoptions.h"
#include "cli/session.h"
#include "outcome/feasibility.h"
#include "viewmodel/planexplanation.h"
#include "viewmodel/plansearch.h"

#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

/// Lets an engine find a plan for the scenario.
base::Result<> find(const committee::PlanBasis &basis, const plan::SolveOptions &options,
                    committee::Scenario &scenario)
{
    const auto instance = committee::instanceOf(basis, scenario.steering, scenario.aim);
    if (!instance)
        return base::fail(instance);
    const auto solution = plan::solve(*instance, options);
    if (!solution)
        return base::fail(solution);
    if (solution->status == plan::SolveStatus::Infeasible || solution->status == plan::SolveStatus::Unknown)
        return base::fail(base::ErrorCode::PlanInfeasible);
    scenario.found = committee::FoundPlan{solution->plan, viewmodel::engineCode(solution->engine),
                                          solution->value, solution->bound};
    scenario.reconciliation = basis.reconciliation;
    return {};
}

QJsonArray awardsOf(Session &session, const record::Plan &plan)
{
    QJsonArray awards;
    for (const record::PlannedAward &one : plan.awards) {
        session.say(Cli::tr("%1: %2 nodes of %3 from month %4 for %5 months")
                        .arg(one.proposal.text())
                        .arg(one.nodes.value())
                        .arg(one.cluster.text())
                        .arg(one.start)
                        .arg(one.months));
        awards.append(QJsonObject{{u"proposal"_s, one.proposal.text()},
                                  {u"cluster"_s, one.cluster.text()},
                                  {u"nodes"_s, one.nodes.value()},
                                  {u"start"_s, one.start},
                                  {u"months"_s, one.months},
                                  {u"percent"_s, one.percent}});
    }
    return awards;
}

QJsonArray refusalsOf(Session &session, const record::Plan &plan, const call::Charter &charter)
{
    QJsonArray refusals;
    for (const record::PlannedRefusal &one : plan.refusals) {
        session.say(u"%1: %2"_s.arg(one.proposal.text(), viewmodel::refusalBrief(one, charter)));
        QJsonObject refusal{{u"proposal"_s, one.proposal.text()}, {u"reason"_s, one.reason}};
        if (one.month > 0) {
            refusal.insert(u"cluster"_s, one.cluster.text());
            refusal.insert(u"month"_s, one.month);
            refusal.insert(u"missing"_s, one.missing.value());
        }
        refusals.append(refusal);
    }
    return refusals;
}

/// The sentences of the window, one a line.
base::Result<QJsonObject> explained(Session &session, const committee::MadePlan &made,
                                    const call::Charter &charter, const base::ProposalId &proposal)
{
    const auto why = plan::explain(made.instance, outcome::planOf(made.plan), proposal);
    if (!why)
        return base::fail(why);
    QJsonArray sentences;
    const auto remarks = viewmodel::explanationRemarks(*why, made.plan, charter);
    for (const viewmodel::PlanRemark &remark : remarks) {
        session.say(remark.text);
        sentences.append(remark.text);
    }
    const auto idsOf = [](const QList<base::ProposalId> &list) {
        QJsonArray ids;
        for (const base::ProposalId &id : list)
            ids.append(id.text());
        return ids;
    };
    return QJsonObject{{u"proposal"_s, proposal.text()},
                       {u"sentences"_s, sentences},
                       {u"would_enter"_s, idsOf(why->wouldEnter)},
                       {u"in_the_way"_s, idsOf(why->inTheWay)}};
}

/// What the command line asks for.
struct Wanted
{
    plan::SolveOptions options;
    committee::Scenario scenario;
};

Attempt<Wanted> wantedOf(const Arguments &arguments)
{
    const auto options = solveOptions(arguments, plan::Engine::Greedy);
    if (!options)
        return failed(options);
    const auto line = arguments.number("line", 0, 0);
    if (!line)
        return failed(line);
    Wanted wanted;
    wanted.options = *options;
    wanted.scenario.steering.line = *line;
    wanted.scenario.name =
        arguments.has("scenario") ? base::toNfc(arguments.value("scenario")) : Cli::tr("by rank");
    return wanted;
}

} // namespace

Outcome planCall(Session &session, const Arguments &arguments)
{
    auto wanted = wantedOf(arguments);
    if (!wanted)
        return failed(wanted);
    const auto desk = committeeDesk(session);
    if (!desk)
        return failed(desk);
    const auto basis = (*desk)->planBasis();
    if (!basis)
        return failed(basis);
    if (wanted->options.engine != plan::Engine::Greedy) {
        if (const auto found = find(*basis, wanted->options, wanted->scenario); !found)
            return failed(found);
    }
    const auto made = committee::planOf(*basis, wanted->scenario);
    if (!made)
        return failed(made);
    QJsonObject json{{u"scenario"_s, made->plan.scenario},
                     {u"rule"_s, made->plan.rule},
                     {u"awards"_s, awardsOf(session, made->plan)},
                     {u"refusals"_s, refusalsOf(session, made->plan, basis->charter)}};
    if (const auto &found = wanted->scenario.found) {
        json.insert(u"value"_s, found->value);
        json.insert(u"bound"_s, found->bound ? QJsonValue(*found->bound) : QJsonValue());
    }
    if (arguments.has("explain")) {
        const base::ProposalId proposal(arguments.value("explain"));
        const auto explanation = explained(session, *made, basis->charter, proposal);
        if (!explanation)
            return failed(explanation);
        json.insert(u"explanation"_s, *explanation);
    }
    if (arguments.has("adopt")) {
        const auto id = (*desk)->adoptPlan(made->plan);
        if (!id)
            return failed(id);
        json.insert(u"record"_s, id->hex());
        session.say(Cli::tr("Signed the plan: %1").arg(id->hex()));
    }
    session.say(
        Cli::tr("%1 awards, %2 refused").arg(made->plan.awards.size()).arg(made->plan.refusals.size()));
    return Answer{json, Exit::Good, {}};
}

} // namespace simsa::cli
