// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/officesession.h"

namespace simsa::viewmodel {

/// Titles and rows of the office's tables.
enum class ReviewerFilter { All, ToContact };
[[nodiscard]] QStringList reviewerColumns();
/// Whether every reviewer's name carries a mark in brackets, as in a made-up call: the rows leave it out, so
/// the page must say it.
[[nodiscard]] bool areAllMarked(const OfficeSnapshot &snapshot);
[[nodiscard]] QList<TableRow> reviewerRows(const OfficeSnapshot &snapshot, ReviewerFilter filter);
/// True when somebody should write to this reviewer: no pledge, or behind at half time.
[[nodiscard]] bool isBehind(const OfficeSnapshot &snapshot, const office::ReviewerStanding &standing);

[[nodiscard]] QStringList peopleColumns();
/// One row a device; a person without any has one, too.
[[nodiscard]] QList<TableRow> peopleRows(const OfficeSnapshot &snapshot);
/// Whose row of peopleRows has the id `row`; empty for none.
[[nodiscard]] base::PersonId personOfRow(const OfficeSnapshot &snapshot, const QString &row);

[[nodiscard]] QStringList bundleColumns();
[[nodiscard]] QList<TableRow> bundleRows(const OfficeSnapshot &snapshot);

[[nodiscard]] QStringList checkpointColumns();
[[nodiscard]] QList<TableRow> checkpointRows(const OfficeSnapshot &snapshot);

[[nodiscard]] QStringList packetColumns();
[[nodiscard]] QList<TableRow> packetRows(const QList<MadePacket> &packets);

/// A step of the call in the phase bar.
struct Phase
{
    enum class State { Done, Now, Ahead };
    QString name;
    QString when;
    State state = State::Ahead;

    friend bool operator==(const Phase &, const Phase &) = default;
};
/// From the charter's dates; empty without one.
[[nodiscard]] QList<Phase> phasesOf(const OfficeSnapshot &snapshot);

/// What is to be done today, computed from what is there.
struct OfficeTodo
{
    enum class Act { None, Checkpoint, Bundles, Arrivals, Intake, Pull };
    Status status = Status::Late;
    QString what;
    QString detail;
    Act act = Act::None;
    QString button;

    friend bool operator==(const OfficeTodo &, const OfficeTodo &) = default;
};
[[nodiscard]] QList<OfficeTodo> todosOf(const OfficeSnapshot &snapshot);

/// What was asked for against what there is, by GPU model in charter order.
struct DemandRow
{
    QString cluster; ///< names of the model's clusters
    int slot = 1;
    base::Nodes asked;
    base::Nodes capacity; ///< most nodes free in any month
};
[[nodiscard]] QList<DemandRow> demandRows(const OfficeSnapshot &snapshot);
/// The same as one sentence.
[[nodiscard]] QString demandSentence(const OfficeSnapshot &snapshot);

} // namespace simsa::viewmodel
