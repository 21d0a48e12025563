// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"
#include "record/decisions.h"
#include "record/statements.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace simsa::outcome {

/// A body with the record it stands in.
template<typename T>
struct Stated
{
    base::RecordId record;
    T value;

    friend bool operator==(const Stated &, const Stated &) = default;
};

/// The newest believed reconciliation.
[[nodiscard]] std::optional<Stated<record::Reconciliation>>
newestReconciliation(const exchange::Ledger &ledger);
/// The newest believed plan made from that reconciliation: a plan over older scores no longer counts.
[[nodiscard]] std::optional<Stated<record::Plan>> newestPlan(const exchange::Ledger &ledger);

/// The opinion of each proposal that stands: not superseded, the newest where several stand.
[[nodiscard]] QMap<base::ProposalId, Stated<record::Opinion>> currentOpinions(const exchange::Ledger &ledger);
/// The decision of each proposal that stands. An adopted one wins over every proposed one.
[[nodiscard]] QMap<base::ProposalId, Stated<record::Decision>>
currentDecisions(const exchange::Ledger &ledger);

/// How many different people have endorsed each decision; those without are not there.
[[nodiscard]] QHash<base::RecordId, int> endorsements(const exchange::Ledger &ledger);

} // namespace simsa::outcome
