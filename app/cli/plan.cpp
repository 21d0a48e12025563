// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/plancall.h"
#include "cli/planfile.h"
#include "cli/planreclaim.h"

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
    return arguments.has("reclaim") ? planReclaim(session, arguments) : planCall(session, arguments);
}

} // namespace simsa::cli
