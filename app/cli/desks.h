// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "committee/desk.h"
#include "office/desk.h"
#include "review/desk.h"

namespace simsa::cli {

/// The desk of the call that the session is about; NotFound and the like as the desks themselves answer.
[[nodiscard]] Attempt<std::unique_ptr<office::Desk>> officeDesk(Session &session);
[[nodiscard]] Attempt<std::unique_ptr<review::Desk>> reviewDesk(Session &session);
[[nodiscard]] Attempt<std::unique_ptr<committee::Desk>> committeeDesk(Session &session);

/// Where the session's person sits in the call, with what they may believe of it.
struct SeatedLedger
{
    exchange::Seat seat;
    exchange::Ledger ledger;
};
[[nodiscard]] Attempt<SeatedLedger> seatedLedger(Session &session);

/// The newest list of revoked certificates: `file` if given (then kept), a fresh one where this vault is the
/// authority's own, else the one that was kept. VersionGoesBack for one older than that.
[[nodiscard]] Attempt<crypto::Crl> newestCrl(Session &session, const QString &file);

/// The record id that `text` is, or is the only beginning of; NotFound.
[[nodiscard]] Attempt<base::RecordId> pickRecord(const QList<base::RecordId> &among, const QString &text);

} // namespace simsa::cli
