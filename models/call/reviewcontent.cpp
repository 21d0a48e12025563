// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/reviewcontent.h"

#include "call/fields.h"

namespace simsa::call {

using namespace Qt::StringLiterals;

namespace {

const QStringList &kindNames()
{
    static const QStringList names{u"full"_s, u"reduced"_s, u"reject"_s};
    return names;
}

Recommendation readRecommendation(base::JsonReader &reader)
{
    Recommendation recommendation;
    recommendation.kind = fields::one<Recommendation::Kind>(reader, u"kind"_s, kindNames());
    recommendation.nodes = fields::nodes(reader, u"nodes"_s);
    recommendation.months = reader.number(u"months"_s, 0, fields::mostMonths);
    return recommendation;
}

/// The map under `key`, whose keys are item ids and whose values `read` takes (nullopt: refused).
template<typename T, typename Read>
QMap<base::ItemId, T> readByItem(base::JsonReader &reader, const QString &key, Read read)
{
    QMap<base::ItemId, T> map;
    const QJsonObject object = reader.object(key);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const base::ItemId item(it.key());
        const std::optional<T> value = read(it.value());
        if (!item.isValid() || !value)
            reader.reject(base::ErrorCode::JsonFieldInvalid, key + u'.' + it.key().left(64));
        map.insert(item, value.value_or(T()));
    }
    return map;
}

std::optional<int> levelIn(const QJsonValue &value)
{
    const double number = value.toDouble();
    const int level = number >= 1 && number <= 100 ? static_cast<int>(number) : 0;
    return level > 0 && static_cast<double>(level) == number ? std::optional(level) : std::nullopt;
}

std::optional<QString> commentIn(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isEmpty() || text.size() > longestComment ? std::nullopt : std::optional(text);
}

ReviewContent readContent(base::JsonReader &reader)
{
    ReviewContent content;
    content.levels = readByItem<int>(reader, u"levels"_s, levelIn);
    content.itemComments = readByItem<QString>(reader, u"item_comments"_s, commentIn);
    if (reader.has(u"confidence"_s))
        content.confidence = reader.number(u"confidence"_s, 1, 3);
    if (reader.has(u"recommendation"_s))
        content.recommendation =
            fields::nested<Recommendation>(reader, u"recommendation"_s, readRecommendation);
    content.strengths = reader.string(u"strengths"_s, longestComment);
    content.weaknesses = reader.string(u"weaknesses"_s, longestComment);
    content.commentToApplicant = reader.string(u"comment_to_applicant"_s, longestComment);
    content.confidentialComment = reader.string(u"confidential_comment"_s, longestComment);
    return content;
}

int characters(const QString &text)
{
    return static_cast<int>(text.trimmed().toUcs4().size());
}

void addMissingOf(const Item &item, const ReviewContent &content, QList<Missing> &found)
{
    if (!content.levels.contains(item.id))
        found.append({.field = MissingField::Level, .item = item.id, .want = 0, .have = 0});
    const int have = characters(content.itemComments.value(item.id));
    if (have < item.minComment)
        found.append(
            {.field = MissingField::ItemComment, .item = item.id, .want = item.minComment, .have = have});
}

} // namespace

QList<Missing> missing(const Charter &charter, const ReviewContent &content)
{
    QList<Missing> found;
    for (const Item &item : charter.rubric.items())
        addMissingOf(item, content, found);
    const RequiredFields &required = charter.required;
    if (required.confidence && !content.confidence)
        found.append({.field = MissingField::Confidence, .item = {}, .want = 0, .have = 0});
    if (required.recommendation && !content.recommendation)
        found.append({.field = MissingField::Recommendation, .item = {}, .want = 0, .have = 0});
    const auto ask = [&](bool wanted, MissingField field, const QString &text) {
        const int have = characters(text);
        if (wanted && have < required.minCharacters)
            found.append({.field = field, .item = {}, .want = required.minCharacters, .have = have});
    };
    ask(required.strengths, MissingField::Strengths, content.strengths);
    ask(required.weaknesses, MissingField::Weaknesses, content.weaknesses);
    ask(required.commentToApplicant, MissingField::CommentToApplicant, content.commentToApplicant);
    ask(required.confidentialComment, MissingField::ConfidentialComment, content.confidentialComment);
    return found;
}

base::Result<> validate(const Rubric &rubric, const ReviewContent &content)
{
    for (auto it = content.levels.begin(); it != content.levels.end(); ++it) {
        const Item *item = rubric.item(it.key());
        if (item == nullptr || it.value() < 1 || it.value() > item->levels.size())
            return base::fail(base::ErrorCode::LevelInvalid,
                              u"%1: %2"_s.arg(it.key().text()).arg(it.value()));
    }
    for (auto it = content.itemComments.begin(); it != content.itemComments.end(); ++it) {
        if (rubric.item(it.key()) == nullptr)
            return base::fail(base::ErrorCode::LevelInvalid, it.key().text());
    }
    if (content.confidence && (*content.confidence < 1 || *content.confidence > 3))
        return base::fail(base::ErrorCode::InvalidArgument, u"confidence"_s);
    if (content.recommendation) {
        const Recommendation &wish = *content.recommendation;
        const bool reduced = wish.kind == Recommendation::Kind::Reduced;
        const bool sized = wish.nodes > base::Nodes(0) && wish.months > 0;
        const bool empty = wish.nodes == base::Nodes(0) && wish.months == 0;
        if (reduced ? !sized : !empty)
            return base::fail(base::ErrorCode::InvalidArgument, u"recommendation"_s);
    }
    return {};
}

QJsonObject toJson(const ReviewContent &content)
{
    QJsonObject levels;
    for (auto it = content.levels.begin(); it != content.levels.end(); ++it)
        levels.insert(it.key().text(), it.value());
    QJsonObject comments;
    for (auto it = content.itemComments.begin(); it != content.itemComments.end(); ++it)
        comments.insert(it.key().text(), it.value());
    QJsonObject object{{u"levels"_s, levels},
                       {u"item_comments"_s, comments},
                       {u"strengths"_s, content.strengths},
                       {u"weaknesses"_s, content.weaknesses},
                       {u"comment_to_applicant"_s, content.commentToApplicant},
                       {u"confidential_comment"_s, content.confidentialComment}};
    if (content.confidence)
        object.insert(u"confidence"_s, *content.confidence);
    if (content.recommendation) {
        object.insert(u"recommendation"_s,
                      QJsonObject{{u"kind"_s, fields::nameIn(kindNames(), content.recommendation->kind)},
                                  {u"nodes"_s, content.recommendation->nodes.value()},
                                  {u"months"_s, content.recommendation->months}});
    }
    return object;
}

base::Result<ReviewContent> reviewContentFromJson(const QJsonObject &object)
{
    return fields::whole<ReviewContent>(object, u"review"_s, readContent);
}

} // namespace simsa::call
