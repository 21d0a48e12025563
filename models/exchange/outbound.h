// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/depot.h"
#include "exchange/journal.h"
#include "exchange/pack.h"

namespace simsa::exchange {

/// Sends what waits in the outbox, in packs.
class Outbound
{
public:
    struct Sent
    {
        int packs = 0;
        int records = 0;
    };

    Outbound(Vault &vault, Depot &depot, Author author, base::CallId call, const base::Clock &clock);

    /// Puts every waiting record into `box`, and again those whose pack is no longer there.
    [[nodiscard]] base::Result<Sent> send(const QString &box);

private:
    struct Waiting
    {
        base::RecordId id;
        record::Record record;
        StoredRecord stored;
    };

    /// Whether `next` may stand behind `one` in the same pack.
    [[nodiscard]] static bool goesOn(const Waiting &one, const Waiting &next);
    [[nodiscard]] base::Result<QList<Waiting>> waiting(const QStringList &present) const;
    [[nodiscard]] base::Result<> put(const QString &box, const QList<Waiting> &group);

    Vault &m_vault;
    Depot &m_depot;
    Author m_author;
    base::CallId m_call;
    const base::Clock &m_clock;
};

} // namespace simsa::exchange
