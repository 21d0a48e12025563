// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeeport.h"

namespace simsa::viewmodel {

/// Why a proposal is not in the plan, in a few words for the table: "B200 short of 8 nodes in 2026-04".
[[nodiscard]] QString refusalBrief(const record::PlannedRefusal &refusal, const call::Charter &charter);
/// The same as a whole sentence.
[[nodiscard]] QString refusalSentence(const record::PlannedRefusal &refusal, const call::Charter &charter);
/// What the proposal gets, as a sentence.
[[nodiscard]] QString awardSentence(const record::PlannedAward &award, const call::Charter &charter);
/// What a plan does with a proposal, as a sentence; empty where it says nothing of it.
[[nodiscard]] QString outcomeSentence(const record::Plan &plan, const base::ProposalId &proposal,
                                      const call::Charter &charter);
/// "H200 32×10" as asked for.
[[nodiscard]] QString requestBrief(const call::RequestLine &request, const call::Charter &charter);
/// "H200-A" in the current language; the id when the charter has none of this name.
[[nodiscard]] QString clusterName(const base::ClusterId &cluster, const call::Charter &charter);
/// Outcomes and stages in words.
[[nodiscard]] QString outcomeWord(record::Outcome outcome);
[[nodiscard]] QString stageWord(const committee::DecisionState *decision);
/// How the official score came about, by the charter's rule.
[[nodiscard]] QString aggregationSentence(const call::ScoringPolicy &policy);
/// The recommendation of a review in words; empty without one.
[[nodiscard]] QString recommendationWord(const std::optional<call::Recommendation> &recommendation);

/// A remark on a plan, with a glyph of its own.
struct PlanRemark
{
    enum class Kind { Good, Note, Warn, Reason };
    Kind kind = Kind::Note;
    QString text;
    base::ProposalId jump; ///< with Reason: the first proposal without reasons

    friend bool operator==(const PlanRemark &, const PlanRemark &) = default;
};

/// What is to be said of the whole plan: the first that did not fit, and reasons still to be written.
[[nodiscard]] QList<PlanRemark> remarksOn(const CommitteeSnapshot &snapshot, const record::Plan &plan);

/// One number of the totals strip.
struct PlanTotal
{
    QString caption;
    QString number;
    QString unit;
};
[[nodiscard]] QList<PlanTotal> totalsOf(const CommitteeSnapshot &snapshot, const record::Plan &plan);

/// Rank of the last proposal above the cut line: the plan's own line, or, where it has none, the last that
/// passes the charter's cut-off; 0 when none does.
[[nodiscard]] int lineOf(const CommitteeSnapshot &snapshot, const record::Plan &plan);
/// Eligible proposals that get nothing and whose opinion has no reasons yet, by rank.
[[nodiscard]] QList<base::ProposalId> withoutReasons(const CommitteeSnapshot &snapshot,
                                                     const record::Plan &plan);

/// Nodes that a plan leaves free on a cluster: by month, 1-based months at index month − 1.
[[nodiscard]] QList<int> freeAfter(const call::Cluster &cluster, const record::Plan &plan);

/// What an authority record says, line by line, for whoever is to countersign it.
[[nodiscard]] QStringList summaryOf(const AwaitingItem &item);

} // namespace simsa::viewmodel
