// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/reviewcells.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace simsa::call {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Result;

namespace {

struct FieldName
{
    ReviewField field;
    const char *name;
};

constexpr std::array<FieldName, 8> fieldNames{{
    {ReviewField::Level, "level"},
    {ReviewField::ItemComment, "item_comment"},
    {ReviewField::Confidence, "confidence"},
    {ReviewField::Recommendation, "recommendation"},
    {ReviewField::Strengths, "strengths"},
    {ReviewField::Weaknesses, "weaknesses"},
    {ReviewField::CommentToApplicant, "comment_to_applicant"},
    {ReviewField::ConfidentialComment, "confidential_comment"},
}};

constexpr std::array<ReviewField, 4> comments{ReviewField::Strengths, ReviewField::Weaknesses,
                                              ReviewField::CommentToApplicant,
                                              ReviewField::ConfidentialComment};

/// The comment that `field` names, or nullptr.
QString *commentOf(ReviewContent &content, ReviewField field)
{
    switch (field) {
    case ReviewField::Strengths:
        return &content.strengths;
    case ReviewField::Weaknesses:
        return &content.weaknesses;
    case ReviewField::CommentToApplicant:
        return &content.commentToApplicant;
    case ReviewField::ConfidentialComment:
        return &content.confidentialComment;
    default:
        return nullptr;
    }
}

/// Items of the rubric in its order, then the others of `content`.
QList<base::ItemId> itemsOf(const Rubric &rubric, const ReviewContent &content)
{
    QList<base::ItemId> items;
    for (const Item &item : rubric.items())
        items.append(item.id);
    for (const base::ItemId &item : content.levels.keys() + content.itemComments.keys()) {
        if (!items.contains(item))
            items.append(item);
    }
    return items;
}

tl::unexpected<base::Error> refused(const ReviewCell &cell)
{
    return base::fail(
        ErrorCode::InvalidArgument,
        u"%1 %2: %3"_s.arg(nameOf(cell.field), cell.item.text(), cell.value.left(64)).simplified());
}

std::optional<int> numberIn(const QString &text, int most)
{
    bool good = false;
    const int number = text.toInt(&good);
    return good && number >= 1 && number <= most && text == QString::number(number) ? std::optional(number)
                                                                                    : std::nullopt;
}

/// False when the cell cannot be, or stands there already.
bool put(ReviewContent &content, const ReviewCell &cell)
{
    const bool ofItem = cell.field == ReviewField::Level || cell.field == ReviewField::ItemComment;
    if (cell.value.isEmpty() || cell.item.isEmpty() == ofItem || (ofItem && !cell.item.isValid()))
        return false;
    if (QString *comment = commentOf(content, cell.field)) {
        const bool isNew = comment->isEmpty();
        *comment = cell.value;
        return isNew && cell.value.size() <= longestComment;
    }
    if (cell.field == ReviewField::ItemComment) {
        const bool isNew = !content.itemComments.contains(cell.item);
        content.itemComments.insert(cell.item, cell.value);
        return isNew && cell.value.size() <= longestComment;
    }
    if (cell.field == ReviewField::Recommendation) {
        const auto wish = recommendationFromText(cell.value);
        const bool isNew = !content.recommendation;
        content.recommendation = wish.value_or(Recommendation());
        return isNew && wish;
    }
    const bool isLevel = cell.field == ReviewField::Level;
    const auto number = numberIn(cell.value, isLevel ? 100 : 3);
    const bool isNew = isLevel ? !content.levels.contains(cell.item) : !content.confidence;
    if (isLevel)
        content.levels.insert(cell.item, number.value_or(1));
    else
        content.confidence = number;
    return isNew && number;
}

QString keyOf(const ReviewCell &cell)
{
    return nameOf(cell.field) + u' ' + cell.item.text();
}

/// `content` with what only `other` has: every part that is in either, in the order of the sheet.
ReviewContent filledUp(ReviewContent content, ReviewContent other)
{
    for (auto it = other.levels.cbegin(); it != other.levels.cend(); ++it) {
        if (!content.levels.contains(it.key()))
            content.levels.insert(it.key(), it.value());
    }
    for (auto it = other.itemComments.cbegin(); it != other.itemComments.cend(); ++it) {
        if (!content.itemComments.contains(it.key()))
            content.itemComments.insert(it.key(), it.value());
    }
    if (!content.confidence)
        content.confidence = other.confidence;
    if (!content.recommendation)
        content.recommendation = other.recommendation;
    for (const ReviewField field : comments) {
        QString *text = commentOf(content, field);
        if (text->isEmpty())
            *text = *commentOf(other, field);
    }
    return content;
}

} // namespace

QString nameOf(ReviewField field)
{
    const auto it = std::find_if(fieldNames.begin(), fieldNames.end(),
                                 [field](const FieldName &one) { return one.field == field; });
    return QString::fromLatin1(it->name);
}

std::optional<ReviewField> reviewFieldFromName(const QString &name)
{
    const auto it = std::find_if(fieldNames.begin(), fieldNames.end(),
                                 [&name](const FieldName &one) { return name == QLatin1String(one.name); });
    return it == fieldNames.end() ? std::nullopt : std::optional(it->field);
}

Result<Recommendation> recommendationFromText(const QString &text)
{
    Recommendation wish;
    if (text == u"full")
        return wish;
    if (text == u"reject") {
        wish.kind = Recommendation::Kind::Reject;
        return wish;
    }
    const QStringList parts = text.split(u':');
    const auto nodes = numberIn(parts.value(1), 1'000'000);
    const auto months = numberIn(parts.value(2), 120);
    if (parts.size() != 3 || parts.first() != u"reduced" || !nodes || !months)
        return base::fail(ErrorCode::InvalidArgument, text);
    return Recommendation{Recommendation::Kind::Reduced, base::Nodes(*nodes), *months};
}

QString toText(const Recommendation &recommendation)
{
    switch (recommendation.kind) {
    case Recommendation::Kind::Full:
        return u"full"_s;
    case Recommendation::Kind::Reject:
        return u"reject"_s;
    case Recommendation::Kind::Reduced:
        return u"reduced:%1:%2"_s.arg(recommendation.nodes.value()).arg(recommendation.months);
    }
    return {};
}

QList<ReviewCell> cellsOf(const Rubric &rubric, const ReviewContent &content)
{
    QList<ReviewCell> cells;
    for (const base::ItemId &item : itemsOf(rubric, content)) {
        if (content.levels.contains(item))
            cells.append({ReviewField::Level, item, QString::number(content.levels.value(item))});
        if (content.itemComments.contains(item))
            cells.append({ReviewField::ItemComment, item, content.itemComments.value(item)});
    }
    if (content.confidence)
        cells.append({ReviewField::Confidence, {}, QString::number(*content.confidence)});
    if (content.recommendation)
        cells.append({ReviewField::Recommendation, {}, toText(*content.recommendation)});
    ReviewContent copy = content;
    for (const ReviewField field : comments) {
        if (const QString *text = commentOf(copy, field); !text->isEmpty())
            cells.append({field, {}, *text});
    }
    return cells;
}

Result<ReviewContent> contentOf(const QList<ReviewCell> &cells)
{
    ReviewContent content;
    for (const ReviewCell &cell : cells) {
        if (!put(content, cell))
            return refused(cell);
    }
    return content;
}

QList<ReviewChange> changesBetween(const Rubric &rubric, const ReviewContent &before,
                                   const ReviewContent &after)
{
    QHash<QString, QString> old;
    QHash<QString, QString> now;
    for (const ReviewCell &cell : cellsOf(rubric, before))
        old.insert(keyOf(cell), cell.value);
    for (const ReviewCell &cell : cellsOf(rubric, after))
        now.insert(keyOf(cell), cell.value);
    QList<ReviewChange> changes;
    for (const ReviewCell &cell : cellsOf(rubric, filledUp(after, before))) {
        const ReviewChange change{cell.field, cell.item, old.value(keyOf(cell)), now.value(keyOf(cell))};
        if (change.before != change.after)
            changes.append(change);
    }
    return changes;
}

} // namespace simsa::call
