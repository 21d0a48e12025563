// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee/matrix.h"
#include "committee/planmaking.h"
#include "dialogue/dialogue.h"
#include "exchange/seat.h"
#include "outcome/newest.h"

#include <memory>

namespace simsa::committee {

/// A decision with its record and what happened to it since.
struct DecisionState
{
    base::RecordId record;
    record::Decision decision;
    int endorsements = 0;

    friend bool operator==(const DecisionState &, const DecisionState &) = default;
};

/// Conditions of awards, by proposal.
using Conditions = QMap<base::ProposalId, QList<call::LocalText>>;

/// What the chair and the members do. Not thread-safe. Pointers into the ledger hold until the next call that
/// is not const.
///
/// The committee's proposals come in a bundle of the office, as reviewers' do, with every proposal of the
/// call; Desk::load takes it in. What only the chair may state answers RecordSignerMayNot to a member.
class Desk
{
public:
    /// Takes the committee's bundle in (all proposals, full requests). As review::Desk::load.
    [[nodiscard]] static base::Result<> load(const exchange::Seat &seat, const QString &bundlePath);
    /// Without any bundle there are no rows, but authority records can be countersigned.
    [[nodiscard]] static base::Result<std::unique_ptr<Desk>> open(const exchange::Seat &seat);

    /// Charter, roster, assignment, revocation and closing records of the office that wait for the chair.
    [[nodiscard]] QList<const exchange::LedgerEntry *> awaitingCounterseal() const
    {
        return m_ledger->awaitingCounterseal();
    }
    /// Countersigns one of them after having read it; NotFound for any other record. CharterInvalid,
    /// RosterInvalid, VersionGoesBack for one that must not be stood for; RosterNotCountersigned while no
    /// roster, in force or waiting, says how to reach the office; CallClosed.
    [[nodiscard]] base::Result<base::RecordId> counterseal(const base::RecordId &record);

    /// NotFound before a charter is in force.
    [[nodiscard]] base::Result<call::Charter> charter() const;
    /// By proposal id. Members, who read no reviews, find scores and ranks once they are signed.
    [[nodiscard]] const QList<Row> &rows() const { return m_shown; }
    /// One contact a reviewer, in roster order.
    [[nodiscard]] QList<exchange::Contact> reviewers() const;
    [[nodiscard]] Deliveries deliveries() const { return m_matrix.deliveries; }

    /// Signs the official scores by the charter's rule, over proposals whose eligibility is Ok.
    /// ReviewsMissing with the first proposal that has fewer reviews than the charter wants, unless
    /// `acceptMissing` gives the chair's reason, which is signed with them. DecisionStateWrong once a
    /// decision is adopted.
    [[nodiscard]] base::Result<base::RecordId> reconcile(const QString &acceptMissing = {});
    /// The newest.
    [[nodiscard]] std::optional<base::RecordId> reconciliation() const;

    /// What plans are made from. NotFound before a reconciliation.
    [[nodiscard]] base::Result<PlanBasis> planBasis() const;
    /// Checks feasibility independently, then signs. PlanInfeasible with the first broken rule, also when the
    /// plan is of older scores; ReasonMissing for a change by hand without the reason it needs;
    /// DecisionStateWrong once a decision is adopted.
    [[nodiscard]] base::Result<base::RecordId> adoptPlan(const record::Plan &plan);
    /// The newest plan made from the newest reconciliation.
    [[nodiscard]] std::optional<record::Plan> plan() const;
    [[nodiscard]] std::optional<base::RecordId> planRecord() const;

    /// Replaces the opinion of the same proposal; `supersedes` is set here. NotFound for an unknown proposal,
    /// Recused for one that is closed to the author, ReasonMissing without reasons.
    [[nodiscard]] base::Result<base::RecordId> writeOpinion(const record::Opinion &opinion);
    /// Several at once, all checked before any is signed.
    [[nodiscard]] base::Result<QList<base::RecordId>> writeOpinions(const QList<record::Opinion> &opinions);

    /// One decision a proposal from the plan in force, proposed. An award with `conditions` becomes
    /// conditional; InvalidArgument for conditions on anything else. ReasonMissing with the first eligible
    /// proposal that gets nothing and has no opinion with reasons. DecisionStateWrong without a plan or once
    /// a decision is adopted. Ids of the decisions that now stand.
    [[nodiscard]] base::Result<QList<base::RecordId>> proposeDecisions(const Conditions &conditions = {});
    /// Adopts all proposed decisions and signs each scored applicant's sheet (handout). DecisionStateWrong if
    /// nothing is proposed, or something from another plan. If it was cut off, calling it again does the
    /// rest.
    [[nodiscard]] base::Result<QList<base::RecordId>> adoptDecisions();
    /// The decision of each proposal that stands, by proposal id.
    [[nodiscard]] QList<DecisionState> decisions() const;
    /// Chair or member stands for every adopted decision not closed to them. DecisionStateWrong if none is
    /// adopted.
    [[nodiscard]] base::Result<base::RecordId> endorse();

    [[nodiscard]] const exchange::Ledger &ledger() const { return *m_ledger; }
    [[nodiscard]] base::Result<> refresh();

private:
    /// A record that is about to be made.
    struct Pending
    {
        record::Type type = record::Type::Unknown;
        QJsonObject body;
        base::ProposalId about; ///< empty: of all proposals
    };

    friend dialogue::Dialogue dialogueOf(Desk &desk);
    explicit Desk(exchange::Seat seat)
        : m_seat(std::move(seat))
    {
    }
    [[nodiscard]] base::Result<> readProposals();
    [[nodiscard]] base::Result<> mayMake(record::Type type) const;
    [[nodiscard]] base::Result<> notAdopted() const;
    [[nodiscard]] QList<base::PersonId> recusedFrom(const base::ProposalId &proposal) const;
    /// Signs without reading anything again: for many in a row.
    [[nodiscard]] base::Result<base::RecordId> append(const Pending &pending) const;
    /// Signs all, then reads everything again once.
    [[nodiscard]] base::Result<QList<base::RecordId>> state(const QList<Pending> &pending);
    [[nodiscard]] base::Result<QList<crypto::Certificate>>
    counterSealReaders(const exchange::LedgerEntry &entry) const;
    [[nodiscard]] base::Result<record::Opinion> readyOpinion(record::Opinion opinion) const;
    [[nodiscard]] base::Result<QList<base::RecordId>> adoptProposed() const;
    [[nodiscard]] base::Result<> handOut(const base::RecordId &decision,
                                         const record::ReconciledScore &score) const;

    exchange::Seat m_seat;
    std::optional<exchange::Ledger> m_ledger;
    QList<call::Proposal> m_proposals; // by id
    QSet<base::ProposalId> m_closed;   // by one's own conflicts
    Matrix m_matrix;                   // what numbers are made from
    QList<Row> m_shown;                // what this person may see of it
};

/// Reviews that the chair sends back with a question; holds until the next refresh.
[[nodiscard]] dialogue::Dialogue dialogueOf(Desk &desk);
/// planByRank over the desk's basis. `line` is the rank of the cut line, 0: none. NotFound before a
/// reconciliation.
[[nodiscard]] base::Result<record::Plan> draftPlan(const Desk &desk, const QString &scenario, int line = 0);

} // namespace simsa::committee
