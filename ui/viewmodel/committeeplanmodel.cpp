// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/committeeplanmodel.h"

#include "viewmodel/committeewords.h"
#include "viewmodel/format.h"

#include <QLocale>

#include <algorithm>

namespace simsa::viewmodel {

namespace {
bool isKorean()
{
    return QLocale().language() == QLocale::Korean;
}
} // namespace

CommitteePlanModel::CommitteePlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CommitteePlanModel::setPlan(const CommitteeSnapshot &snapshot, const record::Plan &plan,
                                 const QList<base::ProposalId> &order)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_plan = plan;
    m_line = lineOf(snapshot, plan);
    m_rowOf.clear();
    m_awards.clear();
    m_refusals.clear();
    m_changes.clear();
    for (qsizetype i = 0; i < m_snapshot.rows.size(); ++i)
        m_rowOf.insert(m_snapshot.rows.at(i).proposal.id, i);
    for (const record::PlannedAward &award : plan.awards)
        m_awards.insert(award.proposal, award);
    for (const record::PlannedRefusal &refusal : plan.refusals)
        m_refusals.insert(refusal.proposal, refusal);
    for (const record::PlannedChange &change : plan.changes)
        m_changes.insert(change.proposal, change);
    m_order = order;
    m_order.removeIf([&](const base::ProposalId &id) { return !m_rowOf.contains(id); });
    if (m_order.isEmpty()) {
        for (const committee::Row *row : m_snapshot.byRank()) {
            if (row->rank > 0)
                m_order.append(row->proposal.id);
        }
    }
    m_lineRow = 0;
    for (const base::ProposalId &id : std::as_const(m_order)) {
        if (placeOf(m_snapshot.rows.at(m_rowOf.value(id))) <= m_line)
            ++m_lineRow;
    }
    endResetModel();
}

int CommitteePlanModel::placeOf(const committee::Row &row) const
{
    const int place = m_changes.value(row.proposal.id).place;
    return place > 0 ? place : row.rank;
}

int CommitteePlanModel::lineAbove(int row) const
{
    const int above = row - 1 == m_lineRow ? row - 2 : row - 1;
    const committee::Row *last = at(above);
    return last ? placeOf(*last) : 0;
}

void CommitteePlanModel::clear()
{
    beginResetModel();
    m_order.clear();
    m_lineRow = -1;
    m_plan = {};
    endResetModel();
}

int CommitteePlanModel::lastRank() const
{
    int last = 0;
    for (const base::ProposalId &id : m_order)
        last = std::max(last, m_snapshot.rows.at(m_rowOf.value(id)).rank);
    return last;
}

base::ProposalId CommitteePlanModel::proposalAt(int row) const
{
    if (row == m_lineRow || row < 0 || row >= rowCount())
        return {};
    return m_order.at(row > m_lineRow ? row - 1 : row);
}

int CommitteePlanModel::rowOf(const base::ProposalId &proposal) const
{
    const auto place = m_order.indexOf(proposal);
    return place < 0 ? -1 : static_cast<int>(place >= m_lineRow ? place + 1 : place);
}

const committee::Row *CommitteePlanModel::at(int row) const
{
    const base::ProposalId proposal = proposalAt(row);
    return proposal.isEmpty() ? nullptr : &m_snapshot.rows.at(m_rowOf.value(proposal));
}

QString CommitteePlanModel::lineTitle() const
{
    const committee::Row *last = m_lineRow > 0 ? at(m_lineRow - 1) : nullptr;
    if (!last)
        return tr("Cut line above everything");
    return tr("Cut line at rank %1 · %2")
        .arg(QString::number(m_line), format::score(last->official.rounded()));
}

QString CommitteePlanModel::lineNote() const
{
    const committee::Row *last = m_lineRow > 0 ? at(m_lineRow - 1) : nullptr;
    const committee::Row *next = at(m_lineRow + 1);
    if (!last || !next || last->official.rounded() != next->official.rounded())
        return {};
    return tr("Rank %1 has the same %2: parted by the charter's tie rule")
        .arg(QString::number(next->rank), format::score(next->official.rounded()));
}

int CommitteePlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_lineRow < 0 ? 0 : static_cast<int>(m_order.size()) + 1;
}

int CommitteePlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int CommitteePlanModel::slotOf(const record::PlannedAward &award) const
{
    for (int i = 0; m_snapshot.charter && i < m_snapshot.charter->clusters.size(); ++i)
        if (m_snapshot.charter->clusters.at(i).id == award.cluster)
            return i + 1;
    return 0;
}

QString CommitteePlanModel::awardText(const committee::Row &row) const
{
    const auto award = m_awards.constFind(row.proposal.id);
    if (award != m_awards.cend())
        return QStringLiteral("%1 %2").arg(clusterName(award->cluster, *m_snapshot.charter),
                                           format::nodes(award->nodes));
    const auto refusal = m_refusals.constFind(row.proposal.id);
    return refusal == m_refusals.cend() ? format::missing() : refusalBrief(*refusal, *m_snapshot.charter);
}

QVariant CommitteePlanModel::text(const committee::Row &row, int column) const
{
    const auto award = m_awards.constFind(row.proposal.id);
    switch (column) {
    case Rank:
        return rankText(row);
    case Proposal:
        return row.proposal.title.in(isKorean());
    case Official:
        return format::score(row.official.rounded());
    case Request:
        return requestBrief(row.proposal.request, *m_snapshot.charter);
    case Award:
        return awardText(row);
    default:
        return award == m_awards.cend() ? QString() : format::month(m_snapshot.charter->month(award->start));
    }
}

// An arrow for whoever was moved: the rank stays what was signed.
QString CommitteePlanModel::rankText(const committee::Row &row) const
{
    const int place = placeOf(row);
    const QString rank = QString::number(row.rank);
    return place < row.rank   ? QStringLiteral("↑ ") + rank
           : place > row.rank ? QStringLiteral("↓ ") + rank
                              : rank;
}

QString CommitteePlanModel::detail(const committee::Row &row) const
{
    QStringList parts;
    const auto award = m_awards.constFind(row.proposal.id);
    if (award != m_awards.cend() && award->percent < 100)
        parts.append(QStringLiteral("%1 %").arg(award->percent));
    if (m_changes.contains(row.proposal.id) && award != m_awards.cend())
        parts.append(tr("by hand"));
    return parts.join(QStringLiteral(" · "));
}

Tone CommitteePlanModel::toneOf(const committee::Row &row, int column) const
{
    if (placeOf(row) > m_line)
        return Tone::Secondary;
    if (column == Award && !m_awards.contains(row.proposal.id))
        return Tone::Bad;
    return column == Request || column == Start ? Tone::Secondary : Tone::Plain;
}

QVariant CommitteePlanModel::lineData(int column, int role) const
{
    if (role == LineRole)
        return true;
    if (role == Qt::DisplayRole && column == 0)
        return lineTitle();
    if (role == DetailRole)
        return lineNote();
    if (role == Qt::AccessibleTextRole)
        return lineTitle() + QStringLiteral(". ") + lineNote();
    return {};
}

QVariant CommitteePlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const committee::Row *row = at(index.row());
    if (!row)
        return lineData(index.column(), role);
    const auto award = m_awards.constFind(row->proposal.id);
    const bool awarded = award != m_awards.cend();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::TextAlignmentRole: {
        const bool right = index.column() == Rank || index.column() == Official || index.column() == Request;
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case SecondLineRole:
        return row->proposal.id.text().section(u'-', -1);
    case ToneRole:
        return static_cast<int>(toneOf(*row, index.column()));
    case AmountRole:
        return awarded && index.column() == Award ? QVariant(format::nodes(award->nodes)) : QVariant();
    case TitleRole:
        return index.column() == Proposal;
    case ClusterSlotRole:
        return awarded ? slotOf(*award) : 0;
    case PercentRole:
        return awarded ? award->percent : 0;
    case DetailRole:
        return detail(*row);
    case ByHandRole:
        return m_changes.contains(row->proposal.id);
    case IdRole:
        return row->proposal.id.text();
    case Qt::ToolTipRole:
        return index.column() == Proposal ? text(*row, Proposal) : QVariant();
    default:
        return {};
    }
}

QVariant CommitteePlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == Rank || section == Official || section == Request;
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Rank"),      tr("Proposal"), tr("Official"),
                              tr("Asked for"), tr("Plan"),     tr("Start")};
    return titles[section];
}

} // namespace simsa::viewmodel
