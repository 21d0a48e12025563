// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// New certificates for a device that has some: what it asks for, and what the authority answers.
#include "base/json.h"
#include "cli/commands.h"
#include "cli/session.h"

namespace simsa::cli {

using namespace Qt::StringLiterals;

Outcome identityRenew(Session &session, const Arguments &arguments)
{
    const auto station = session.station();
    if (!station)
        return failed(station);
    const bool asked = !(*station)->device().pendingRenewal().isEmpty();
    const auto file = (*station)->renewalRequest();
    if (!file)
        return failed(file);
    QJsonObject json{{u"device"_s, (*station)->device().id().hex()}, {u"again"_s, asked}};
    if (arguments.words().isEmpty()) {
        json.insert(u"renewal"_s, QString::fromLatin1(file->toBase64()));
        return Answer{json, Exit::Good, *file};
    }
    const auto kept = keepAs(arguments.word(0), *file);
    if (!kept)
        return failed(kept);
    json.insert(u"file"_s, *kept);
    session.say(
        asked ? Cli::tr("Wrote the same file as before: %1").arg(*kept)
              : Cli::tr("Wrote %1. The present keys go on working until the reply is taken in.").arg(*kept));
    session.say(Cli::tr("Next: send it to the office, then simsa-cli identity accept REPLY"));
    return Answer{json, Exit::Good, {}};
}

Outcome caRenew(Session &session, const Arguments &arguments)
{
    const QString out = arguments.value("out");
    if (out.isEmpty())
        return usage(Cli::tr("--%1 is needed.").arg(u"out"_s));
    const auto file = fileBytes(arguments.word(0));
    if (!file)
        return failed(file);
    auto authority = session.authority();
    if (!authority)
        return failed(authority);
    const auto reply = authority->renew(*file);
    if (!reply)
        return failed(reply);
    const auto kept = keepAs(out, identity::encode(*reply));
    if (!kept)
        return failed(kept);
    const QDateTime until = reply->certificates.first().notAfter();
    const QString signing = reply->certificates.first().fingerprint().hex();
    session.say(
        Cli::tr("Renewed %1 until %2: %3").arg(reply->person.text(), until.toString(Qt::ISODate), *kept));
    session.say(Cli::tr("Signing certificate: %1").arg(signing));
    session.say(Cli::tr("The next roster must name it, beside the one before: simsa-cli call roster"));
    return Answer{{{u"person"_s, reply->person.text()},
                   {u"device"_s, reply->device.hex()},
                   {u"file"_s, *kept},
                   {u"until"_s, base::formatUtc(until)},
                   {u"signing"_s, signing}},
                  Exit::Good,
                  {}};
}

} // namespace simsa::cli
