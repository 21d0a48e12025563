// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/committeeport.h"
#include "viewmodel/committeequery.h"

#include <QAbstractTableModel>

namespace simsa::viewmodel {

/// Proposals × reviewers. The first columns stand still beside the reviewers'; cells carry the roles of
/// viewmodel/status.h for the matrix delegate. An empty cell is "not assigned", never 0.
class CommitteeMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Proposal, Official, Mean, Deviation, FirstReviewer };
    enum Role {
        OffsetRole = Qt::UserRole + 100
    };                               ///< header: how far a reviewer stands from the means, in points
    enum class Show { Total, Rank }; ///< rank: among the reviewer's own proposals

    explicit CommitteeMatrixModel(QObject *parent = nullptr);

    void setSnapshot(const CommitteeSnapshot &snapshot);
    void setQuery(const MatrixQuery &query);
    void setShow(Show show);
    /// Sorts by a key until the next query says otherwise.
    void sortBy(MatrixQuery::Key key, bool descending);

    /// The row of the snapshot shown in a row of the table.
    [[nodiscard]] const committee::Row &at(int row) const { return m_snapshot.rows.at(m_order.at(row)); }
    [[nodiscard]] const CommitteeSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] int rowOf(const base::ProposalId &proposal) const;
    /// Mean of (total − mean of the proposal) over the reviewer's reviews, in points; nullopt without any.
    [[nodiscard]] std::optional<double> offsetOf(const base::PersonId &reviewer) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void arrange();
    void sortOrder();
    void computeOffsets();
    void computeRanks();
    [[nodiscard]] QString proposalTitle() const;
    [[nodiscard]] QVariant fixedData(const committee::Row &row, int column, int role) const;
    [[nodiscard]] QVariant cellData(const committee::Row &row, const committee::Cell &cell,
                                    const ReviewerName &reviewer, int role) const;
    [[nodiscard]] QString cellText(const committee::Row &row, const committee::Cell &cell,
                                   const base::PersonId &reviewer) const;

    CommitteeSnapshot m_snapshot;
    MatrixQuery m_query;
    MatrixQuery::Key m_sortKey = MatrixQuery::Key::Id;
    bool m_descending = false;
    Show m_show = Show::Total;
    QList<qsizetype> m_order;
    QHash<base::PersonId, double> m_offsets;
    QHash<QPair<base::PersonId, base::ProposalId>, int> m_ranks;
};

/// The glyph a cell's state is drawn with; nothing for a plain number.
[[nodiscard]] std::optional<Status> statusOf(committee::Cell::State state);

} // namespace simsa::viewmodel
