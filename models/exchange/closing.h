// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"
#include "record/closed.h"

namespace simsa::exchange {

/// The closing in force: stated by the office, countersigned by the chair, with the very terms of the charter
/// it names where that is the one in force here (PROTOCOL.md, "Closing"). A `closed` that lacks any of it
/// closes nothing.
[[nodiscard]] std::optional<InForce<record::Closed>> closingOf(const Ledger &ledger);

/// CallClosed, with the time, for what may no longer be stated. A key can be revoked and a record handed on
/// in a closed call, too.
[[nodiscard]] base::Result<> checkOpen(const Ledger &ledger, record::Type type);

/// Whether the record is the office's closing itself, not the one that hands the chair's counterseal on.
[[nodiscard]] bool isClosing(const LedgerEntry &entry);

/// Takes the chair's counterseal out of a closing that the office hands on, for readers who never see the
/// chair's own packs. One that does not verify, or seals something else, is left where it is.
[[nodiscard]] base::Result<> takeCounterseal(Vault &vault, const Ledger &ledger, const Trust &trust,
                                             const QDateTime &now);

/// Whether the call was destroyed in this vault, whole. The vault remembers it beside its calls; one restored
/// from a backup of before does not, and is told again by the next sync.
[[nodiscard]] base::Result<bool> isDestroyed(const Vault &vault, const base::CallId &call);
/// The change by which it is remembered.
void keepDestroyed(Changes &changes, const base::CallId &call, const base::RecordId &closed);

} // namespace simsa::exchange
