// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome/reviews.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace simsa::outcome {

using base::RecordId;
using exchange::LedgerEntry;

namespace {

using Key = std::pair<base::ProposalId, base::PersonId>;

bool standsBefore(const CurrentReview &a, const CurrentReview &b)
{
    return a.created != b.created ? a.created < b.created : a.record < b.record;
}

/// In a forked feed only what a later epoch of the same author goes on from is beyond doubt.
bool isForked(const exchange::Ledger &ledger, const LedgerEntry &entry)
{
    const auto &forks = ledger.forks();
    const bool inFork = std::any_of(forks.begin(), forks.end(), [&](const exchange::FeedState &feed) {
        return feed.feed == entry.record.feed;
    });
    if (!inFork)
        return false;
    const auto &entries = ledger.entries();
    return std::none_of(entries.begin(), entries.end(), [&](const LedgerEntry &later) {
        const auto &continues = later.record.continues;
        return !later.refused && later.record.author == entry.record.author && continues &&
               continues->feed == entry.record.feed && continues->head.seq >= entry.record.seq;
    });
}

CurrentReview currentFrom(const exchange::Ledger &ledger, const LedgerEntry &entry, record::Review review)
{
    CurrentReview current;
    current.record = entry.id;
    current.author = entry.record.author;
    current.review = std::move(review);
    current.created = entry.record.created;
    current.forked = isForked(ledger, entry);
    return current;
}

/// Only one's own version of the same review can be replaced: nobody takes out another's.
QSet<RecordId> supersededIn(const QList<CurrentReview> &versions)
{
    QSet<RecordId> superseded;
    for (const CurrentReview &version : versions) {
        for (const RecordId &id : version.review.supersedes)
            superseded.insert(id);
    }
    return superseded;
}

} // namespace

QList<CurrentReview> currentReviews(const exchange::Ledger &ledger)
{
    QMap<Key, QList<CurrentReview>> versions;
    for (const LedgerEntry *entry : ledger.believed(record::Type::Review)) {
        auto review = record::reviewFromJson(entry->record.body);
        if (!review)
            continue;
        const Key key(review->proposal, entry->record.author);
        versions[key].append(currentFrom(ledger, *entry, *std::move(review)));
    }
    QList<CurrentReview> current;
    for (QList<CurrentReview> &all : versions) {
        const QSet<RecordId> superseded = supersededIn(all);
        all.removeIf([&](const CurrentReview &one) { return superseded.contains(one.record); });
        if (all.isEmpty())
            continue; // versions that name each other: none of them can stand
        std::sort(all.begin(), all.end(), standsBefore);
        CurrentReview last = all.takeLast();
        for (auto it = all.crbegin(); it != all.crend(); ++it)
            last.beside.append(it->record);
        current.append(last);
    }
    return current;
}

} // namespace simsa::outcome
