// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/quantities.h"
#include "call/localtext.h"

#include <QList>
#include <QMap>

namespace simsa::call {

/// One step of an item's scale.
struct Level
{
    int value = 0;    ///< 1…n, 1 the poorest
    LocalText label;  ///< 탁월, 우수, …
    int percent = 0;  ///< share of the item's weight, 0–100
    LocalText anchor; ///< what earns this level

    friend bool operator==(const Level &, const Level &) = default;
};

/// What one level is given to.
struct Item
{
    base::ItemId id;
    LocalText name;
    int weight = 0;      ///< points of 100
    int minComment = 0;  ///< characters a comment on this item must have; 0: no comment asked for
    QList<Level> levels; ///< by value, ascending from 1 without gaps

    friend bool operator==(const Item &, const Item &) = default;
};

/// A named group of items, as the call notice names its criteria.
struct Criterion
{
    base::CriterionId id;
    LocalText name;
    QList<Item> items;

    /// Sum of the items' weights.
    [[nodiscard]] int weight() const;
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

/// The score sheet. The weights of all items sum to 100.
struct Rubric
{
    QList<Criterion> criteria;

    /// All items in order of the sheet.
    [[nodiscard]] QList<Item> items() const;
    /// The item, or nullptr; valid as long as the rubric is.
    [[nodiscard]] const Item *item(const base::ItemId &id) const;
    friend bool operator==(const Rubric &, const Rubric &) = default;
};

/// The levels one reviewer gave: item → level value. An item that is not a key is not set (never 0).
using LevelSet = QMap<base::ItemId, int>;

/// Σ weight × percent over the items set: exact, in 1/100 point. Items and values the rubric does not know
/// count nothing; validate(rubric, content) refuses them.
[[nodiscard]] base::Score weightedTotal(const Rubric &rubric, const LevelSet &levels);
/// The same over one criterion's items.
[[nodiscard]] base::Score weightedTotal(const Criterion &criterion, const LevelSet &levels);
/// Weight of the items that are set, in points of 100 ("69.50 of 80 points given").
[[nodiscard]] int weightSet(const Rubric &rubric, const LevelSet &levels);

[[nodiscard]] QJsonObject toJson(const Level &level);
[[nodiscard]] QJsonObject toJson(const Item &item);
[[nodiscard]] QJsonObject toJson(const Criterion &criterion);
[[nodiscard]] QJsonObject toJson(const Rubric &rubric);
/// Shape and ranges only (JsonField…); sums and order are validate(Rubric)'s.
[[nodiscard]] base::Result<Level> levelFromJson(const QJsonObject &object);
[[nodiscard]] base::Result<Item> itemFromJson(const QJsonObject &object);
[[nodiscard]] base::Result<Criterion> criterionFromJson(const QJsonObject &object);
[[nodiscard]] base::Result<Rubric> rubricFromJson(const QJsonObject &object);

/// CharterInvalid with the place ("rubric.criteria[1].items[0].levels"): ids unique and valid, names present,
/// weights summing to exactly 100, level values 1…n (n ≥ 2) with strictly rising percents.
[[nodiscard]] base::Result<> validate(const Rubric &rubric);

} // namespace simsa::call
