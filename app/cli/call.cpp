// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desks.h"
#include "cli/destroy.h"

#include "crypto/secret.h"
#include "depot/folderdepot.h"
#include "identity/enrolment.h"
#include "intake/calltables.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace simsa::cli {

using namespace Qt::StringLiterals;

namespace {

Attempt<call::RosterEntry> entryFrom(const QString &path, call::Role role)
{
    const auto bytes = fileBytes(path);
    if (!bytes)
        return failed(bytes);
    const auto reply = identity::replyFromBytes(*bytes);
    if (!reply)
        return failed(reply);
    const crypto::Certificate &signing = reply->certificates.at(0);
    call::DeviceEntry device{reply->device,
                             signing.der(),
                             reply->certificates.at(1).der(),
                             reply->certificates.at(2).der(),
                             signing.notBefore(),
                             signing.notAfter()};
    return call::RosterEntry{{reply->person, reply->name, {}, {}}, {role}, {device}};
}

/// A person on several laptops, or with several roles, is one entry.
void add(call::Roster &roster, const call::RosterEntry &entry)
{
    for (call::RosterEntry &known : roster.entries) {
        if (known.person.id != entry.person.id)
            continue;
        if (!known.has(entry.roles.first()))
            known.roles.append(entry.roles.first());
        if (!known.devices.contains(entry.devices.first()))
            known.devices.append(entry.devices.first());
        return;
    }
    roster.entries.append(entry);
}

Attempt<call::Roster> rosterOf(const Arguments &arguments)
{
    call::Roster roster;
    const auto version = arguments.number("version", 1, 1);
    if (!version)
        return failed(version);
    roster.version = *version;
    const std::pair<const char *, call::Role> roles[] = {{"clerk", call::Role::Clerk},
                                                         {"chair", call::Role::Chair},
                                                         {"member", call::Role::Member},
                                                         {"reviewer", call::Role::Reviewer},
                                                         {"auditor", call::Role::Auditor}};
    for (const auto &[option, role] : roles) {
        for (const QString &path : arguments.values(option)) {
            const auto entry = entryFrom(path, role);
            if (!entry)
                return failed(entry);
            add(roster, *entry);
        }
    }
    if (arguments.has("organisations")) {
        const auto bytes = fileBytes(arguments.value("organisations"));
        if (!bytes)
            return failed(bytes);
        const auto organisations = intake::readOrganisations(*bytes);
        if (!organisations)
            return failed(organisations);
        roster.organisations = *organisations;
    }
    if (const auto valid = call::validate(roster); !valid)
        return failed(valid);
    return roster;
}

template<typename T>
Outcome published(Session &session, office::Desk &desk, const QString &what, const T &value)
{
    const auto id = desk.publish(value);
    if (!id)
        return failed(id);
    session.say(Cli::tr("Signed version %1 of the %2: %3. It waits for the chair.")
                    .arg(value.version)
                    .arg(what, id->hex()));
    return Answer{
        {{u"record"_s, id->hex()}, {u"type"_s, what}, {u"version"_s, value.version}}, Exit::Good, {}};
}

Outcome publishRoster(Session &session, office::Desk &desk, const QJsonObject &json)
{
    const auto roster = call::rosterFromJson(json);
    if (!roster)
        return failed(roster);
    const auto contacts = exchange::contactsOf(*roster);
    if (!contacts)
        return failed(contacts);
    // Before a roster is in force nobody could read it.
    if (!desk.ledger().roster()) {
        if (const auto introduced = desk.introduce(*contacts); !introduced)
            return failed(introduced);
    }
    return published(session, desk, u"roster"_s, *roster);
}

QJsonObject toJson(const office::ReviewerStanding &standing)
{
    return {{u"person"_s, standing.person.text()}, {u"name"_s, standing.name.ko},
            {u"assigned"_s, standing.assigned},    {u"received"_s, standing.acknowledged},
            {u"recused"_s, standing.recused},      {u"pledged"_s, standing.pledged}};
}

} // namespace

Outcome callRoster(Session &session, const Arguments &arguments)
{
    if (arguments.value("out").isEmpty())
        return usage(Cli::tr("--%1 is needed.").arg(u"out"_s));
    const auto roster = rosterOf(arguments);
    if (!roster)
        return failed(roster);
    const auto kept = keepAs(arguments.value("out"), QJsonDocument(call::toJson(*roster)).toJson());
    if (!kept)
        return failed(kept);
    session.say(Cli::tr("Roster of %1 people: %2").arg(roster->entries.size()).arg(*kept));
    return Answer{{{u"people"_s, roster->entries.size()}, {u"file"_s, *kept}}, Exit::Good, {}};
}

Outcome callPublish(Session &session, const Arguments &arguments)
{
    const QString what = arguments.word(0);
    if (what != u"charter" && what != u"roster" && what != u"assignments")
        return usage(Cli::tr("What can be published: charter, roster, assignments."));
    const auto bytes = fileBytes(arguments.word(1));
    if (!bytes)
        return failed(bytes);
    const auto json = jsonObject(*bytes, arguments.word(1));
    if (!json)
        return failed(json);
    const auto desk = officeDesk(session);
    if (!desk)
        return failed(desk);
    if (what == u"roster")
        return publishRoster(session, **desk, *json);
    if (what == u"charter") {
        const auto charter = call::charterFromJson(*json);
        return charter ? published(session, **desk, what, *charter) : Outcome(failed(charter));
    }
    const auto assignments = call::assignmentsFromJson(*json);
    return assignments ? published(session, **desk, what, *assignments) : Outcome(failed(assignments));
}

Outcome callShow(Session &session, const Arguments &)
{
    const auto desk = officeDesk(session);
    if (!desk)
        return failed(desk);
    QJsonArray publications;
    for (const office::Publication &one : (*desk)->publications()) {
        session.say(u"%1  %2 v%3  %4"_s.arg(one.record.hex(), record::nameOf(one.type))
                        .arg(one.version)
                        .arg(one.countersigned ? Cli::tr("countersigned") : Cli::tr("waits for the chair")));
        publications.append(QJsonObject{{u"record"_s, one.record.hex()},
                                        {u"type"_s, record::nameOf(one.type)},
                                        {u"version"_s, one.version},
                                        {u"countersigned"_s, one.countersigned}});
    }
    session.say(Cli::tr("%1 proposals").arg((*desk)->proposals().size()));
    QJsonArray reviewers;
    for (const office::ReviewerStanding &one : (*desk)->reviewers()) {
        session.say(Cli::tr("%1: %2 of %3 received, %4 recused")
                        .arg(one.person.text())
                        .arg(one.acknowledged)
                        .arg(one.assigned)
                        .arg(one.recused));
        reviewers.append(toJson(one));
    }
    const auto closing = tellClosing(session, (*session.seat()).call);
    if (!closing)
        return failed(closing);
    return Answer{{{u"publications"_s, publications},
                   {u"closing"_s, *closing},
                   {u"proposals"_s, (*desk)->proposals().size()},
                   {u"reviewers"_s, reviewers},
                   {u"refused"_s, (*desk)->ledger().refused().size()}},
                  Exit::Good,
                  {}};
}

Outcome depotInit(Session &session, const Arguments &arguments)
{
    const auto id = crypto::randomId<base::DeviceId>();
    if (!id)
        return failed(id);
    if (const auto made = depot::FolderDepot::create(arguments.word(0), id->hex()); !made)
        return failed(made);
    session.say(Cli::tr("Depot %1: %2").arg(id->hex(), arguments.word(0)));
    return Answer{{{u"depot"_s, id->hex()}, {u"folder"_s, arguments.word(0)}}, Exit::Good, {}};
}

} // namespace simsa::cli
