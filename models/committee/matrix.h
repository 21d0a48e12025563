// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ledger.h"
#include "outcome/scores.h"

#include <QMap>
#include <QSet>

namespace simsa::committee {

/// One reviewer's cell of the matrix.
struct Cell
{
    /// Only Present and Late count. Superseded: versions that replace each other, so that none stands.
    /// Unverified: only refused records, or one that the rubric does not allow or that has gaps.
    enum class State { NotAssigned, Missing, Present, Late, Recused, Superseded, Unverified, Forked };

    State state = State::NotAssigned;
    base::RecordId record;       ///< with Present, Late, Unverified and Forked
    call::ReviewContent content; ///< with Present and Late
    base::Score total;           ///< weighted, 1/100 point
    double residual = 0; ///< total − proposal mean − reviewer offset, in points: for the triangle only

    [[nodiscard]] bool counts() const { return state == State::Present || state == State::Late; }
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// One proposal's row of the matrix.
struct Row
{
    call::Proposal proposal;
    QMap<base::PersonId, Cell> cells; ///< assigned and recused reviewers only
    reconcile::Official official;     ///< by the charter's rule, from the reviews present
    int rank = 0;                     ///< 0: not ranked
    std::optional<record::Opinion> opinion;
    std::optional<base::RecordId> opinionRecord;
    bool closed = false; ///< by a conflict of one's own: only id and title are here

    friend bool operator==(const Row &, const Row &) = default;
};

/// Delivery tiles.
struct Deliveries
{
    int expected = 0;     ///< assignments, those recused from included
    int present = 0;      ///< cells that count, the late ones included
    int acknowledged = 0; ///< of them, under a checkpoint of the office
    int late = 0;
    int recused = 0;
    int needsLook = 0; ///< refused, forked, unverified, or of somebody not assigned

    friend bool operator==(const Deliveries &, const Deliveries &) = default;
};

/// Everything the committee's numbers are made from.
struct Matrix
{
    QList<Row> rows; ///< by proposal id
    Deliveries deliveries;
    QList<outcome::CountedReview> counted;

    friend bool operator==(const Matrix &, const Matrix &) = default;
};

/// The matrix of these proposals (by id) as the ledger may believe it; empty before a charter is in force.
[[nodiscard]] base::Result<Matrix> matrixOf(const exchange::Ledger &ledger,
                                            const QList<call::Proposal> &proposals);

/// A row as somebody in conflict may see it: that it exists, and whether it has enough reviews.
[[nodiscard]] Row closedRow(const Row &row);

} // namespace simsa::committee
