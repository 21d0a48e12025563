// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/quantities.h"
#include "call/charter.h"

#include <QJsonArray>

#include <algorithm>

/// What the codecs of this folder share: reading of nested values, enumerations by name.
namespace simsa::call::fields {

inline constexpr int mostNodes = 1'000'000;
inline constexpr int mostMonths = 120;
inline constexpr int longestName = 1000;

/// True when null or a fraction stands anywhere: absent is absent, and numbers are whole. For objects that
/// did not come through parseCanonicalJson.
[[nodiscard]] bool holdsForeign(const QJsonValue &value);

/// Reads a whole object: what fromJson functions are made of.
template<typename T, typename Read>
[[nodiscard]] base::Result<T> whole(const QJsonObject &object, const QString &where, Read read)
{
    if (holdsForeign(object))
        return base::fail(base::ErrorCode::JsonFieldInvalid, where + QStringLiteral(": null or fraction"));
    base::JsonReader reader(object, where);
    T value = read(reader);
    if (const auto done = reader.finish(); !done)
        return base::fail(done);
    return value;
}

/// Reads the object under `key`.
template<typename T, typename Read>
[[nodiscard]] T nested(base::JsonReader &reader, const QString &key, Read read)
{
    base::JsonReader inner(reader.object(key), key);
    T value = read(inner);
    if (const auto done = inner.finish(); !done)
        reader.reject(done.error().code, done.error().detail);
    return value;
}

/// Every value of a list by its toJson.
template<typename T>
[[nodiscard]] QJsonArray array(const QList<T> &values)
{
    QJsonArray result;
    for (const T &value : values)
        result.append(toJson(value));
    return result;
}

/// The name of an enumerator; `names` stand in the order of the enumeration.
template<typename Enum>
[[nodiscard]] QString nameIn(const QStringList &names, Enum value)
{
    return names.at(static_cast<qsizetype>(value));
}

/// The enumerator of that name, or nullopt.
template<typename Enum>
[[nodiscard]] std::optional<Enum> valueIn(const QStringList &names, const QString &name)
{
    const qsizetype index = names.indexOf(name);
    if (index < 0)
        return std::nullopt;
    return static_cast<Enum>(index);
}

/// Names of several enumerators.
template<typename Enum>
[[nodiscard]] QJsonArray namesIn(const QStringList &names, const QList<Enum> &values)
{
    QJsonArray result;
    for (const Enum value : values)
        result.append(nameIn(names, value));
    return result;
}

/// One enumerator by name.
template<typename Enum>
[[nodiscard]] Enum one(base::JsonReader &reader, const QString &key, const QStringList &names)
{
    return static_cast<Enum>(reader.choice(key, names));
}

/// Several enumerators by name, at most one of each.
template<typename Enum>
[[nodiscard]] QList<Enum> several(base::JsonReader &reader, const QString &key, const QStringList &names)
{
    QList<Enum> values;
    for (const QString &name : reader.strings(key, static_cast<int>(names.size()))) {
        const auto value = valueIn<Enum>(names, name);
        if (!value || values.contains(*value))
            reader.reject(base::ErrorCode::JsonFieldInvalid, key);
        values.append(value.value_or(Enum{}));
    }
    return values;
}

/// True when two elements have the same key.
template<typename List, typename Key>
[[nodiscard]] bool hasRepeats(const List &list, Key key)
{
    for (auto a = list.begin(); a != list.end(); ++a) {
        if (std::any_of(std::next(a), list.end(), [&](const auto &b) { return key(*a) == key(b); }))
            return true;
    }
    return false;
}

[[nodiscard]] base::Nodes nodes(base::JsonReader &reader, const QString &key, int least = 0);
[[nodiscard]] LocalText localText(base::JsonReader &reader, const QString &key);
[[nodiscard]] LocalText readLocalText(base::JsonReader &reader);
[[nodiscard]] Pool readPool(base::JsonReader &reader);
[[nodiscard]] Cluster readCluster(base::JsonReader &reader);
[[nodiscard]] Rubric readRubric(base::JsonReader &reader);
[[nodiscard]] ScoringPolicy readScoringPolicy(base::JsonReader &reader);
[[nodiscard]] PlanPolicy readPlanPolicy(base::JsonReader &reader);
[[nodiscard]] Dates readDates(base::JsonReader &reader);

} // namespace simsa::call::fields
