// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/planfile.h"

#include "cli/session.h"
#include "plan/check.h"
#include "plan/greedy.h"
#include "plan/instancejson.h"

#include <QJsonArray>

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

} // namespace

Outcome planInstance(Session &session, const Arguments &arguments)
{
    const auto instance = instanceFrom(arguments.value("instance"));
    if (!instance)
        return failed(instance);
    const auto greedy = plan::greedy(*instance);
    if (!greedy)
        return failed(greedy);
    const auto verdict = plan::check(*instance, greedy->plan);
    if (!verdict)
        return failed(verdict);
    for (const plan::Award &award : greedy->plan.awards) {
        session.say(Cli::tr("%1: %2 nodes of %3 from month %4 for %5 months")
                        .arg(award.proposal.text())
                        .arg(award.option.nodes.value())
                        .arg(award.option.cluster.text())
                        .arg(award.option.start)
                        .arg(award.option.months));
    }
    QJsonArray skipped;
    for (const plan::Skip &skip : greedy->skipped) {
        session.say(u"%1: %2"_s.arg(skip.proposal.text(), nameOf(skip.reason)));
        skipped.append(toJson(skip));
    }
    session.say(Cli::tr("%1 awards, %2 node-months, value %3; %4")
                    .arg(verdict->awards)
                    .arg(verdict->nodeMonths)
                    .arg(verdict->value)
                    .arg(verdict->isFeasible() ? Cli::tr("feasible")
                                               : Cli::tr("%1 rules broken").arg(verdict->breaches.size())));
    QJsonObject json = plan::toJson(greedy->plan);
    json.insert(u"instance"_s, instance->name);
    json.insert(u"engine"_s, u"greedy"_s);
    json.insert(u"value"_s, verdict->value);
    json.insert(u"nodeMonths"_s, verdict->nodeMonths);
    json.insert(u"feasible"_s, verdict->isFeasible());
    json.insert(u"breaches"_s, verdict->breaches.size());
    json.insert(u"skipped"_s, skipped);
    return Answer{json, verdict->isFeasible() ? Exit::Good : Exit::Bad, {}};
}

} // namespace simsa::cli
