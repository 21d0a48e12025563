// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "call/proposal.h"
#include "call/reviewcontent.h"
#include "exchange/seat.h"
#include "exchange/sync.h"
#include "identity/registry.h"
#include "support/memoryvault.h"
#include "support/results.h"

#include <memory>

namespace simsa::support {

/// A depot that is a map; `broken` makes it unreachable.
class MemoryDepot final : public exchange::Depot
{
public:
    [[nodiscard]] base::Result<QString> marker() override;
    [[nodiscard]] base::Result<> put(const QString &name, const QByteArray &bytes) override;
    [[nodiscard]] base::Result<QByteArray> get(const QString &name, qint64 mostBytes) override;
    [[nodiscard]] base::Result<QStringList> list(const QString &prefix) override;

    QMap<QString, QByteArray> objects;
    QMap<QString, base::ErrorCode> unreadable; ///< answered by get() in place of the bytes
    bool broken = false;
};

/// One person of the cast with one enrolled computer.
struct Actor
{
    base::PersonId id;
    call::LocalText name;
    call::Role role = call::Role::Reviewer;
    exchange::Side side = exchange::Side::Reviewer;
    identity::Device device;
    std::unique_ptr<MemoryVault> vault = std::make_unique<MemoryVault>();

    /// Its credentials; everything has been issued.
    [[nodiscard]] crypto::Credential signing() const;
    [[nodiscard]] crypto::Credential encryption() const;
};

/// A small call with its people and real keys: a CA, the office, chair, member and two reviewers, everybody
/// enrolled with office and chair pinned. Time stands at 2026-02-11T14:05:00Z, inside the reviews.
class Cast
{
public:
    Cast();

    identity::Registry registry;
    base::ManualClock clock;
    Actor office;
    Actor chair;
    Actor member;
    Actor first;
    Actor second;
    call::Charter charter;           ///< one cluster, two months, two items of two levels
    QList<call::Proposal> proposals; ///< "p-001" (one attachment, attachmentBytes()) and "p-002"
    call::Roster roster;             ///< all five
    call::Assignments assignments;   ///< first: both; second: p-001
    MemoryDepot depot;

    [[nodiscard]] QList<Actor *> everybody() { return {&office, &chair, &member, &first, &second}; }
    [[nodiscard]] exchange::Seat seat(Actor &actor) const;
    /// The seat over another vault, such as a copy of the actor's.
    [[nodiscard]] exchange::Seat seat(Actor &actor, exchange::Vault &vault) const;
    [[nodiscard]] exchange::Ledger ledger(Actor &actor) const;
    [[nodiscard]] exchange::Contact contact(const Actor &actor) const;
    [[nodiscard]] crypto::Crl crl();
    [[nodiscard]] static QByteArray attachmentBytes();
    /// A complete review of any of the proposals.
    [[nodiscard]] static call::ReviewContent review();

    /// States something to whom the table says; must succeed.
    base::RecordId state(Actor &actor, record::Type type, const QJsonObject &body);
    /// The chair countersigns; must succeed.
    base::RecordId countersign(const base::RecordId &record, record::Type type, int version = 1);
    /// One sync with `depot`; must succeed.
    exchange::SyncReport sync(Actor &actor);
    /// Everybody knows whom to write to; charter, roster and assignments are published, countersigned and
    /// have reached office, chair and member.
    void bringIntoForce();
    /// A new reviewer's keys that nobody's roster knows.
    [[nodiscard]] Actor stranger();
    /// Another laptop of the same person, in the roster beside the first from now on.
    [[nodiscard]] Actor secondLaptop(const Actor &actor);

private:
    [[nodiscard]] Actor enrolled(const QString &id, const QString &korean, const QString &english,
                                 call::Role role);
    [[nodiscard]] call::RosterEntry entryOf(const Actor &actor) const;

    base::Digest m_office;
    base::Digest m_chair;
};

/// Every row of every table of `call` once more, in `to`: an old copy of a computer.
void copyRows(const exchange::Vault &from, exchange::Vault &to, const base::CallId &call);

} // namespace simsa::support
