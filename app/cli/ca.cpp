// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "cli/session.h"
#include "office/authority.h"
#include "record/revocation.h"

#include <QFileInfo>
#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

Attempt<QString> required(const Arguments &arguments, const char *option)
{
    if (arguments.value(option).isEmpty())
        return usage(Cli::tr("--%1 is needed.").arg(QLatin1String(option)));
    return arguments.value(option);
}

Attempt<identity::Subject> subjectOf(const Arguments &arguments)
{
    const auto person = required(arguments, "person");
    const auto name = required(arguments, "name");
    if (!person)
        return failed(person);
    if (!name)
        return failed(name);
    identity::Subject subject;
    subject.person = base::PersonId(*person);
    if (!subject.person.isValid())
        return usage(Cli::tr("--person %1: not an id.").arg(*person));
    subject.name = {base::toNfc(*name), base::toNfc(arguments.value("name-en"))};
    subject.organisation = arguments.value("organisation");
    subject.email = arguments.value("email");
    return subject;
}

Attempt<crypto::RevocationReason> reasonOf(const QString &name)
{
    const auto reason = record::reasonNamed(name.isEmpty() ? u"unspecified"_s : name);
    if (!reason)
        return usage(Cli::tr("--reason %1: there is no such reason.").arg(name));
    return *reason;
}

/// Certifies, and keeps the pins as they are after this enrolment for the next ones.
Attempt<identity::EnrolmentReply> issueAndPin(office::Authority &authority, const QByteArray &request,
                                              const QString &fingerprint, const identity::Subject &subject,
                                              const Arguments &arguments)
{
    using Pin = office::Authority::Pin;
    const Pin pin = arguments.has("office") ? Pin::Office : arguments.has("chair") ? Pin::Chair : Pin::Nobody;
    if (pin != Pin::Office && authority.office().isZero())
        return usage(Cli::tr("Certify the office's own signer first (--office)."));
    auto reply = authority.issue(request, fingerprint, subject, pin);
    if (!reply)
        return failed(reply);
    return *std::move(reply);
}

} // namespace

Outcome caInit(Session &session, const Arguments &arguments)
{
    const auto station = session.makeStation();
    if (!station)
        return failed(station);
    const QString name = arguments.has("name") ? arguments.value("name") : u"Simsa CA"_s;
    const auto registry = identity::Registry::create(base::toNfc(name), session.clock().now());
    if (!registry)
        return failed(registry);
    if (const auto kept = (*station)->keepRegistry(*registry); !kept)
        return failed(kept);
    const QString fingerprint = registry->certificate().fingerprint().hex();
    session.say(Cli::tr("Made the authority \"%1\".").arg(name));
    session.say(Cli::tr("Fingerprint: %1").arg(fingerprint));
    return Answer{{{u"name"_s, name}, {u"fingerprint"_s, fingerprint}}, Exit::Good, {}};
}

Outcome caIssue(Session &session, const Arguments &arguments)
{
    const auto out = required(arguments, "out");
    const auto fingerprint = required(arguments, "fingerprint");
    const auto subject = subjectOf(arguments);
    if (!out)
        return failed(out);
    if (!subject)
        return failed(subject);
    if (!fingerprint)
        return failed(fingerprint);
    const auto request = fileBytes(arguments.word(0));
    if (!request)
        return failed(request);
    auto authority = session.authority();
    if (!authority)
        return failed(authority);
    const auto reply = issueAndPin(*authority, *request, *fingerprint, *subject, arguments);
    if (!reply)
        return failed(reply);
    const QByteArray file = identity::encode(*reply);
    const auto kept = keepAs(*out, file);
    if (!kept)
        return failed(kept);
    const QString spoken = identity::spokenFingerprint(file);
    const QString signing = reply->certificates.first().fingerprint().hex();
    session.say(Cli::tr("Certified %1 until %2: %3")
                    .arg(subject->person.text(), reply->certificates.first().notAfter().toString(Qt::ISODate),
                         *kept));
    session.say(Cli::tr("Read aloud to them: %1").arg(spoken));
    session.say(Cli::tr("Signing certificate: %1").arg(signing));
    return Answer{{{u"person"_s, subject->person.text()},
                   {u"device"_s, reply->device.hex()},
                   {u"file"_s, *kept},
                   {u"fingerprint"_s, spoken},
                   {u"signing"_s, signing}},
                  Exit::Good,
                  {}};
}

Outcome caRevoke(Session &session, const Arguments &arguments)
{
    const auto device = base::DeviceId::fromHex(arguments.word(0));
    if (!device)
        return failed(device);
    const auto reason = reasonOf(arguments.value("reason"));
    if (!reason)
        return failed(reason);
    const QDateTime now = session.clock().now();
    const QDateTime since = arguments.has("since") ? base::parseUtc(arguments.value("since")) : now;
    if (!since.isValid())
        return usage(Cli::tr("--since takes a time as 2026-02-11T14:05:00Z."));
    const auto station = session.station();
    if (!station)
        return failed(station);
    auto registry = (*station)->registry();
    if (!registry)
        return failed(registry);
    if (const auto revoked = registry->revoke(*device, since, *reason, now); !revoked)
        return failed(revoked);
    if (const auto kept = (*station)->keepRegistry(*registry); !kept)
        return failed(kept);
    session.say(Cli::tr("Revoked %1, invalid since %2. Hand the new list out: simsa-cli ca crl")
                    .arg(device->hex(), base::formatUtc(since)));
    return Answer{{{u"device"_s, device->hex()}, {u"since"_s, base::formatUtc(since)}}, Exit::Good, {}};
}

Outcome caCrl(Session &session, const Arguments &arguments)
{
    const auto out = required(arguments, "out");
    const auto days = arguments.number("days", 90, 1);
    if (!out)
        return failed(out);
    if (!days)
        return failed(days);
    const auto station = session.station();
    if (!station)
        return failed(station);
    auto registry = (*station)->registry();
    if (!registry)
        return failed(registry);
    const auto crl = registry->issueCrl(session.clock().now(), *days);
    if (!crl)
        return failed(crl);
    if (const auto kept = (*station)->keepRegistry(*registry); !kept)
        return failed(kept);
    const auto kept = keepAs(*out, crl->der());
    if (!kept)
        return failed(kept);
    session.say(Cli::tr("List number %1 with %2 certificates: %3")
                    .arg(crl->number())
                    .arg(crl->revocations().size())
                    .arg(*kept));
    return Answer{{{u"number"_s, static_cast<qint64>(crl->number())},
                   {u"revoked"_s, crl->revocations().size()},
                   {u"file"_s, *kept}},
                  Exit::Good,
                  {}};
}

Outcome caShow(Session &session, const Arguments &arguments)
{
    const auto station = session.station();
    if (!station)
        return failed(station);
    const auto registry = (*station)->registry();
    if (!registry)
        return failed(registry);
    const crypto::Certificate &certificate = registry->certificate();
    if (arguments.has("out")) {
        if (const auto kept = keepAs(arguments.value("out"), certificate.pem()); !kept)
            return failed(kept);
    }
    session.say(u"%1  %2"_s.arg(certificate.commonName(), certificate.fingerprint().hex()));
    QJsonArray issued;
    for (const identity::Issued &one : registry->issued()) {
        session.say(u"%1  %2  %3  %4"_s.arg(one.person.text(), one.device.hex(), one.serialHex,
                                            one.notAfter.toString(Qt::ISODate)));
        issued.append(QJsonObject{{u"person"_s, one.person.text()},
                                  {u"device"_s, one.device.hex()},
                                  {u"serial"_s, one.serialHex},
                                  {u"notAfter"_s, base::formatUtc(one.notAfter)}});
    }
    return Answer{{{u"name"_s, certificate.commonName()},
                   {u"fingerprint"_s, certificate.fingerprint().hex()},
                   {u"issued"_s, issued},
                   {u"revoked"_s, registry->revocations().size()}},
                  Exit::Good,
                  {}};
}

} // namespace simsa::cli
