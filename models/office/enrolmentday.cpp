// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/enrolmentday.h"

#include "base/files.h"
#include "base/json.h"
#include "identity/enrolment.h"
#include "office/recovery.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>

namespace simsa::office {

using base::ErrorCode;
using base::Result;

namespace {

const exchange::Place identityPlace{{}, exchange::Table::Identity};
const QString refusedRow = QStringLiteral("refused-requests");
const QString requestSuffix = QStringLiteral(".simsa-request");
const QString replySuffix = QStringLiteral(".simsa-enrolment");

Result<QList<base::Digest>> readRefused(const exchange::Vault &vault)
{
    const auto row = vault.read(identityPlace, refusedRow);
    if (!row)
        return base::fail(row);
    QList<base::Digest> refused;
    const QByteArray bytes = row->value_or(QByteArray());
    for (qsizetype i = 0; i < bytes.size(); i += base::Digest::size) {
        const auto digest = base::Digest::fromRaw(bytes.mid(i, base::Digest::size));
        if (!digest)
            return base::fail(ErrorCode::VaultDamaged, refusedRow);
        refused.append(*digest);
    }
    return refused;
}

/// How a name is compared: "홍길동 (가상)" and "홍 길동" are the same.
QString essence(const QString &name)
{
    QString letters;
    for (const QChar c : base::toNfc(name.section(u'(', 0, 0)).toCaseFolded()) {
        if (c.isLetterOrNumber())
            letters.append(c);
    }
    return letters;
}

/// A cell that neither a quote nor a formula can get out of.
QByteArray cell(const QString &text)
{
    QString safe = text;
    if (!safe.isEmpty() && QStringLiteral("=+-@\t\r").contains(safe.front()))
        safe.prepend(u'\'');
    return '"' + safe.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

Result<EnrolmentDay> EnrolmentDay::open(exchange::Vault &vault, Authority &authority, QString folder,
                                        call::Roster invited)
{
    auto refused = readRefused(vault);
    if (!refused)
        return base::fail(refused);
    EnrolmentDay day(vault, authority, std::move(folder), std::move(invited));
    day.m_refused = *std::move(refused);
    if (const auto looked = day.look(); !looked)
        return base::fail(looked);
    return day;
}

Result<> EnrolmentDay::look()
{
    const QDir folder(m_folder);
    if (!folder.exists())
        return base::fail(ErrorCode::FileNotFound, m_folder);
    const QStringList files =
        folder.entryList({u'*' + requestSuffix}, QDir::Files | QDir::Readable, QDir::Name)
            .mid(0, mostRequests);
    QList<DayEntry> entries;
    for (const QString &file : files) {
        auto entry = read(file);
        if (!entry)
            return base::fail(entry);
        const auto reply = m_authority->replyTo(entry->device);
        if (!reply)
            return base::fail(reply);
        if (const auto taken = *reply ? takeDevice(**reply) : Result<>(); !taken)
            return taken; // certified before a restart
        entries.append(*std::move(entry));
    }
    m_entries = entries;
    return {};
}

Result<DayEntry> EnrolmentDay::read(const QString &file) const
{
    DayEntry entry;
    entry.file = file;
    const auto bytes = base::readFile(QDir(m_folder).filePath(file), mostBytes);
    const auto request = bytes ? identity::requestFromBytes(*bytes) : base::fail(bytes);
    if (!request) {
        entry.state = DayState::Unreadable;
        entry.fault = request.error();
        return entry;
    }
    entry.request = *bytes;
    entry.device = request->device;
    entry.claimedName = request->claimedName;
    entry.person = m_authority->holderOf(request->device);
    if (entry.person.isEmpty()) {
        entry.person = invitedAs(request->claimedName);
        if (m_refused.contains(crypto::sha256(*bytes)))
            entry.state = DayState::Refused;
        return entry;
    }
    entry.state = DayState::Issued;
    const auto reply = m_authority->replyTo(entry.device);
    if (!reply)
        return base::fail(reply);
    for (const QString &name : {entry.person.text() + replySuffix,
                                entry.person.text() + u'-' + entry.device.hex().left(8) + replySuffix}) {
        const auto written = base::readFile(QDir(m_folder).filePath(name), 4 * mostBytes);
        if (*reply && written && *written == **reply) {
            entry.state = DayState::Written;
            entry.reply = name;
        }
    }
    return entry;
}

base::PersonId EnrolmentDay::invitedAs(const QString &claimedName) const
{
    const QString wanted = essence(claimedName);
    QList<base::PersonId> found;
    for (const call::RosterEntry &entry : m_roster.entries) {
        const call::LocalText &name = entry.person.name;
        const bool same = !wanted.isEmpty() && (essence(name.ko) == wanted || essence(name.en) == wanted);
        if (same || claimedName == entry.person.id.text())
            found.append(entry.person.id);
    }
    return found.size() == 1 ? found.first() : base::PersonId(); // of two namesakes the clerk must choose
}

DayEntry *EnrolmentDay::entry(const QString &file)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const DayEntry &one) { return one.file == file; });
    return found == m_entries.end() ? nullptr : &*found;
}

Result<> EnrolmentDay::invite(const call::RosterEntry &person)
{
    if (m_roster.entry(person.person.id) != nullptr)
        return base::fail(ErrorCode::AlreadyExists, person.person.id.text());
    call::Roster roster = m_roster;
    roster.entries.append(person);
    if (const auto valid = call::validate(roster); !valid)
        return valid;
    m_roster = roster;
    return {};
}

Result<> EnrolmentDay::admit(const QString &file, const base::PersonId &person, const QString &confirmed,
                             bool secondDevice)
{
    DayEntry *at = entry(file);
    const call::RosterEntry *invited = m_roster.entry(person);
    if (at == nullptr || invited == nullptr)
        return base::fail(ErrorCode::NotFound, at == nullptr ? file : person.text());
    if (at->state == DayState::Refused || at->state == DayState::Unreadable)
        return base::fail(ErrorCode::DecisionStateWrong, nameOf(at->state));
    // The register, not the list: another file may bring the same device, another window may have been at it.
    if (const base::PersonId holder = m_authority->holderOf(at->device); !holder.isEmpty()) {
        const auto reply = m_authority->replyTo(at->device);
        if (!reply)
            return base::fail(reply);
        if (at->state == DayState::Written || holder != person || !*reply)
            return base::fail(ErrorCode::AlreadyExists, at->device.hex());
        return write(*at, **reply);
    }
    if (!m_authority->devicesOf(person).isEmpty() && !secondDevice)
        return base::fail(ErrorCode::AlreadyExists, person.text());
    const auto reply = m_authority->issue(at->request, confirmed, {person, invited->person.name, {}, {}});
    if (!reply)
        return base::fail(reply);
    at->person = person;
    at->state = DayState::Issued;
    return write(*at, identity::encode(*reply));
}

Result<> EnrolmentDay::write(DayEntry &entry, const QByteArray &reply)
{
    if (const auto taken = takeDevice(reply); !taken)
        return taken;
    const QString name = replyNameFor(entry, reply);
    if (const auto written = base::writeFile(QDir(m_folder).filePath(name), reply); !written)
        return written;
    entry.state = DayState::Written;
    entry.reply = name;
    return {};
}

Result<> EnrolmentDay::takeDevice(const QByteArray &reply)
{
    const auto read = identity::replyFromBytes(reply);
    if (!read)
        return base::fail(read);
    for (call::RosterEntry &entry : m_roster.entries) {
        if (entry.person.id == read->person && m_roster.entryOf(read->device) == nullptr)
            entry.devices.append(deviceEntryOf(*read));
    }
    return {};
}

QString EnrolmentDay::replyNameFor(const DayEntry &entry, const QByteArray &reply) const
{
    const QString plain = entry.person.text() + replySuffix;
    const auto there = base::readFile(QDir(m_folder).filePath(plain), 4 * mostBytes);
    if ((there && *there != reply) || (!there && there.error().code != ErrorCode::FileNotFound))
        return entry.person.text() + u'-' + entry.device.hex().left(8) + replySuffix;
    return plain;
}

Result<> EnrolmentDay::refuse(const QString &file, bool takenBack)
{
    DayEntry *at = entry(file);
    if (at == nullptr)
        return base::fail(ErrorCode::NotFound, file);
    if (at->state != (takenBack ? DayState::Refused : DayState::New))
        return base::fail(ErrorCode::DecisionStateWrong, nameOf(at->state));
    QList<base::Digest> refused = m_refused;
    const base::Digest own = crypto::sha256(at->request);
    refused.removeAll(own);
    if (!takenBack)
        refused.append(own);
    QByteArray bytes;
    for (const base::Digest &one : std::as_const(refused))
        bytes += one.raw();
    exchange::Changes changes;
    changes.put(identityPlace, refusedRow, bytes);
    if (const auto written = m_vault->write(changes); !written)
        return written;
    m_refused = refused;
    at->state = takenBack ? DayState::New : DayState::Refused;
    return {};
}

Result<> EnrolmentDay::writeLists() const
{
    QByteArray csv = "person,name,roles,device,fingerprint,file\r\n";
    for (const DayEntry &one : m_entries) {
        const call::RosterEntry *person = m_roster.entry(one.person);
        if (one.state != DayState::Written || person == nullptr)
            continue;
        const auto reply = base::readFile(QDir(m_folder).filePath(one.reply), 4 * mostBytes);
        if (!reply)
            return base::fail(reply);
        QStringList roles;
        for (const call::Role role : person->roles)
            roles.append(call::nameOf(role));
        const QList<QByteArray> cells{cell(one.person.text()),
                                      cell(person->person.name.ko),
                                      cell(roles.join(u' ')),
                                      cell(one.device.hex()),
                                      cell(identity::spokenFingerprint(*reply)),
                                      cell(one.reply)};
        csv += cells.join(',') + "\r\n";
    }
    const QDir folder(m_folder);
    if (const auto written = base::writeFile(folder.filePath(QStringLiteral("replies.csv")), csv); !written)
        return written;
    return base::writeFile(folder.filePath(QStringLiteral("roster.json")),
                           QJsonDocument(call::toJson(m_roster)).toJson());
}

QString nameOf(DayState state)
{
    static const QStringList names{QStringLiteral("new"), QStringLiteral("refused"), QStringLiteral("issued"),
                                   QStringLiteral("written"), QStringLiteral("unreadable")};
    return names.at(static_cast<int>(state));
}

} // namespace simsa::office
