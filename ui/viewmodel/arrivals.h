// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "call/localtext.h"
#include "record/type.h"
#include "viewmodel/rowtablemodel.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace simsa::viewmodel {

/// One record that came, as far as the pages need it.
struct ArrivedRecord
{
    base::RecordId id;
    record::Type type = record::Type::Unknown;
    QString typeName; ///< as written; for types of a newer Simsa
    base::PersonId author;
    base::DeviceId device;
    base::FeedId feed;
    qint64 seq = 1;
    QDateTime created;
    QDateTime received;
    bool acknowledged = false;          ///< under a checkpoint
    std::optional<base::Error> refused; ///< why it counts for nothing

    friend bool operator==(const ArrivedRecord &, const ArrivedRecord &) = default;
};

/// A chain in which one number was used twice.
struct ForkedChain
{
    base::FeedId feed;
    base::PersonId author; ///< empty when no record of it could be read
    base::DeviceId device;
    qint64 lastGood = 0; ///< the number up to which there is no doubt
    int contradicting = 0;

    friend bool operator==(const ForkedChain &, const ForkedChain &) = default;
};

/// The newest checkpoint; number 0 before there is one.
struct CheckpointState
{
    qint64 number = 0;
    QDateTime time;
    QDateTime nextDue;
    int heads = 0;

    friend bool operator==(const CheckpointState &, const CheckpointState &) = default;
};

/// An authority record of the office that the chair has not countersigned.
struct AwaitingItem
{
    base::RecordId id;
    record::Type type = record::Type::Charter;
    int version = 1;
    QDateTime created;
    QJsonObject body;
    QJsonObject before = {}; ///< a roster's: the body in force, to say what changes; empty: none

    friend bool operator==(const AwaitingItem &, const AwaitingItem &) = default;
};

/// Everything that lies in this vault of one call.
struct Arrivals
{
    QList<ArrivedRecord> records;
    QList<ForkedChain> forks;
    QList<CheckpointState> checkpoints; ///< newest first
    QHash<base::PersonId, call::LocalText> names;

    [[nodiscard]] CheckpointState newest() const { return checkpoints.value(0); }
    [[nodiscard]] int verified() const;
    [[nodiscard]] int chains() const;
    /// The person's name, or the id where there is none.
    [[nodiscard]] QString nameOf(const base::PersonId &person) const;
    friend bool operator==(const Arrivals &, const Arrivals &) = default;
};

/// One thing that somebody has to look at, in plain words.
struct LookItem
{
    QString id;
    Status status = Status::Unverified;
    QString what;  ///< "갈라짐"
    QString plain; ///< what happened, one sentence
    QString who;
    QString when;
    QString safe; ///< what is kept
    QString todo; ///< what to do

    friend bool operator==(const LookItem &, const LookItem &) = default;
};

/// Forks first, then refused records, newest first.
[[nodiscard]] QList<LookItem> looksOf(const Arrivals &arrivals);
/// Record types in words ("평가", "심사계획").
[[nodiscard]] QString typeWord(record::Type type);

/// Tables of the page "what arrived": titles and rows belong together.
[[nodiscard]] QStringList lookColumns();
[[nodiscard]] QList<TableRow> lookRows(const QList<LookItem> &looks);
[[nodiscard]] QStringList recordColumns();
[[nodiscard]] QList<TableRow> recordRows(const Arrivals &arrivals);
/// By author: how many records, how many verified, the last arrival.
[[nodiscard]] QStringList authorColumns();
[[nodiscard]] QList<TableRow> authorRows(const Arrivals &arrivals);

} // namespace simsa::viewmodel
