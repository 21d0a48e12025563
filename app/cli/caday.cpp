// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "identity/enrolment.h"
#include "identity/scancode.h"
#include "intake/calltables.h"
#include "office/enrolmentday.h"

#include <QJsonArray>

namespace simsa::cli {

using namespace Qt::StringLiterals;
using office::DayEntry;
using office::DayState;

namespace {

Attempt<call::Roster> invitedIn(const QString &path)
{
    if (path.isEmpty())
        return usage(Cli::tr("--%1 is needed.").arg(u"people"_s));
    const auto bytes = fileBytes(path);
    if (!bytes)
        return failed(bytes);
    const auto people = intake::readPeople(*bytes);
    if (!people)
        return failed(people);
    call::Roster roster;
    roster.entries = *people;
    return roster;
}

/// What was read off the screens of the room, one fingerprint or scan a line; nothing without the option.
Attempt<std::optional<QStringList>> comparedIn(const Arguments &arguments)
{
    if (!arguments.has("fingerprints"))
        return std::optional<QStringList>();
    const auto bytes = fileBytes(arguments.value("fingerprints"));
    if (!bytes)
        return failed(bytes);
    return std::optional(QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts));
}

/// The request is to be certified: its fingerprint is in the list, or the clerk says that it is the same.
Attempt<bool> isSame(const DayEntry &entry, const std::optional<QStringList> &compared)
{
    using identity::ScanKind;
    const QString spoken = identity::spokenFingerprint(entry.request);
    if (compared) {
        return std::any_of(compared->cbegin(), compared->cend(), [&](const QString &line) {
            return identity::confirms(line, ScanKind::Request, entry.request);
        });
    }
    const auto answer = askOnTerminal(
        u"%1\n  %2\n%3 "_s.arg(entry.claimedName, spoken, Cli::tr("Enter: the same. n: it differs.")), true);
    if (!answer)
        return failed(answer);
    const bool same =
        answer->trimmed().isEmpty() || identity::confirms(*answer, ScanKind::Request, entry.request);
    return same;
}

QJsonObject toJson(const DayEntry &entry)
{
    return {{u"file"_s, entry.file},
            {u"name"_s, entry.claimedName},
            {u"device"_s, entry.device.hex()},
            {u"person"_s, entry.person.text()},
            {u"state"_s, office::nameOf(entry.state)},
            {u"reply"_s, entry.reply}};
}

/// Certifies, or marks as different, one request that waits.
Attempt<bool> handle(Session &session, office::EnrolmentDay &day, const DayEntry &entry,
                     const std::optional<QStringList> &compared, bool secondDevices)
{
    if (entry.state != DayState::New && entry.state != DayState::Issued)
        return true;
    if (entry.person.isEmpty()) {
        session.note(Cli::tr("%1: nobody invited goes by \"%2\".").arg(entry.file, entry.claimedName));
        return false;
    }
    const auto same = entry.state == DayState::Issued ? Attempt<bool>(true) : isSame(entry, compared);
    if (!same)
        return failed(same);
    if (!*same) {
        // A list that does not name it says nothing of it; a clerk who looked does.
        if (const auto refused = compared ? base::Result<>() : day.refuse(entry.file); !refused)
            return failed(refused);
        session.note(Cli::tr("%1: not certified.").arg(entry.file));
        return false;
    }
    const auto admitted =
        day.admit(entry.file, entry.person, identity::spokenFingerprint(entry.request), secondDevices);
    if (!admitted && admitted.error().code == base::ErrorCode::AlreadyExists) {
        session.note(Cli::tr("%1: %2 has a device already. Say --second-device if that is meant.")
                         .arg(entry.file, entry.person.text()));
        return false;
    }
    if (!admitted)
        return failed(admitted);
    return true;
}

} // namespace

Outcome caDay(Session &session, const Arguments &arguments)
{
    const auto invited = invitedIn(arguments.value("people"));
    const auto compared = comparedIn(arguments);
    if (!invited)
        return failed(invited);
    if (!compared)
        return failed(compared);
    const auto station = session.station();
    if (!station)
        return failed(station);
    auto authority = session.authority();
    if (!authority)
        return failed(authority);
    if (authority->office().isZero())
        return usage(Cli::tr("Certify the office's own signer first (--office)."));
    auto day = office::EnrolmentDay::open((*station)->vault(), *authority, arguments.word(0), *invited);
    if (!day)
        return failed(day);
    bool all = true;
    const QList<DayEntry> entries = day->entries(); // handle() changes the day's own
    for (const DayEntry &entry : entries) {
        const auto done = handle(session, *day, entry, *compared, arguments.has("second-device"));
        if (!done)
            return failed(done);
        all = all && *done && entry.state != DayState::Refused && entry.state != DayState::Unreadable;
    }
    if (const auto written = day->writeLists(); !written)
        return failed(written);
    QJsonArray list;
    for (const DayEntry &entry : day->entries()) {
        session.say(u"%1  %2  %3  %4"_s.arg(entry.file, entry.person.text(), office::nameOf(entry.state),
                                            entry.reply));
        list.append(toJson(entry));
    }
    session.say(Cli::tr("Roster and list of replies are in %1.").arg(arguments.word(0)));
    return Answer{{{u"requests"_s, list}}, all ? Exit::Good : Exit::Bad, {}};
}

} // namespace simsa::cli
