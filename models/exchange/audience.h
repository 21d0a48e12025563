// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"

namespace simsa::exchange {

/// To whom a record may be handed on, by charter, roster and conflicts (PROTOCOL.md, "Handing on"). One rule
/// for those who disclose and for those who watch.

/// Whether the charter in force lets `reader`, by its parts in the call, be handed `record` at `when`.
[[nodiscard]] bool mayBeHanded(const Ledger &ledger, const record::Record &record, const Contact &reader,
                               const QDateTime &when);

/// Whether `person` has declared a conflict with what `record` is about, until `until` if given. What
/// somebody said themselves is never closed to them.
[[nodiscard]] bool isInConflict(const Ledger &ledger, const record::Record &record,
                                const base::PersonId &person, const QDateTime &until = {});

/// Whose encryption certificate this is, by the roster in force or one before it.
[[nodiscard]] std::optional<Contact> readerNamed(const Ledger &ledger, const base::Digest &certificate);

} // namespace simsa::exchange
