// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/certificate.h"
#include "exchange/vault.h"
#include "record/sealed.h"

#include <QDateTime>

#include <optional>

namespace simsa::exchange {

/// How far a record of one's own has come; foreign ones are Received.
enum class Delivery { Local, Uploaded, Acknowledged, Received };

/// A verified record as the vault keeps it. The vault authenticates the row, so the signature is checked
/// once, on arrival; what the roster says of the signer is judged anew each time the Ledger is loaded.
struct StoredRecord
{
    QByteArray json;       ///< the bytes that were signed
    QByteArray signedData; ///< as packets carry it
    QByteArray envelope;   ///< own records only, for sending
    crypto::Certificate signer;
    QDateTime signingTime; ///< the signer's claim
    QDateTime receivedAt;  ///< by this computer's clock; creation for own records
    Delivery delivery = Delivery::Local;
    QString packName;                               ///< own records: the pack they were uploaded in
    std::optional<base::RecordId> acknowledgedBy;   ///< checkpoint record
    std::optional<base::RecordId> disclosedBy = {}; ///< the record that handed it on to this reader

    friend bool operator==(const StoredRecord &, const StoredRecord &) = default;
};

[[nodiscard]] QByteArray toBytes(const StoredRecord &stored);
/// VaultDamaged for bytes that toBytes did not write.
[[nodiscard]] base::Result<StoredRecord> storedRecordFromBytes(const QByteArray &bytes);

/// What a feed is for: a device has one for its statements, the office's also one for checkpoints.
enum class FeedRole { Main, Checkpoint, Foreign };

/// A feed as far as it is known here: the ids of its records in order, also of those this reader cannot open.
struct FeedState
{
    base::FeedId feed;
    base::DeviceId device;
    FeedRole role = FeedRole::Foreign;
    QList<base::RecordId> ids;       ///< ids[i] has seq i + 1
    bool closed = false;             ///< own: superseded by a new epoch; foreign: frozen at a fork
    QList<base::RecordId> forkedIds; ///< ids that contradict ids[], kept as proof

    [[nodiscard]] record::Head head() const;
    friend bool operator==(const FeedState &, const FeedState &) = default;
};

[[nodiscard]] QByteArray toBytes(const FeedState &state);
[[nodiscard]] base::Result<FeedState> feedStateFromBytes(const QByteArray &bytes);

/// All feeds of a call in this vault.
[[nodiscard]] base::Result<QList<FeedState>> readFeeds(const Vault &vault, const base::CallId &call);
/// One record of a call; NotFound.
[[nodiscard]] base::Result<StoredRecord> readRecord(const Vault &vault, const base::CallId &call,
                                                    const base::RecordId &id);

/// The change that keeps a record or a feed.
void keep(Changes &changes, const base::CallId &call, const base::RecordId &id, const StoredRecord &stored);
void keep(Changes &changes, const base::CallId &call, const FeedState &state);

/// Outbox rows sort as feeds and sequence numbers do.
[[nodiscard]] QString outboxId(const base::FeedId &feed, qint64 seq);

} // namespace simsa::exchange
