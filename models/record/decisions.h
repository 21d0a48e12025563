// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantities.h"
#include "call/proposal.h"
#include "call/rubric.h"

#include <QJsonObject>

#include <optional>

namespace simsa::base {
class JsonReader;
}

namespace simsa::record {

/// Bodies of the records of the committee. Everything a verifier needs to recompute a number is in them or in
/// a record they name. Readers answer RecordMalformed with the field.

/// The official score of one proposal, with the reviews that made it.
struct ReconciledScore
{
    base::ProposalId proposal;
    QList<base::RecordId> reviews; ///< review records counted, before highest and lowest fall out
    qint64 numerator = 0;          ///< exact mean in 1/100 point = numerator / denominator
    qint64 denominator = 1;        ///< ≥ 1
    base::Score score;             ///< rounded half up
    int rank = 0;                  ///< from 1; 0: not ranked
    bool enough = false;           ///< at least the charter's minimum of reviews

    friend bool operator==(const ReconciledScore &, const ReconciledScore &) = default;
};

/// `reconciliation`: from single reviews to one official score a proposal, by the charter's rule.
struct Reconciliation
{
    QList<ReconciledScore> scores; ///< by proposal id
    QString missingReason{};       ///< the chair's, for going on although reviews are missing; else empty

    [[nodiscard]] const ReconciledScore *of(const base::ProposalId &proposal) const;
    friend bool operator==(const Reconciliation &, const Reconciliation &) = default;
};

/// One line of the plan: who gets which cluster, how many nodes, from when, for how long.
struct PlannedAward
{
    base::ProposalId proposal;
    base::ClusterId cluster;
    int start = 1;  ///< month of the charter's horizon, from 1
    int months = 1; ///< ≥ 1
    base::Nodes nodes;
    int percent = 100; ///< of the nodes asked for on that cluster, as the award level that was tried

    friend bool operator==(const PlannedAward &, const PlannedAward &) = default;
};

/// Why a proposal got nothing: a code of models/plan, with its values.
struct PlannedRefusal
{
    base::ProposalId proposal;
    QString reason;          ///< stable code, e.g. "no_room", "below_line"
    base::ClusterId cluster; ///< where it came closest; may be empty
    int month = 0;           ///< the first month that lacks nodes; 0: none
    base::Nodes missing;     ///< nodes lacking there

    friend bool operator==(const PlannedRefusal &, const PlannedRefusal &) = default;
};

/// What a proposal asked for when the plan was made.
struct PlannedRequest
{
    base::ProposalId proposal;
    base::OrgId org; ///< empty: unknown, no organisation cap applies
    base::PoolId pool;
    QString region;
    bool nonCapital = false;
    call::RequestLine request;

    friend bool operator==(const PlannedRequest &, const PlannedRequest &) = default;
};

/// What the committee settled about one proposal by hand; the rule that makes the plan keeps it.
struct PlannedChange
{
    base::ProposalId proposal;
    int place = 0;           ///< the rank at which it is considered; 0: its own
    int percent = 0;         ///< the award level; 0: as the rule finds
    base::ClusterId cluster; ///< empty: as the rule finds
    int start = 0;           ///< month of the charter's horizon, from 1; 0: as the rule finds
    bool setAside = false;   ///< not considered at all
    QString reason;          ///< for the minutes; never empty where needsReason()

    /// Whoever was passed by has a right to know why.
    [[nodiscard]] bool needsReason() const { return place > 0 || setAside; }
    /// Says nothing.
    [[nodiscard]] bool isEmpty() const
    {
        return place == 0 && percent == 0 && cluster.isEmpty() && start == 0 && !setAside;
    }
    friend bool operator==(const PlannedChange &, const PlannedChange &) = default;
};

/// `plan`: a scenario with the rule that made it and the requests it was made of.
struct Plan
{
    QString scenario; ///< name, 1–200 characters
    QString rule;     ///< engine and its settings, e.g. "greedy"
    base::RecordId reconciliation;
    int line = 0; ///< rank of the cut line; nobody below it is considered
    QList<PlannedRequest> requests;
    QList<PlannedAward> awards;
    QList<PlannedRefusal> refusals;
    QList<PlannedChange> changes; ///< by hand, at most one a proposal

    [[nodiscard]] const PlannedAward *awardOf(const base::ProposalId &proposal) const;
    friend bool operator==(const Plan &, const Plan &) = default;
};

enum class Outcome { Award, Conditional, Reserve, Rejected, Ineligible };
enum class DecisionStage { Proposed, Adopted };

/// `decision`: what becomes of one proposal.
struct Decision
{
    base::ProposalId proposal;
    Outcome outcome = Outcome::Rejected;
    DecisionStage stage = DecisionStage::Proposed;
    base::RecordId reconciliation;
    base::RecordId plan;
    std::optional<base::RecordId> opinion;
    std::optional<PlannedAward> award; ///< with Award and Conditional only
    call::LocalText reasons;
    QList<call::LocalText> conditions;        ///< with Conditional only
    std::optional<base::RecordId> supersedes; ///< the proposed decision that this one adopts or replaces

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// `endorsement`: a member stands for decisions.
struct Endorsement
{
    QList<base::RecordId> decisions;

    friend bool operator==(const Endorsement &, const Endorsement &) = default;
};

/// One review in an applicant's packet: no name, and a salted commitment in place of the record.
struct AnonymousReview
{
    QString label; ///< "A", "B", … in an order that tells nothing
    call::LevelSet levels;
    base::Score total;
    QString comment;
    base::RecordId commitment; ///< id of the review record, which its 16-byte salt makes unguessable

    friend bool operator==(const AnonymousReview &, const AnonymousReview &) = default;
};

/// `handout`: the sheet one applicant may see, signed by the chair.
struct Handout
{
    base::ProposalId proposal;
    base::RecordId decision;
    ReconciledScore score; ///< its reviews are the commitments, in the order of the sheet
    QList<AnonymousReview> reviews;

    friend bool operator==(const Handout &, const Handout &) = default;
};

[[nodiscard]] QJsonObject toJson(const Reconciliation &reconciliation);
/// A change by hand as the body of a plan writes it.
[[nodiscard]] QJsonObject toJson(const PlannedChange &change);
[[nodiscard]] QJsonObject toJson(const Plan &plan);
[[nodiscard]] QJsonObject toJson(const Decision &decision);
[[nodiscard]] QJsonObject toJson(const Endorsement &endorsement);
[[nodiscard]] QJsonObject toJson(const Handout &handout);
[[nodiscard]] base::Result<Reconciliation> reconciliationFromJson(const QJsonObject &body);
/// The reader's object as a change; one that needs a reason may still lack it. What is refused the reader
/// says.
[[nodiscard]] PlannedChange readPlannedChange(base::JsonReader &reader);
[[nodiscard]] base::Result<Plan> planFromJson(const QJsonObject &body);
[[nodiscard]] base::Result<Decision> decisionFromJson(const QJsonObject &body);
[[nodiscard]] base::Result<Endorsement> endorsementFromJson(const QJsonObject &body);
[[nodiscard]] base::Result<Handout> handoutFromJson(const QJsonObject &body);

} // namespace simsa::record
