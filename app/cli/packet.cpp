// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desks.h"
#include "cli/judge.h"
#include "packet/packetverifier.h"
#include "packetmaking.h"

#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

Outcome told(Session &session, const packet::PacketInfo &info)
{
    QJsonArray signers;
    for (const crypto::Certificate &one : info.signers)
        signers.append(one.commonName());
    session.say(Cli::tr("%1: %2 files, %3 bytes, SHA-256 %4")
                    .arg(info.path)
                    .arg(info.files)
                    .arg(info.size)
                    .arg(info.sha256.hex()));
    if (info.reused)
        session.say(Cli::tr("It was there with the same content; its signatures were kept."));
    return Answer{{{u"file"_s, info.path},
                   {u"call"_s, info.call.text()},
                   {u"proposal"_s, info.audience.proposal.text()},
                   {u"files"_s, info.files},
                   {u"size"_s, info.size},
                   {u"sha256"_s, info.sha256.hex()},
                   {u"signers"_s, signers},
                   {u"reused"_s, info.reused}},
                  Exit::Good,
                  {}};
}

} // namespace

Outcome packetMake(Session &session, const Arguments &arguments)
{
    if (arguments.value("out").isEmpty())
        return usage(Cli::tr("--%1 is needed.").arg(u"out"_s));
    const auto seat = session.seat();
    if (!seat)
        return failed(seat);
    const auto desk = officeDesk(session);
    if (!desk)
        return failed(desk);
    const packet::Audience audience =
        arguments.has("applicant")
            ? packet::Audience::applicant(base::ProposalId(arguments.value("applicant")))
            : packet::Audience::archive();
    const auto info = app::makePacket(*seat, **desk, audience, arguments.value("out"));
    return info ? told(session, *info) : Outcome(failed(info));
}

Outcome packetSign(Session &session, const Arguments &arguments)
{
    const auto station = session.station();
    if (!station)
        return failed(station);
    const auto key = (*station)->device().credential(crypto::KeyUse::Signing);
    if (!key)
        return failed(key);
    const auto info = packet::addPacketSignature(arguments.word(0), *key, session.clock().now());
    return info ? told(session, *info) : Outcome(failed(info));
}

Outcome packetList(Session &session, const Arguments &arguments)
{
    const auto listing = packet::listPacket(arguments.word(0));
    if (!listing)
        return failed(listing);
    QJsonArray entries;
    for (const packet::PacketEntry &entry : listing->entries) {
        session.say(u"%1  %2  %3"_s.arg(entry.size, 10).arg(entry.what.leftJustified(12), entry.name));
        QJsonObject json{{u"name"_s, entry.name}, {u"what"_s, entry.what}, {u"size"_s, entry.size}};
        if (entry.record)
            json.insert(u"type"_s, entry.record->type);
        entries.append(json);
    }
    return Answer{{{u"call"_s, listing->call.text()},
                   {u"proposal"_s, listing->audience.proposal.text()},
                   {u"entries"_s, entries}},
                  Exit::Good,
                  {}};
}

Outcome packetVerify(Session &session, const Arguments &arguments)
{
    const auto trusted = cli::trusted(session, arguments.value("ca"));
    if (!trusted)
        return failed(trusted);
    return answerOf(session, {judgePacket(*trusted, arguments.word(0))});
}

} // namespace simsa::cli
