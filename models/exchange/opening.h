// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/journal.h"
#include "exchange/pack.h"
#include "exchange/sync.h"

namespace simsa::exchange {

/// Where a record stands against the chain of its feed as far as it is known here (PROTOCOL.md, "Feed").
enum class Link {
    Known, ///< its place holds this very record
    Next,  ///< the one after the head
    Gap,   ///< something between is missing
    Fork,  ///< its place holds another record, or it follows another
};

[[nodiscard]] Link linkOf(const FeedState &feed, const PackItem &item);

/// A record of a pack to keep, or why there is none; neither when it is sealed to others.
struct Opened
{
    base::RecordId id;
    std::optional<StoredRecord> stored; ///< delivery Received, without envelope
    std::optional<SyncFinding> finding;
};

/// Opens one record of a verified pack with the reader's key and checks that it is what the pack's header
/// says of it. Safe to call from several threads.
[[nodiscard]] Opened openItem(const VerifiedPack &pack, const PackItem &item, const Author &reader,
                              const base::CallId &call, const QDateTime &now);

} // namespace simsa::exchange
