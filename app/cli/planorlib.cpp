// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"
#include "cli/planfile.h"
#include "cli/planoptions.h"
#include "cli/session.h"
#include "plan/branchandcut.h"
#include "plan/orlib.h"

#include <QJsonArray>

#include <algorithm>

namespace simsa::cli {

using namespace Qt::StringLiterals;

Outcome planOrLibrary(Session &session, const Arguments &arguments)
{
    const auto asked = solveOptions(arguments, plan::Engine::Exact);
    if (!asked)
        return failed(asked);
    if (asked->engine != plan::Engine::Exact)
        return usage(Cli::tr("--orlib runs through the exact engine only."));
    const auto bytes = fileBytes(arguments.value("orlib"));
    if (!bytes)
        return failed(bytes);
    const auto problems = plan::readOrLibrary(*bytes);
    if (!problems)
        return failed(problems);
    const Interrupt interrupt;
    QJsonArray instances;
    int number = 0;
    for (const plan::Knapsack &problem : *problems) {
        ++number;
        plan::ProgramOptions options;
        options.milliseconds = interrupt.happened() ? 1 : asked->milliseconds;
        options.start = std::vector<int>();
        options.progress = [&](qint64, qint64) { return !interrupt.happened(); };
        const plan::ProgramProof proof = plan::solveProgram(problem.program, options);
        const QString value = problem.text(proof.value);
        const QString bound =
            proof.bound ? problem.text(std::max(*proof.bound, proof.value)) : QStringLiteral("-");
        session.say(u"%1 %2 %3"_s.arg(QString::number(number), value, bound));
        QJsonObject one{{u"number"_s, number},
                        {u"status"_s, proof.isOptimal() ? u"optimal"_s : u"feasible"_s},
                        {u"value"_s, value.toDouble()},
                        {u"bound"_s, proof.bound ? QJsonValue(bound.toDouble()) : QJsonValue()}};
        if (problem.known)
            one.insert(u"stated"_s, problem.text(*problem.known).toDouble());
        instances.append(one);
    }
    return Answer{QJsonObject{{u"instances"_s, instances}}, Exit::Good, {}};
}

} // namespace simsa::cli
