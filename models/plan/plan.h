// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/instance.h"

#include <QJsonObject>

namespace simsa::plan {

/// Who gets what: one option of one candidate.
struct Award
{
    base::ProposalId proposal;
    Option option;

    friend bool operator==(const Award &, const Award &) = default;
};

/// Awards, in the order they were given.
struct Plan
{
    QList<Award> awards;

    /// The award of that proposal, or nullptr.
    [[nodiscard]] const Award *award(const base::ProposalId &proposal) const;
    [[nodiscard]] qint64 nodeMonths() const;
    /// What the awards take, in a table of the instance's shape.
    [[nodiscard]] capacity::NodeTable use(const Instance &instance) const;
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// Canonical: `{"awards":[{"cluster":…,"months":…,"nodes":…,"proposal":…,"start":…}…]}`, with
/// `nodes_by_month` where an award has a profile.
[[nodiscard]] QJsonObject toJson(const Plan &plan);
/// Shape and ranges only (JsonField…); check() judges the plan.
[[nodiscard]] base::Result<Plan> planFromJson(const QJsonObject &object);

} // namespace simsa::plan
