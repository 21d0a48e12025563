// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/depot.h"
#include "exchange/journal.h"
#include "exchange/ledger.h"

#include <functional>

namespace simsa::exchange {

/// Which boxes of the depot one writes to and reads from.
enum class Side {
    Office,    ///< writes out/, reads in/
    Committee, ///< writes in/, reads both
    Reviewer,  ///< writes in/, reads out/
};

/// Something that a person should look at; nothing was lost by it.
struct SyncFinding
{
    base::ErrorCode code = base::ErrorCode::Internal;
    QString where; ///< pack name, feed or record id
    QString detail;

    friend bool operator==(const SyncFinding &, const SyncFinding &) = default;
};

/// What one sync did.
struct SyncReport
{
    int uploadedRecords = 0;
    int uploadedPacks = 0;
    int readPacks = 0;
    int receivedRecords = 0; ///< opened and kept
    int notForMe = 0;        ///< chained, not readable here
    int acknowledged = 0;    ///< own records newly under a checkpoint
    int restored = 0;        ///< own records this vault had lost, brought back from the depot
    bool newEpoch = false; ///< the vault was older than what it had sent; the next record starts a new epoch
    QList<SyncFinding> findings;

    friend bool operator==(const SyncReport &, const SyncReport &) = default;
};

class Inbound;

/// Progress in steps of unknown total; return false to stop after the current object. What was done stays
/// done.
using SyncProgress = std::function<bool(int done)>;

/// One exchange with a depot, both ways. Idempotent and resumable at every step: each pack is one durable
/// transaction here, and putting the same object twice is one object there (PROTOCOL.md, "Sync").
class Sync
{
public:
    Sync(Vault &vault, Depot &depot, Author author, Trust trust, base::CallId call, Side side,
         const base::Clock &clock);

    /// DepotUnreachable and the like end it at once; a bad object is a finding, never the end.
    [[nodiscard]] base::Result<SyncReport> run(const SyncProgress &progress = {});

private:
    [[nodiscard]] base::Result<> recall();
    [[nodiscard]] base::Result<> push();
    [[nodiscard]] base::Result<> pull();
    /// `devices`: of these only; nobody named: everybody's.
    [[nodiscard]] base::Result<> pullFrom(const QString &box, Inbound &inbound,
                                          const QList<base::DeviceId> &devices = {});
    /// What one's own other devices put where this one writes to.
    [[nodiscard]] base::Result<> pullLinked(Inbound &inbound);
    /// The ledger after what was handed on has been taken in.
    [[nodiscard]] base::Result<Ledger> unpacked();
    [[nodiscard]] base::Result<> lookAround(const Ledger &ledger);
    [[nodiscard]] base::Result<> acknowledge();

    Vault &m_vault;
    Depot &m_depot;
    Author m_author;
    Trust m_trust;
    base::CallId m_call;
    Side m_side;
    const base::Clock &m_clock;
    SyncProgress m_progress;
    SyncReport m_report;
};

} // namespace simsa::exchange
