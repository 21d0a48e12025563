// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/planfile.h"

#include "cli/interrupt.h"
#include "cli/planoptions.h"
#include "cli/session.h"
#include "plan/greedy.h"
#include "plan/instancejson.h"
#include "viewmodel/infeasiblewords.h"

#include <QJsonArray>

#include <utility>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(plan::SkipReason reason)
{
    switch (reason) {
    case plan::SkipReason::BelowCut:
        return u"below-cut"_s;
    case plan::SkipReason::Forbidden:
        return u"forbidden"_s;
    case plan::SkipReason::NoOption:
        return u"no-option"_s;
    case plan::SkipReason::CapacityShort:
        return u"capacity-short"_s;
    case plan::SkipReason::OrgCapReached:
        return u"org-cap-reached"_s;
    case plan::SkipReason::ExclusiveTaken:
        return u"exclusive-taken"_s;
    case plan::SkipReason::StartsFull:
        return u"starts-full"_s;
    case plan::SkipReason::AfterStop:
        return u"after-stop"_s;
    }
    return {};
}

QJsonObject toJson(const plan::Skip &skip)
{
    return {{u"proposal"_s, skip.proposal.text()},
            {u"reason"_s, nameOf(skip.reason)},
            {u"cluster"_s, skip.cluster.text()},
            {u"month"_s, skip.month},
            {u"short"_s, skip.nodesShort.value()}};
}

Attempt<plan::Instance> instanceFrom(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'#');
    const QString path = at < 0 ? address : address.left(at);
    const auto bytes = fileBytes(path);
    if (!bytes)
        return failed(bytes);
    if (at >= 0) {
        const auto instance = plan::readInstance(*bytes, address.mid(at + 1));
        return instance ? Attempt<plan::Instance>(*instance) : failed(instance);
    }
    const auto instances = plan::readInstances(*bytes);
    if (!instances)
        return failed(instances);
    if (instances->size() == 1)
        return instances->first();
    QStringList names;
    for (const plan::Instance &one : *instances)
        names.append(one.name);
    return usage(
        Cli::tr("The file holds several instances (%1). Pick one with FILE#NAME.").arg(names.join(u", "_s)));
}

using plan::Engine;
using plan::SolveStatus;

QString nameOf(SolveStatus status)
{
    switch (status) {
    case SolveStatus::Optimal:
        return u"optimal"_s;
    case SolveStatus::Feasible:
        return u"feasible"_s;
    case SolveStatus::Infeasible:
        return u"infeasible"_s;
    case SolveStatus::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString nameOf(plan::RowKind kind)
{
    switch (kind) {
    case plan::RowKind::Capacity:
        return u"capacity"_s;
    case plan::RowKind::OrgCap:
        return u"org-cap"_s;
    case plan::RowKind::Share:
        return u"share"_s;
    case plan::RowKind::StartCap:
        return u"start-cap"_s;
    default: // never binding by themselves
        return {};
    }
}

QJsonObject toJson(const plan::Binding &binding)
{
    QJsonObject json{{u"limit"_s, nameOf(binding.kind)}, {u"used"_s, binding.used}, {u"of"_s, binding.limit}};
    if (binding.month > 0)
        json.insert(u"month"_s, binding.month);
    const QString name = binding.kind == plan::RowKind::Capacity ? binding.cluster.text()
                         : binding.kind == plan::RowKind::OrgCap ? binding.org.text()
                                                                 : binding.group;
    if (!name.isEmpty())
        json.insert(u"name"_s, name);
    return json;
}

QJsonObject toJson(const plan::Infeasibility &why)
{
    QJsonObject json{{u"code"_s, viewmodel::infeasibleCode(why.reason)},
                     {u"text"_s, viewmodel::infeasibleText(why)}};
    const std::pair<QString, QString> names[] = {{u"proposal"_s, why.proposal.text()},
                                                 {u"other"_s, why.other.text()},
                                                 {u"cluster"_s, why.cluster.text()},
                                                 {u"org"_s, why.org.text()},
                                                 {u"share"_s, why.group}};
    for (const auto &[key, value] : names) {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    if (why.month > 0)
        json.insert(u"month"_s, why.month);
    if (why.have > 0) {
        json.insert(u"have"_s, why.have);
        json.insert(u"of"_s, why.limit);
    }
    QJsonArray proposals;
    for (const base::ProposalId &id : why.proposals)
        proposals.append(id.text());
    if (!proposals.isEmpty())
        json.insert(u"proposals"_s, proposals);
    return json;
}

/// The document of `--json`.
QJsonObject documentOf(const plan::Instance &instance, const plan::Solution &solution)
{
    const bool planned = solution.status == SolveStatus::Optimal || solution.status == SolveStatus::Feasible;
    QJsonObject json = plan::toJson(solution.plan);
    json.insert(u"instance"_s, instance.name);
    json.insert(u"status"_s, nameOf(solution.status));
    json.insert(u"objective"_s, planned ? QJsonValue(solution.value) : QJsonValue());
    json.insert(u"bound"_s, solution.bound ? QJsonValue(*solution.bound) : QJsonValue());
    json.insert(u"gap"_s, solution.gap() ? QJsonValue(*solution.gap()) : QJsonValue());
    json.insert(u"engine"_s, cli::nameOf(solution.engine));
    json.insert(u"seconds"_s, double(solution.milliseconds) / 1000);
    json.insert(u"nodeMonths"_s, solution.plan.nodeMonths());
    QJsonArray binding;
    for (const plan::Binding &one : solution.binding)
        binding.append(toJson(one));
    json.insert(u"binding"_s, binding);
    if (solution.infeasible)
        json.insert(u"reason"_s, toJson(*solution.infeasible));
    if (!solution.breaches.isEmpty())
        json.insert(u"breaches"_s, solution.breaches.size());
    return json;
}

void sayAwards(Session &session, const plan::Plan &plan)
{
    for (const plan::Award &award : plan.awards) {
        session.say(Cli::tr("%1: %2 nodes of %3 from month %4 for %5 months")
                        .arg(award.proposal.text())
                        .arg(award.option.nodes.value())
                        .arg(award.option.cluster.text())
                        .arg(award.option.start)
                        .arg(award.option.months));
    }
}

void saySolution(Session &session, const plan::Solution &solution)
{
    const QString seconds = QString::number(double(solution.milliseconds) / 1000, 'f', 1);
    switch (solution.status) {
    case SolveStatus::Infeasible:
        session.say(
            Cli::tr("No plan keeps all rules: %1").arg(viewmodel::infeasibleText(*solution.infeasible)));
        return;
    case SolveStatus::Unknown:
        session.say(solution.breaches.isEmpty()
                        ? Cli::tr("The time ran out without a plan (%1 s).").arg(seconds)
                        : Cli::tr("The plan by %1 would break %2 rules; it is not given out.")
                              .arg(cli::nameOf(solution.engine))
                              .arg(solution.breaches.size()));
        return;
    case SolveStatus::Optimal:
    case SolveStatus::Feasible:
        break;
    }
    sayAwards(session, solution.plan);
    session.say(Cli::tr("%1 awards, %2 node-months, value %3 (by %4, %5 s)")
                    .arg(solution.plan.awards.size())
                    .arg(solution.plan.nodeMonths())
                    .arg(solution.value)
                    .arg(cli::nameOf(solution.engine), seconds));
    if (solution.status == SolveStatus::Optimal)
        session.say(Cli::tr("Proven: no better plan exists."));
    else if (solution.bound)
        session.say(Cli::tr("No plan is worth more than %1 (gap %2 %).")
                        .arg(*solution.bound)
                        .arg(100 * solution.gap().value_or(0), 0, 'f', 3));
    else
        session.say(Cli::tr("Keeps every rule; how much better a plan could be is not known."));
}

/// Who was passed over by the committee's rule, and why.
QJsonArray skippedBy(Session &session, const plan::Instance &instance, Engine engine)
{
    QJsonArray skipped;
    const auto greedy = plan::greedy(instance, engine == Engine::GreedyStrict);
    for (const plan::Skip &skip : greedy ? greedy->skipped : QList<plan::Skip>()) {
        session.say(u"%1: %2"_s.arg(skip.proposal.text(), nameOf(skip.reason)));
        skipped.append(toJson(skip));
    }
    return skipped;
}

} // namespace

Outcome planInstance(Session &session, const Arguments &arguments)
{
    auto options = solveOptions(arguments, Engine::Best);
    if (!options)
        return failed(options);
    const auto instance = instanceFrom(arguments.value("instance"));
    if (!instance)
        return failed(instance);
    const Interrupt interrupt;
    options->progress = [&](const plan::SolveTold &) { return !interrupt.happened(); };
    const auto solution = plan::solve(*instance, *options);
    if (!solution)
        return failed(solution);
    saySolution(session, *solution);
    QJsonObject json = documentOf(*instance, *solution);
    if (options->engine == Engine::Greedy || options->engine == Engine::GreedyStrict)
        json.insert(u"skipped"_s, skippedBy(session, *instance, options->engine));
    const bool planned =
        solution->status == SolveStatus::Optimal || solution->status == SolveStatus::Feasible;
    return Answer{json, planned ? Exit::Good : Exit::Bad, {}};
}

} // namespace simsa::cli
