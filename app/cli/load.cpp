// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desks.h"
#include "cli/judge.h"

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

/// Officials of the committee get every proposal and no assignment; everybody else is a reviewer.
Attempt<bool> isForCommittee(app::Workstation &station, const QString &path)
{
    const auto reader = bundle::BundleReader::open(path, station.device(), bundleTrust(station));
    if (!reader)
        return failed(reader);
    return reader->manifest().assignments.isEmpty();
}

} // namespace

Outcome load(Session &session, const Arguments &arguments)
{
    const auto station = session.station();
    if (!station)
        return failed(station);
    const auto committee = isForCommittee(**station, arguments.word(0));
    if (!committee)
        return failed(committee);
    // The bundle names its call; the seat's own is not looked at.
    const auto call = session.call();
    const exchange::Seat seat = (*station)->seat(call.value_or(base::CallId()));
    if (*committee) {
        const auto taken = committee::Desk::load(seat, arguments.word(0));
        if (!taken)
            return failed(taken);
        session.say(Cli::tr("Loaded the committee's bundle."));
        return Answer{{{u"desk"_s, u"committee"_s}}, Exit::Good, {}};
    }
    const auto report = review::Desk::load(seat, arguments.word(0));
    if (!report)
        return failed(report);
    session.say(report->known ? Cli::tr("This bundle was here already; nothing changed.")
                              : Cli::tr("Loaded the bundle of %1: %2 new proposals, %3 changed.")
                                    .arg(report->call.text())
                                    .arg(report->added)
                                    .arg(report->changed));
    return Answer{{{u"desk"_s, u"review"_s},
                   {u"call"_s, report->call.text()},
                   {u"bundle"_s, report->bundle.hex()},
                   {u"added"_s, report->added},
                   {u"changed"_s, report->changed},
                   {u"known"_s, report->known}},
                  Exit::Good,
                  {}};
}

} // namespace simsa::cli
