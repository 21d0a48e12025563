// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownlaptop.h"

#include "exchange/handover.h"
#include "identity/enrolment.h"

namespace simsa::app {

using base::ErrorCode;
using base::Result;

namespace {

Result<exchange::Contact> contactIn(const Workstation &station, const QByteArray &replyFile,
                                    const QString &confirmed)
{
    if (!identity::sameFingerprint(identity::spokenFingerprint(replyFile), confirmed))
        return base::fail(ErrorCode::FingerprintMismatch);
    const auto reply = identity::replyFromBytes(replyFile);
    if (!reply)
        return base::fail(reply);
    const identity::Device &own = station.device();
    if (reply->person != own.person() || reply->device == own.id())
        return base::fail(ErrorCode::InvalidArgument, reply->person.text());
    const auto certificateOf = [&reply](crypto::KeyUse use) {
        return reply->certificates.value(static_cast<qsizetype>(use));
    };
    for (const crypto::KeyUse use : {crypto::KeyUse::Signing, crypto::KeyUse::Encryption}) {
        const auto valid =
            crypto::checkCertificate(certificateOf(use), own.pins().ca, use, station.clock().now());
        if (!valid)
            return base::fail(valid);
    }
    exchange::Contact contact;
    contact.person = reply->person;
    contact.name = reply->name;
    contact.device = reply->device;
    contact.signing = certificateOf(crypto::KeyUse::Signing);
    contact.encryption = certificateOf(crypto::KeyUse::Encryption);
    return contact;
}

} // namespace

Result<LinkedLaptop> linkLaptop(Workstation &station, const QByteArray &replyFile, const QString &confirmed)
{
    if (!station.device().isEnrolled())
        return base::fail(ErrorCode::NotFound, station.device().id().hex());
    const auto contact = contactIn(station, replyFile, confirmed);
    if (!contact)
        return base::fail(contact);
    if (const auto linked = exchange::linkDevice(station.vault(), *contact); !linked)
        return base::fail(linked);
    LinkedLaptop done{contact->device, 0};
    const auto calls = station.calls();
    if (!calls)
        return base::fail(calls);
    for (const base::CallId &call : *calls) {
        const auto handed = exchange::handOver(station.seat(call), *contact);
        if (!handed)
            return base::fail(handed);
        done.handed += *handed;
    }
    return done;
}

} // namespace simsa::app
