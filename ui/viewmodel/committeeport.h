// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee/desk.h"
#include "committee/scenario.h"
#include "viewmodel/arrivals.h"

#include <memory>

namespace simsa::viewmodel {

/// A reviewer's column of the matrix.
struct ReviewerName
{
    base::PersonId id;
    call::LocalText name;

    friend bool operator==(const ReviewerName &, const ReviewerName &) = default;
};

/// What the committee's pages show: a value, read off the GUI thread and replaced as a whole.
struct CommitteeSnapshot
{
    std::optional<call::Charter> charter; ///< absent before one is in force
    QList<committee::Row> rows;           ///< by proposal id
    QList<ReviewerName> reviewers;
    committee::Deliveries deliveries;
    std::optional<base::RecordId> reconciliation;
    std::optional<record::Plan> plan; ///< the signed one
    std::optional<base::RecordId> planRecord;
    std::shared_ptr<const committee::PlanBasis> basis; ///< with a reconciliation only
    QList<committee::Scenario> scenarios;              ///< kept in this vault
    QList<committee::DecisionState> decisions;
    QList<AwaitingItem> awaiting;
    Arrivals arrivals;
    QList<dialogue::Thread> questions; ///< about reviews and proposals, oldest first
    bool isChair = true;               ///< else a member

    /// The row, or nullptr; valid as long as the snapshot is.
    [[nodiscard]] const committee::Row *row(const base::ProposalId &id) const;
    /// The newest question about a version of a review, or nullptr.
    [[nodiscard]] const dialogue::Thread *questionOf(const base::RecordId &review) const;
    [[nodiscard]] const committee::DecisionState *decision(const base::ProposalId &id) const;
    /// Ranked rows by rank, the unranked after them by id.
    [[nodiscard]] QList<const committee::Row *> byRank() const;
    /// Proposals with fewer reviews than the charter wants.
    [[nodiscard]] QList<base::ProposalId> tooFewReviews() const;
};

/// The three steps from plan to decision.
enum class DecisionStep { Propose, Adopt, Endorse };

/// What the pages ask of the committee's desk. Called on one worker thread, never on two at once.
class CommitteePort
{
public:
    virtual ~CommitteePort() = default;

    /// Reads everything anew.
    [[nodiscard]] virtual base::Result<CommitteeSnapshot> read() = 0;
    [[nodiscard]] virtual base::Result<> counterseal(const base::RecordId &record) = 0;
    [[nodiscard]] virtual base::Result<> reconcile(const QString &acceptMissing) = 0;
    [[nodiscard]] virtual base::Result<> keepScenarios(const QList<committee::Scenario> &scenarios) = 0;
    [[nodiscard]] virtual base::Result<> adoptPlan(const record::Plan &plan) = 0;
    [[nodiscard]] virtual base::Result<> writeOpinion(const record::Opinion &opinion) = 0;
    [[nodiscard]] virtual base::Result<> returnReview(const base::RecordId &review, const QString &text) = 0;
    [[nodiscard]] virtual base::Result<> advance(DecisionStep step) = 0;
};

/// The port over a desk, which must outlive it; nobody else may use the desk meanwhile. Scenarios are kept in
/// the vault of `seat`, which is the desk's.
[[nodiscard]] std::shared_ptr<CommitteePort> committeePort(committee::Desk *desk, const exchange::Seat &seat,
                                                           bool isChair);

} // namespace simsa::viewmodel
