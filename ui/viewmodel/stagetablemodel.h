// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodel/outlooksession.h"

#include <QAbstractTableModel>

namespace simsa::viewmodel {

/// The stages of the roadmap, and below them its aims, edited in place likewise.
class StageTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Model, Gpus, Nodes, From, To, Standing, Source, ColumnCount };

    explicit StageTableModel(OutlookSession *session, QObject *parent = nullptr);

    [[nodiscard]] bool append();
    [[nodiscard]] bool remove(int row);
    [[nodiscard]] QStringList choices(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    [[nodiscard]] QString stageText(const capacity::RoadmapStage &stage, int column, bool editing) const;
    [[nodiscard]] QString aimText(const capacity::RoadmapAim &aim, int column, bool editing) const;

    OutlookSession *m_session;
    capacity::Roadmap m_shown;
};

} // namespace simsa::viewmodel
