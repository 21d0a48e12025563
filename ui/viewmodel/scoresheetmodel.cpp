// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodel/scoresheetmodel.h"

#include "viewmodel/format.h"
#include "viewmodel/reviewwords.h"

#include <utility>

namespace simsa::viewmodel {

namespace {

QString &commentOf(call::ReviewContent &content, CommentField field)
{
    switch (field) {
    case CommentField::Strengths:
        return content.strengths;
    case CommentField::Weaknesses:
        return content.weaknesses;
    case CommentField::CommentToApplicant:
        return content.commentToApplicant;
    case CommentField::Confidential:
        break;
    }
    return content.confidentialComment;
}

} // namespace

const QString &commentIn(const call::ReviewContent &content, CommentField field)
{
    return commentOf(const_cast<call::ReviewContent &>(content), field);
}

ScoreSheetModel::ScoreSheetModel(Recorder recorder, QObject *parent)
    : QAbstractListModel(parent)
    , m_recorder(std::move(recorder))
{
}

void ScoreSheetModel::setCharter(const call::Charter &charter)
{
    beginResetModel();
    m_charter = charter;
    m_items = charter.rubric.items();
    endResetModel();
}

void ScoreSheetModel::load(const base::ProposalId &proposal, const call::ReviewContent &content,
                           bool readOnly)
{
    // What is not on disk yet must not be replaced by what is.
    if (proposal == m_proposal && !m_saved && !readOnly)
        return;
    m_proposal = proposal;
    m_readOnly = readOnly;
    m_saved = true;
    ReviewHistory &history = m_histories[proposal];
    if (history.now() != content)
        history.start(content);
    show(content);
}

void ScoreSheetModel::setLevel(const base::ItemId &item, std::optional<int> level)
{
    const call::Item *known = m_charter.rubric.item(item);
    if (!known || (level && (*level < 1 || *level > known->levels.size())))
        return;
    call::ReviewContent content = m_content;
    if (level)
        content.levels.insert(item, *level);
    else
        content.levels.remove(item);
    apply(content);
}

void ScoreSheetModel::setComment(CommentField field, const QString &text)
{
    call::ReviewContent content = m_content;
    commentOf(content, field) = text.normalized(QString::NormalizationForm_C);
    apply(content, QString::number(static_cast<int>(field)));
}

void ScoreSheetModel::setItemComment(const base::ItemId &item, const QString &text)
{
    call::ReviewContent content = m_content;
    if (text.isEmpty())
        content.itemComments.remove(item);
    else
        content.itemComments.insert(item, text.normalized(QString::NormalizationForm_C));
    apply(content, item.text());
}

void ScoreSheetModel::setConfidence(std::optional<int> confidence)
{
    call::ReviewContent content = m_content;
    content.confidence = confidence;
    apply(content);
}

void ScoreSheetModel::setRecommendation(const std::optional<call::Recommendation> &recommendation)
{
    call::ReviewContent content = m_content;
    content.recommendation = recommendation;
    apply(content);
}

base::Score ScoreSheetModel::total() const
{
    return call::weightedTotal(m_charter.rubric, m_content.levels);
}

QList<call::Missing> ScoreSheetModel::missing() const
{
    return call::missing(m_charter, m_content);
}

void ScoreSheetModel::apply(const call::ReviewContent &content, const QString &typedIn)
{
    if (m_readOnly || content == m_content)
        return;
    m_histories[m_proposal].push(content, typedIn);
    m_saved = false;
    show(content);
    save();
}

void ScoreSheetModel::show(const call::ReviewContent &content)
{
    m_content = content;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
    emit contentChanged();
}

bool ScoreSheetModel::save()
{
    if (m_saved)
        return true;
    const base::Result<> kept = m_recorder(m_proposal, m_content);
    m_saved = kept.has_value();
    if (m_saved)
        emit recorded();
    else
        emit recordFailed(errorText(kept.error()));
    return m_saved;
}

bool ScoreSheetModel::undo()
{
    ReviewHistory &history = m_histories[m_proposal];
    if (m_readOnly || !history.canUndo())
        return false;
    m_saved = false;
    show(history.undo());
    save();
    return true;
}

bool ScoreSheetModel::redo()
{
    ReviewHistory &history = m_histories[m_proposal];
    if (m_readOnly || !history.canRedo())
        return false;
    m_saved = false;
    show(history.redo());
    save();
    return true;
}

int ScoreSheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ScoreSheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const call::Item &item = m_items.at(index.row());
    const auto level = m_content.levels.constFind(item.id);
    const bool set = level != m_content.levels.constEnd();
    switch (role) {
    case Qt::DisplayRole:
        return item.name.in(isKoreanShown());
    case NumberRole:
        return itemNumber(m_charter.rubric, item.id);
    case WeightRole:
        return item.weight;
    case LevelRole:
        return set ? QVariant(*level) : QVariant();
    case PointsRole: {
        const call::Criterion alone{{}, {}, {item}};
        return set ? format::score(call::weightedTotal(alone, m_content.levels)) : format::missing();
    }
    case IdRole:
        return item.id.text();
    default:
        return {};
    }
}

} // namespace simsa::viewmodel
