// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/changetablemodel.h"

#include "base/json.h"
#include "viewmodel/outlookcells.h"

namespace simsa::viewmodel {

using namespace cells;
using capacity::CapacityChange;
using capacity::Outlook;

namespace {

QString withSign(int nodes, bool editing)
{
    if (editing)
        return QString::number(nodes);
    return (nodes > 0 ? QStringLiteral("+") : QString()) + format::count(nodes);
}

} // namespace

ChangeTableModel::ChangeTableModel(OutlookSession *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_shown(session->outlook().changes)
{
    connect(session, &OutlookSession::changed, this, [this] {
        const QList<CapacityChange> next = m_session->outlook().changes;
        // A change of one row keeps the place of its view.
        if (next.size() == m_shown.size()) {
            m_shown = next;
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
            return;
        }
        beginResetModel();
        m_shown = next;
        endResetModel();
    });
}

bool ChangeTableModel::append()
{
    if (!m_session->charter() || m_session->charter()->clusters.isEmpty())
        return false;
    Outlook next = m_session->outlook();
    CapacityChange change;
    change.cluster = m_session->charter()->clusters.first().id;
    change.first = m_session->charter()->firstMonth;
    change.last = change.first;
    change.nodes = 1;
    change.reason = tr("Reason");
    next.changes.append(change);
    return m_session->edit(next).has_value();
}

bool ChangeTableModel::remove(int row)
{
    if (row < 0 || row >= rowCount() || !m_session->isEditable())
        return false;
    Outlook next = m_session->outlook();
    next.changes.removeAt(row);
    return m_session->edit(next).has_value();
}

QStringList ChangeTableModel::choices(int column) const
{
    QStringList names;
    if (column == Cluster && m_session->charter()) {
        for (const call::Cluster &cluster : m_session->charter()->clusters)
            names.append(cluster.id.text());
    }
    for (int part = 0; column == Part && part < capacity::capacityPartNames().size(); ++part)
        names.append(partName(static_cast<capacity::CapacityPart>(part)));
    return names;
}

int ChangeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ChangeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column() == Nodes);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const CapacityChange &change = m_shown.at(index.row());
    switch (index.column()) {
    case Cluster:
        return change.cluster.text();
    case Part:
        return partName(change.part);
    case From:
        return monthText(change.first);
    case To:
        return !change.last && role == Qt::DisplayRole ? tr("stays") : monthText(change.last);
    case Nodes:
        return withSign(change.nodes, role == Qt::EditRole);
    case Reason:
        return change.reason;
    default:
        return {};
    }
}

QVariant ChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section == Nodes);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList titles{tr("Cluster"), tr("What"), tr("From"), tr("To"), tr("Nodes"), tr("Reason")};
    return titles.value(section);
}

Qt::ItemFlags ChangeTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && m_session->isEditable() ? flags | Qt::ItemIsEditable : flags;
}

bool ChangeTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole ||
        !m_session->isEditable())
        return false;
    const QString text = base::toNfc(value.toString().trimmed());
    Outlook next = m_session->outlook();
    CapacityChange &change = next.changes[index.row()];
    switch (index.column()) {
    case Cluster:
        change.cluster = base::ClusterId(text);
        break;
    case Part:
        change.part = static_cast<capacity::CapacityPart>(std::max(0, indexIn(choices(Part), text)));
        break;
    case From:
        change.first = monthFrom(text);
        break;
    case To:
        change.last = optionalMonth(text);
        break;
    case Nodes:
        change.nodes = numberFrom(text);
        break;
    case Reason:
        change.reason = text;
        break;
    default:
        return false;
    }
    return m_session->edit(next).has_value();
}

} // namespace simsa::viewmodel
