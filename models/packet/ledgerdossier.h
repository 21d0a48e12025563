// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"
#include "packet/dossier.h"
#include "packet/packetcontent.h"

namespace simsa::packet {

/// Everything an archive holds, from the records this ledger believes; errors as collectPacket. For this
/// folder only.
[[nodiscard]] base::Result<Dossier> dossierOf(const exchange::Ledger &ledger);

/// The part of it that an applicant may have: charter with its counterseal, own decision, own handout.
/// DecisionStateWrong, NotFound.
[[nodiscard]] base::Result<QList<base::RecordId>> recordsFor(const Dossier &dossier,
                                                             const base::ProposalId &proposal);

} // namespace simsa::packet
