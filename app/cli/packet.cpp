// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "cli/commands.h"
#include "cli/desks.h"
#include "cli/judge.h"
#include "packet/packetstamp.h"
#include "packet/packetverifier.h"
#include "packetmaking.h"

#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostReplyBytes = 1024 * 1024;

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

Outcome packetTimestamp(Session &session, const Arguments &arguments)
{
    const QString file = arguments.word(0);
    const QString request = arguments.value("request");
    if (request.isEmpty() == arguments.value("token").isEmpty())
        return usage(Cli::tr("Either --request or --token is needed."));
    if (!request.isEmpty()) {
        const auto query = packet::stampQuery(file);
        const auto written = query ? base::writeFile(request, *query) : base::fail(query);
        if (!written)
            return failed(written);
        session.say(
            Cli::tr("Send %1 to the time-stamping authority; attach its reply with --token.").arg(request));
        return Answer{{{u"file"_s, file}, {u"request"_s, request}}, Exit::Good, {}};
    }
    if (arguments.value("tsa-ca").isEmpty())
        return usage(Cli::tr("--%1 is needed.").arg(u"tsa-ca"_s));
    const auto ca = authorityFrom(arguments.value("tsa-ca"));
    if (!ca)
        return failed(ca);
    const auto reply = base::readFile(arguments.value("token"), mostReplyBytes);
    if (!reply)
        return failed(reply);
    const auto info = packet::addStamp(file, *reply, *ca);
    return info ? told(session, *info) : Outcome(failed(info));
}

Outcome packetVerify(Session &session, const Arguments &arguments)
{
    const auto trusted = cli::trusted(session, arguments.value("ca"));
    if (!trusted)
        return failed(trusted);
    std::optional<crypto::Certificate> tsa;
    if (!arguments.value("tsa-ca").isEmpty()) {
        const auto ca = authorityFrom(arguments.value("tsa-ca"));
        if (!ca)
            return failed(ca);
        tsa = *ca;
    }
    return answerOf(session, {judgePacket(*trusted, arguments.word(0), tsa)});
}

} // namespace simsa::cli
