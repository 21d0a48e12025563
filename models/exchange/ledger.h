// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/assignment.h"
#include "call/charter.h"
#include "crypto/crl.h"
#include "exchange/checkpoint.h"
#include "exchange/contact.h"
#include "exchange/coverage.h"
#include "exchange/revocations.h"
#include "exchange/shelf.h"

#include <QHash>

namespace simsa::exchange {

/// Whom this computer believes from the start: pinned at enrolment, out of band.
struct Trust
{
    crypto::Certificate ca;
    base::Digest office; ///< fingerprint of the office's signing certificate
    base::Digest chair;  ///< fingerprint of the chair's; zeros until known
    base::PersonId self;
    base::DeviceId device;
};

/// One record with the verdict on it.
struct LedgerEntry
{
    base::RecordId id;
    record::Record record;
    StoredRecord stored;
    std::optional<base::Error> refused; ///< why it counts for nothing, if so

    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

/// A body that is in force, with the record that put it there.
template<typename T>
struct InForce
{
    T value;
    base::RecordId record;
    base::Digest hash; ///< SHA-256 of the canonical body
};

/// All records of one call as this reader may believe them. Loaded from the vault, then read-only but for
/// take(); load again after syncing. The rules are formats.md, "Trust": charter, roster and assignments count
/// only from the pinned office and countersigned by the chair; everybody else only through the roster in
/// force.
class Ledger
{
public:
    [[nodiscard]] static base::Result<Ledger> load(const Vault &vault, const base::CallId &call,
                                                   const Trust &trust);

    /// Adds a record that was written to the vault since, in constant time for what no other record's verdict
    /// hangs on (reviews, recusals, decisions …). NotFound, VaultDamaged. References into entries() end here.
    [[nodiscard]] base::Result<> take(const Vault &vault, const base::RecordId &id);

    /// Newest countersigned versions.
    [[nodiscard]] const std::optional<InForce<call::Charter>> &charter() const { return m_charter; }
    [[nodiscard]] const std::optional<InForce<call::Roster>> &roster() const { return m_roster; }
    [[nodiscard]] const std::optional<InForce<call::Assignments>> &assignments() const
    {
        return m_assignments;
    }
    /// SHA-256 of the charter in force, zeros before there is one.
    [[nodiscard]] base::Digest charterHash() const;

    [[nodiscard]] const QList<LedgerEntry> &entries() const { return m_entries; }
    /// Believed records of a type, in order of feed and sequence.
    [[nodiscard]] QList<const LedgerEntry *> believed(record::Type type) const;
    /// The entry, believed or not; nullptr. Valid as long as the ledger.
    [[nodiscard]] const LedgerEntry *find(const base::RecordId &id) const;
    /// Records of the office (charter, roster, assignment, closed) that wait for the chair's
    /// countersignature.
    [[nodiscard]] QList<const LedgerEntry *> awaitingCounterseal() const;
    /// The counterseal by which a record counts, or nullptr: by the pinned chair, of this call, not revoked,
    /// naming type and version of the record.
    [[nodiscard]] const LedgerEntry *countersealOf(const base::RecordId &id) const;
    [[nodiscard]] QList<const LedgerEntry *> refused() const;

    [[nodiscard]] const QList<Contact> &contacts() const { return m_contacts; }
    /// Encryption certificates of everybody who may read `type`, without the people in `except` and without
    /// those that the newest CRL revokes.
    [[nodiscard]] QList<crypto::Certificate> readersOf(record::Type type,
                                                       const QList<base::PersonId> &except = {}) const;

    /// The newest checkpoint of the pinned office and its record.
    [[nodiscard]] const std::optional<InForce<Checkpoint>> &checkpoint() const { return m_checkpoint; }
    /// The CRL of that checkpoint, null if none.
    [[nodiscard]] const crypto::Crl &crl() const { return m_crl; }
    /// The time of the first checkpoint that covers the entry's record, if one does.
    [[nodiscard]] std::optional<QDateTime> acknowledgedAt(const LedgerEntry &entry) const
    {
        return m_coverage.timeOf(entry.record, entry.id);
    }
    /// Which entries of the CRL count here, and which lack the chair's word.
    [[nodiscard]] const Revocations &revocations() const { return m_revocations; }
    /// Heads of the feeds known here, for `seen`.
    [[nodiscard]] QMap<base::FeedId, record::Head> heads() const { return m_heads; }
    /// Feeds in which the same place was filled twice.
    [[nodiscard]] const QList<FeedState> &forks() const { return m_forks; }

private:
    [[nodiscard]] base::Result<> read(const Vault &vault, const base::CallId &call);
    void indexEntries();
    /// Chains of feeds that no pack showed, as far as the records in hand run on from their start.
    void chainEntries();
    void setContacts(const QList<Contact> &contacts);
    /// All verdicts anew, from the checkpoint and the authorities down.
    [[nodiscard]] base::Result<> judgeAll();
    /// Entries of a type, those of later epochs after those of earlier ones.
    [[nodiscard]] QList<const LedgerEntry *> inOrder(record::Type type) const;
    void findCheckpoint();
    /// What the chair stands for; `judged`: only while the chair's own key counts.
    void findRevocations(bool judged);
    [[nodiscard]] base::Result<> findAuthorities();
    [[nodiscard]] std::optional<base::Error> judge(const LedgerEntry &entry) const;
    /// Made by this very device, or by another of the same person that works with it.
    [[nodiscard]] bool isOwn(const LedgerEntry &entry) const;
    [[nodiscard]] std::optional<base::Error> judgeSigner(const LedgerEntry &entry) const;
    /// Whether the signer's certificate had ended when the record was acknowledged.
    [[nodiscard]] std::optional<base::Error> judgeCertificate(const LedgerEntry &entry) const;
    [[nodiscard]] std::optional<base::Error> judgeRevocationRecord(const LedgerEntry &entry) const;
    /// The time that decides (PROTOCOL.md, "The time of a record").
    [[nodiscard]] QDateTime timeOf(const LedgerEntry &entry) const;
    /// Types that only the pinned office publishes and that need the chair.
    [[nodiscard]] static bool isAuthority(record::Type type);
    [[nodiscard]] bool isCountersigned(const LedgerEntry &entry) const;
    /// The pinned chair's counterseal that names `sealed` rightly; `judged`: made while the chair's key
    /// counted.
    [[nodiscard]] const LedgerEntry *sealOf(const LedgerEntry &sealed, bool judged) const;
    /// By what the chair stands for a revocation: itself, or the counterseal of one by the office; nullptr.
    [[nodiscard]] const LedgerEntry *chairsWordFor(const LedgerEntry &revocation) const;
    template<typename T, typename Read>
    [[nodiscard]] std::optional<InForce<T>> newest(record::Type type, Read parse);

    Trust m_trust;
    base::CallId m_call;
    QList<LedgerEntry> m_entries;
    QHash<base::RecordId, qsizetype> m_index;
    QMultiHash<base::RecordId, qsizetype> m_counterseals; // by the record they seal
    QHash<base::RecordId, base::Error> m_faults;          // of bodies, and of versions that go back
    QList<Contact> m_contacts;
    QList<Contact> m_linked;                       // own other devices
    QMultiHash<base::Digest, qsizetype> m_signers; // contacts by signing certificate
    std::optional<InForce<call::Charter>> m_charter;
    std::optional<InForce<call::Roster>> m_roster;
    std::optional<InForce<call::Assignments>> m_assignments;
    std::optional<InForce<Checkpoint>> m_checkpoint;
    crypto::Crl m_crl;
    Coverage m_coverage;
    Revocations m_revocations;
    QMap<base::FeedId, record::Head> m_heads;
    QList<FeedState> m_forks;
};

} // namespace simsa::exchange
