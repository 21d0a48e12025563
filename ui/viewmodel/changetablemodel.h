// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/outlooksession.h"

#include <QAbstractTableModel>

namespace simsa::viewmodel {

/// The changes of capacity as rows that are edited in place. What cannot be is refused, and the session says
/// why.
class ChangeTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Cluster, Part, From, To, Nodes, Reason, ColumnCount };

    /// `session` must outlive the model.
    explicit ChangeTableModel(OutlookSession *session, QObject *parent = nullptr);

    /// A first change that fits: one node more in the first month, to be edited. False where it was refused.
    [[nodiscard]] bool append();
    [[nodiscard]] bool remove(int row);
    /// What may stand in a cell; empty where anything may.
    [[nodiscard]] QStringList choices(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    OutlookSession *m_session;
    QList<capacity::CapacityChange> m_shown;
};

} // namespace simsa::viewmodel
