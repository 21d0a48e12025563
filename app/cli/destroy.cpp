// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a call: closing it, destroying what is due, and the office's register of that.
#include "cli/destroy.h"

#include "base/json.h"
#include "cli/commands.h"
#include "cli/desks.h"
#include "destruction.h"
#include "office/closing.h"
#include "retention/register.h"

#include <QFileInfo>
#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using retention::Outlook;

namespace {

QString wordOf(call::RecordClass what)
{
    switch (what) {
    case call::RecordClass::Applications:
        return Cli::tr("applications");
    case call::RecordClass::Reviews:
        return Cli::tr("reviews");
    case call::RecordClass::Decisions:
        return Cli::tr("decisions");
    case call::RecordClass::Identities:
        return Cli::tr("people");
    }
    return {};
}

QString wordsOf(const QList<call::RecordClass> &classes)
{
    QStringList words;
    for (const call::RecordClass what : classes)
        words.append(wordOf(what));
    return words.join(u", "_s);
}

QJsonArray namesOf(const QList<call::RecordClass> &classes)
{
    QJsonArray names;
    for (const call::RecordClass what : classes)
        names.append(call::nameOf(what));
    return names;
}

QJsonArray pathsOf(const QList<retention::KnownBackup> &backups)
{
    QJsonArray paths;
    for (const retention::KnownBackup &one : backups)
        paths.append(one.path);
    return paths;
}

QJsonObject jsonOf(const Outlook &outlook)
{
    QJsonArray terms;
    for (const call::RetentionTerm &term : outlook.terms)
        terms.append(
            QJsonObject{{u"what"_s, call::nameOf(term.what)}, {u"due"_s, base::formatUtc(term.due)}});
    return {{u"closed"_s, outlook.closed.hex()},
            {u"closedAt"_s,
             outlook.closedAt.isValid() ? QJsonValue(base::formatUtc(outlook.closedAt)) : QJsonValue()},
            {u"terms"_s, terms},
            {u"due"_s, namesOf(outlook.due)},
            {u"whole"_s, outlook.whole},
            {u"unfinished"_s, outlook.begun},
            {u"destroyed"_s, namesOf(outlook.destroyed)},
            {u"backups"_s, pathsOf(outlook.backups)},
            {u"byHand"_s, pathsOf(outlook.byHand)}};
}

void tellTerms(Session &session, const Outlook &outlook)
{
    if (outlook.closedAt.isValid())
        session.say(Cli::tr("The call was closed on %1.").arg(base::formatUtc(outlook.closedAt)));
    for (const call::RetentionTerm &term : outlook.terms) {
        const QString line = outlook.due.contains(term.what) ? Cli::tr("%1: to be destroyed now (since %2)")
                                                             : Cli::tr("%1: to be destroyed on %2");
        session.say(line.arg(wordOf(term.what), base::formatUtc(term.due)));
    }
    if (!outlook.destroyed.isEmpty())
        session.say(Cli::tr("destroyed here: %1").arg(wordsOf(outlook.destroyed)));
    if (outlook.begun)
        session.say(Cli::tr("The destruction was cut off. Repeat it to finish it."));
}

/// What "call destroy" would do.
void foretell(Session &session, const Outlook &outlook, const base::CallId &call)
{
    tellTerms(session, outlook);
    if (outlook.due.isEmpty())
        return;
    if (outlook.whole)
        session.say(Cli::tr("Nothing of the call stays in this vault: its data key is destroyed."));
    for (const retention::KnownBackup &one : outlook.backups)
        session.say(Cli::tr("This backup is deleted, with everything in it: %1").arg(one.path));
    for (const retention::KnownBackup &one : outlook.byHand)
        session.say(Cli::tr("Destroy this backup yourself, then name it with --by-hand: %1").arg(one.path));
    session.say(Cli::tr("To destroy it, give --confirm %1 and --out FILE.").arg(call.text()));
}

QStringList pathsByHand(const Arguments &arguments)
{
    QStringList paths;
    for (const QString &path : arguments.values("by-hand"))
        paths.append(base::toNfc(QFileInfo(path).absoluteFilePath()));
    return paths;
}

/// The confirmation of what is due; where nothing is, the last one once more.
Attempt<QByteArray> confirmation(app::Workstation &station, const base::CallId &call,
                                 const QStringList &byHand)
{
    const auto made = app::destroyDue(station, call, byHand);
    if (made)
        return *made;
    const auto before = retention::confirmationsOf(station.vault(), call);
    if (made.error().code == ErrorCode::DestructionNotDue && before && !before->isEmpty())
        return before->last();
    return failed(made);
}

Outcome carriedOut(Session &session, app::Workstation &station, const base::CallId &call,
                   const Arguments &arguments)
{
    const QString out = arguments.value("out");
    const auto der = confirmation(station, call, pathsByHand(arguments));
    if (!der)
        return failed(der);
    const auto kept = keepAs(out, *der);
    if (!kept)
        return failed(kept);
    const auto verified = retention::verify(*der, station.device().pins().ca);
    if (!verified)
        return failed(verified);
    const retention::Confirmation &one = verified->confirmation;
    session.say(Cli::tr("Destroyed: %1 (%2 rows, %3 files, %4 backups; %5 backups by hand).")
                    .arg(wordsOf(one.classes))
                    .arg(one.rows)
                    .arg(one.files)
                    .arg(one.backupsDestroyed)
                    .arg(one.backupsByHand));
    if (one.backupsDestroyed > 0)
        session.say(Cli::tr("The backups held other calls, too, if the vault does: make a new one."));
    session.say(
        Cli::tr("Copies of bundle files outside the vault, and printed pages, are yours to destroy."));
    session.say(Cli::tr("Send the confirmation to the office: %1").arg(*kept));
    QJsonObject json = retention::toJson(one);
    json.insert(u"file"_s, *kept);
    return Answer{json, Exit::Good, {}};
}

Attempt<Outlook> outlookOf(app::Workstation &station, const base::CallId &call)
{
    auto outlook = app::outlook(station, call);
    if (!outlook)
        return failed(outlook);
    if (!*outlook)
        return tl::unexpected(Failure::of({ErrorCode::DestructionNotDue, u"not closed"_s}));
    if (const auto found = retention::findBackups(station.seat(call), **outlook); !found)
        return failed(found);
    return **outlook;
}

QJsonObject toJson(const retention::RegisterLine &line)
{
    return {{u"person"_s, line.device.person.text()},
            {u"device"_s, line.device.device.hex()},
            {u"confirmed"_s, namesOf(line.confirmed)},
            {u"missing"_s, namesOf(line.missing)},
            {u"whole"_s, line.whole},
            {u"last"_s, line.last.isValid() ? QJsonValue(base::formatUtc(line.last)) : QJsonValue()}};
}

void tell(Session &session, const retention::RegisterLine &line)
{
    const QString who = line.device.person.text() + u' ' + line.device.device.hex().left(8);
    if (!line.missing.isEmpty())
        session.say(Cli::tr("%1: not confirmed yet: %2").arg(who, wordsOf(line.missing)));
    else if (line.last.isValid())
        session.say(
            Cli::tr("%1: confirmed %2 on %3").arg(who, wordsOf(line.confirmed), base::formatUtc(line.last)));
    else
        session.say(Cli::tr("%1: nothing is due yet").arg(who));
}

} // namespace

Attempt<QJsonObject> tellClosing(Session &session, const base::CallId &call)
{
    const auto station = session.station();
    if (!station)
        return failed(station);
    const auto outlook = app::outlook(**station, call);
    if (!outlook)
        return failed(outlook);
    if (!*outlook)
        return QJsonObject();
    tellTerms(session, **outlook);
    return jsonOf(**outlook);
}

Outcome callClose(Session &session, const Arguments &arguments)
{
    const auto here = seatedLedger(session);
    if (!here)
        return failed(here);
    const auto &[seat, ledger] = *here;
    const auto made = office::closeCall(seat, ledger, arguments.value("reason"));
    if (!made)
        return failed(made);
    session.say(Cli::tr("Signed the closing of the call: %1. It waits for the chair.").arg(made->hex()));
    return Answer{{{u"record"_s, made->hex()}}, Exit::Good, {}};
}

Outcome callDestroy(Session &session, const Arguments &arguments)
{
    const auto seat = session.seat();
    if (!seat)
        return failed(seat);
    app::Workstation &station = **session.station();
    const auto outlook = outlookOf(station, seat->call);
    if (!outlook)
        return failed(outlook);
    if (!arguments.has("confirm")) {
        foretell(session, *outlook, seat->call);
        return Answer{jsonOf(*outlook), Exit::Good, {}};
    }
    if (arguments.value("confirm") != seat->call.text())
        return usage(Cli::tr("--confirm must name the call: %1").arg(seat->call.text()));
    if (arguments.value("out").isEmpty())
        return usage(Cli::tr("--%1 is needed.").arg(u"out"_s));
    const QStringList named = pathsByHand(arguments);
    for (const retention::KnownBackup &one : outlook->byHand) {
        if (!outlook->due.isEmpty() && !named.contains(one.path))
            return usage(
                Cli::tr("A backup is no longer where it was made: %1. Destroy it wherever it is, then name "
                        "it with --by-hand. Nothing was destroyed.")
                    .arg(one.path));
    }
    return carriedOut(session, station, seat->call, arguments);
}

Outcome callDestroyed(Session &session, const Arguments &arguments)
{
    const auto seat = session.seat();
    if (!seat)
        return failed(seat);
    const auto opened = retention::openRegister(*seat);
    if (!opened)
        return failed(opened);
    QJsonArray entered;
    for (const QString &path : arguments.words()) {
        const auto bytes = fileBytes(path);
        if (!bytes)
            return failed(bytes);
        const auto one = retention::enter(*seat->vault, seat->trust.ca, *bytes);
        if (!one)
            return tl::unexpected(Failure::of({one.error().code, path + u": "_s + one.error().detail}));
        session.say(Cli::tr("%1 confirmed: %2")
                        .arg(one->confirmation.person.text(), wordsOf(one->confirmation.classes)));
        entered.append(retention::toJson(one->confirmation));
    }
    return Answer{{{u"entered"_s, entered}}, Exit::Good, {}};
}

Outcome callRegister(Session &session, const Arguments &arguments)
{
    const auto seat = session.seat();
    if (!seat)
        return failed(seat);
    const auto opened = retention::openRegister(*seat);
    if (!opened)
        return failed(opened);
    const auto lines = retention::linesOf(*opened, seat->trust.ca, session.clock().now());
    if (!lines)
        return failed(lines);
    QJsonArray devices;
    for (const retention::RegisterLine &line : *lines) {
        tell(session, line);
        devices.append(toJson(line));
    }
    QJsonObject json{{u"call"_s, seat->call.text()}, {u"devices"_s, devices}};
    if (arguments.has("out")) {
        const auto kept = keepAs(arguments.value("out"), retention::toCsv(*lines));
        if (!kept)
            return failed(kept);
        json.insert(u"file"_s, *kept);
    }
    return Answer{json, Exit::Good, {}};
}

} // namespace simsa::cli
