// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/quantities.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <cmath>

namespace simsa::plan {

using base::Nodes;

/// The fields of one object of a file that is not canonical JSON (base::JsonReader is for those); remembers
/// the first fault and which keys were asked for.
class Fields
{
public:
    Fields(const QJsonValue &value, QString where)
        : m_object(value.toObject())
        , m_where(std::move(where))
    {
        if (!value.isObject())
            reject(QStringLiteral("not an object"));
    }

    [[nodiscard]] bool has(const QString &key)
    {
        m_known.append(key);
        return m_object.contains(key);
    }
    [[nodiscard]] QJsonValue value(const QString &key)
    {
        if (!has(key))
            reject(key);
        return m_object.value(key);
    }
    [[nodiscard]] QString text(const QString &key)
    {
        const QJsonValue v = value(key);
        if (!v.isString() || v.toString().size() > 200)
            reject(key);
        return v.toString();
    }
    /// A whole number in [least, most].
    [[nodiscard]] int number(const QJsonValue &v, const QString &key, int least, int most)
    {
        const double number = v.toDouble(std::nan(""));
        if (!(number >= least && number <= most) || number != std::trunc(number)) {
            reject(key);
            return least;
        }
        return static_cast<int>(number);
    }
    [[nodiscard]] int number(const QString &key, int least, int most)
    {
        return number(value(key), key, least, most);
    }
    [[nodiscard]] QJsonArray array(const QString &key, int most)
    {
        const QJsonValue v = value(key);
        if (!v.isArray() || v.toArray().size() > most)
            reject(key);
        return v.toArray();
    }
    [[nodiscard]] QJsonObject object(const QString &key)
    {
        const QJsonValue v = value(key);
        if (!v.isObject())
            reject(key);
        return v.toObject();
    }
    template<typename Id>
    [[nodiscard]] Id name(const QJsonValue &v, const QString &key)
    {
        const Id id(v.toString());
        if (!id.isValid())
            reject(key);
        return id;
    }
    template<typename Id>
    [[nodiscard]] Id name(const QString &key)
    {
        return name<Id>(value(key), key);
    }
    [[nodiscard]] QList<Nodes> nodes(const QJsonArray &items, const QString &key, int most)
    {
        QList<Nodes> list;
        for (const QJsonValue &item : items)
            list.append(Nodes(number(item, key, 0, most)));
        return list;
    }

    void reject(const QString &key)
    {
        if (m_fault.isEmpty())
            m_fault = m_where + u'.' + key;
    }
    void adopt(const QString &fault)
    {
        if (m_fault.isEmpty())
            m_fault = fault;
    }
    /// The first fault, or a key that FORMAT.md does not have, or nothing.
    [[nodiscard]] QString fault() const
    {
        if (!m_fault.isEmpty())
            return m_fault;
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_known.contains(it.key()))
                return m_where + u'.' + it.key().left(64) + QStringLiteral(": unknown");
        }
        return {};
    }
    [[nodiscard]] const QString &where() const { return m_where; }

private:
    QJsonObject m_object;
    QString m_where;
    QStringList m_known;
    QString m_fault;
};

} // namespace simsa::plan
