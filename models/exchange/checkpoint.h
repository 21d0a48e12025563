// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "record/record.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace simsa::exchange {

/// One feed as the office has it: a leaf of the tree under the checkpoint's root.
struct FeedHead
{
    base::FeedId feed;
    base::DeviceId device;
    record::Head head;

    friend bool operator==(const FeedHead &, const FeedHead &) = default;
};

/// The bytes of a leaf: canonical JSON of feed, id and seq.
[[nodiscard]] QByteArray leafOf(const FeedHead &head);

/// A leaf with its audit path, as an author outside the committee gets it.
struct ProvenHead
{
    FeedHead head;
    int index = 0;
    QList<base::Digest> path;

    friend bool operator==(const ProvenHead &, const ProvenHead &) = default;
};

/// Body of a `checkpoint` record: the office's statement of everything it durably holds. The committee gets
/// all heads; everybody else only the root and their own leaves (PROTOCOL.md, "Checkpoint").
struct Checkpoint
{
    qint64 number = 1; ///< from 1, rising by one
    QDateTime time;
    QDateTime nextDue; ///< a later checkpoint must exist after this, else somebody withholds
    base::Digest root; ///< RFC 6962 over leafOf() of all feeds, sorted by feed
    int size = 0;      ///< leaves in the tree
    base::Digest charter;
    int charterVersion = 0;
    int rosterVersion = 0;
    QByteArray crl;             ///< DER, the newest
    QList<FeedHead> heads;      ///< committee only
    QList<ProvenHead> ownHeads; ///< everybody else

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

[[nodiscard]] QJsonObject toJson(const Checkpoint &checkpoint);
/// CheckpointInvalid; the root is recomputed from whatever heads are in it.
[[nodiscard]] base::Result<Checkpoint> checkpointFromJson(const QJsonObject &body);

/// A checkpoint over `heads`, with all heads in it.
[[nodiscard]] Checkpoint fullCheckpoint(Checkpoint common, QList<FeedHead> heads);
/// The same checkpoint as the author of `devices` may see it.
[[nodiscard]] Checkpoint checkpointFor(const Checkpoint &full, const QList<base::DeviceId> &devices);

/// How far `feed` is acknowledged by this checkpoint, if at all.
[[nodiscard]] std::optional<record::Head> acknowledged(const Checkpoint &checkpoint,
                                                       const base::FeedId &feed);

} // namespace simsa::exchange
