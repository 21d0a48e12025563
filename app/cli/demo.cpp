// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/session.h"
#include "example/examplecall.h"

#include <QDir>
#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

QString madeAt(app::Station station, int made)
{
    switch (station) {
    case app::Station::Bundles:
        return Cli::tr("%1 bundles").arg(made);
    case app::Station::Reviews:
        return Cli::tr("%1 sealed reviews").arg(made);
    case app::Station::Sync:
        return Cli::tr("%1 reviews with the committee").arg(made);
    case app::Station::Reconcile:
        return Cli::tr("%1 official scores").arg(made);
    case app::Station::Plan:
        return Cli::tr("%1 awards").arg(made);
    case app::Station::Decide:
        return Cli::tr("%1 decisions").arg(made);
    case app::Station::Packet:
        return Cli::tr("%1 packets").arg(made);
    }
    return {};
}

Attempt<app::ExampleOptions> optionsOf(const Session &session, const Arguments &arguments)
{
    app::ExampleOptions options;
    options.folder = QDir(arguments.word(0)).absolutePath();
    options.today = session.clock().now();
    options.realCases = arguments.has("real") ? QDir(arguments.value("real")).absolutePath() : QString();
    if (arguments.has("until")) {
        const auto station = app::stationNamed(arguments.value("until"));
        if (!station)
            return usage(Cli::tr("--until %1: there is no such station.").arg(arguments.value("until")));
        options.until = *station;
    }
    if (arguments.has("today")) {
        const QDate day = QDate::fromString(arguments.value("today"), Qt::ISODate);
        if (!day.isValid())
            return usage(Cli::tr("--today takes YYYY-MM-DD."));
        options.today = QDateTime(day, QTime(9, 0), Qt::UTC);
    }
    const auto seed = arguments.number("seed", 1, 0);
    const auto most = arguments.number("most", 0, 0);
    if (!seed)
        return failed(seed);
    if (!most)
        return failed(most);
    options.seed = static_cast<quint64>(*seed);
    options.most = *most;
    return options;
}

} // namespace

Outcome demo(Session &session, const Arguments &arguments)
{
    auto options = optionsOf(session, arguments);
    if (!options)
        return failed(options);
    QJsonArray stations;
    options->told = [&](const app::StationReport &report) {
        const QString time = report.repeated ? Cli::tr("done before")
                                             : u"%1 s"_s.arg(double(report.milliseconds) / 1000, 0, 'f', 1);
        const QString made = report.repeated ? QString() : madeAt(report.station, report.made);
        session.say(
            u"%1 %2 %3"_s.arg(app::nameOf(report.station).leftJustified(10), made.leftJustified(34), time)
                .trimmed());
        stations.append(QJsonObject{{u"station"_s, app::nameOf(report.station)},
                                    {u"made"_s, report.made},
                                    {u"milliseconds"_s, report.milliseconds},
                                    {u"repeated"_s, report.repeated}});
    };
    const auto done = app::ExampleCall::layOut(*options);
    if (!done)
        return failed(done);
    return Answer{{{u"folder"_s, options->folder}, {u"stations"_s, stations}}, Exit::Good, {}};
}

} // namespace simsa::cli
