// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/committeematrixmodel.h"

#include "viewmodel/format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace simsa::viewmodel {

namespace {
constexpr double outlyingResidual = 10.0;

bool isKorean()
{
    return QLocale().language() == QLocale::Korean;
}
} // namespace

std::optional<Status> statusOf(committee::Cell::State state)
{
    using State = committee::Cell::State;
    switch (state) {
    case State::Missing:
        return Status::Missing;
    case State::Late:
        return Status::Late;
    case State::Recused:
        return Status::Recused;
    case State::Superseded:
        return Status::Superseded;
    case State::Unverified:
        return Status::Unverified;
    case State::Forked:
        return Status::Fork;
    case State::NotAssigned:
    case State::Present:
        break;
    }
    return std::nullopt;
}

CommitteeMatrixModel::CommitteeMatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CommitteeMatrixModel::setSnapshot(const CommitteeSnapshot &snapshot)
{
    beginResetModel();
    m_snapshot = snapshot;
    computeOffsets();
    computeRanks();
    arrange();
    endResetModel();
}

void CommitteeMatrixModel::setQuery(const MatrixQuery &query)
{
    beginResetModel();
    m_query = query;
    m_sortKey = query.sortKey();
    m_descending = query.isDescending();
    arrange();
    endResetModel();
}

void CommitteeMatrixModel::sortBy(MatrixQuery::Key key, bool descending)
{
    beginResetModel();
    m_sortKey = key;
    m_descending = descending;
    arrange();
    endResetModel();
}

void CommitteeMatrixModel::setShow(Show show)
{
    m_show = show;
    if (rowCount() > 0 && columnCount() > FirstReviewer)
        emit dataChanged(index(0, FirstReviewer), index(rowCount() - 1, columnCount() - 1));
}

int CommitteeMatrixModel::rowOf(const base::ProposalId &proposal) const
{
    for (int row = 0; row < m_order.size(); ++row)
        if (at(row).proposal.id == proposal)
            return row;
    return -1;
}

void CommitteeMatrixModel::arrange()
{
    m_order.clear();
    for (qsizetype i = 0; i < m_snapshot.rows.size(); ++i)
        if (m_query.matches(m_snapshot.rows.at(i)))
            m_order.append(i);
    sortOrder();
}

void CommitteeMatrixModel::sortOrder()
{
    const auto valueAt = [this](qsizetype i) {
        return MatrixQuery::valueOf(m_snapshot.rows.at(i), m_sortKey);
    };
    if (m_sortKey == MatrixQuery::Key::Id) {
        if (m_descending)
            std::reverse(m_order.begin(), m_order.end());
        return;
    }
    // Rows without a value come last whichever way round.
    std::stable_sort(m_order.begin(), m_order.end(), [&](qsizetype a, qsizetype b) {
        const auto x = valueAt(a), y = valueAt(b);
        if (x.has_value() != y.has_value())
            return x.has_value();
        return x && (m_descending ? *x > *y : *x < *y);
    });
}

void CommitteeMatrixModel::computeOffsets()
{
    QHash<base::PersonId, QPair<double, int>> sums;
    for (const committee::Row &row : m_snapshot.rows)
        for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell) {
            if (!cell->counts())
                continue;
            auto &[sum, count] = sums[cell.key()];
            sum += cell->total.value() / 100.0 - row.official.statistics.mean.points();
            ++count;
        }
    m_offsets.clear();
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        m_offsets.insert(it.key(), it->first / it->second);
}

void CommitteeMatrixModel::computeRanks()
{
    m_ranks.clear();
    for (const ReviewerName &reviewer : m_snapshot.reviewers) {
        QList<QPair<int, base::ProposalId>> own;
        for (const committee::Row &row : m_snapshot.rows)
            if (const committee::Cell cell = row.cells.value(reviewer.id); cell.counts())
                own.append({cell.total.value(), row.proposal.id});
        for (const auto &[total, proposal] : own) {
            const auto better =
                std::count_if(own.begin(), own.end(), [t = total](const auto &o) { return o.first > t; });
            m_ranks.insert({reviewer.id, proposal}, static_cast<int>(better) + 1);
        }
    }
}

std::optional<double> CommitteeMatrixModel::offsetOf(const base::PersonId &reviewer) const
{
    const auto found = m_offsets.constFind(reviewer);
    return found == m_offsets.cend() ? std::nullopt : std::optional(*found);
}

int CommitteeMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int CommitteeMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstReviewer + static_cast<int>(m_snapshot.reviewers.size());
}

QVariant CommitteeMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const committee::Row &row = at(index.row());
    if (role == IdRole)
        return row.proposal.id.text();
    if (index.column() < FirstReviewer)
        return fixedData(row, index.column(), role);
    const ReviewerName &reviewer = m_snapshot.reviewers.at(index.column() - FirstReviewer);
    return cellData(row, row.cells.value(reviewer.id), reviewer, role);
}

QVariant CommitteeMatrixModel::fixedData(const committee::Row &row, int column, int role) const
{
    const auto &statistics = row.official.statistics;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == Proposal ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == BoldRole)
        return column == Official;
    if (role == ToneRole)
        return static_cast<int>(column == Mean ? Tone::Secondary : Tone::Plain);
    if (role == TitleRole)
        return column == Proposal;
    if (role == SecondLineRole && column == Proposal)
        return row.proposal.id.text().section(u'-', -1);
    if (role == Qt::AccessibleTextRole && column == Proposal) // as painted: the number, then the title
        return QString(row.proposal.id.text().section(u'-', -1) + u' ' + row.proposal.title.in(isKorean()));
    if (role == Qt::ToolTipRole && column == Proposal)
        return row.proposal.title.in(isKorean());
    if (role != Qt::DisplayRole)
        return {};
    if (column == Proposal)
        return row.proposal.title.in(isKorean());
    if (statistics.n == 0)
        return format::missing();
    if (column == Official)
        return format::score(row.official.rounded());
    if (column == Mean)
        return format::score(statistics.mean.rounded());
    return statistics.n > 1 ? QString::number(statistics.deviation(), 'f', 1) : format::missing();
}

QString CommitteeMatrixModel::cellText(const committee::Row &row, const committee::Cell &cell,
                                       const base::PersonId &reviewer) const
{
    if (!cell.counts())
        return {};
    if (m_show == Show::Rank)
        return QString::number(m_ranks.value({reviewer, row.proposal.id}));
    return QString::number((cell.total.value() + 50) / 100); // half up, as everywhere
}

QVariant CommitteeMatrixModel::cellData(const committee::Row &row, const committee::Cell &cell,
                                        const ReviewerName &reviewer, int role) const
{
    const std::optional<Status> status = statusOf(cell.state);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, cell, reviewer.id);
    case StatusRole:
        return status ? QVariant(static_cast<int>(*status)) : QVariant();
    case ResidualRole:
        return cell.counts() ? cell.residual : 0.0;
    case BoldRole:
        return cell.counts() && std::abs(cell.residual) >= outlyingResidual;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        if (cell.state == committee::Cell::State::NotAssigned)
            return {};
        QStringList parts{reviewer.name.in(isKorean())};
        if (cell.counts())
            parts << format::score(cell.total);
        if (status)
            parts << statusName(*status);
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

// The names above the columns are bare; here it is said once that they are made up.
QString CommitteeMatrixModel::proposalTitle() const
{
    const auto isMarked = [](const ReviewerName &reviewer) {
        const QString name = reviewer.name.in(isKorean());
        return format::plainName(name) != name;
    };
    const auto &all = m_snapshot.reviewers;
    return !all.isEmpty() && std::all_of(all.begin(), all.end(), isMarked)
               ? tr("Proposal · reviewers are fictional")
               : tr("Proposal");
}

QVariant CommitteeMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section >= FirstReviewer) {
        const ReviewerName &reviewer = m_snapshot.reviewers.at(section - FirstReviewer);
        if (role == Qt::DisplayRole)
            return format::plainName(reviewer.name.in(isKorean()));
        if (role == Qt::ToolTipRole)
            return reviewer.name.in(isKorean());
        if (const auto offset = offsetOf(reviewer.id); role == OffsetRole && offset)
            return *offset;
        return {};
    }
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Proposal ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {proposalTitle(), tr("Official"), tr("Mean"), tr("SD")};
    const bool sorted = section == Deviation && m_sortKey == MatrixQuery::Key::Deviation;
    return sorted ? titles[section] + (m_descending ? u'▼' : u'▲') : titles[section];
}

} // namespace simsa::viewmodel
