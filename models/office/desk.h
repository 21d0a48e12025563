// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlewriter.h"
#include "call/assignment.h"
#include "call/people.h"
#include "call/proposal.h"
#include "crypto/crl.h"
#include "dialogue/dialogue.h"
#include "exchange/seat.h"

#include <functional>
#include <memory>

namespace simsa::office {

/// An application with the bytes of its attachments, as intake hands it over.
struct Application
{
    call::Proposal proposal;
    QList<QByteArray> files; ///< in the order of proposal.attachments
};

/// What has arrived of one reviewer.
struct ReviewerStanding
{
    base::PersonId person;
    call::LocalText name;
    QString organisation;
    int assigned = 0;
    int acknowledged = 0; ///< review records received and under a checkpoint or about to be
    int recused = 0;
    bool pledged = false;
    bool enrolled = false;
    QDateTime lastArrival; ///< invalid if nothing came

    friend bool operator==(const ReviewerStanding &, const ReviewerStanding &) = default;
};

/// Whether an authority record of the office counts yet.
struct Publication
{
    base::RecordId record;
    record::Type type = record::Type::Charter;
    int version = 1;
    bool countersigned = false;

    friend bool operator==(const Publication &, const Publication &) = default;
};

/// A bundle that was made.
struct BuiltBundle
{
    base::PersonId person;
    base::BundleId id;
    QString path;
    qint64 size = 0;
    int proposals = 0;

    friend bool operator==(const BuiltBundle &, const BuiltBundle &) = default;
};

/// Done, of how many; false cancels after the current one.
using OfficeProgress = std::function<bool(int done, int total)>;

/// What a clerk does. Not thread-safe. In a closed call (closing.h) publishing, intake and bundles answer
/// CallClosed; checkpoints and reading go on.
class Desk
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Desk>> open(const exchange::Seat &seat);

    // the call
    /// Publishes the next version of charter, roster, assignments; each waits for the chair's
    /// countersignature. VersionGoesBack unless the version is one above the newest published; CharterInvalid
    /// etc. with the place; AssignmentInvalid for a pair of reviewer and proposal that stands there twice.
    [[nodiscard]] base::Result<base::RecordId> publish(const call::Charter &charter);
    [[nodiscard]] base::Result<base::RecordId> publish(const call::Roster &roster);
    [[nodiscard]] base::Result<base::RecordId> publish(const call::Assignments &assignments);
    [[nodiscard]] QList<Publication> publications() const;
    /// States that all certificates of a device of the roster in force stop counting at `invalidityDate`; it
    /// counts once the chair has countersigned it and the CA's list names them, too. NotFound for another
    /// device, InvalidArgument for a date or text that no reader would take.
    [[nodiscard]] base::Result<base::RecordId> revoke(const base::DeviceId &device,
                                                      crypto::RevocationReason reason,
                                                      const QDateTime &invalidityDate, const QString &text);
    /// People to write to before a roster is in force (chair and members), as enrolled.
    [[nodiscard]] base::Result<> introduce(const QList<exchange::Contact> &contacts);

    // applications
    /// Keeps applications and their files, sealed, in one transaction each; one that is here already under
    /// the same id is replaced if it differs. ProposalInvalid names the first that breaks the charter or
    /// whose files are not those it names by size and hash; nothing is taken then.
    [[nodiscard]] base::Result<> takeIn(const QList<Application> &applications,
                                        const OfficeProgress &progress = {});
    [[nodiscard]] const QList<call::Proposal> &proposals() const { return m_proposals; }
    [[nodiscard]] base::Result<QByteArray> attachment(const base::ProposalId &proposal,
                                                      const QString &name) const;
    /// Conflicts known beforehand (declared in the application, found by comparison).
    [[nodiscard]] base::Result<> keepConflicts(const QList<call::Conflict> &conflicts);
    [[nodiscard]] const QList<call::Conflict> &conflicts() const { return m_conflicts; }

    // bundles
    /// One sealed bundle a reviewer, holding only their slice, at `folder`/<person>.simsa, and one for each
    /// of the committee with every proposal. Needs charter, roster and assignments in force:
    /// CharterNotCountersigned, RosterNotCountersigned, AssignmentInvalid. Each supersedes the one made
    /// before for the same person. What was made is known again after a restart.
    [[nodiscard]] base::Result<QList<BuiltBundle>> buildBundles(const QString &folder, const crypto::Crl &crl,
                                                                const OfficeProgress &progress = {});
    /// The newest bundle made for each person, by person id.
    [[nodiscard]] const QList<BuiltBundle> &bundles() const { return m_bundles; }
    /// Remembers one that was made for a single person, in place of their last.
    [[nodiscard]] base::Result<> keepBundle(const BuiltBundle &bundle);

    // what arrives
    [[nodiscard]] QList<ReviewerStanding> reviewers() const;
    /// States under one Merkle root everything this office durably holds, to the committee in full and to
    /// each author their own leaves. Hands the chair's questions on to the authors asked; once the chair has
    /// countersigned a closing, that to everybody. The number of the new checkpoint.
    [[nodiscard]] base::Result<qint64> writeCheckpoint(const crypto::Crl &crl);

    [[nodiscard]] const exchange::Ledger &ledger() const { return *m_ledger; }
    [[nodiscard]] base::Result<> refresh();

private:
    friend dialogue::Dialogue dialogueOf(Desk &desk);
    explicit Desk(exchange::Seat seat)
        : m_seat(std::move(seat))
    {
    }
    [[nodiscard]] base::Result<base::RecordId> publish(record::Type type, int version,
                                                       const QJsonObject &body);
    [[nodiscard]] const BuiltBundle *bundleOf(const base::PersonId &person) const; ///< nullptr: none
    void countArrivals(ReviewerStanding &standing) const;

    exchange::Seat m_seat;
    std::optional<exchange::Ledger> m_ledger;
    QList<call::Proposal> m_proposals;
    QList<call::Conflict> m_conflicts;
    QList<BuiltBundle> m_bundles;
};

/// Questions of reviewers, and reviews sent back with one; holds until the next refresh.
[[nodiscard]] dialogue::Dialogue dialogueOf(Desk &desk);

} // namespace simsa::office
