// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/closing.h"
#include "exchange/seat.h"

namespace simsa::office {

/// States that the call is closed now, with the terms of the charter in force; it takes effect when the chair
/// has countersigned it. CharterNotCountersigned without a charter, AlreadyExists while an earlier closing
/// waits for the chair, CallClosed, RecordSignerMayNot for a device that is not the pinned office's,
/// InvalidArgument for a reason above 4000 characters.
[[nodiscard]] base::Result<base::RecordId> closeCall(const exchange::Seat &seat,
                                                     const exchange::Ledger &ledger, const QString &reason);

/// Hands the chair's counterseal of the closing on to everybody; those who review read nothing of the
/// chair's. Done once; nothing while there is none. Part of every checkpoint.
[[nodiscard]] base::Result<> handClosingOn(const exchange::Seat &seat, const exchange::Ledger &ledger);

} // namespace simsa::office
