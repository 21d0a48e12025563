// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/desk.h"
#include "viewmodel/choseong.h"

#include <QAbstractListModel>

#include <vector>

namespace simsa::viewmodel {

/// The reviewer's proposals, filtered and sorted; the rows TwoLineDelegate draws. Holds values, no desk.
class ReviewListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Segment { All, Left, Sealed, Recused };
    enum class Order {
        Receipt,  ///< by id, as the office numbered them
        OwnTotal, ///< own total, highest first; without levels last
        LastPass, ///< shuffled, the same every time: review::lastPass
    };

    /// What stands together; the order holds within each group.
    enum class Grouping { None, Pool, Field, State };

    explicit ReviewListModel(QObject *parent = nullptr);

    /// Replaces everything; filter, segment and order stay.
    void setWorks(const call::Charter &charter, const QList<review::Work> &works);
    /// Shows new values of one proposal where it stands: nothing moves or vanishes under the hand until the
    /// next setWorks(), filter or order.
    void updateWork(const review::Work &work);
    /// Title, organisation, field, id or initial consonants.
    void setFilter(const QString &filter);
    void setSegment(Segment segment);
    void setOrder(Order order);
    void setGrouping(Grouping grouping);
    /// Whose last pass it is.
    void setReviewer(const base::PersonId &reviewer);

    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    [[nodiscard]] const QString &filter() const { return m_filter; }
    /// Of all proposals, whatever the filter.
    [[nodiscard]] int count(Segment segment) const;
    /// Empty for a row that is not there.
    [[nodiscard]] base::ProposalId proposalAt(int row) const;
    /// -1 when it is filtered away.
    [[nodiscard]] int rowOf(const base::ProposalId &proposal) const;
    /// The next shown proposal that is left (neither sealed nor recused) after `from`, round the end; then
    /// any that is left; empty when none is.
    [[nodiscard]] base::ProposalId nextLeft(const base::ProposalId &from) const;
    /// Words again, after the language changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString totalText(const review::Work &work) const;
    [[nodiscard]] QString secondLine(const review::Work &work) const;
    void rebuild();
    void orderForLastPass();
    /// What a proposal is grouped by, in the order of groups.
    [[nodiscard]] std::pair<int, QString> groupOf(const review::Work &work) const;
    void nameGroups();
    [[nodiscard]] QString groupName(const review::Work &work) const;

    call::Charter m_charter;
    QList<review::Work> m_works;
    std::vector<SearchKey> m_keys; // of m_works
    std::vector<int> m_byId;       // indexes into m_works
    std::vector<int> m_rows;       // those shown, as ordered
    std::vector<QString> m_heads;  // of m_rows: the group and its count where it begins
    base::PersonId m_reviewer;
    QString m_filter;
    Segment m_segment = Segment::All;
    Order m_order = Order::Receipt;
    Grouping m_grouping = Grouping::None;
};

} // namespace simsa::viewmodel
