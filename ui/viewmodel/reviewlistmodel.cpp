// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/reviewlistmodel.h"

#include "viewmodel/format.h"
#include "viewmodel/grouprole.h"
#include "viewmodel/reviewwords.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <optional>

namespace simsa::viewmodel {

namespace {

bool isIn(ReviewListModel::Segment segment, const review::Work &work)
{
    switch (segment) {
    case ReviewListModel::Segment::All:
        return true;
    case ReviewListModel::Segment::Left:
        return isLeft(work);
    case ReviewListModel::Segment::Sealed:
        return !isLeft(work) && isOpen(work);
    case ReviewListModel::Segment::Recused:
        return !isOpen(work);
    }
    return true;
}

// Nothing of a recused proposal is sorted by: its levels are closed, too.
std::optional<base::Score> totalOf(const call::Rubric &rubric, const review::Work &work)
{
    if (!isOpen(work) || call::weightSet(rubric, work.content.levels) == 0)
        return std::nullopt;
    return call::weightedTotal(rubric, work.content.levels);
}

} // namespace

ReviewListModel::ReviewListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ReviewListModel::setWorks(const call::Charter &charter, const QList<review::Work> &works)
{
    beginResetModel();
    m_charter = charter;
    m_works = works;
    m_keys.clear();
    m_byId.resize(static_cast<size_t>(works.size()));
    std::iota(m_byId.begin(), m_byId.end(), 0);
    std::sort(m_byId.begin(), m_byId.end(), [this](int a, int b) {
        return m_works.at(a).proposal.id.text() < m_works.at(b).proposal.id.text();
    });
    for (const review::Work &work : works) {
        const call::Proposal &p = work.proposal;
        m_keys.push_back(searchKey(
            QStringList{p.title.ko, p.title.en, p.orgName.ko, p.orgName.en, p.field, p.id.text()}.join(
                u' ')));
    }
    rebuild();
    endResetModel();
}

void ReviewListModel::updateWork(const review::Work &work)
{
    const auto found = std::find_if(m_works.begin(), m_works.end(),
                                    [&](const review::Work &w) { return w.proposal.id == work.proposal.id; });
    if (found == m_works.end())
        return;
    *found = work;
    if (const int row = rowOf(work.proposal.id); row >= 0)
        emit dataChanged(index(row), index(row));
}

void ReviewListModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void ReviewListModel::setSegment(Segment segment)
{
    beginResetModel();
    m_segment = segment;
    rebuild();
    endResetModel();
}

void ReviewListModel::setOrder(Order order)
{
    beginResetModel();
    m_order = order;
    rebuild();
    endResetModel();
}

void ReviewListModel::setGrouping(Grouping grouping)
{
    beginResetModel();
    m_grouping = grouping;
    rebuild();
    endResetModel();
}

void ReviewListModel::rebuild()
{
    m_rows.clear();
    const SearchQuery query(m_filter);
    for (const int i : m_byId) {
        if (isIn(m_segment, m_works.at(i)) && query.matches(m_keys.at(static_cast<size_t>(i))))
            m_rows.push_back(i);
    }
    if (m_order == Order::OwnTotal)
        std::stable_sort(m_rows.begin(), m_rows.end(), [this](int a, int b) {
            return totalOf(m_charter.rubric, m_works.at(a)) > totalOf(m_charter.rubric, m_works.at(b));
        });
    if (m_order == Order::LastPass)
        orderForLastPass();
    if (m_grouping != Grouping::None)
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [this](int a, int b) { return groupOf(m_works.at(a)) < groupOf(m_works.at(b)); });
    nameGroups();
}

std::pair<int, QString> ReviewListModel::groupOf(const review::Work &work) const
{
    switch (m_grouping) {
    case Grouping::None:
        break;
    case Grouping::Pool: {
        const auto found =
            std::find_if(m_charter.pools.begin(), m_charter.pools.end(),
                         [&work](const call::Pool &pool) { return pool.id == work.proposal.pool; });
        return {static_cast<int>(found - m_charter.pools.begin()), work.proposal.pool.text()};
    }
    case Grouping::Field:
        return {work.proposal.field.isEmpty() ? 1 : 0, work.proposal.field};
    case Grouping::State:
        return {static_cast<int>(statusOf(work)), {}};
    }
    return {};
}

QString ReviewListModel::groupName(const review::Work &work) const
{
    if (m_grouping == Grouping::State)
        return statusName(statusOf(work));
    if (m_grouping == Grouping::Field)
        return work.proposal.field.isEmpty() ? tr("without a field") : work.proposal.field;
    for (const call::Pool &pool : m_charter.pools) {
        if (pool.id == work.proposal.pool)
            return pool.name.in(isKoreanShown());
    }
    return work.proposal.pool.text();
}

// Kept as it was ordered: a review that is sealed meanwhile neither moves nor splits its group.
void ReviewListModel::nameGroups()
{
    m_heads.assign(m_rows.size(), QString());
    if (m_grouping == Grouping::None)
        return;
    size_t first = 0;
    for (size_t row = 1; row <= m_rows.size(); ++row) {
        const review::Work &work = m_works.at(m_rows.at(first));
        if (row < m_rows.size() && groupOf(m_works.at(m_rows.at(row))) == groupOf(work))
            continue;
        m_heads.at(first) = QStringLiteral("%1 · %2").arg(groupName(work)).arg(row - first);
        first = row;
    }
}

void ReviewListModel::orderForLastPass()
{
    QList<base::ProposalId> ids;
    for (const int i : m_rows)
        ids.append(m_works.at(i).proposal.id);
    QHash<QString, qsizetype> place;
    for (const base::ProposalId &id : review::lastPass(m_charter.call, m_reviewer, ids))
        place.insert(id.text(), place.size());
    std::sort(m_rows.begin(), m_rows.end(), [&](int a, int b) {
        return place.value(m_works.at(a).proposal.id.text()) < place.value(m_works.at(b).proposal.id.text());
    });
}

void ReviewListModel::setReviewer(const base::PersonId &reviewer)
{
    m_reviewer = reviewer;
}

int ReviewListModel::count(Segment segment) const
{
    return static_cast<int>(std::count_if(m_works.begin(), m_works.end(),
                                          [&](const review::Work &w) { return isIn(segment, w); }));
}

base::ProposalId ReviewListModel::proposalAt(int row) const
{
    return row < 0 || row >= rowCount() ? base::ProposalId()
                                        : m_works.at(m_rows.at(static_cast<size_t>(row))).proposal.id;
}

int ReviewListModel::rowOf(const base::ProposalId &proposal) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](int i) { return m_works.at(i).proposal.id == proposal; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

base::ProposalId ReviewListModel::nextLeft(const base::ProposalId &from) const
{
    const int start = rowOf(from);
    for (int step = 1; step <= rowCount(); ++step) {
        const review::Work &work = m_works.at(m_rows.at(static_cast<size_t>((start + step) % rowCount())));
        if (isLeft(work) && work.proposal.id != from)
            return work.proposal.id;
    }
    for (const review::Work &work : m_works) {
        if (isLeft(work) && work.proposal.id != from)
            return work.proposal.id;
    }
    return {};
}

void ReviewListModel::retranslate()
{
    nameGroups();
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

int ReviewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ReviewListModel::totalText(const review::Work &work) const
{
    if (!isOpen(work))
        return tr("recused");
    const auto total = totalOf(m_charter.rubric, work);
    return total ? format::score(total) : QString();
}

QString ReviewListModel::secondLine(const review::Work &work) const
{
    const QString id = shortId(work.proposal.id);
    return id + QStringLiteral(" · ") +
           (isOpen(work) ? requestBrief(m_charter, work.proposal.request) : tr("closed"));
}

QVariant ReviewListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const review::Work &work = m_works.at(m_rows.at(static_cast<size_t>(index.row())));
    switch (role) {
    case Qt::DisplayRole:
        return work.proposal.title.in(isKoreanShown());
    case Qt::AccessibleTextRole:
        return QStringList{m_heads.at(static_cast<size_t>(index.row())),
                           work.proposal.title.in(isKoreanShown()), secondLine(work),
                           statusName(statusOf(work)), totalText(work)}
            .mid(m_heads.at(static_cast<size_t>(index.row())).isEmpty() ? 1 : 0)
            .join(QStringLiteral(", "));
    case StatusRole:
        return static_cast<int>(statusOf(work));
    case PartRole:
        return partFilled(m_charter, work.content);
    case SecondLineRole:
        return secondLine(work);
    case TotalRole:
        return totalText(work);
    case IncompleteRole:
        return isOpen(work) && !totalText(work).isEmpty() &&
               !call::missing(m_charter, work.content).isEmpty();
    case ToneRole:
        return static_cast<int>(isOpen(work) ? Tone::Plain : Tone::Disabled);
    case GroupRole:
        return m_heads.at(static_cast<size_t>(index.row()));
    case IdRole:
        return work.proposal.id.text();
    default:
        return {};
    }
}

} // namespace simsa::viewmodel
