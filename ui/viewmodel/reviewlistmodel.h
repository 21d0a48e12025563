// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/desk.h"

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
    /// Whose last pass it is.
    void setReviewer(const base::PersonId &reviewer);

    [[nodiscard]] Order order() const { return m_order; }
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
    [[nodiscard]] bool isShown(const review::Work &work) const;
    [[nodiscard]] QString totalText(const review::Work &work) const;
    [[nodiscard]] QString secondLine(const review::Work &work) const;
    void rebuild();
    void orderForLastPass();

    call::Charter m_charter;
    QList<review::Work> m_works;
    std::vector<int> m_rows; // indexes into m_works
    base::PersonId m_reviewer;
    QString m_filter;
    Segment m_segment = Segment::All;
    Order m_order = Order::Receipt;
};

} // namespace simsa::viewmodel
