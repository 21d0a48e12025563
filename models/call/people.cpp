// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/people.h"

#include "base/clock.h"
#include "call/fields.h"

#include <QHash>
#include <QSet>

namespace simsa::call {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestCertificate = 64 * 1024;

const QStringList &roleNames()
{
    static const QStringList names{u"clerk"_s, u"chair"_s, u"member"_s, u"reviewer"_s, u"auditor"_s};
    return names;
}

Organisation readOrganisation(base::JsonReader &reader)
{
    Organisation organisation;
    organisation.id = reader.name<base::OrgId>(u"id"_s);
    organisation.name = fields::localText(reader, u"name"_s);
    organisation.type = reader.string(u"type"_s, 64);
    organisation.region = reader.string(u"region"_s, 64);
    organisation.nonCapital = reader.boolean(u"non_capital"_s);
    return organisation;
}

Person readPerson(base::JsonReader &reader)
{
    Person person;
    person.id = reader.name<base::PersonId>(u"id"_s);
    person.name = fields::localText(reader, u"name"_s);
    if (reader.has(u"org"_s))
        person.org = reader.name<base::OrgId>(u"org"_s);
    person.department = reader.string(u"department"_s, fields::longestName);
    return person;
}

DeviceEntry readDevice(base::JsonReader &reader)
{
    DeviceEntry entry;
    entry.device = reader.bytes<base::DeviceId>(u"device"_s);
    entry.signing = reader.base64(u"signing"_s, largestCertificate);
    entry.encryption = reader.base64(u"encryption"_s, largestCertificate);
    entry.transport = reader.base64(u"transport"_s, largestCertificate);
    entry.from = reader.time(u"from"_s);
    entry.until = reader.time(u"until"_s);
    return entry;
}

RosterEntry readEntry(base::JsonReader &reader)
{
    RosterEntry entry;
    entry.person = fields::nested<Person>(reader, u"person"_s, readPerson);
    entry.roles = fields::several<Role>(reader, u"roles"_s, roleNames());
    entry.devices = reader.list<DeviceEntry>(u"devices"_s, readDevice, 100);
    return entry;
}

Roster readRoster(base::JsonReader &reader)
{
    Roster roster;
    roster.version = reader.number(u"version"_s, 1, 1'000'000);
    roster.organisations = reader.list<Organisation>(u"organisations"_s, readOrganisation);
    roster.entries = reader.list<RosterEntry>(u"entries"_s, readEntry);
    return roster;
}

QJsonObject toJson(const DeviceEntry &entry)
{
    const auto base64 = [](const QByteArray &der) { return QString::fromLatin1(der.toBase64()); };
    return {{u"device"_s, entry.device.hex()},           {u"signing"_s, base64(entry.signing)},
            {u"encryption"_s, base64(entry.encryption)}, {u"transport"_s, base64(entry.transport)},
            {u"from"_s, base::formatUtc(entry.from)},    {u"until"_s, base::formatUtc(entry.until)}};
}

/// Place of the first rule a device breaks, empty when it breaks none.
QString faultIn(const DeviceEntry &device)
{
    if (device.device.isZero())
        return u"device"_s;
    if (device.signing.isEmpty())
        return u"signing"_s;
    if (device.encryption.isEmpty())
        return u"encryption"_s;
    const bool inOrder = device.from.isValid() && device.until.isValid() && device.from < device.until;
    return inOrder ? QString() : u"until"_s;
}

/// A device that got new certificates stands there once for each; which are the newest must be plain.
QString faultAmong(const QList<DeviceEntry> &devices, qsizetype at)
{
    const DeviceEntry &device = devices.at(at);
    for (qsizetype i = 0; i < at; ++i) {
        const DeviceEntry &other = devices.at(i);
        if (other.device != device.device)
            continue;
        if (other.signing == device.signing && other.encryption == device.encryption)
            return u"device"_s;
        if (other.from == device.from && other.until == device.until)
            return u"from"_s;
    }
    return faultIn(device);
}

} // namespace

QString nameOf(Role role)
{
    return fields::nameIn(roleNames(), role);
}

std::optional<Role> roleFromName(const QString &name)
{
    return fields::valueIn<Role>(roleNames(), name);
}

const RosterEntry *Roster::entry(const base::PersonId &id) const
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const RosterEntry &e) { return e.person.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

const RosterEntry *Roster::entryOf(const base::DeviceId &device) const
{
    const auto owns = [&](const RosterEntry &e) {
        return std::any_of(e.devices.begin(), e.devices.end(),
                           [&](const DeviceEntry &d) { return d.device == device; });
    };
    const auto found = std::find_if(entries.begin(), entries.end(), owns);
    return found == entries.end() ? nullptr : &*found;
}

QJsonObject toJson(const Organisation &organisation)
{
    return {{u"id"_s, organisation.id.text()},
            {u"name"_s, toJson(organisation.name)},
            {u"type"_s, organisation.type},
            {u"region"_s, organisation.region},
            {u"non_capital"_s, organisation.nonCapital}};
}

QJsonObject toJson(const Person &person)
{
    QJsonObject object{
        {u"id"_s, person.id.text()}, {u"name"_s, toJson(person.name)}, {u"department"_s, person.department}};
    if (!person.org.isEmpty())
        object.insert(u"org"_s, person.org.text());
    return object;
}

QJsonObject toJson(const RosterEntry &entry)
{
    QJsonArray devices;
    for (const DeviceEntry &device : entry.devices)
        devices.append(toJson(device));
    return {{u"person"_s, toJson(entry.person)},
            {u"roles"_s, fields::namesIn(roleNames(), entry.roles)},
            {u"devices"_s, devices}};
}

QJsonObject toJson(const Roster &roster)
{
    return {{u"version"_s, roster.version},
            {u"organisations"_s, fields::array(roster.organisations)},
            {u"entries"_s, fields::array(roster.entries)}};
}

base::Result<Organisation> organisationFromJson(const QJsonObject &object)
{
    return fields::whole<Organisation>(object, u"organisation"_s, readOrganisation);
}

base::Result<Person> personFromJson(const QJsonObject &object)
{
    return fields::whole<Person>(object, u"person"_s, readPerson);
}

base::Result<RosterEntry> rosterEntryFromJson(const QJsonObject &object)
{
    return fields::whole<RosterEntry>(object, u"entry"_s, readEntry);
}

base::Result<Roster> rosterFromJson(const QJsonObject &object)
{
    return fields::whole<Roster>(object, u"roster"_s, readRoster);
}

base::Result<> validate(const Roster &roster)
{
    const auto refuse = [](const QString &place) {
        return base::fail(base::ErrorCode::RosterInvalid, place);
    };
    QSet<base::OrgId> organisations;
    for (qsizetype i = 0; i < roster.organisations.size(); ++i) {
        const Organisation &organisation = roster.organisations.at(i);
        if (!organisation.id.isValid() || organisation.name.isEmpty() ||
            organisations.contains(organisation.id))
            return refuse(u"organisations[%1]"_s.arg(i));
        organisations.insert(organisation.id);
    }
    QSet<base::PersonId> people;
    QHash<base::DeviceId, qsizetype> owners; // place of the entry
    for (qsizetype i = 0; i < roster.entries.size(); ++i) {
        const RosterEntry &entry = roster.entries.at(i);
        const QString place = u"entries[%1]"_s.arg(i);
        if (!entry.person.id.isValid() || entry.person.name.isEmpty() || people.contains(entry.person.id))
            return refuse(place + u".person"_s);
        if (!entry.person.org.isEmpty() && !organisations.contains(entry.person.org))
            return refuse(place + u".person.org"_s);
        if (entry.roles.isEmpty() || fields::hasRepeats(entry.roles, [](Role r) { return r; }))
            return refuse(place + u".roles"_s);
        people.insert(entry.person.id);
        for (qsizetype d = 0; d < entry.devices.size(); ++d) {
            const DeviceEntry &device = entry.devices.at(d);
            const bool foreign = owners.value(device.device, i) != i;
            const QString fault = foreign ? u"device"_s : faultAmong(entry.devices, d);
            if (!fault.isEmpty())
                return refuse(place + u".devices[%1].%2"_s.arg(QString::number(d), fault));
            owners.insert(device.device, i);
        }
    }
    return roster.version < 1 ? base::Result<>(refuse(u"version"_s)) : base::Result<>();
}

} // namespace simsa::call
