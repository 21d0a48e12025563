// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "cli/desks.h"

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

QString standardPledge()
{
    return Cli::tr("I will review fairly and by the rules of the call. I will declare every conflict of "
                   "interest as soon as I "
                   "know of it. I will keep what I read confidential, use it for this review only, and "
                   "delete it when the "
                   "call is closed.");
}

} // namespace

Outcome pledge(Session &session, const Arguments &arguments)
{
    QString text = standardPledge();
    if (arguments.has("file")) {
        const auto bytes = fileBytes(arguments.value("file"));
        if (!bytes)
            return failed(bytes);
        text = base::toNfc(QString::fromUtf8(*bytes).trimmed());
    }
    const auto desk = reviewDesk(session);
    if (!desk)
        return failed(desk);
    if ((*desk)->hasPledged()) {
        session.say(Cli::tr("The pledge is signed already."));
        return Answer{{{u"pledged"_s, true}, {u"known"_s, true}}, Exit::Good, {}};
    }
    session.say(text);
    if (const auto signedNow = (*desk)->pledge(text); !signedNow)
        return failed(signedNow);
    session.say(Cli::tr("Signed."));
    return Answer{{{u"pledged"_s, true}, {u"known"_s, false}, {u"text"_s, text}}, Exit::Good, {}};
}

} // namespace simsa::cli
