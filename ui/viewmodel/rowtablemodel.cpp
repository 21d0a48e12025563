// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/rowtablemodel.h"

namespace simsa::viewmodel {

TableCell numberCell(const QString &text, bool bold, Tone tone)
{
    return {text, tone, bold, true};
}

TableCell statusCell(Status status, const QString &text, Tone tone)
{
    return {text, tone, false, false, status};
}

RowTableModel::RowTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RowTableModel::setColumns(const QStringList &titles, const QList<int> &right)
{
    m_right = right;
    if (titles.size() == m_titles.size()) {
        m_titles = titles;
        if (!titles.isEmpty())
            emit headerDataChanged(Qt::Horizontal, 0, static_cast<int>(titles.size()) - 1);
        return;
    }
    beginResetModel();
    m_titles = titles;
    endResetModel();
}

void RowTableModel::setRows(QList<TableRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString RowTableModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : QString();
}

int RowTableModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).id == id)
            return row;
    return -1;
}

int RowTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QString RowTableModel::spoken(const TableCell &cell, int column) const
{
    QStringList parts{m_titles.value(column)};
    if (cell.status)
        parts << statusName(*cell.status);
    parts << cell.text;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant RowTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableRow &row = m_rows.at(index.row());
    const TableCell cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : cell.toolTip;
    case Qt::AccessibleTextRole:
        return spoken(cell, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((cell.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StatusRole:
        return cell.status ? QVariant(static_cast<int>(*cell.status)) : QVariant();
    case PartRole:
        return cell.part;
    case FractionRole:
        return cell.fraction ? QVariant(*cell.fraction) : QVariant();
    case ToneRole:
        return static_cast<int>(cell.tone);
    case BoldRole:
        return cell.bold;
    case IdRole:
        return row.id;
    default:
        return {};
    }
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_titles.value(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((m_right.contains(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    return {};
}

} // namespace simsa::viewmodel
