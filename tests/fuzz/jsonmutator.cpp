// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mutations that keep JSON canonical, so that codecs are reached and not only the parser. An input is one
// object, in some targets followed by a newline and bytes of another kind.

#include "fuzz.h"

#include <cstring>
#include <random>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned int seed);

namespace {

using Random = std::minstd_rand;

qsizetype below(Random &random, qsizetype count)
{
    return static_cast<qsizetype>(random()) % count;
}

QJsonValue leaf(Random &random, const QJsonValue &old)
{
    static const QJsonValue values[] = {QJsonValue(QJsonValue::Null),
                                        true,
                                        false,
                                        0,
                                        1,
                                        -1,
                                        2,
                                        64,
                                        65,
                                        1'000'000,
                                        2147483648LL,
                                        9007199254740992LL,
                                        QStringLiteral(""),
                                        QStringLiteral("a"),
                                        QStringLiteral("p-001"),
                                        QStringLiteral("\u0000"),
                                        QStringLiteral("가상"),
                                        QStringLiteral("2026-02-30T25:61:00Z"),
                                        QStringLiteral("2026-13"),
                                        QString(64, u'0'),
                                        QString(32, u'f'),
                                        QString(5000, u'x'),
                                        QJsonArray(),
                                        QJsonObject()};
    if (old.isString() && random() % 2) {
        QByteArray text = old.toString().toUtf8();
        const qsizetype size = text.size();
        text.resize(size + 8);
        const size_t now = LLVMFuzzerMutate(reinterpret_cast<uint8_t *>(text.data()),
                                            static_cast<size_t>(size), static_cast<size_t>(size + 8));
        return simsa::base::toNfc(QString::fromUtf8(text.first(static_cast<qsizetype>(now))));
    }
    if (old.isDouble() && random() % 2)
        return old.toInteger() + below(random, 5) - 2;
    return values[below(random, std::size(values))];
}

QJsonValue changed(const QJsonValue &value, Random &random, int depth);

QJsonArray changedArray(QJsonArray array, Random &random, int depth)
{
    if (array.isEmpty())
        return {leaf(random, {})};
    const qsizetype at = below(random, array.size());
    switch (random() % 6) {
    case 0:
        array.removeAt(at);
        break;
    case 1:
        array.insert(at, array.at(below(random, array.size())));
        break;
    default:
        array.replace(at, changed(array.at(at), random, depth + 1));
    }
    return array;
}

QJsonObject changedObject(QJsonObject object, Random &random, int depth)
{
    if (object.isEmpty())
        return {{QStringLiteral("v"), 1}};
    const QStringList keys = object.keys();
    const QString key = keys.at(below(random, keys.size()));
    switch (random() % 12) {
    case 0:
        object.remove(key);
        break;
    case 1:
        object.insert(QStringLiteral("more"), object.value(key));
        break;
    case 2:
        object.insert(key, object.value(keys.at(below(random, keys.size()))));
        break;
    default:
        object.insert(key, changed(object.value(key), random, depth + 1));
    }
    return object;
}

QJsonValue changed(const QJsonValue &value, Random &random, int depth)
{
    const bool goesDeeper = depth == 0 || random() % 8 != 0;
    if (value.isObject() && goesDeeper)
        return changedObject(value.toObject(), random, depth);
    if (value.isArray() && goesDeeper)
        return changedArray(value.toArray(), random, depth);
    return leaf(random, value);
}

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned int seed)
{
    Random random(seed);
    const QByteArray input = simsa::fuzz::bytesOf(data, size);
    const qsizetype end = input.indexOf('\n');
    const auto object = simsa::base::parseCanonicalJson(end < 0 ? input : input.first(end));
    if (!object || random() % 4 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    QJsonObject result = *object;
    for (auto times = 1 + random() % 3; times > 0; --times)
        result = changedObject(result, random, 0);
    const QByteArray output = simsa::base::canonicalJson(result) + (end < 0 ? QByteArray() : input.mid(end));
    if (static_cast<size_t>(output.size()) > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data, output.constData(), static_cast<size_t>(output.size()));
    return static_cast<size_t>(output.size());
}
