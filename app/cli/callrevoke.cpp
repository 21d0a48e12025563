// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "cli/desks.h"

namespace simsa::cli {

using namespace Qt::StringLiterals;

Outcome callRevoke(Session &session, const Arguments &arguments)
{
    const auto device = base::DeviceId::fromHex(arguments.word(0));
    if (!device)
        return failed(device);
    const QString named = arguments.has("reason") ? arguments.value("reason") : u"unspecified"_s;
    const auto reason = record::reasonNamed(named);
    if (!reason)
        return usage(Cli::tr("--reason %1: there is no such reason.").arg(named));
    const QDateTime since =
        arguments.has("since") ? base::parseUtc(arguments.value("since")) : session.clock().now();
    if (!since.isValid())
        return usage(Cli::tr("--since takes a time as 2026-02-11T14:05:00Z."));
    const auto desk = officeDesk(session);
    if (!desk)
        return failed(desk);
    const auto id = (*desk)->revoke(*device, *reason, since, base::toNfc(arguments.value("text")));
    if (!id)
        return failed(id);
    session.say(Cli::tr("Signed: %1 no longer counts from %2 on (%3). It waits for the chair.")
                    .arg(device->hex(), base::formatUtc(since), id->hex()));
    return Answer{
        {{u"record"_s, id->hex()}, {u"device"_s, device->hex()}, {u"since"_s, base::formatUtc(since)}},
        Exit::Good,
        {}};
}

} // namespace simsa::cli
