// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "cli/desks.h"

namespace simsa::cli {

using namespace Qt::StringLiterals;

Outcome opinion(Session &session, const Arguments &arguments)
{
    record::Opinion opinion;
    opinion.proposal = base::ProposalId(arguments.word(0));
    opinion.reasons = {base::toNfc(arguments.value("ko")), base::toNfc(arguments.value("en"))};
    opinion.weaknesses = {base::toNfc(arguments.value("weaknesses-ko")),
                          base::toNfc(arguments.value("weaknesses-en"))};
    if (opinion.reasons.isEmpty())
        return usage(Cli::tr("Give the reasons with --ko and --en."));
    const auto desk = committeeDesk(session);
    if (!desk)
        return failed(desk);
    const auto id = (*desk)->writeOpinion(opinion);
    if (!id)
        return failed(id);
    session.say(Cli::tr("Signed the opinion on %1: %2").arg(opinion.proposal.text(), id->hex()));
    return Answer{{{u"proposal"_s, opinion.proposal.text()}, {u"record"_s, id->hex()}}, Exit::Good, {}};
}

} // namespace simsa::cli
