// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/month.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace simsa::base {

/// The only JSON that Simsa signs and reads: UTF-8 without BOM, NFC, keys sorted, no spaces, integers only
/// (|n| ≤ 2^53), no duplicate keys, depth ≤ 32. canonicalJson(parseCanonicalJson(b)) == b whenever b parses.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject &object);

/// Refuses everything that canonicalJson would not have written: TextNotUtf8, TextNotNfc, JsonTooDeep,
/// JsonMalformed, JsonNotCanonical. Depth and encoding are checked before Qt's parser sees the bytes.
[[nodiscard]] Result<QJsonObject> parseCanonicalJson(const QByteArray &bytes);

/// Reads the fields of one object and remembers the first thing that is wrong, so that a codec is a list of
/// fields and one check at its end. Every field must be asked for: finish() refuses the ones nobody asked
/// for.
///
///     JsonReader r(object, u"charter");
///     charter.title = r.string(u"title");
///     if (auto ok = r.finish(); !ok) return fail(ok);
class JsonReader
{
public:
    /// `where` names the object in details ("charter", "proposals[3]").
    JsonReader(QJsonObject object, QString where);

    /// A string of at most `most` UTF-16 units; may be empty.
    [[nodiscard]] QString string(const QString &key, int most = 4096);
    /// A string that must not be empty.
    [[nodiscard]] QString text(const QString &key, int most = 4096);
    [[nodiscard]] qint64 integer(const QString &key, qint64 least, qint64 most);
    [[nodiscard]] int number(const QString &key, int least, int most);
    [[nodiscard]] bool boolean(const QString &key);
    /// `2026-02-11T14:05:00Z`.
    [[nodiscard]] QDateTime time(const QString &key);
    [[nodiscard]] Month month(const QString &key);
    [[nodiscard]] QStringList strings(const QString &key, int most = 65536);
    [[nodiscard]] QJsonObject object(const QString &key);
    [[nodiscard]] QJsonArray array(const QString &key, int most = 65536);
    /// Standard base64 with padding.
    [[nodiscard]] QByteArray base64(const QString &key, int mostBytes = 64 * 1024 * 1024);
    /// True when the key stands there and is not null; asking makes an optional field known.
    [[nodiscard]] bool has(const QString &key);
    /// One of `names`, given back as its index.
    [[nodiscard]] int choice(const QString &key, const QStringList &names);

    template<typename Id>
    [[nodiscard]] Id name(const QString &key)
    {
        Id id(string(key, 64));
        if (!id.isValid())
            reject(ErrorCode::JsonFieldInvalid, key);
        return id;
    }
    template<typename Bytes>
    [[nodiscard]] Bytes bytes(const QString &key)
    {
        const auto value = Bytes::fromHex(string(key, 2 * Bytes::size));
        if (!value)
            reject(ErrorCode::JsonFieldInvalid, key);
        return value.value_or(Bytes());
    }
    /// Every object of the array `key`, read by `read(JsonReader &)`; each is finished for the caller.
    template<typename T, typename Read>
    [[nodiscard]] QList<T> list(const QString &key, Read read, int most = 65536)
    {
        QList<T> values;
        const QJsonArray items = array(key, most);
        for (qsizetype i = 0; i < items.size() && !m_error; ++i) {
            JsonReader item = element(items.at(i), key, i);
            values.append(read(item));
            adopt(item.finish());
        }
        return values;
    }

    /// Records an error of the codec's own (a rule between fields); the first one wins.
    void reject(ErrorCode code, const QString &what);
    /// Takes over another reader's verdict.
    void adopt(const Result<> &result);
    /// The first error, or JsonFieldUnknown for a key nobody asked for, or success.
    [[nodiscard]] Result<> finish() const;

private:
    [[nodiscard]] QJsonValue take(const QString &key);
    [[nodiscard]] JsonReader element(const QJsonValue &value, const QString &key, qsizetype index);

    QJsonObject m_object;
    QString m_where;
    QStringList m_known;
    std::optional<Error> m_error;
};

/// Text as formats want it: NFC.
[[nodiscard]] QString toNfc(const QString &text);

} // namespace simsa::base
