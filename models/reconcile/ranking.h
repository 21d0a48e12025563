// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/proposal.h"
#include "reconcile/official.h"

#include <optional>

namespace simsa::reconcile {

/// A proposal as ranking needs to know it.
struct Candidate
{
    Official official;
    qint64 gpuMonths = 0; ///< asked for on the preferred cluster
    QDateTime receivedAt; ///< UTC

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// Nodes × GPUs a node × months asked for on the preferred cluster; 0 where the charter does not know it.
[[nodiscard]] qint64 gpuMonthsOf(const call::RequestLine &request, const call::Charter &charter);

/// Where one proposal stands.
struct Standing
{
    base::ProposalId proposal;
    int rank = 0; ///< 1-based; the same number where no step of the policy parts two
    /// The step that parted it from the one directly above; nullopt for the first and where nothing did.
    std::optional<call::TieStep> partedBy;

    friend bool operator==(const Standing &, const Standing &) = default;
};

/// Orders by the policy's tie steps in turn (domain.md §2.10), best first. Candidates with no review come
/// last in any case. Whoever wants only those that pass filters before. The order of `candidates` has no
/// influence except among those of equal rank, which keep it.
[[nodiscard]] QList<Standing> rank(const call::ScoringPolicy &policy, const call::Rubric &rubric,
                                   const QList<Candidate> &candidates);

/// SHA-256 of `seed|proposal` (UTF-8), lower-case hex: the lottery's order is ascending.
[[nodiscard]] QString lotteryTicket(const QString &seed, const base::ProposalId &proposal);

} // namespace simsa::reconcile
