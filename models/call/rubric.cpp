// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/rubric.h"

#include "call/fields.h"

#include <QSet>

#include <numeric>

namespace simsa::call {

using namespace Qt::StringLiterals;

namespace {

/// Percent of the level an item was given; nullopt when it is not set or the value is not on its scale.
std::optional<int> percentOf(const Item &item, const LevelSet &levels)
{
    const auto set = levels.find(item.id);
    if (set == levels.end())
        return std::nullopt;
    const auto level = std::find_if(item.levels.begin(), item.levels.end(),
                                    [&](const Level &l) { return l.value == set.value(); });
    return level == item.levels.end() ? std::nullopt : std::optional(level->percent);
}

Level readLevel(base::JsonReader &reader)
{
    Level level;
    level.value = reader.number(u"value"_s, 1, 100);
    level.label = fields::localText(reader, u"label"_s);
    level.percent = reader.number(u"percent"_s, 0, 100);
    level.anchor = fields::localText(reader, u"anchor"_s);
    return level;
}

Item readItem(base::JsonReader &reader)
{
    Item item;
    item.id = reader.name<base::ItemId>(u"id"_s);
    item.name = fields::localText(reader, u"name"_s);
    item.weight = reader.number(u"weight"_s, 0, 100);
    item.minComment = reader.number(u"min_comment"_s, 0, 2000);
    item.levels = reader.list<Level>(u"levels"_s, readLevel, 100);
    return item;
}

Criterion readCriterion(base::JsonReader &reader)
{
    Criterion criterion;
    criterion.id = reader.name<base::CriterionId>(u"id"_s);
    criterion.name = fields::localText(reader, u"name"_s);
    criterion.items = reader.list<Item>(u"items"_s, readItem, 100);
    return criterion;
}

/// Place of the first rule an item breaks, empty when it breaks none.
QString faultIn(const Item &item)
{
    if (!item.id.isValid())
        return u"id"_s;
    if (item.name.isEmpty())
        return u"name"_s;
    if (item.weight < 1)
        return u"weight"_s;
    if (item.levels.size() < 2)
        return u"levels"_s;
    for (qsizetype i = 0; i < item.levels.size(); ++i) {
        const Level &level = item.levels.at(i);
        const bool rises = i == 0 || level.percent > item.levels.at(i - 1).percent;
        if (level.value != i + 1 || !rises || level.percent < 0 || level.percent > 100 ||
            level.label.isEmpty())
            return u"levels[%1]"_s.arg(i);
    }
    return {};
}

} // namespace

Rubric fields::readRubric(base::JsonReader &reader)
{
    return Rubric{.criteria = reader.list<Criterion>(u"criteria"_s, readCriterion, 100)};
}

int Criterion::weight() const
{
    return std::accumulate(items.begin(), items.end(), 0,
                           [](int sum, const Item &i) { return sum + i.weight; });
}

QList<Item> Rubric::items() const
{
    QList<Item> all;
    for (const Criterion &criterion : criteria)
        all += criterion.items;
    return all;
}

const Item *Rubric::item(const base::ItemId &id) const
{
    for (const Criterion &criterion : criteria) {
        const auto found = std::find_if(criterion.items.begin(), criterion.items.end(),
                                        [&](const Item &i) { return i.id == id; });
        if (found != criterion.items.end())
            return &*found;
    }
    return nullptr;
}

base::Score weightedTotal(const Criterion &criterion, const LevelSet &levels)
{
    base::Score total;
    for (const Item &item : criterion.items)
        total += base::Score(item.weight * percentOf(item, levels).value_or(0));
    return total;
}

base::Score weightedTotal(const Rubric &rubric, const LevelSet &levels)
{
    base::Score total;
    for (const Criterion &criterion : rubric.criteria)
        total += weightedTotal(criterion, levels);
    return total;
}

int weightSet(const Rubric &rubric, const LevelSet &levels)
{
    int weight = 0;
    for (const Criterion &criterion : rubric.criteria) {
        for (const Item &item : criterion.items)
            weight += percentOf(item, levels) ? item.weight : 0;
    }
    return weight;
}

QJsonObject toJson(const Level &level)
{
    return {{u"value"_s, level.value},
            {u"label"_s, toJson(level.label)},
            {u"percent"_s, level.percent},
            {u"anchor"_s, toJson(level.anchor)}};
}

QJsonObject toJson(const Item &item)
{
    return {{u"id"_s, item.id.text()},
            {u"name"_s, toJson(item.name)},
            {u"weight"_s, item.weight},
            {u"min_comment"_s, item.minComment},
            {u"levels"_s, fields::array(item.levels)}};
}

QJsonObject toJson(const Criterion &criterion)
{
    return {{u"id"_s, criterion.id.text()},
            {u"name"_s, toJson(criterion.name)},
            {u"items"_s, fields::array(criterion.items)}};
}

QJsonObject toJson(const Rubric &rubric)
{
    return {{u"criteria"_s, fields::array(rubric.criteria)}};
}

base::Result<Level> levelFromJson(const QJsonObject &object)
{
    return fields::whole<Level>(object, u"level"_s, readLevel);
}

base::Result<Item> itemFromJson(const QJsonObject &object)
{
    return fields::whole<Item>(object, u"item"_s, readItem);
}

base::Result<Criterion> criterionFromJson(const QJsonObject &object)
{
    return fields::whole<Criterion>(object, u"criterion"_s, readCriterion);
}

base::Result<Rubric> rubricFromJson(const QJsonObject &object)
{
    return fields::whole<Rubric>(object, u"rubric"_s, fields::readRubric);
}

base::Result<> validate(const Rubric &rubric)
{
    const auto refuse = [](const QString &place) {
        return base::fail(base::ErrorCode::CharterInvalid, place);
    };
    QSet<base::CriterionId> criteria;
    QSet<base::ItemId> items;
    int weight = 0;
    for (qsizetype c = 0; c < rubric.criteria.size(); ++c) {
        const Criterion &criterion = rubric.criteria.at(c);
        const QString place = u"rubric.criteria[%1]"_s.arg(c);
        if (!criterion.id.isValid() || criteria.contains(criterion.id))
            return refuse(place + u".id"_s);
        if (criterion.name.isEmpty())
            return refuse(place + u".name"_s);
        if (criterion.items.isEmpty())
            return refuse(place + u".items"_s);
        criteria.insert(criterion.id);
        for (qsizetype i = 0; i < criterion.items.size(); ++i) {
            const Item &item = criterion.items.at(i);
            const QString fault = items.contains(item.id) ? u"id"_s : faultIn(item);
            if (!fault.isEmpty())
                return refuse(place + u".items[%1].%2"_s.arg(QString::number(i), fault));
            items.insert(item.id);
        }
        weight += criterion.weight();
    }
    if (weight != 100)
        return refuse(u"rubric.weights: sum %1"_s.arg(weight));
    return {};
}

} // namespace simsa::call
