// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "crypto/key.h"
#include "exchange/shelf.h"

namespace simsa::exchange {

/// The person and device on whose behalf records are made. `keys` is not owned and outlives every user.
struct Author
{
    base::PersonId person;
    base::DeviceId device;
    const crypto::KeySource *keys = nullptr;
    crypto::Certificate ca;
};

/// What a use case wants to state.
struct Statement
{
    record::Type type = record::Type::Unknown;
    QJsonObject body;
    QList<crypto::Certificate> readers; ///< the author's own devices are added
    base::Digest charter;               ///< SHA-256 of the charter in force
    std::optional<base::RecordId> checkpoint;
    QMap<base::FeedId, record::Head> seen;
    FeedRole role = FeedRole::Main;
};

/// Writes one's own records: signs, verifies, seals, chains and queues them. The record, the head of the
/// feed, the outbox row and whatever the use case changes besides are one transaction: queued and locked, or
/// neither.
class Journal
{
public:
    Journal(Vault &vault, Author author, base::CallId call, const base::Clock &clock);

    /// The id of the new record. `also` is written in the same transaction.
    [[nodiscard]] base::Result<base::RecordId> append(const Statement &statement, Changes also = {});

    [[nodiscard]] const Author &author() const { return m_author; }
    [[nodiscard]] const base::CallId &call() const { return m_call; }
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }

private:
    /// The open feed of that role, or a new one that goes on from the newest closed one.
    [[nodiscard]] base::Result<FeedState> openFeed(FeedRole role,
                                                   std::optional<record::Continuation> &continues) const;
    /// Head of the last of one's closed epochs: the one that no other goes on from.
    [[nodiscard]] base::Result<std::optional<record::Continuation>>
    lastEpoch(const QList<FeedState> &closed) const;

    Vault &m_vault;
    Author m_author;
    base::CallId m_call;
    const base::Clock &m_clock;
};

} // namespace simsa::exchange
