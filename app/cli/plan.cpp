// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "cli/desks.h"
#include "cli/planfile.h"

#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;

Outcome plan(Session &session, const Arguments &arguments)
{
    if (arguments.has("instance") && arguments.has("orlib"))
        return usage(Cli::tr("Either --instance or --orlib."));
    if (arguments.has("instance"))
        return planInstance(session, arguments);
    if (arguments.has("orlib"))
        return planOrLibrary(session, arguments);
    if (arguments.has("engine"))
        return usage(Cli::tr("--engine goes with --instance or --orlib."));
    const auto line = arguments.number("line", 0, 0);
    if (!line)
        return failed(line);
    const auto desk = committeeDesk(session);
    if (!desk)
        return failed(desk);
    const QString scenario =
        arguments.has("scenario") ? base::toNfc(arguments.value("scenario")) : Cli::tr("by rank");
    const auto draft = (*desk)->draftPlan(scenario, *line);
    if (!draft)
        return failed(draft);
    QJsonArray awards;
    for (const record::PlannedAward &one : draft->awards) {
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
    QJsonArray refusals;
    for (const record::PlannedRefusal &one : draft->refusals) {
        session.say(u"%1: %2"_s.arg(one.proposal.text(), one.reason));
        refusals.append(QJsonObject{{u"proposal"_s, one.proposal.text()}, {u"reason"_s, one.reason}});
    }
    QJsonObject json{{u"scenario"_s, draft->scenario}, {u"awards"_s, awards}, {u"refusals"_s, refusals}};
    if (arguments.has("adopt")) {
        const auto id = (*desk)->adoptPlan(*draft);
        if (!id)
            return failed(id);
        json.insert(u"record"_s, id->hex());
        session.say(Cli::tr("Signed the plan: %1").arg(id->hex()));
    }
    session.say(Cli::tr("%1 awards, %2 refused").arg(draft->awards.size()).arg(draft->refusals.size()));
    return Answer{json, Exit::Good, {}};
}

} // namespace simsa::cli
