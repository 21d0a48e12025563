// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/journal.h"
#include "exchange/ledger.h"

namespace simsa::exchange {

/// One person's seat in one call: what every desk is made from. Owns nothing; the workstation does.
struct Seat
{
    Vault *vault = nullptr;
    const base::Clock *clock = nullptr;
    Author author;
    Trust trust;
    base::CallId call;

    [[nodiscard]] base::Result<Ledger> ledger() const { return Ledger::load(*vault, call, trust); }
    [[nodiscard]] Place place(Table table) const { return {call, table}; }
};

/// Appends a record to everybody the table of types names, with charter, checkpoint and `seen` of `ledger`.
/// `except` are people in conflict with the matter. `also` is written in the same transaction.
/// CallClosed for what a closed call no longer takes (closing.h).
[[nodiscard]] base::Result<base::RecordId> state(const Seat &seat, const Ledger &ledger, record::Type type,
                                                 const QJsonObject &body, Changes also = {},
                                                 const QList<base::PersonId> &except = {});

} // namespace simsa::exchange
