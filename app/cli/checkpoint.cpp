// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desks.h"

namespace simsa::cli {

using namespace Qt::StringLiterals;

Outcome checkpoint(Session &session, const Arguments &arguments)
{
    const auto crl = newestCrl(session, arguments.value("crl"));
    if (!crl)
        return failed(crl);
    const auto desk = officeDesk(session);
    if (!desk)
        return failed(desk);
    const auto number = (*desk)->writeCheckpoint(*crl);
    if (!number)
        return failed(number);
    session.say(Cli::tr("Checkpoint %1. Send it: simsa-cli sync").arg(*number));
    return Answer{{{u"number"_s, *number}, {u"crl"_s, static_cast<qint64>(crl->number())}}, Exit::Good, {}};
}

} // namespace simsa::cli
