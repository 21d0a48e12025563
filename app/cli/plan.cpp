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
    if (!arguments.has("instance"))
        return arguments.has("reclaim") ? planReclaim(session, arguments) : planCall(session, arguments);
    const QString engine = arguments.has("engine") ? arguments.value("engine") : u"greedy"_s;
    if (engine != u"greedy")
        return usage(Cli::tr("--engine %1: not available yet; there is greedy.").arg(engine));
    return planInstance(session, arguments);
}

} // namespace simsa::cli
