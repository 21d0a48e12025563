// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include "base/canonicaljson.h"
#include "base/clock.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>

namespace simsa::base {

namespace {

constexpr int maximumDepth = 32;
constexpr double maximumInteger = 9007199254740992.0; // 2^53: every reader of JSON agrees up to here

/// Nesting of { and [ outside strings; cheap, so that no recursive parser meets a bomb.
bool isTooDeep(const QByteArray &bytes)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maximumDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

/// Escapes can spell half a surrogate pair, which is no character and has no UTF-8.
bool holdsOnlyText(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [](const QJsonValue &v) { return holdsOnlyText(v); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.key().isValidUtf16() || !holdsOnlyText(it.value()))
                return false;
        }
        return true;
    }
    return !value.isString() || value.toString().isValidUtf16();
}

bool holdsOnlyIntegers(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double:
        return std::trunc(value.toDouble()) == value.toDouble() &&
               std::abs(value.toDouble()) <= maximumInteger;
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(),
                           [](const QJsonValue &v) { return holdsOnlyIntegers(v); });
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(),
                           [](const QJsonValue &v) { return holdsOnlyIntegers(v); });
    }
    default:
        return true;
    }
}

} // namespace

QString toNfc(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QByteArray canonicalJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> parseCanonicalJson(const QByteArray &bytes)
{
    const bool isSure = isSurelyCanonicalJson(bytes, maximumDepth);
    if (!isSure && isTooDeep(bytes))
        return fail(ErrorCode::JsonTooDeep);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(ErrorCode::TextNotUtf8);
    if (toNfc(text) != text)
        return fail(ErrorCode::TextNotNfc);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorCode::JsonMalformed,
                    QStringLiteral("offset %1: %2").arg(error.offset).arg(error.errorString()));
    if (isSure)
        return document.object();
    if (!holdsOnlyText(document.object()))
        return fail(ErrorCode::TextNotUtf8, QStringLiteral("surrogate"));
    if (!holdsOnlyIntegers(document.object()) || canonicalJson(document.object()) != bytes)
        return fail(ErrorCode::JsonNotCanonical);
    return document.object();
}

JsonReader::JsonReader(QJsonObject object, QString where)
    : m_object(std::move(object))
    , m_where(std::move(where))
{
}

QJsonValue JsonReader::take(const QString &key)
{
    m_known.append(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        reject(ErrorCode::JsonFieldMissing, key);
    return value;
}

JsonReader JsonReader::element(const QJsonValue &value, const QString &key, qsizetype index)
{
    const QString where = QStringLiteral("%1.%2[%3]").arg(m_where, key).arg(index);
    if (!value.isObject())
        reject(ErrorCode::JsonFieldInvalid, where);
    return JsonReader(value.toObject(), where);
}

QString JsonReader::string(const QString &key, int most)
{
    const QJsonValue value = take(key);
    if (!value.isString() || value.toString().size() > most)
        reject(ErrorCode::JsonFieldInvalid, key);
    return value.toString();
}

QString JsonReader::text(const QString &key, int most)
{
    const QString value = string(key, most);
    if (value.isEmpty())
        reject(ErrorCode::JsonFieldInvalid, key);
    return value;
}

qint64 JsonReader::integer(const QString &key, qint64 least, qint64 most)
{
    const QJsonValue value = take(key);
    const qint64 number = value.toInteger();
    if (!value.isDouble() || number < least || number > most)
        reject(ErrorCode::JsonFieldInvalid, key);
    return std::clamp(number, least, most);
}

int JsonReader::number(const QString &key, int least, int most)
{
    return static_cast<int>(integer(key, least, most));
}

bool JsonReader::boolean(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isBool())
        reject(ErrorCode::JsonFieldInvalid, key);
    return value.toBool();
}

QDateTime JsonReader::time(const QString &key)
{
    const QDateTime value = parseUtc(string(key, 20));
    if (!value.isValid())
        reject(ErrorCode::JsonFieldInvalid, key);
    return value;
}

Month JsonReader::month(const QString &key)
{
    const auto value = Month::fromString(string(key, 7));
    if (!value)
        reject(ErrorCode::JsonFieldInvalid, key);
    return value.value_or(Month());
}

QStringList JsonReader::strings(const QString &key, int most)
{
    QStringList values;
    for (const QJsonValue &value : array(key, most)) {
        if (!value.isString())
            reject(ErrorCode::JsonFieldInvalid, key);
        values.append(value.toString());
    }
    return values;
}

QJsonObject JsonReader::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        reject(ErrorCode::JsonFieldInvalid, key);
    return value.toObject();
}

QJsonArray JsonReader::array(const QString &key, int most)
{
    const QJsonValue value = take(key);
    if (!value.isArray() || value.toArray().size() > most)
        reject(ErrorCode::JsonFieldInvalid, key);
    return value.toArray();
}

QByteArray JsonReader::base64(const QString &key, int mostBytes)
{
    const QByteArray encoded = string(key, mostBytes / 3 * 4 + 4).toLatin1();
    const QByteArray decoded = QByteArray::fromBase64(encoded);
    if (decoded.toBase64() != encoded)
        reject(ErrorCode::JsonFieldInvalid, key);
    return decoded;
}

bool JsonReader::has(const QString &key)
{
    m_known.append(key);
    return !m_object.value(key).isUndefined() && !m_object.value(key).isNull();
}

int JsonReader::choice(const QString &key, const QStringList &names)
{
    const auto index = names.indexOf(string(key, 64));
    if (index < 0)
        reject(ErrorCode::JsonFieldInvalid, key);
    return static_cast<int>(std::max<qsizetype>(index, 0));
}

void JsonReader::reject(ErrorCode code, const QString &what)
{
    if (!m_error)
        m_error = Error{code, m_where.isEmpty() ? what : m_where + QLatin1Char('.') + what};
}

void JsonReader::adopt(const Result<> &result)
{
    if (!result && !m_error)
        m_error = result.error();
}

Result<> JsonReader::finish() const
{
    if (m_error)
        return fail(m_error->code, m_error->detail);
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            return fail(ErrorCode::JsonFieldUnknown, m_where + QLatin1Char('.') + it.key());
    }
    return {};
}

} // namespace simsa::base
