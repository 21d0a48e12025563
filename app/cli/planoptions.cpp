// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/planoptions.h"

#include "cli/session.h"
#include "viewmodel/plansearch.h"

#include <utility>

namespace simsa::cli {

using namespace Qt::StringLiterals;
using plan::Engine;

namespace {

constexpr int usualSeconds = 60;

constexpr std::pair<const char *, Engine> engines[] = {{"greedy", Engine::Greedy},
                                                       {"strict", Engine::GreedyStrict},
                                                       {"search", Engine::Search},
                                                       {"exact", Engine::Exact},
                                                       {"best", Engine::Best}};

Attempt<Engine> engineFrom(const Arguments &arguments, Engine usual)
{
    if (!arguments.has("engine"))
        return usual;
    const QString name = arguments.value("engine");
    for (const auto &[known, engine] : engines) {
        if (name == QLatin1String(known))
            return engine;
    }
    return usage(Cli::tr("--engine %1: there are greedy, strict, search, exact and best.").arg(name));
}

} // namespace

Attempt<plan::SolveOptions> solveOptions(const Arguments &arguments, Engine usual)
{
    plan::SolveOptions options;
    const auto engine = engineFrom(arguments, usual);
    if (!engine)
        return failed(engine);
    const auto seconds = arguments.number("time-limit", usualSeconds, 1);
    const auto seed = arguments.number("seed", 1, 0);
    const auto iterations = arguments.number("iterations", static_cast<int>(options.iterations), 1);
    for (const auto *number : {&seconds, &seed, &iterations}) {
        if (!*number)
            return failed(*number);
    }
    options.engine = *engine;
    options.milliseconds = qint64{1000} * *seconds;
    options.seed = static_cast<quint64>(*seed);
    options.iterations = *iterations;
    return options;
}

QString nameOf(Engine engine)
{
    for (const auto &[known, one] : engines) {
        if (one == engine)
            return QLatin1String(known);
    }
    return viewmodel::engineCode(engine);
}

} // namespace simsa::cli
