// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/desk.h"

#include <optional>

namespace simsa::office {

/// The bundles made last, one a person, kept in the vault so that the office knows after a restart what it
/// made and an older bundle can be told from a newer. In the order of their person ids. VaultDamaged.
[[nodiscard]] base::Result<QList<BuiltBundle>> readBundles(const exchange::Vault &vault,
                                                           const base::CallId &call);
void keepBundles(exchange::Changes &changes, const base::CallId &call, const QList<BuiltBundle> &bundles);

/// Everything bundles of one round share: read once, then one bundle a person.
class BundleBuilder
{
public:
    /// CharterNotCountersigned, RosterNotCountersigned, AssignmentInvalid when one is not in force.
    [[nodiscard]] static base::Result<BundleBuilder>
    create(const exchange::Seat &seat, const exchange::Ledger &ledger, const QList<call::Proposal> &proposals,
           const QList<call::Conflict> &conflicts, const crypto::Crl &crl);

    /// Who gets one: reviewers with assignments, and the committee with every proposal; nobody without a
    /// device that can still open it.
    [[nodiscard]] QList<call::RosterEntry> recipients() const;
    /// Writes the bundle of `person` into `folder`; it supersedes `previous`, the one made before for them.
    [[nodiscard]] base::Result<BuiltBundle> build(const QString &folder, const call::RosterEntry &person,
                                                  const std::optional<base::BundleId> &previous) const;

private:
    BundleBuilder(const exchange::Seat &seat, const exchange::Ledger &ledger)
        : m_seat(seat)
        , m_ledger(&ledger)
    {
    }
    /// The person's encryption certificates. Nothing new is sealed to a revoked one, whenever it became
    /// invalid.
    [[nodiscard]] QList<crypto::Certificate> readersOf(const call::RosterEntry &person) const;
    [[nodiscard]] bool isCommittee(const call::RosterEntry &person) const;
    [[nodiscard]] QList<call::Proposal> slice(const call::RosterEntry &person) const;
    [[nodiscard]] QList<bundle::Correspondent> correspondents() const;

    exchange::Seat m_seat;
    const exchange::Ledger *m_ledger;
    QList<call::Proposal> m_proposals;
    QList<call::Conflict> m_conflicts;
    crypto::Crl m_crl;
    bundle::Authority m_authority;
    QList<bundle::ClusterDemand> m_demand;
};

} // namespace simsa::office
