// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "cli/desks.h"

namespace simsa::cli {

using namespace Qt::StringLiterals;

Outcome recuse(Session &session, const Arguments &arguments)
{
    const base::ProposalId proposal(arguments.word(0));
    const bool declares = arguments.has("type");
    if (arguments.has("undo") == (declares || arguments.has("seal")))
        return usage(Cli::tr("Give --type (with --reason), --seal or both; or --undo alone."));
    const auto type = call::conflictTypeFromName(arguments.value("type"));
    if (declares && !type)
        return usage(Cli::tr("--type %1: there is no such conflict.").arg(arguments.value("type")));
    const auto desk = reviewDesk(session);
    if (!desk)
        return failed(desk);
    QString state = u"declared"_s;
    if (declares) {
        const auto closed = (*desk)->recuse({proposal, *type, base::toNfc(arguments.value("reason"))});
        if (!closed)
            return failed(closed);
        session.say(
            Cli::tr("%1 is closed to you. --seal signs it, --undo takes it back.").arg(proposal.text()));
    }
    if (arguments.has("seal")) {
        if (const auto sealed = (*desk)->sealRecusal(proposal); !sealed)
            return failed(sealed);
        session.say(Cli::tr("Signed."));
        state = u"sealed"_s;
    }
    if (arguments.has("undo")) {
        if (const auto undone = (*desk)->undoRecusal(proposal); !undone)
            return failed(undone);
        session.say(Cli::tr("Taken back; your draft is as it was."));
        state = u"undone"_s;
    }
    return Answer{{{u"proposal"_s, proposal.text()}, {u"state"_s, state}}, Exit::Good, {}};
}

} // namespace simsa::cli
