// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/assignment.h"
#include "call/charter.h"
#include "call/people.h"
#include "record/decisions.h"
#include "record/revocation.h"
#include "record/sealed.h"
#include "record/statements.h"

#include <QMap>

namespace simsa::packet {

/// A body with the record that states it.
template<typename T>
struct Stated
{
    base::RecordId id;
    base::PersonId author;
    QDateTime created;
    T value;
};

/// The records of a packet by what they say: collected from a ledger by the writer, from the packet's own
/// records by the verifier. For this folder only.
struct Dossier
{
    QMap<base::RecordId, record::VerifiedRecord> records; ///< everything that the packet states
    /// Records of the same feeds that state nothing here: they join others to the head that covers them.
    QMap<base::RecordId, record::VerifiedRecord> links;

    std::optional<Stated<call::Charter>> charter;
    base::Digest charterHash; ///< SHA-256 of the charter's canonical body
    std::optional<Stated<call::Roster>> roster;
    std::optional<Stated<call::Assignments>> assignments;
    QList<Stated<record::Counterseal>> counterseals;
    QList<Stated<record::Revocation>> revocations;
    QList<Stated<record::Review>> reviews;
    QList<Stated<record::Recusal>> recusals;
    QList<Stated<record::Opinion>> opinions;
    std::optional<Stated<record::Reconciliation>> reconciliation;
    std::optional<Stated<record::Plan>> plan;
    QList<Stated<record::Decision>> decisions; ///< adopted, by proposal
    QList<Stated<record::Endorsement>> endorsements;
    QList<Stated<record::Handout>> handouts; ///< by proposal

    [[nodiscard]] const Stated<record::Review> *review(const base::RecordId &id) const;
    [[nodiscard]] const Stated<record::Opinion> *opinion(const base::RecordId &id) const;
    [[nodiscard]] const Stated<record::Decision> *decision(const base::ProposalId &proposal) const;
    [[nodiscard]] const Stated<record::Handout> *handout(const base::ProposalId &proposal) const;
    /// The counterseal of a record, or nullptr.
    [[nodiscard]] const Stated<record::Counterseal> *counterseal(const base::RecordId &id) const;
    /// The counterseal that is this record, or nullptr.
    [[nodiscard]] const Stated<record::Counterseal> *countersealWithId(const base::RecordId &id) const;
};

/// Takes a record in under what it says. RecordMalformed; PacketMalformed for a second charter, roster,
/// assignment, reconciliation or plan, or a second decision or handout of a proposal.
[[nodiscard]] base::Result<> take(Dossier &dossier, const record::VerifiedRecord &record);

/// Where a record stands in a packet.
[[nodiscard]] QString recordFile(const base::RecordId &id);

} // namespace simsa::packet
