// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/people.h"
#include "office/authority.h"

namespace simsa::office {

/// How far one request of an enrolment day has come.
enum class DayState {
    New,        ///< its fingerprint is still to be compared
    Refused,    ///< the fingerprints differed; stays refused until refuse() is taken back
    Issued,     ///< certified, but the reply is not in the folder: it can be written again
    Written,    ///< the reply lies in the folder
    Unreadable, ///< no request at all: `fault` says why
};

/// One request file in the folder.
struct DayEntry
{
    QString file; ///< its name there
    base::DeviceId device;
    QString claimedName;
    QByteArray request; ///< the bytes whose fingerprint is compared, whatever becomes of the file
    DayState state = DayState::New;
    base::PersonId person; ///< certified for, else invited under the claimed name, else empty
    QString reply;         ///< file name, once written
    std::optional<base::Error> fault;

    friend bool operator==(const DayEntry &, const DayEntry &) = default;
};

/// Many people in one room, one clerk: requests come into a folder (a stick, a share), each is compared and
/// certified, and the reply goes back into the folder. What was certified and refused is known again after a
/// restart: it stands in the authority's vault. Slow over a network; not thread-safe.
class EnrolmentDay
{
public:
    /// A request larger than this is none.
    static constexpr qint64 mostBytes = 64 * 1024;
    /// Files that one look at the folder reads.
    static constexpr int mostRequests = 1000;

    /// `invited`: who may come, with roles; their devices, if any, are those they have already. `authority`
    /// outlives the day; `vault` is the authority's.
    [[nodiscard]] static base::Result<EnrolmentDay> open(exchange::Vault &vault, Authority &authority,
                                                         QString folder, call::Roster invited);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Requests by file name.
    [[nodiscard]] const QList<DayEntry> &entries() const { return m_entries; }
    /// Everybody invited, with the devices certified so far, as `call publish roster` takes it.
    [[nodiscard]] const call::Roster &roster() const { return m_roster; }

    /// Reads the folder again. FileNotFound without it; a file that is no request is an entry that says so.
    [[nodiscard]] base::Result<> look();
    /// Somebody who was not on the list; AlreadyExists, RosterInvalid.
    [[nodiscard]] base::Result<> invite(const call::RosterEntry &person);

    /// Certifies a request for `person` and writes the reply beside it. `confirmed` as Authority::issue takes
    /// it. NotFound for a file or person that is not there, DecisionStateWrong for a refused one,
    /// AlreadyExists for a device certified before, and for a second device of a person unless
    /// `secondDevice`. An Issued entry is written again without being certified anew.
    [[nodiscard]] base::Result<> admit(const QString &file, const base::PersonId &person,
                                       const QString &confirmed, bool secondDevice = false);
    /// The fingerprints differ (or, `taken back`, did not after all). DecisionStateWrong once certified.
    [[nodiscard]] base::Result<> refuse(const QString &file, bool takenBack = false);

    /// Writes `roster.json` and `replies.csv` (person, name, roles, device, fingerprint of the reply, file)
    /// into the folder.
    [[nodiscard]] base::Result<> writeLists() const;

private:
    EnrolmentDay(exchange::Vault &vault, Authority &authority, QString folder, call::Roster invited)
        : m_vault(&vault)
        , m_authority(&authority)
        , m_folder(std::move(folder))
        , m_roster(std::move(invited))
    {
    }
    [[nodiscard]] base::Result<DayEntry> read(const QString &file) const;
    [[nodiscard]] base::PersonId invitedAs(const QString &claimedName) const;
    [[nodiscard]] DayEntry *entry(const QString &file);
    [[nodiscard]] base::Result<> write(DayEntry &entry, const QByteArray &reply);
    [[nodiscard]] base::Result<> takeDevice(const QByteArray &reply);
    [[nodiscard]] QString replyNameFor(const DayEntry &entry, const QByteArray &reply) const;

    exchange::Vault *m_vault;
    Authority *m_authority;
    QString m_folder;
    call::Roster m_roster;
    QList<DayEntry> m_entries;
    QList<base::Digest> m_refused; ///< of request files
};

/// Stable names ("new", "refused", …).
[[nodiscard]] QString nameOf(DayState state);

} // namespace simsa::office
