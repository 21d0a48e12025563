// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/assignment.h"
#include "capacity/capacitytable.h"
#include "exchange/seat.h"
#include "plan/greedy.h"
#include "reconcile/official.h"
#include "reconcile/ranking.h"
#include "record/decisions.h"
#include "record/statements.h"

#include <QMap>

#include <memory>

namespace simsa::committee {

/// One reviewer's cell of the matrix.
struct Cell
{
    enum class State { NotAssigned, Missing, Present, Late, Recused, Superseded, Unverified, Forked };

    State state = State::NotAssigned;
    base::RecordId record;        ///< with Present and Late
    call::ReviewContent content;  ///< with Present and Late
    base::Score total;            ///< weighted, 1/100 point
    double residual = 0;          ///< total − proposal mean − reviewer offset, in points: for the triangle only

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// One proposal's row of the matrix.
struct Row
{
    call::Proposal proposal;
    QMap<base::PersonId, Cell> cells; ///< assigned and recused reviewers only
    reconcile::Official official;     ///< by the charter's rule, from the reviews present
    int rank = 0;                     ///< 0: not ranked
    std::optional<record::Opinion> opinion;
    std::optional<base::RecordId> opinionRecord;

    friend bool operator==(const Row &, const Row &) = default;
};

/// Delivery tiles.
struct Deliveries
{
    int expected = 0;
    int present = 0;
    int acknowledged = 0;
    int late = 0;
    int recused = 0;
    int needsLook = 0; ///< refused, forked, unverified

    friend bool operator==(const Deliveries &, const Deliveries &) = default;
};

/// A decision with its record and what happened to it since.
struct DecisionState
{
    base::RecordId record;
    record::Decision decision;
    int endorsements = 0;

    friend bool operator==(const DecisionState &, const DecisionState &) = default;
};

/// What the chair and the members do. Not thread-safe.
///
/// The committee's proposals come from the office's `assignment` record's companion: the office hands the chair a
/// bundle as it does reviewers, with all proposals that go to the meeting; Desk::load takes it in.
class Desk
{
public:
    /// Takes the committee's bundle in (all proposals, full requests). As review::Desk::load.
    [[nodiscard]] static base::Result<> load(const exchange::Seat &seat, const QString &bundlePath);
    [[nodiscard]] static base::Result<std::unique_ptr<Desk>> open(const exchange::Seat &seat);

    /// Charter, roster and assignment records of the office that wait for the chair.
    [[nodiscard]] QList<const exchange::LedgerEntry *> awaitingCounterseal() const;
    /// Countersigns one of them after having read it.
    [[nodiscard]] base::Result<base::RecordId> counterseal(const base::RecordId &record);

    /// NotFound before a charter is in force.
    [[nodiscard]] base::Result<call::Charter> charter() const;
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; } ///< by proposal id
    [[nodiscard]] QList<exchange::Contact> reviewers() const;
    [[nodiscard]] Deliveries deliveries() const;

    /// Signs the official scores by the charter's rule. ReviewsMissing if a proposal has fewer reviews than the
    /// charter wants, unless `acceptMissing` gives the chair's reason.
    [[nodiscard]] base::Result<base::RecordId> reconcile(const QString &acceptMissing = {});
    [[nodiscard]] std::optional<base::RecordId> reconciliation() const;

    /// The committee's greedy rule over the official scores: computed, not yet signed.
    [[nodiscard]] base::Result<record::Plan> draftPlan(const QString &scenario, int line = 0) const;
    /// Checks feasibility independently, then signs. PlanInfeasible with the first broken rule.
    [[nodiscard]] base::Result<base::RecordId> adoptPlan(const record::Plan &plan);
    [[nodiscard]] std::optional<record::Plan> plan() const;
    [[nodiscard]] std::optional<base::RecordId> planRecord() const;

    [[nodiscard]] base::Result<base::RecordId> writeOpinion(const record::Opinion &opinion);
    /// Several, read again once at the end.
    [[nodiscard]] base::Result<> writeOpinions(const QList<record::Opinion> &opinions);

    /// One decision a proposal from the plan in force, proposed. ReasonMissing if a refused proposal has no opinion
    /// with reasons.
    [[nodiscard]] base::Result<QList<base::RecordId>> proposeDecisions();
    /// Adopts all proposed decisions and signs each applicant's sheet (handout).
    [[nodiscard]] base::Result<QList<base::RecordId>> adoptDecisions();
    [[nodiscard]] QList<DecisionState> decisions() const;
    /// A member stands for every adopted decision. DecisionStateWrong if none is adopted.
    [[nodiscard]] base::Result<base::RecordId> endorse();

    [[nodiscard]] const exchange::Ledger &ledger() const { return *m_ledger; }
    [[nodiscard]] base::Result<> refresh();

private:
    explicit Desk(exchange::Seat seat) : m_seat(std::move(seat)) {}

    exchange::Seat m_seat;
    std::optional<exchange::Ledger> m_ledger;
    QList<Row> m_rows;
};

} // namespace simsa::committee
