// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "capacity/capacitytable.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace simsa::plan {

using base::Nodes;

/// What a plan is worth: Σ over awards, always a whole number (domain.md §3.1).
enum class Objective {
    Score,     ///< score × 100
    ScoreNm,   ///< score × 100 × node-months
    ScoreFrac, ///< ⌊score × 100 × 1000 × nodes / nodes asked for on that cluster⌋, as A5 of the vectors
    ScoreContrast, ///< (score − contrast) × 100 × node-months
};

/// Nodes on one cluster from a start month for some months. With a profile, month i of the award takes
/// profile[i] nodes and `nodes` is the largest of them.
struct Option
{
    base::ClusterId cluster;
    int start = 0;        ///< 1-based
    int months = 0;       ///< ≥ 1
    Nodes nodes;          ///< ≥ 1
    QList<Nodes> profile; ///< empty: the same every month; else `months` entries

    /// Nodes in horizon month `month`; 0 outside.
    [[nodiscard]] Nodes at(int month) const;
    [[nodiscard]] qint64 nodeMonths() const;
    /// The last month, inclusive.
    [[nodiscard]] int end() const { return start + months - 1; }
    friend bool operator==(const Option &, const Option &) = default;
};

/// A cluster the applicant accepts, in order of preference.
struct Wish
{
    base::ClusterId cluster;
    Nodes nodes;          ///< asked for there; the peak of the profile if there is one
    QList<Nodes> profile; ///< by month of the award; empty: flat

    friend bool operator==(const Wish &, const Wish &) = default;
};

/// One proposal as planning sees it. `options` is what it may get, and nothing else.
struct Candidate
{
    base::ProposalId id;
    base::OrgId org; ///< empty: no organisation cap applies
    QString pool;
    QString region;
    int score100 = 0;   ///< 1/100 point
    bool passed = true; ///< false: failed the exact cut-off although the rounded score reaches it
    QList<Wish> wishes;
    QList<Option> options;

    /// The wish on that cluster, or nullptr.
    [[nodiscard]] const Wish *wishOn(const base::ClusterId &cluster) const;
    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// A group's share of all node-months awarded.
struct Share
{
    enum class By { Pool, Region };

    QString name;
    QString group;
    By by = By::Pool;
    bool atLeast = true; ///< else at most
    int numerator = 0;
    int denominator = 100;

    /// Whether what the candidate gets counts for the group.
    [[nodiscard]] bool holds(const Candidate &candidate) const
    {
        return (by == By::Pool ? candidate.pool : candidate.region) == group;
    }
    friend bool operator==(const Share &, const Share &) = default;
};

/// Everything a plan is made from (FORMAT.md).
struct Instance
{
    QString name;
    int months = 0; ///< the horizon H
    Objective objective = Objective::ScoreNm;
    QList<base::ClusterId> clusters;
    capacity::NodeTable free;          ///< nodes to hand out per cluster and month
    int cut100 = 0;                    ///< lower scores are not planned
    int contrast100 = 0;               ///< for ScoreContrast
    QList<int> levels = {100, 75, 50}; ///< award levels in per cent, falling; the greedy rule's order
    QList<Candidate> candidates;       ///< in ranking order where scores tie
    QHash<base::OrgId, Nodes> orgCap;  ///< most nodes in any month
    QList<Share> shares;
    QList<base::ProposalId> must;
    QList<base::ProposalId> forbid;
    QList<QList<base::ProposalId>> exclusive; ///< at most one of each group
    std::optional<int> envyDelta100;          ///< no justified envy beyond this difference
    std::optional<int> startCap;              ///< most awards starting in one month

    /// The candidate, or nullptr; valid as long as the instance is.
    [[nodiscard]] const Candidate *candidate(const base::ProposalId &id) const;
    /// True when it may be funded at all: passed, at or above the cut, not forbidden.
    [[nodiscard]] bool isPlannable(const Candidate &candidate) const;
    friend bool operator==(const Instance &, const Instance &) = default;
};

/// What one award adds to the objective.
[[nodiscard]] qint64 valueOf(const Instance &instance, const Candidate &candidate, const Option &option);

/// PlanInstanceInvalid with the place: ids unique, options inside the horizon on known clusters with a wish
/// for it, profiles as long as their option, groups and musts naming known proposals, shares as fractions.
[[nodiscard]] base::Result<> validate(const Instance &instance);

} // namespace simsa::plan
