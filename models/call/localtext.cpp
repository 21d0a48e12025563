// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/localtext.h"

#include "call/fields.h"

#include <cmath>

namespace simsa::call {

using namespace Qt::StringLiterals;

bool fields::holdsForeign(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        return std::any_of(items.begin(), items.end(), [](const QJsonValue &v) { return holdsForeign(v); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), [](const QJsonValue &v) { return holdsForeign(v); });
    }
    return value.isNull() || (value.isDouble() && value.toDouble() != std::trunc(value.toDouble()));
}

base::Nodes fields::nodes(base::JsonReader &reader, const QString &key, int least)
{
    return base::Nodes(reader.number(key, least, mostNodes));
}

LocalText fields::localText(base::JsonReader &reader, const QString &key)
{
    return nested<LocalText>(reader, key, readLocalText);
}

LocalText fields::readLocalText(base::JsonReader &reader)
{
    return LocalText{.ko = reader.string(u"ko"_s, longestName), .en = reader.string(u"en"_s, longestName)};
}

QJsonObject toJson(const LocalText &text)
{
    return {{u"ko"_s, text.ko}, {u"en"_s, text.en}};
}

base::Result<LocalText> localTextFromJson(const QJsonObject &object)
{
    return fields::whole<LocalText>(object, u"text"_s, fields::readLocalText);
}

} // namespace simsa::call
