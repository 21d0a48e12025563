// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeeport.h"

#include <QAbstractTableModel>

namespace simsa::viewmodel {

/// The ranked list with what the plan gives, and one row of its own for the cut line. Values only; where the
/// line stands is the plan's to say.
class CommitteePlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Proposal, Official, Request, Award, Start, ColumnCount };
    enum Role {
        LineRole = Qt::UserRole + 120, ///< bool: this row is the cut line
        ClusterSlotRole,               ///< int from 1: the award's cluster in charter order; 0 none
        PercentRole,                   ///< int: share of the request awarded; 0 none
        DetailRole, ///< QString after the bold part of an award: "75 %"; on the line: its note
        AmountRole, ///< QString: the bold part of an award, at the end of its text
        ByHandRole, ///< bool: the committee settled something about it by hand
    };

    explicit CommitteePlanModel(QObject *parent = nullptr);

    /// `order`: everybody with a rank as the plan considers them; empty: by rank.
    void setPlan(const CommitteeSnapshot &snapshot, const record::Plan &plan,
                 const QList<base::ProposalId> &order = {});
    void clear();
    /// Row of the cut line, -1 without a plan.
    [[nodiscard]] int lineRow() const { return m_lineRow; }
    /// Rank of the last proposal above the line.
    [[nodiscard]] int line() const { return m_line; }
    /// Ranks of the last ranked proposal: the lowest place of the line.
    [[nodiscard]] int lastRank() const;
    /// The proposal of a row; empty for the line.
    [[nodiscard]] base::ProposalId proposalAt(int row) const;
    [[nodiscard]] int rowOf(const base::ProposalId &proposal) const;
    /// Where the line stands when it lies directly above that row.
    [[nodiscard]] int lineAbove(int row) const;
    /// "Cut line at rank 46 · 78.00", and what is to be said of ties there.
    [[nodiscard]] QString lineTitle() const;
    [[nodiscard]] QString lineNote() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const committee::Row *at(int row) const;
    [[nodiscard]] QVariant text(const committee::Row &row, int column) const;
    [[nodiscard]] QVariant lineData(int column, int role) const;
    [[nodiscard]] QString awardText(const committee::Row &row) const;
    [[nodiscard]] Tone toneOf(const committee::Row &row, int column) const;
    [[nodiscard]] int placeOf(const committee::Row &row) const;
    [[nodiscard]] QString rankText(const committee::Row &row) const;
    [[nodiscard]] QString detail(const committee::Row &row) const;
    [[nodiscard]] int slotOf(const record::PlannedAward &award) const;

    CommitteeSnapshot m_snapshot;
    record::Plan m_plan;
    QList<base::ProposalId> m_order;
    QHash<base::ProposalId, qsizetype> m_rowOf;
    QHash<base::ProposalId, record::PlannedAward> m_awards;
    QHash<base::ProposalId, record::PlannedRefusal> m_refusals;
    QHash<base::ProposalId, record::PlannedChange> m_changes;
    int m_line = 0;
    int m_lineRow = -1;
};

} // namespace simsa::viewmodel
