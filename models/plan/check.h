// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace simsa::plan {

/// A rule that a plan breaks.
enum class Rule {
    UnknownProposal, ///< proposal
    AwardedTwice,    ///< proposal
    NotPlannable,    ///< proposal: below the cut, failed or forbidden
    NotAnOption,     ///< proposal: an award it did not ask for
    Capacity,        ///< cluster, month, have, limit
    OrgCap,          ///< org, month, have, limit
    Share,           ///< group (the share's name), have node-months of `limit` in all
    Exclusive,       ///< proposal and other, both funded
    MustFund,        ///< proposal, not funded
    StartCap,        ///< month, have, limit
    JustifiedEnvy,   ///< proposal refused, other funded in a place it would fit
};

/// One breach, with the values that its rule names above; the rest is empty.
struct Breach
{
    Rule rule = Rule::Capacity;
    base::ProposalId proposal;
    base::ProposalId other;
    base::ClusterId cluster;
    base::OrgId org;
    QString group;
    int month = 0;
    qint64 have = 0;
    qint64 limit = 0;

    friend bool operator==(const Breach &, const Breach &) = default;
};

/// What a checker says of a plan.
struct Verdict
{
    qint64 value = 0; ///< by the instance's objective
    int awards = 0;
    qint64 nodeMonths = 0;
    QList<Breach> breaches;

    [[nodiscard]] bool isFeasible() const { return breaches.isEmpty(); }
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Judges a plan against every rule of the instance, from the instance's words alone and sharing no
/// arithmetic with what makes plans. Only an instance that is itself wrong is an error: PlanInstanceInvalid.
[[nodiscard]] base::Result<Verdict> check(const Instance &instance, const Plan &plan);

/// A refused proposal and a funded one of the same pool, lower by more than δ, in whose cluster, months and
/// nodes the refused one has an option that would fit.
struct EnvyPair
{
    base::ProposalId refused;
    base::ProposalId funded;

    friend bool operator==(const EnvyPair &, const EnvyPair &) = default;
};

/// All such pairs, refused ones in the order of the instance. δ in 1/100 point.
[[nodiscard]] QList<EnvyPair> justifiedEnvy(const Instance &instance, const Plan &plan, int delta100);

} // namespace simsa::plan
