// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/destroy.h"
#include "cli/session.h"

#include "viewmodel/errortext.h"

#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const exchange::SyncReport &report, const QJsonArray &findings)
{
    return {{u"uploadedRecords"_s, report.uploadedRecords},
            {u"uploadedPacks"_s, report.uploadedPacks},
            {u"readPacks"_s, report.readPacks},
            {u"receivedRecords"_s, report.receivedRecords},
            {u"notForMe"_s, report.notForMe},
            {u"acknowledged"_s, report.acknowledged},
            {u"restored"_s, report.restored},
            {u"newEpoch"_s, report.newEpoch},
            {u"findings"_s, findings}};
}

} // namespace

Outcome sync(Session &session, const Arguments &arguments)
{
    const auto seat = session.seat();
    if (!seat)
        return failed(seat);
    const auto station = session.station();
    const auto report = (*station)->sync(seat->call, arguments.value("depot"));
    if (!report)
        return failed(report);
    session.say(Cli::tr("Sent %1 records in %2 packs; received %3 records from %4 packs (%5 not for you); "
                        "%6 acknowledged.")
                    .arg(report->uploadedRecords)
                    .arg(report->uploadedPacks)
                    .arg(report->receivedRecords)
                    .arg(report->readPacks)
                    .arg(report->notForMe)
                    .arg(report->acknowledged));
    if (report->newEpoch)
        session.say(
            Cli::tr("This vault was older than what it had sent, as after restoring a backup: %n of its own "
                    "records came back from the depot. What you write from now on starts a new feed; "
                    "there is nothing to do.",
                    nullptr, report->restored));
    const auto closing = tellClosing(session, seat->call);
    if (!closing)
        return failed(closing);
    QJsonArray findings;
    for (const exchange::SyncFinding &finding : report->findings) {
        const QString code = viewmodel::errorCodeName(finding.code);
        const QString text = viewmodel::errorText({finding.code, finding.detail}).line();
        session.note(u"simsa-cli: %1: %2 [%3: %4]"_s.arg(code, text, finding.where, finding.detail));
        findings.append(
            QJsonObject{{u"code"_s, code}, {u"where"_s, finding.where}, {u"detail"_s, finding.detail}});
    }
    // Everything good was taken; what was not is a bad thing that somebody must look at.
    QJsonObject json = toJson(*report, findings);
    if (!closing->isEmpty())
        json.insert(u"closing"_s, *closing);
    return Answer{json, findings.isEmpty() ? Exit::Good : Exit::Bad, {}};
}

} // namespace simsa::cli
