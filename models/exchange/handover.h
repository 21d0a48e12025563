// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/linked.h"
#include "exchange/seat.h"
#include "exchange/sync.h"

namespace simsa::exchange {

/// How much one record hands on: with room for its envelope in a pack of its own.
inline constexpr qsizetype handoverLimit = 512 * 1024;

/// States to office and chair that the linked `device` is the author's, and hands over to it every own record
/// of the call that it was not sealed to and not handed before; how many. Cut off, it goes on where it was.
[[nodiscard]] base::Result<int> handOver(const Seat &seat, const Contact &device);

/// Office or chair hand records that they hold on to new readers: one `disclosure` names them to those who
/// read that type, others carry them to the new readers alone. RecordSignerMayNot for anybody else's;
/// NotFound for a record that is not held or not believed; Recused for one about a proposal that a new reader
/// is in conflict with, as declared or as `known`; DisclosureInvalid, with who it is, for a reader whom the
/// charter in force does not let read it (audience.h), or who is not in the roster in force with valid
/// certificates; InvalidArgument without a reason or readers. The record that names them.
[[nodiscard]] base::Result<base::RecordId> disclose(const Seat &seat, const QString &reason,
                                                    const QList<base::RecordId> &records,
                                                    const QList<Contact> &readers,
                                                    const QList<call::Conflict> &known = {});

/// Takes in what believed `disclosure` and `device` records carry (PROTOCOL.md, "Handing on"): how many
/// records. What may not be handed on is a finding, DisclosureInvalid, at every sync.
[[nodiscard]] base::Result<int> takeHanded(const Seat &seat, const Ledger &ledger, SyncReport &report);

} // namespace simsa::exchange
