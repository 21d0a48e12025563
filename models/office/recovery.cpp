// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/recovery.h"

#include "base/json.h"
#include "crypto/secret.h"
#include "exchange/handover.h"
#include "identity/enrolment.h"
#include "office/builder.h"
#include "office/crl.h"
#include "office/recoveryrow.h"
#include "record/revocation.h"

#include <algorithm>

namespace simsa::office {

using base::ErrorCode;
using base::Result;
using record::Type;

namespace {

QDateTime wholeSeconds(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

crypto::RevocationReason reasonOf(RecoveryKind kind)
{
    return kind == RecoveryKind::Lost ? crypto::RevocationReason::KeyCompromise
                                      : crypto::RevocationReason::Superseded;
}

/// Whether the published roster `id` names the device.
bool names(const exchange::Ledger &ledger, const base::RecordId &id, const base::DeviceId &device)
{
    const exchange::LedgerEntry *entry = ledger.find(id);
    const auto roster =
        entry != nullptr ? call::rosterFromJson(entry->record.body) : base::fail(ErrorCode::NotFound);
    return roster && roster->entryOf(device) != nullptr;
}

} // namespace

Result<RecoveryRegister> RecoveryRegister::open(const exchange::Seat &seat, Desk &desk)
{
    RecoveryRegister made(seat, desk);
    auto list = readRecoveries(*seat.vault, seat.call);
    if (!list)
        return base::fail(list);
    made.m_list = *std::move(list);
    return made;
}

const Recovery *RecoveryRegister::unfinished(const base::PersonId &person) const
{
    const auto found = std::find_if(m_list.cbegin(), m_list.cend(), [&](const Recovery &one) {
        return one.person == person && !one.finished.isValid();
    });
    return found == m_list.cend() ? nullptr : &*found;
}

RecoveryStep RecoveryRegister::next(const Recovery &recovery) const
{
    if (recovery.finished.isValid())
        return RecoveryStep::Finished;
    if (!recovery.revoked.isValid())
        return RecoveryStep::Revoke;
    if (recovery.reply.isEmpty())
        return RecoveryStep::Enrol;
    if (!recovery.roster)
        return RecoveryStep::Publish;
    return m_desk->ledger().countersealOf(*recovery.roster) == nullptr ? RecoveryStep::AwaitChair
                                                                       : RecoveryStep::Resend;
}

Result<RecoveryRequest> RecoveryRegister::checked(RecoveryRequest request) const
{
    request.note = base::toNfc(request.note.trimmed());
    if (request.note.isEmpty())
        return base::fail(ErrorCode::ReasonMissing, QStringLiteral("note"));
    if (!m_desk->ledger().roster())
        return base::fail(ErrorCode::RosterNotCountersigned);
    const call::RosterEntry *entry = m_desk->ledger().roster()->value.entry(request.person);
    if (entry == nullptr || entry->devices.isEmpty())
        return base::fail(ErrorCode::NotFound, request.person.text());
    const QDateTime now = wholeSeconds(m_seat.clock->now());
    if (request.kind == RecoveryKind::Forgotten)
        request.since = now;
    if (!request.since.isValid() || request.since > now)
        return base::fail(ErrorCode::InvalidArgument, QStringLiteral("since"));
    QList<base::DeviceId> own;
    for (const call::DeviceEntry &device : entry->devices) {
        const auto signing = crypto::Certificate::fromDer(device.signing);
        const bool given = request.devices.isEmpty() || request.devices.contains(device.device);
        if (given && signing &&
            (signing->fingerprint() == m_seat.trust.office || signing->fingerprint() == m_seat.trust.chair))
            return base::fail(ErrorCode::Unsupported, request.person.text());
        if (given && device.until > now)
            own.append(device.device);
    }
    if (own.isEmpty() || (!request.devices.isEmpty() && own.size() != request.devices.size()))
        return base::fail(ErrorCode::NotFound, QStringLiteral("device"));
    request.since = wholeSeconds(request.since);
    request.devices = own;
    return request;
}

Result<LossReport> RecoveryRegister::preview(const RecoveryRequest &request) const
{
    const auto good = checked(request);
    if (!good)
        return base::fail(good);
    const bool foreign = good->kind == RecoveryKind::Lost;
    return lossOf(m_desk->ledger(), good->person, good->devices, foreign ? good->since : QDateTime());
}

Result<Recovery> RecoveryRegister::begin(const RecoveryRequest &request)
{
    const auto good = checked(request);
    if (!good)
        return base::fail(good);
    if (unfinished(good->person) != nullptr)
        return base::fail(ErrorCode::AlreadyExists, good->person.text());
    const auto id = crypto::randomId<base::DeviceId>();
    if (!id)
        return base::fail(id);
    const auto loss = preview(*good);
    if (!loss)
        return base::fail(loss);
    Recovery recovery;
    recovery.id = id->hex();
    recovery.person = good->person;
    recovery.kind = good->kind;
    recovery.note = good->note;
    recovery.clerk = m_seat.author.person;
    recovery.begun = wholeSeconds(m_seat.clock->now());
    recovery.since = good->since;
    recovery.devices = good->devices;
    recovery.loss = *loss;
    const auto kept = keep(recovery);
    return kept ? Result<Recovery>(recovery) : base::fail(kept);
}

Result<Recovery> RecoveryRegister::at(const QString &id, RecoveryStep step) const
{
    const auto found =
        std::find_if(m_list.cbegin(), m_list.cend(), [&](const Recovery &one) { return one.id == id; });
    if (found == m_list.cend())
        return base::fail(ErrorCode::NotFound, id);
    if (next(*found) != step)
        return base::fail(ErrorCode::DecisionStateWrong, nameOf(next(*found)));
    return *found;
}

Result<> RecoveryRegister::acknowledgeArrived(Authority &authority)
{
    const auto kept = keptCrl(m_seat);
    if (!kept)
        return base::fail(kept);
    crypto::Crl crl = kept->value_or(m_desk->ledger().crl());
    if (crl.isNull()) {
        const auto made = authority.issueCrl();
        if (!made)
            return base::fail(made);
        crl = *made;
    }
    const auto written = m_desk->writeCheckpoint(crl);
    return written ? Result<>() : base::fail(written);
}

Result<> RecoveryRegister::stateRevocations(const Recovery &recovery)
{
    for (const base::DeviceId &device : recovery.devices) {
        const QList<const exchange::LedgerEntry *> stated =
            m_desk->ledger().believed(record::Type::Revocation) + m_desk->ledger().awaitingCounterseal();
        const bool known = std::any_of(stated.begin(), stated.end(), [&](const exchange::LedgerEntry *entry) {
            const auto body = record::revocationFromJson(entry->record.body);
            return entry->record.type == record::Type::Revocation && body && body->device == device;
        });
        if (known)
            continue; // this step was cut off, and is tried again
        const auto made = m_desk->revoke(device, reasonOf(recovery.kind), recovery.since, {});
        if (!made)
            return base::fail(made);
    }
    return {};
}

Result<> RecoveryRegister::handOn(const Recovery &recovery) const
{
    const auto reply = identity::replyFromBytes(recovery.reply);
    if (!reply)
        return base::fail(reply);
    QList<exchange::Contact> readers;
    for (const exchange::Contact &contact : m_desk->ledger().contacts()) {
        if (contact.device == reply->device && !contact.former)
            readers.append(contact);
    }
    if (recovery.loss.resend.isEmpty())
        return {};
    const auto made = exchange::disclose(m_seat, recovery.note, recovery.loss.resend, readers);
    return made ? Result<>() : base::fail(made);
}

Result<Recovery> RecoveryRegister::revoke(const QString &id, Authority &authority)
{
    auto recovery = at(id, RecoveryStep::Revoke);
    if (!recovery)
        return recovery;
    if (recovery->kind == RecoveryKind::Forgotten) {
        if (const auto acknowledged = acknowledgeArrived(authority); !acknowledged)
            return base::fail(acknowledged);
        recovery->since = wholeSeconds(m_seat.clock->now()).addSecs(1);
    }
    const auto crl = authority.revoke(recovery->devices, recovery->since, reasonOf(recovery->kind));
    if (!crl)
        return base::fail(crl);
    if (const auto kept = keepCrl(m_seat, *crl); !kept)
        return base::fail(kept);
    if (const auto stated = stateRevocations(*recovery); !stated)
        return base::fail(stated);
    recovery->revoked = wholeSeconds(m_seat.clock->now());
    const auto kept = keep(*recovery);
    return kept ? recovery : base::fail(kept);
}

Result<Recovery> RecoveryRegister::enrol(const QString &id, Authority &authority,
                                         const QByteArray &requestFile, const QString &confirmed)
{
    auto recovery = at(id, RecoveryStep::Enrol);
    if (!recovery)
        return recovery;
    const auto request = identity::requestFromBytes(requestFile);
    if (!request)
        return base::fail(request);
    const call::RosterEntry *entry = m_desk->ledger().roster()->value.entry(recovery->person);
    if (entry == nullptr)
        return base::fail(ErrorCode::NotFound, recovery->person.text());
    const base::PersonId holder = authority.holderOf(request->device);
    const bool given = recovery->devices.contains(request->device);
    if (given || (!holder.isEmpty() && holder != recovery->person))
        return base::fail(ErrorCode::AlreadyExists, request->device.hex());
    authority.assumePins(m_seat.trust.office, m_seat.trust.chair);
    const auto reply =
        authority.issue(requestFile, confirmed, {entry->person.id, entry->person.name, {}, {}});
    if (!reply)
        return base::fail(reply);
    recovery->reply = identity::encode(*reply);
    const auto kept = keep(*recovery);
    return kept ? recovery : base::fail(kept);
}

Result<Recovery> RecoveryRegister::publish(const QString &id)
{
    auto recovery = at(id, RecoveryStep::Publish);
    if (!recovery)
        return recovery;
    const auto reply = identity::replyFromBytes(recovery->reply);
    if (!reply)
        return base::fail(reply);
    // The newest one published, countersigned or not: two recoveries on one day must not undo each other.
    const exchange::LedgerEntry *newest = nullptr;
    int version = 0;
    for (const Publication &one : m_desk->publications()) {
        if (one.type == Type::Roster && one.version > version) {
            version = one.version;
            newest = m_desk->ledger().find(one.record);
        }
    }
    if (newest == nullptr)
        return base::fail(ErrorCode::RosterNotCountersigned);
    if (names(m_desk->ledger(), newest->id, reply->device)) {
        recovery->roster = newest->id; // signed before a crash
    } else {
        const auto roster = call::rosterFromJson(newest->record.body);
        if (!roster)
            return base::fail(roster);
        const auto made = m_desk->publish(rosterAfter(*roster, *recovery, *reply, version + 1));
        if (!made)
            return base::fail(made);
        recovery->roster = *made;
    }
    const auto kept = keep(*recovery);
    return kept ? recovery : base::fail(kept);
}

Result<Recovery> RecoveryRegister::resend(const QString &id, const QString &folder)
{
    auto recovery = at(id, RecoveryStep::Resend);
    if (!recovery)
        return recovery;
    const auto crl = keptCrl(m_seat);
    if (!crl)
        return base::fail(crl);
    const auto builder = BundleBuilder::create(m_seat, m_desk->ledger(), m_desk->proposals(),
                                               m_desk->conflicts(), crl->value_or(m_desk->ledger().crl()));
    if (!builder)
        return base::fail(builder);
    for (const call::RosterEntry &person : builder->recipients()) {
        if (person.person.id != recovery->person)
            continue;
        QList<BuiltBundle> bundles = m_desk->bundles();
        const auto before = std::find_if(bundles.begin(), bundles.end(), [&](const BuiltBundle &one) {
            return one.person == recovery->person;
        });
        const auto built = builder->build(folder, person,
                                          before == bundles.end() ? std::nullopt : std::optional(before->id));
        if (!built)
            return base::fail(built);
        if (const auto kept = m_desk->keepBundle(*built); !kept)
            return base::fail(kept);
    }
    if (const auto handed = handOn(*recovery); !handed)
        return base::fail(handed);
    recovery->finished = wholeSeconds(m_seat.clock->now());
    const auto kept = keep(*recovery);
    return kept ? recovery : base::fail(kept);
}

Result<> RecoveryRegister::keep(const Recovery &recovery)
{
    exchange::Changes changes;
    keepRecovery(changes, m_seat.call, recovery);
    if (const auto written = m_seat.vault->write(changes); !written)
        return written;
    const auto known = std::find_if(m_list.begin(), m_list.end(),
                                    [&](const Recovery &one) { return one.id == recovery.id; });
    if (known == m_list.end())
        m_list.append(recovery);
    else
        *known = recovery;
    return {};
}

call::Roster rosterAfter(const call::Roster &roster, const Recovery &recovery,
                         const identity::EnrolmentReply &reply, int version)
{
    call::Roster next = roster;
    next.version = version;
    for (call::RosterEntry &entry : next.entries) {
        if (entry.person.id != recovery.person)
            continue;
        for (call::DeviceEntry &device : entry.devices) {
            // Lost before it was ever valid: a roster cannot say so, the revocation does.
            if (recovery.devices.contains(device.device) && recovery.since > device.from)
                device.until = std::min(device.until, recovery.since);
        }
        entry.devices.append(deviceEntryOf(reply));
    }
    return next;
}

call::DeviceEntry deviceEntryOf(const identity::EnrolmentReply &reply)
{
    const crypto::Certificate &signing = reply.certificates.at(0);
    return {reply.device,
            signing.der(),
            reply.certificates.at(1).der(),
            reply.certificates.at(2).der(),
            signing.notBefore(),
            signing.notAfter()};
}

} // namespace simsa::office
