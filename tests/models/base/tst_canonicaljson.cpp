// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonicaljson.h"
#include "base/json.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace simsa::base;

namespace {

constexpr int depth = 32;

bool holdsOnlyIntegers(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), holdsOnlyIntegers);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(), holdsOnlyIntegers);
    }
    return !value.isDouble() || (std::trunc(value.toDouble()) == value.toDouble() &&
                                 std::abs(value.toDouble()) <= 9007199254740992.0);
}

/// What canonical means, the slow way: Qt reads it and writes it again.
bool isCanonical(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() && holdsOnlyIntegers(document.object()) &&
           canonicalJson(document.object()) == json;
}

QJsonValue randomValue(QRandomGenerator &random, int level)
{
    static const QStringList texts{u""_s,
                                   u"a"_s,
                                   u"\"quoted\" \\ back"_s,
                                   u"줄\n바꿈\t"_s,
                                   u"\u0001\u001f"_s,
                                   u"\u007f€ 가나다 🙂"_s};
    switch (random.bounded(level < 5 ? 8 : 6)) {
    case 0:
        return random.bounded(2) == 0;
    case 1:
        return QJsonValue();
    case 2:
        return static_cast<qint64>(random.bounded(1000)) - 500;
    case 3:
        return static_cast<qint64>(random.generate64() >> 11);
    case 6: {
        QJsonArray array;
        for (int i = random.bounded(4); i > 0; --i)
            array.append(randomValue(random, level + 1));
        return array;
    }
    case 7: {
        QJsonObject object;
        for (int i = random.bounded(5); i > 0; --i)
            object.insert(QString::number(random.bounded(300), 36), randomValue(random, level + 1));
        return object;
    }
    default:
        return texts.at(random.bounded(static_cast<int>(texts.size())));
    }
}

QByteArray randomText(QRandomGenerator &random)
{
    return canonicalJson({{u"a"_s, randomValue(random, 0)}, {u"b"_s, randomValue(random, 0)}});
}

} // namespace

/// One pass that says of canonical JSON that it is, and never says so of anything else.
class TestCanonicalJson : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatIsWritten()
    {
        QRandomGenerator random(20260211);
        for (int i = 0; i < 3000; ++i) {
            const QByteArray text = randomText(random);
            QVERIFY2(isSurelyCanonicalJson(text, depth), text.constData());
        }
    }

    /// One byte changed, left out or put in: whatever the pass still accepts, Qt writes the same way.
    void neverAcceptsMore()
    {
        static constexpr char bytes[] = "{}[]\":,\\ \t\n-+.0123456789eEubfnrtx\x01\x7f\x80\xed\xa0";
        QRandomGenerator random(48);
        int accepted = 0;
        for (int i = 0; i < 60000; ++i) {
            QByteArray text = randomText(random);
            const auto at = random.bounded(static_cast<int>(text.size()));
            const char byte = bytes[random.bounded(static_cast<int>(sizeof bytes) - 1)];
            if (const int kind = random.bounded(3); kind == 0)
                text[at] = byte;
            else if (kind == 1)
                text.remove(at, 1);
            else
                text.insert(at, byte);
            // Encoding is the caller's check, before.
            if (!QString::fromUtf8(text).contains(QChar::ReplacementCharacter) &&
                isSurelyCanonicalJson(text, depth)) {
                ++accepted;
                QVERIFY2(isCanonical(text), text.constData());
            }
        }
        QVERIFY(accepted > 1000); // the test tests something
    }

    void says_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("sure");
        const auto row = [](const char *name, const QByteArray &text, bool sure) {
            QTest::newRow(name) << text << sure;
        };
        row("empty object", "{}", true);
        row("2^53", R"({"a":9007199254740992,"b":-9007199254740992})", true);
        row("above 2^53", R"({"a":9007199254740993})", false);
        row("twenty digits", R"({"a":12345678901234567890})", false);
        row("minus zero", R"({"a":-0})", false);
        row("leading zero", R"({"a":01})", false);
        row("minus alone", R"({"a":-})", false);
        row("fraction", R"({"a":1.0})", false);
        row("exponent", R"({"a":1e2})", false);
        row("prefix first", R"({"a":1,"ab":2})", true);
        row("prefix last", R"({"ab":1,"a":2})", false);
        row("key twice", R"({"a":1,"a":2})", false);
        row("comma at end", R"({"a":1,})", false);
        row("space", R"({"a": 1})", false);
        row("array outside", "[]", false);
        row("behind", "{}{}", false);
        row("slash escaped", R"({"a":"\/"})", false);
        row("newline short", R"({"a":"\n"})", true);
        row("newline long", "{\"a\":\"\\u000a\"}", false);
        row("control long", "{\"a\":\"\\u001f\"}", true);
        row("control upper case", "{\"a\":\"\\u001F\"}", false);
        row("control raw", "{\"a\":\"\x1f\"}", false);
        row("letter escaped", "{\"a\":\"\\u0041\"}", false);
        row("half a pair", "{\"a\":\"\\ud83d\"}", false);
        row("escape cut", "{\"a\":\"\\u00", false);
        row("32 deep", R"({"a":)" + QByteArray(31, '[') + QByteArray(31, ']') + '}', true);
        row("33 deep", R"({"a":)" + QByteArray(32, '[') + QByteArray(32, ']') + '}', false);
    }

    void says()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, sure);
        QCOMPARE(isSurelyCanonicalJson(text, depth), sure);
        if (sure)
            QVERIFY(isCanonical(text));
    }
};

QTEST_APPLESS_MAIN(TestCanonicalJson)

#include "tst_canonicaljson.moc"
