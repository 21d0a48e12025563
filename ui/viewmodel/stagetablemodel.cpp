// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/stagetablemodel.h"

#include "base/json.h"
#include "viewmodel/outlookcells.h"

#include <algorithm>

namespace simsa::viewmodel {

using namespace cells;
using base::Month;
using capacity::Outlook;
using capacity::RoadmapAim;
using capacity::RoadmapStage;

StageTableModel::StageTableModel(OutlookSession *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_shown(session->outlook().roadmap)
{
    connect(session, &OutlookSession::changed, this, [this] {
        const capacity::Roadmap next = m_session->outlook().roadmap;
        if (next.stages.size() == m_shown.stages.size() && next.aims.size() == m_shown.aims.size()) {
            m_shown = next;
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
            return;
        }
        beginResetModel();
        m_shown = next;
        endResetModel();
    });
}

bool StageTableModel::append()
{
    Outlook next = m_session->outlook();
    RoadmapStage stage;
    for (int number = static_cast<int>(next.roadmap.stages.size()) + 1;; ++number) {
        stage.id = base::ClusterId(QStringLiteral("STAGE-%1").arg(number));
        const bool taken = std::any_of(next.roadmap.stages.begin(), next.roadmap.stages.end(),
                                       [&](const RoadmapStage &other) { return other.id == stage.id; });
        if (!taken)
            break;
    }
    stage.name = {tr("New stage"), tr("New stage")};
    stage.gpus = 8;
    const Month last = next.roadmap.stages.isEmpty() ? Month() : next.roadmap.stages.last().first;
    const Month begin = m_session->charter() ? m_session->charter()->firstMonth : Month(2026, 1);
    stage.first = last.isValid() ? last : begin;
    stage.standing = capacity::Standing::Estimate;
    stage.source = tr("Source");
    next.roadmap.stages.append(stage);
    return m_session->edit(next).has_value();
}

bool StageTableModel::remove(int row)
{
    if (row < 0 || row >= rowCount() || !m_session->isEditable())
        return false;
    Outlook next = m_session->outlook();
    const auto stages = next.roadmap.stages.size();
    if (row < stages)
        next.roadmap.stages.removeAt(row);
    else
        next.roadmap.aims.removeAt(row - stages);
    return m_session->edit(next).has_value();
}

QStringList StageTableModel::choices(int column) const
{
    QStringList names;
    for (int i = 0; column == Standing && i < capacity::standingNames().size(); ++i)
        names.append(standingName(static_cast<capacity::Standing>(i)));
    return names;
}

int StageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.stages.size() + m_shown.aims.size());
}

int StageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StageTableModel::stageText(const RoadmapStage &stage, int column, bool editing) const
{
    switch (column) {
    case Name:
        return stage.name.in(isKorean());
    case Model:
        return stage.gpuModel;
    case Gpus:
        return editing ? QString::number(stage.gpus) : format::count(stage.gpus);
    case Nodes:
        return format::count(stage.nodes().value());
    case From:
        return monthText(stage.first);
    case To:
        return monthText(stage.last);
    case Standing:
        return standingName(stage.standing);
    case Source:
        return stage.source;
    default:
        return {};
    }
}

QString StageTableModel::aimText(const RoadmapAim &aim, int column, bool editing) const
{
    switch (column) {
    case Name:
        return tr("All together");
    case Gpus:
        return editing ? QString::number(aim.gpus) : format::count(aim.gpus);
    case Nodes:
        return format::count((aim.gpus + 7) / 8);
    case To:
        return monthText(aim.month);
    case Standing:
        return tr("aim");
    case Source:
        return aim.source;
    default:
        return {};
    }
}

QVariant StageTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column() == Gpus || index.column() == Nodes);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const bool editing = role == Qt::EditRole;
    const auto stages = m_shown.stages.size();
    return index.row() < stages ? stageText(m_shown.stages.at(index.row()), index.column(), editing)
                                : aimText(m_shown.aims.at(index.row() - stages), index.column(), editing);
}

QVariant StageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section == Gpus || section == Nodes);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList titles{tr("Stage"), tr("GPU"),   tr("GPUs"),     tr("Nodes"),
                             tr("From"),  tr("Until"), tr("Standing"), tr("Source")};
    return titles.value(section);
}

Qt::ItemFlags StageTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool ofAim = index.row() >= m_shown.stages.size();
    const bool fixed =
        index.column() == Nodes || (ofAim && (index.column() == Name || index.column() == Model ||
                                              index.column() == From || index.column() == Standing));
    return index.isValid() && m_session->isEditable() && !fixed ? flags | Qt::ItemIsEditable : flags;
}

bool StageTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole ||
        !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = base::toNfc(value.toString().trimmed());
    Outlook next = m_session->outlook();
    const auto stages = next.roadmap.stages.size();
    RoadmapAim unused;
    RoadmapStage none;
    const bool ofAim = index.row() >= stages;
    RoadmapAim &aim = ofAim ? next.roadmap.aims[index.row() - stages] : unused;
    RoadmapStage &stage = ofAim ? none : next.roadmap.stages[index.row()];
    switch (index.column()) {
    case Name:
        (isKorean() ? stage.name.ko : stage.name.en) = text;
        break;
    case Model:
        stage.gpuModel = text;
        break;
    case Gpus:
        (ofAim ? aim.gpus : stage.gpus) = numberFrom(text);
        break;
    case From:
        stage.first = monthFrom(text);
        break;
    case To:
        if (ofAim)
            aim.month = monthFrom(text);
        else
            stage.last = optionalMonth(text);
        break;
    case Standing:
        stage.standing = static_cast<capacity::Standing>(std::max(0, indexIn(choices(Standing), text)));
        break;
    default:
        (ofAim ? aim.source : stage.source) = text;
    }
    return m_session->edit(next).has_value();
}

} // namespace simsa::viewmodel
