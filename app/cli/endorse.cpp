// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desks.h"

namespace simsa::cli {

using namespace Qt::StringLiterals;

Outcome endorse(Session &session, const Arguments &)
{
    const auto desk = committeeDesk(session);
    if (!desk)
        return failed(desk);
    const auto id = (*desk)->endorse();
    if (!id)
        return failed(id);
    session.say(Cli::tr("Signed for every adopted decision: %1").arg(id->hex()));
    return Answer{{{u"record"_s, id->hex()}}, Exit::Good, {}};
}

} // namespace simsa::cli
