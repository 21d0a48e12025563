// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "cli/session.h"

#include "documents/recoverysheet.h"
#include "exchange/ownperson.h"
#include "identity/enrolment.h"
#include "identity/scancode.h"
#include "ownlaptop.h"

#include <QDir>
#include <QLocale>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

const exchange::Place identityPlace{{}, exchange::Table::Identity};
const QString claimedNameRow = u"claimed-name"_s;

Attempt<QString> claimedName(app::Workstation &station, const Arguments &arguments)
{
    if (arguments.has("name"))
        return base::toNfc(arguments.value("name"));
    const auto row = station.vault().read(identityPlace, claimedNameRow);
    if (!row)
        return failed(row);
    return *row ? QString::fromUtf8(**row) : QString();
}

/// The token's keys, if the options name some: all three or none.
Attempt<std::optional<app::TokenKeys>> tokenOf(const Arguments &arguments)
{
    const app::TokenKeys keys{arguments.value("token-module"), arguments.value("token-signing"),
                              arguments.value("token-encryption")};
    const int given = !keys.module.isEmpty() + !keys.signing.isEmpty() + !keys.encryption.isEmpty();
    if (given != 0 && given != 3)
        return usage(Cli::tr("--token-module, --token-signing and --token-encryption go together."));
    return given == 0 ? std::nullopt : std::optional(keys);
}

} // namespace

Outcome identityNew(Session &session, const Arguments &arguments)
{
    const auto token = tokenOf(arguments);
    if (!token)
        return failed(token);
    const auto station = session.makeStation(*token);
    if (!station)
        return failed(station);
    exchange::Changes changes;
    changes.put(identityPlace, claimedNameRow, base::toNfc(arguments.value("name")).toUtf8());
    if (const auto kept = (*station)->vault().write(changes); !kept)
        return failed(kept);
    const QString device = (*station)->device().id().hex();
    session.say(Cli::tr("Made the keys of device %1. Next: simsa-cli identity csr").arg(device));
    return Answer{{{u"device"_s, device}}, Exit::Good, {}};
}

Outcome identityCsr(Session &session, const Arguments &arguments)
{
    const auto station = session.station();
    if (!station)
        return failed(station);
    const auto name = claimedName(**station, arguments);
    if (!name)
        return failed(name);
    const auto request = (*station)->enrolmentRequest(*name);
    if (!request)
        return failed(request);
    const QString spoken = identity::spokenFingerprint(*request);
    QJsonObject json{{u"device"_s, (*station)->device().id().hex()},
                     {u"fingerprint"_s, spoken},
                     {u"scan"_s, identity::scanTextOf(identity::ScanKind::Request, *request)}};
    if (arguments.words().isEmpty()) {
        session.note(Cli::tr("Read aloud to the office: %1").arg(spoken));
        json.insert(u"request"_s, QString::fromUtf8(*request));
        return Answer{json, Exit::Good, *request};
    }
    const auto kept = keepAs(arguments.word(0), *request);
    if (!kept)
        return failed(kept);
    json.insert(u"file"_s, *kept);
    session.say(Cli::tr("Wrote %1. Read aloud to the office: %2").arg(*kept, spoken));
    return Answer{json, Exit::Good, {}};
}

Outcome identityAccept(Session &session, const Arguments &arguments)
{
    const auto reply = fileBytes(arguments.word(0));
    if (!reply)
        return failed(reply);
    const auto station = session.station();
    if (!station)
        return failed(station);
    const bool renews = !arguments.has("fingerprint") && (*station)->device().isEnrolled();
    if (!renews && arguments.value("fingerprint").isEmpty())
        return usage(Cli::tr("--fingerprint is needed: what the office read aloud."));
    const auto accepted = renews ? (*station)->acceptRenewal(*reply)
                                 : (*station)->acceptEnrolment(*reply, arguments.value("fingerprint"));
    if (!accepted)
        return failed(accepted);
    const identity::Device &device = (*station)->device();
    session.say(renews
                    ? Cli::tr("The new certificates are in use; what was sealed to the old ones still opens.")
                    : Cli::tr("This vault is %1 (%2) now.").arg(device.person().text(), device.name().ko));
    return Answer{{{u"person"_s, device.person().text()}, {u"device"_s, device.id().hex()}}, Exit::Good, {}};
}

Outcome identityChair(Session &session, const Arguments &arguments)
{
    const auto chair = base::Digest::fromHex(arguments.word(0).toLower().remove(u':'));
    if (!chair)
        return failed(chair);
    const auto station = session.station();
    if (!station)
        return failed(station);
    const auto pinned = (*station)->pinChair(*chair);
    if (!pinned)
        return failed(pinned);
    session.say(Cli::tr("The chair signs with %1.").arg(chair->hex()));
    return Answer{{{u"chair"_s, chair->hex()}}, Exit::Good, {}};
}

Outcome identityConfirm(Session &session, const Arguments &arguments)
{
    const auto device = base::DeviceId::fromHex(arguments.word(0));
    if (!device)
        return tl::unexpected(Failure::of({base::ErrorCode::InvalidArgument, arguments.word(0)}));
    const auto station = session.station();
    if (!station)
        return failed(station);
    if (const auto kept = exchange::confirmDevice((*station)->vault(), *device); !kept)
        return failed(kept);
    session.say(Cli::tr("Kept: the device %1 is yours. It is not warned of any more.").arg(device->hex()));
    return Answer{{{u"device"_s, device->hex()}}, Exit::Good, {}};
}

Outcome identityLink(Session &session, const Arguments &arguments)
{
    if (arguments.value("fingerprint").isEmpty())
        return usage(Cli::tr("--fingerprint is needed: what the other laptop shows."));
    const auto reply = fileBytes(arguments.word(0));
    if (!reply)
        return failed(reply);
    const auto station = session.station();
    if (!station)
        return failed(station);
    const auto linked = app::linkLaptop(**station, *reply, arguments.value("fingerprint"));
    if (!linked)
        return failed(linked);
    session.say(Cli::tr("Linked: the device %1 reads along from now on.").arg(linked->device.hex()));
    session.say(Cli::tr("Earlier records handed over: %1. Sync both; link this laptop there, too.")
                    .arg(linked->handed));
    return Answer{{{u"device"_s, linked->device.hex()}, {u"handed"_s, linked->handed}}, Exit::Good, {}};
}

Outcome identityShow(Session &session, const Arguments &)
{
    const auto station = session.station();
    if (!station)
        return failed(station);
    const identity::Device &device = (*station)->device();
    QJsonObject json{{u"device"_s, device.id().hex()}, {u"enrolled"_s, device.isEnrolled()}};
    session.say(Cli::tr("Device: %1").arg(device.id().hex()));
    if (const auto token = device.token()) {
        json.insert(u"token"_s, token->module);
        session.say(Cli::tr("Its keys lie on a token: %1").arg(token->module));
    }
    if (!device.isEnrolled()) {
        session.say(Cli::tr("Not enrolled yet."));
        return Answer{json, Exit::Good, {}};
    }
    const auto signing = device.credential(crypto::KeyUse::Signing);
    if (!signing)
        return failed(signing);
    const base::Digest own = signing->certificate.fingerprint();
    const identity::Pins &pins = device.pins();
    json.insert(u"person"_s, device.person().text());
    json.insert(u"name"_s, device.name().ko);
    json.insert(u"signing"_s, own.hex());
    json.insert(u"until"_s, base::formatUtc(signing->certificate.notAfter()));
    json.insert(u"former"_s, static_cast<int>(device.former(crypto::KeyUse::Encryption).size()));
    json.insert(u"renewing"_s, !device.pendingRenewal().isEmpty());
    json.insert(u"ca"_s, pins.ca.fingerprint().hex());
    json.insert(u"office"_s, pins.office.hex());
    json.insert(u"chair"_s, pins.chair.isZero() ? QString() : pins.chair.hex());
    session.say(Cli::tr("Person: %1 (%2)").arg(device.person().text(), device.name().ko));
    session.say(Cli::tr("Signing certificate: %1 (%2)").arg(own.hex(), crypto::shortFingerprint(own)));
    session.say(Cli::tr("Good until %1").arg(base::formatUtc(signing->certificate.notAfter())));
    if (!device.pendingRenewal().isEmpty())
        session.say(Cli::tr("A renewal was asked for; the reply is waited for."));
    session.say(Cli::tr("Authority: %1").arg(pins.ca.fingerprint().hex()));
    session.say(Cli::tr("Office: %1 (%2)").arg(pins.office.hex(), crypto::shortFingerprint(pins.office)));
    session.say(pins.chair.isZero()
                    ? Cli::tr("No chair is pinned yet.")
                    : Cli::tr("Chair: %1 (%2)").arg(pins.chair.hex(), crypto::shortFingerprint(pins.chair)));
    return Answer{json, Exit::Good, {}};
}

Outcome identitySheet(Session &session, const Arguments &arguments)
{
    const QString language =
        arguments.has("language") ? arguments.value("language") : QLocale().name().left(2);
    if (arguments.has("language") && language != u"ko" && language != u"en")
        return usage(Cli::tr("--language takes ko or en."));
    const auto station = session.station();
    if (!station)
        return failed(station);
    const documents::RecoverySheet sheet{QDir(session.vaultFolder()).absolutePath(),
                                         arguments.value("office"), arguments.value("contact"),
                                         session.clock().now()};
    const auto pdf =
        documents::recoverySheetPdf(sheet, (*station)->device(),
                                    language == u"ko" ? packet::Language::Korean : packet::Language::English);
    if (!pdf)
        return failed(pdf);
    const auto kept = keepAs(arguments.word(0), *pdf);
    if (!kept)
        return failed(kept);
    session.say(Cli::tr("Recovery sheet: %1. Print it and keep it apart from this computer.").arg(*kept));
    return Answer{{{u"file"_s, *kept}}, Exit::Good, {}};
}

} // namespace simsa::cli
