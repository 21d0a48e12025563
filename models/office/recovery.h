// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/authority.h"
#include "office/desk.h"
#include "office/lossreport.h"

#include <optional>

namespace simsa::office {

/// Why a person is enrolled anew. Nobody can open their old vault: what only it held is gone.
enum class RecoveryKind {
    Forgotten, ///< the passphrase; the laptop is still theirs
    Lost,      ///< the laptop, token or certificate, perhaps in foreign hands
};

/// What is to be done next. Steps are taken in this order and each is durable by itself.
enum class RecoveryStep {
    Revoke,     ///< at the authority
    Enrol,      ///< take the new device's request, compare, certify
    Publish,    ///< sign the roster with it
    AwaitChair, ///< nothing here: the chair countersigns
    Resend,     ///< make the person's bundle again, hand their own records on
    Finished,
};

/// One line of the register of recoveries: who was recognised how, by whom, and how far it has come. A sealed
/// row of the call in the office's vault; never removed.
struct Recovery
{
    QString id; ///< random
    base::PersonId person;
    RecoveryKind kind = RecoveryKind::Forgotten;
    QString note;                         ///< how the person was recognised
    base::PersonId clerk;                 ///< who noted it
    QDateTime begun;                      ///< UTC
    QDateTime since;                      ///< Lost: from when on the devices must not be believed; else begun
    QList<base::DeviceId> devices;        ///< that are given up
    LossReport loss;                      ///< as it was told
    QDateTime revoked;                    ///< invalid: not yet
    QByteArray reply;                     ///< the enrolment reply file of the new device; empty: not yet
    std::optional<base::RecordId> roster; ///< the version that names the new device
    QDateTime finished;                   ///< bundle made again and records handed on

    friend bool operator==(const Recovery &, const Recovery &) = default;
};

/// What a clerk enters.
struct RecoveryRequest
{
    base::PersonId person;
    RecoveryKind kind = RecoveryKind::Forgotten;
    QString note;
    QDateTime since;               ///< Lost: needed, not in the future
    QList<base::DeviceId> devices; ///< empty: all the person has in the roster
};

/// "Forgotten passphrase" and "lost laptop or certificate", from identity check to the new device's bundle.
/// No clerk learns a passphrase: there is none in any of it. Resumable at every step.
class RecoveryRegister
{
public:
    /// VaultDamaged. `desk` is of that seat and outlives the register.
    [[nodiscard]] static base::Result<RecoveryRegister> open(const exchange::Seat &seat, Desk &desk);

    /// Oldest first.
    [[nodiscard]] const QList<Recovery> &list() const { return m_list; }
    /// The person's recovery that is under way; nullptr.
    [[nodiscard]] const Recovery *unfinished(const base::PersonId &person) const;
    [[nodiscard]] RecoveryStep next(const Recovery &recovery) const;

    /// What would be told, without noting anything. The codes of begin().
    [[nodiscard]] base::Result<LossReport> preview(const RecoveryRequest &request) const;
    /// Notes identity check and loss. ReasonMissing without a note, NotFound for somebody without device in
    /// the roster in force or a device that is not theirs, InvalidArgument for a loss without a time or in
    /// the future, AlreadyExists while another of theirs is under way, Unsupported for the pinned signer of
    /// office or chair: everybody would have to pin their successor.
    [[nodiscard]] base::Result<Recovery> begin(const RecoveryRequest &request);

    // Each answers DecisionStateWrong unless it is next(), and gives the recovery as it is then.
    /// At the authority; keeps the new CRL for the next checkpoint and states the revocation, which counts
    /// once the chair has countersigned it.
    [[nodiscard]] base::Result<Recovery> revoke(const QString &id, Authority &authority);
    /// Certifies the new device for the same person under the name the roster has. AlreadyExists for a device
    /// that anybody has had; the codes of Authority::issue.
    [[nodiscard]] base::Result<Recovery> enrol(const QString &id, Authority &authority,
                                               const QByteArray &requestFile, const QString &confirmed);
    /// Signs the next roster. The devices given up stay in it, ended: what was acknowledged from them is
    /// believed through it.
    [[nodiscard]] base::Result<Recovery> publish(const QString &id);
    /// Makes the person's bundle again, readable with the new device only, in `folder`; none for who gets
    /// none; and hands their own earlier records on to it. Once the chair has countersigned.
    [[nodiscard]] base::Result<Recovery> resend(const QString &id, const QString &folder);

private:
    RecoveryRegister(const exchange::Seat &seat, Desk &desk)
        : m_seat(seat)
        , m_desk(&desk)
    {
    }
    /// A checkpoint over everything that has arrived: a passphrase forgotten is no reason to doubt it.
    [[nodiscard]] base::Result<> acknowledgeArrived(Authority &authority);
    /// States the revocation of each device for the chair to countersign, once.
    [[nodiscard]] base::Result<> stateRevocations(const Recovery &recovery);
    /// Hands the person's own earlier records on to the new device.
    [[nodiscard]] base::Result<> handOn(const Recovery &recovery) const;
    [[nodiscard]] base::Result<> keep(const Recovery &recovery);
    /// The recovery, if `step` is what comes next.
    [[nodiscard]] base::Result<Recovery> at(const QString &id, RecoveryStep step) const;
    [[nodiscard]] base::Result<RecoveryRequest> checked(RecoveryRequest request) const;

    exchange::Seat m_seat;
    Desk *m_desk;
    QList<Recovery> m_list;
};

/// The roster after `recovery`: one version on, the devices given up ended, the new one added.
[[nodiscard]] call::Roster rosterAfter(const call::Roster &roster, const Recovery &recovery,
                                       const identity::EnrolmentReply &reply, int version);
/// A reply as the roster lists it.
[[nodiscard]] call::DeviceEntry deviceEntryOf(const identity::EnrolmentReply &reply);

/// Stable names ("forgotten", "lost").
[[nodiscard]] QString nameOf(RecoveryKind kind);
[[nodiscard]] std::optional<RecoveryKind> recoveryKindFromName(const QString &name);
/// ("revoke", "enrol", …).
[[nodiscard]] QString nameOf(RecoveryStep step);

} // namespace simsa::office
