// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "cli/desks.h"

#include <QJsonArray>

#include <algorithm>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(record::Outcome outcome)
{
    switch (outcome) {
    case record::Outcome::Award:
        return u"award"_s;
    case record::Outcome::Conditional:
        return u"conditional"_s;
    case record::Outcome::Reserve:
        return u"reserve"_s;
    case record::Outcome::Rejected:
        return u"rejected"_s;
    case record::Outcome::Ineligible:
        return u"ineligible"_s;
    }
    return {};
}

bool isAdopted(const committee::DecisionState &state)
{
    return state.decision.stage == record::DecisionStage::Adopted;
}

Attempt<committee::Conditions> conditionsFrom(const Arguments &arguments)
{
    committee::Conditions conditions;
    for (const QString &one : arguments.values("condition")) {
        const qsizetype at = one.indexOf(u'=');
        if (at < 1 || at + 1 == one.size())
            return usage(Cli::tr("%1: a condition is written PROPOSAL=TEXT.").arg(one));
        conditions[base::ProposalId(one.left(at))].append({base::toNfc(one.mid(at + 1)), QString()});
    }
    return conditions;
}

} // namespace

Outcome decide(Session &session, const Arguments &arguments)
{
    const auto conditions = conditionsFrom(arguments);
    if (!conditions)
        return failed(conditions);
    const auto desk = committeeDesk(session);
    if (!desk)
        return failed(desk);
    const auto before = (*desk)->decisions();
    const bool isProposed = !before.isEmpty() && conditions->isEmpty();
    if (!arguments.has("adopt") || !isProposed) {
        if (const auto proposed = (*desk)->proposeDecisions(*conditions); !proposed)
            return failed(proposed);
    }
    if (arguments.has("adopt")) {
        if (const auto adopted = (*desk)->adoptDecisions(); !adopted)
            return failed(adopted);
    }
    QJsonArray decisions;
    const auto states = (*desk)->decisions();
    for (const committee::DecisionState &state : states) {
        const QString outcome = nameOf(state.decision.outcome);
        const QString stage = isAdopted(state) ? u"adopted"_s : u"proposed"_s;
        session.say(u"%1  %2  %3"_s.arg(state.decision.proposal.text(), outcome.leftJustified(11), stage));
        decisions.append(QJsonObject{{u"proposal"_s, state.decision.proposal.text()},
                                     {u"outcome"_s, outcome},
                                     {u"stage"_s, stage},
                                     {u"record"_s, state.record.hex()}});
    }
    const auto adopted = std::count_if(states.begin(), states.end(), isAdopted);
    session.say(Cli::tr("%1 decisions, %2 adopted").arg(states.size()).arg(adopted));
    return Answer{{{u"decisions"_s, decisions}, {u"adopted"_s, static_cast<int>(adopted)}}, Exit::Good, {}};
}

} // namespace simsa::cli
