// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/session.h"

namespace simsa::cli {

using namespace Qt::StringLiterals;

Outcome vaultPassphrase(Session &session, const Arguments &arguments)
{
    const auto current = session.passphrase();
    if (!current)
        return failed(current);
    const auto station = session.station();
    if (!station)
        return failed(station);
    const auto next = session.newPassphrase(arguments.value("new-passphrase-file"));
    if (!next)
        return failed(next);
    const auto changed = (*station)->vault().changePassphrase(*current, *next);
    if (!changed)
        return failed(changed);
    session.say(Cli::tr("The passphrase is changed. Copies made before still open with the old one."));
    return Answer{{{u"changed"_s, true}}, Exit::Good, {}};
}

} // namespace simsa::cli
