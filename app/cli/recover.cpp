// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desks.h"
#include "identity/enrolment.h"
#include "office/recovery.h"

#include <QDir>

namespace simsa::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using office::Recovery;
using office::RecoveryStep;
using office::ReviewFate;

namespace {

Attempt<office::RecoveryRequest> requestFrom(const base::PersonId &person, const Arguments &arguments)
{
    office::RecoveryRequest request;
    request.person = person;
    const auto kind = office::recoveryKindFromName(arguments.value("kind"));
    if (!kind)
        return usage(Cli::tr("--kind is needed: forgotten or lost."));
    request.kind = *kind;
    request.note = arguments.value("note");
    if (request.note.trimmed().isEmpty())
        return usage(Cli::tr("--note is needed: how the person was recognised."));
    request.since = base::parseUtc(arguments.value("since"));
    if (request.kind == office::RecoveryKind::Lost && !request.since.isValid())
        return usage(Cli::tr("--since takes a time as 2026-02-11T14:05:00Z."));
    return request;
}

/// The authority's vault: that of `--ca`, or this one where it holds the authority.
class CaVault
{
public:
    [[nodiscard]] Attempt<office::Authority> open(Session &session, const Arguments &arguments)
    {
        const auto own = session.station();
        if (!own)
            return failed(own);
        app::Workstation *station = *own;
        if (arguments.has("ca")) {
            const auto passphrase = session.passphraseOf(arguments.value("ca-passphrase-file"),
                                                         Cli::tr("Passphrase of the authority: "));
            if (!passphrase)
                return failed(passphrase);
            auto opened = app::Workstation::open({arguments.value("ca"), *passphrase, &session.clock(), {}});
            if (!opened)
                return failed(opened);
            m_station = *std::move(opened);
            station = m_station.get();
        }
        auto authority = office::Authority::open(station->vault(), session.clock());
        if (!authority)
            return failed(authority);
        return *std::move(authority);
    }

private:
    std::unique_ptr<app::Workstation> m_station;
};

void sayLoss(Session &session, const office::LossReport &loss)
{
    const auto line = [&](ReviewFate fate, const QString &text) {
        QStringList names;
        for (const base::ProposalId &proposal : loss.of(fate))
            names.append(proposal.text());
        if (!names.isEmpty())
            session.say(u"%1 %2"_s.arg(text, names.join(u", "_s)));
    };
    line(ReviewFate::Acknowledged, Cli::tr("Safe, acknowledged:"));
    line(ReviewFate::Received, Cli::tr("Safe, received; the next checkpoint acknowledges them:"));
    line(ReviewFate::Doubtful, Cli::tr("Came after the loss, to be signed again:"));
    line(ReviewFate::Recused, Cli::tr("Recused:"));
    line(ReviewFate::Lost, Cli::tr("Lost, whatever was written on the device:"));
    session.say(Cli::tr("Records to be handed to the new device: %1").arg(loss.resend.size()));
}

/// One step, if what it needs was given; false: it waits.
Attempt<bool> goOn(Session &session, office::RecoveryRegister &recoveries, const Recovery &recovery,
                   const Arguments &arguments, CaVault &ca)
{
    const QString out = arguments.value("out");
    const RecoveryStep step = recoveries.next(recovery);
    if (step == RecoveryStep::Revoke || step == RecoveryStep::Enrol) {
        if (step == RecoveryStep::Enrol && !arguments.has("request"))
            return false;
        auto authority = ca.open(session, arguments);
        if (!authority)
            return arguments.has("ca") || step == RecoveryStep::Enrol ? Attempt<bool>(failed(authority))
                                                                      : false;
        if (step == RecoveryStep::Revoke) {
            const auto done = recoveries.revoke(recovery.id, *authority);
            return done ? Attempt<bool>(true) : failed(done);
        }
        const auto request = fileBytes(arguments.value("request"));
        if (!request)
            return failed(request);
        const auto done = recoveries.enrol(recovery.id, *authority, *request, arguments.value("fingerprint"));
        return done ? Attempt<bool>(true) : failed(done);
    }
    if (step == RecoveryStep::Publish) {
        const auto done = recoveries.publish(recovery.id);
        return done ? Attempt<bool>(true) : failed(done);
    }
    if (step == RecoveryStep::Resend) {
        const auto done = recoveries.resend(recovery.id, out);
        return done ? Attempt<bool>(true) : failed(done);
    }
    return false;
}

QString waitsFor(RecoveryStep step)
{
    switch (step) {
    case RecoveryStep::Revoke:
        return Cli::tr("Next: revoke at the authority (--ca).");
    case RecoveryStep::Enrol:
        return Cli::tr("Next: the new device's request (--request, --fingerprint).");
    case RecoveryStep::Publish:
        return Cli::tr("Next: sign the roster.");
    case RecoveryStep::AwaitChair:
        return Cli::tr("Waits for the chair to countersign the roster. Sync, and run this again after that.");
    case RecoveryStep::Resend:
        return Cli::tr("Next: make the bundle again.");
    case RecoveryStep::Finished:
        break;
    }
    return Cli::tr("Finished. Send the new bundle.");
}

/// The reply that is read aloud, written again with every run until it is no longer needed.
Attempt<QString> writeReply(Session &session, const Recovery &recovery, const QString &folder)
{
    if (recovery.reply.isEmpty())
        return QString();
    const QString path = QDir(folder).filePath(recovery.person.text() + u".simsa-enrolment"_s);
    const auto kept = keepAs(path, recovery.reply);
    if (!kept)
        return failed(kept);
    session.say(
        Cli::tr("Reply: %1. Read aloud to them: %2").arg(path, identity::spokenFingerprint(recovery.reply)));
    return path;
}

Attempt<Recovery> begunOrUnderWay(office::RecoveryRegister &recoveries, const base::PersonId &person,
                                  const Arguments &arguments)
{
    if (const Recovery *known = recoveries.unfinished(person); known != nullptr)
        return *known;
    const auto request = requestFrom(person, arguments);
    if (!request)
        return failed(request);
    const auto begun = recoveries.begin(*request);
    if (!begun)
        return failed(begun);
    return *begun;
}

} // namespace

Outcome recover(Session &session, const Arguments &arguments)
{
    if (arguments.value("out").isEmpty())
        return usage(Cli::tr("--%1 is needed.").arg(u"out"_s));
    const auto desk = officeDesk(session);
    const auto seat = session.seat();
    if (!desk)
        return failed(desk);
    if (!seat)
        return failed(seat);
    auto recoveries = office::RecoveryRegister::open(*seat, **desk);
    if (!recoveries)
        return failed(recoveries);
    const auto recovery = begunOrUnderWay(*recoveries, base::PersonId(arguments.word(0)), arguments);
    if (!recovery)
        return failed(recovery);
    const QString id = recovery->id;
    const auto now = [&] {
        return *std::find_if(recoveries->list().cbegin(), recoveries->list().cend(),
                             [&](const Recovery &one) { return one.id == id; });
    };
    sayLoss(session, recovery->loss);
    CaVault ca;
    for (;;) {
        const auto moved = goOn(session, *recoveries, now(), arguments, ca);
        if (!moved)
            return failed(moved);
        if (!*moved)
            break;
    }
    const auto reply = writeReply(session, now(), arguments.value("out"));
    if (!reply)
        return failed(reply);
    const RecoveryStep step = recoveries->next(now());
    session.say(waitsFor(step));
    QJsonObject json{{u"recovery"_s, id},
                     {u"person"_s, recovery->person.text()},
                     {u"next"_s, office::nameOf(step)},
                     {u"loss"_s, office::toJson(recovery->loss)},
                     {u"reply"_s, *reply}};
    if (!reply->isEmpty())
        json.insert(u"fingerprint"_s, identity::spokenFingerprint(now().reply));
    return Answer{json, Exit::Good, {}};
}

} // namespace simsa::cli
