// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packet/packetwriter.h"
#include "record/decisions.h"
#include "record/statements.h"
#include "support/cast.h"

#include <functional>

namespace packettest {

using namespace simsa;

/// Writes documents that hold every text they were given, so that tests can look for what must not be there.
class PlainWriter final : public packet::DocumentWriter
{
public:
    [[nodiscard]] base::Result<QByteArray> letter(const packet::Letter &letter,
                                                  packet::Language language) override;
    [[nodiscard]] base::Result<QByteArray> minutes(const packet::Minutes &minutes,
                                                   packet::Language language) override;
    [[nodiscard]] base::Result<QByteArray> sheet(const packet::Workbook &workbook) override;

    QList<packet::Letter> letters; ///< as they came
    QList<packet::Minutes> allMinutes;
    QList<packet::Workbook> workbooks;
};

/// What somebody with the right key may sign although it is not so.
struct Lies
{
    std::function<void(record::Reconciliation &)> reconciliation{};
    std::function<void(record::Plan &)> plan{};
    std::function<void(record::Decision &)> decision{};
    std::function<void(record::Handout &)> handout{};
    bool reviewWithoutAssignment = false; ///< the third reviewer is assigned to nothing
    bool recusedAfterwards = false;       ///< the first reviewer recuses from p-001 and still counts
    bool strangerAsEndorser = false;      ///< a reviewer endorses
    bool nobodyEndorses = false;
    bool pledgedAfterwards = false; ///< the first reviewer says something that no packet holds; no lie
};

/// A whole call up to adopted decisions, in the office's vault, with real keys. Free: 28 nodes in both
/// months. p-001 92.00 and p-002 84.00 get the 12 nodes they want, p-003 72.00 finds no room, p-004 was
/// turned away before the reviews. Three reviewers; sheets are in an order of their own.
class PacketCall
{
public:
    explicit PacketCall(const Lies &lies = {});

    [[nodiscard]] exchange::Ledger ledger() { return m_cast.ledger(m_cast.office); }
    [[nodiscard]] support::Cast &cast() { return m_cast; }
    [[nodiscard]] support::Actor &third() { return m_third; }
    [[nodiscard]] packet::PacketSource source(const exchange::Ledger &ledger) const
    {
        return {&ledger, m_cast.proposals, m_cast.registry.certificate()};
    }
    [[nodiscard]] packet::PacketContent content(const packet::Audience &audience);
    /// Writes a packet signed by the office, and the chair if wanted; must succeed.
    packet::PacketInfo write(const QString &path, const packet::Audience &audience, bool chairSigns = true);
    /// Names and ids of the three reviewers and their devices.
    [[nodiscard]] QList<QByteArray> reviewerTraces() const;

    /// Says something in the office's vault, a minute later.
    base::RecordId state(support::Actor &actor, record::Type type, const QJsonObject &body);
    /// The office states all it holds, with the CA's list of now.
    base::RecordId checkpoint();

    QMap<base::ProposalId, QList<base::RecordId>> reviews; ///< in the order of their making
    QList<base::RecordId> decisions;                       ///< by proposal
    PlainWriter writer;

private:
    void bringIntoForce(const Lies &lies);
    void review();
    void decide(const Lies &lies);
    [[nodiscard]] record::Reconciliation reconciliation() const;
    [[nodiscard]] record::Plan plan(const base::RecordId &scores) const;
    void decideOn(const call::Proposal &proposal, const record::Reconciliation &scores,
                  const record::Decision &start, const record::Plan &plan, const Lies &lies);

    support::Cast m_cast;
    support::Actor m_third;
    qint64 m_checkpoints = 0;
};

[[nodiscard]] base::ProposalId proposalId(const char *id);

} // namespace packettest
