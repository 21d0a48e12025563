// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "call/localtext.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace simsa::call {

/// An applicant's or a person's institution.
struct Organisation
{
    base::OrgId id;
    LocalText name;
    QString type;   ///< UNIVERSITY, SME, … as the call's data name it
    QString region; ///< 시·도
    bool nonCapital = false;

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

/// Somebody with a part in the call. No resident registration number, no birth date.
struct Person
{
    base::PersonId id;
    LocalText name;
    base::OrgId org;    ///< empty: belongs to none
    QString department; ///< lowest unit, for the 2024 same-department rule; may be empty

    friend bool operator==(const Person &, const Person &) = default;
};

/// What a person may do; a person may hold several.
enum class Role { Clerk, Chair, Member, Reviewer, Auditor };

/// One laptop of a person under one set of certificates, DER. Renewed, it stands there again with the new
/// ones: all of them identify what it signed, only the newest (`from`) is sealed to. Transport may be empty
/// (folder depots need none).
struct DeviceEntry
{
    base::DeviceId device;
    QByteArray signing;
    QByteArray encryption;
    QByteArray transport;
    QDateTime from;  ///< UTC, inclusive
    QDateTime until; ///< UTC, exclusive

    friend bool operator==(const DeviceEntry &, const DeviceEntry &) = default;
};

/// A person as enrolled: no device means invited, not enrolled yet.
struct RosterEntry
{
    Person person;
    QList<Role> roles; ///< at least one, without repeats
    QList<DeviceEntry> devices;

    [[nodiscard]] bool has(Role role) const { return roles.contains(role); }
    friend bool operator==(const RosterEntry &, const RosterEntry &) = default;
};

/// Who takes part, one version of it; counts only countersigned by the chair.
struct Roster
{
    int version = 1;                   ///< from 1, rising
    QList<Organisation> organisations; ///< those the entries name
    QList<RosterEntry> entries;

    /// The entry, or nullptr; valid as long as the roster is.
    [[nodiscard]] const RosterEntry *entry(const base::PersonId &id) const;
    /// Whose device it is, or nullptr.
    [[nodiscard]] const RosterEntry *entryOf(const base::DeviceId &device) const;
    friend bool operator==(const Roster &, const Roster &) = default;
};

[[nodiscard]] QJsonObject toJson(const Organisation &organisation);
[[nodiscard]] QJsonObject toJson(const Person &person);
[[nodiscard]] QJsonObject toJson(const RosterEntry &entry);
[[nodiscard]] QJsonObject toJson(const Roster &roster);
/// Shape and ranges only (JsonField…).
[[nodiscard]] base::Result<Organisation> organisationFromJson(const QJsonObject &object);
[[nodiscard]] base::Result<Person> personFromJson(const QJsonObject &object);
[[nodiscard]] base::Result<RosterEntry> rosterEntryFromJson(const QJsonObject &object);
[[nodiscard]] base::Result<Roster> rosterFromJson(const QJsonObject &object);

/// RosterInvalid with the place: person ids unique, a device of one person only and its certificates of
/// different times, roles present and not repeated, organisations
/// known, every device with signing and encryption certificate and from < until.
[[nodiscard]] base::Result<> validate(const Roster &roster);

/// Stable names ("clerk", …).
[[nodiscard]] QString nameOf(Role role);
[[nodiscard]] std::optional<Role> roleFromName(const QString &name);

} // namespace simsa::call
