// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "record/type.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace simsa::record {

/// Head of a feed: how far it goes and the id of its last record.
struct Head
{
    qint64 seq = 0; ///< 0: nothing yet
    base::RecordId id;

    friend bool operator==(const Head &, const Head &) = default;
};

/// The feed and head that a new epoch of a feed goes on from.
struct Continuation
{
    base::FeedId feed;
    Head head;

    friend bool operator==(const Continuation &, const Continuation &) = default;
};

/// One signed statement of one person, as its JSON says it (FORMAT.md, "Record").
struct Record
{
    base::PersonId author;
    QJsonObject body;
    base::CallId call;
    base::Digest charter; ///< SHA-256 of the canonical charter in force; of its own body for a charter record
    std::optional<base::RecordId> checkpoint; ///< the newest checkpoint the author had seen
    std::optional<Continuation> continues;    ///< only with seq 1 of a later epoch
    QDateTime created;                        ///< by the author's clock, a claim
    base::DeviceId device;
    base::FeedId feed;
    base::RecordId prev; ///< zeros with seq 1
    QByteArray salt;     ///< 16 random bytes, because levels are guessable
    QMap<base::FeedId, Head> seen;
    qint64 seq = 1;         ///< from 1
    QList<base::Digest> to; ///< SHA-256 of every reader's encryption certificate, the author's own included
    Type type = Type::Unknown;
    QString typeName; ///< as written; tells unknown types apart

    friend bool operator==(const Record &, const Record &) = default;
};

/// The exact bytes that are signed.
[[nodiscard]] QByteArray encode(const Record &record);
/// Reads only what encode would have written: RecordMalformed (with the place), RecordVersionUnknown, or the
/// JSON codes of base/json.h. An unknown type is not an error.
[[nodiscard]] base::Result<Record> decode(const QByteArray &json);

} // namespace simsa::record
