// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "keys.h"
#include "support/results.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace simsa;
using namespace simsa::test;
using base::ErrorCode;
using record::Parties;
using record::Party;
using record::Type;

class RecordCodecTest : public QObject
{
    Q_OBJECT

private slots:
    void exactBytes();
    void roundTrip();
    void keyRemoved_data();
    void keyRemoved();
    void fieldSpoilt_data();
    void fieldSpoilt();
    void versionUnknown();
    void unknownTypeIsKept();
    void limits();
    void continuation();
    void notCanonical();
    void mutationsNeverParseToOtherBytes();
    void tableIsTheDocument();
    void typeNames();
};

namespace {

QJsonObject json()
{
    return base::parseCanonicalJson(record::encode(sample())).value();
}

base::Result<record::Record> decoded(const QJsonObject &object)
{
    return record::decode(base::canonicalJson(object));
}

Parties partiesIn(const QString &cell)
{
    if (cell == u"everybody")
        return Party::Office | Party::Chair | Party::Member | Party::Reviewer | Party::Auditor;
    const QMap<QString, Party> names{{u"office"_s, Party::Office},
                                     {u"chair"_s, Party::Chair},
                                     {u"member"_s, Party::Member},
                                     {u"reviewer"_s, Party::Reviewer},
                                     {u"auditor"_s, Party::Auditor}};
    Parties parties;
    for (const QString &name : cell.split(u", "_s)) {
        if (!names.contains(name))
            qFatal("party %s", qPrintable(name));
        parties |= names.value(name);
    }
    return parties;
}

} // namespace

void RecordCodecTest::exactBytes()
{
    const QByteArray expected =
        "{\"author\":\"rev-hong\",\"body\":{\"text\":\"서약합니다 "
        "(가상)\"},\"call\":\"gpu-2026\",\"charter\":\"" +
        QByteArray("01").repeated(32) + "\",\"checkpoint\":\"" + QByteArray("02").repeated(32) +
        "\",\"created\":\"2026-02-11T14:05:00Z\",\"device\":\"" + QByteArray("03").repeated(16) +
        "\",\"feed\":\"" + QByteArray("04").repeated(16) + "\",\"prev\":\"" + QByteArray("05").repeated(32) +
        "\",\"salt\":\"" + QByteArray("06").repeated(16) + "\",\"seen\":{\"" + QByteArray("07").repeated(16) +
        "\":[3,\"" + QByteArray("08").repeated(32) + "\"]},\"seq\":2,\"to\":[\"" +
        QByteArray("09").repeated(32) + "\",\"" + QByteArray("0a").repeated(32) +
        "\"],\"type\":\"pledge\",\"v\":1}";
    QCOMPARE(record::encode(sample()), expected);
    QCOMPARE(record::idOf(expected).raw(), QCryptographicHash::hash(expected, QCryptographicHash::Sha256));
}

void RecordCodecTest::roundTrip()
{
    record::Record first = sample();
    first.seq = 1;
    first.prev = {};
    first.checkpoint.reset();
    first.seen.clear();
    first.continues = record::Continuation{first.feed, {9, test::idOf('\x0b')}};
    for (const record::Record &one : {sample(), first}) {
        const QByteArray bytes = record::encode(one);
        const auto back = record::decode(bytes);
        VERIFY_OK(back);
        QCOMPARE(*back, one);
        QCOMPARE(record::encode(*back), bytes);
    }
}

void RecordCodecTest::keyRemoved_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : json().keys())
        QTest::newRow(qPrintable(key)) << key;
}

void RecordCodecTest::keyRemoved()
{
    QFETCH(QString, key);
    QJsonObject object = json();
    object.remove(key);
    COMPARE_CODE(decoded(object), key == u"v" ? ErrorCode::RecordVersionUnknown : ErrorCode::RecordMalformed);
}

void RecordCodecTest::fieldSpoilt_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const QString hex32 = QString(64, u'a');
    const QString hex16 = QString(32, u'a');
    const auto row = [](const char *name, const char *key, const QJsonValue &value) {
        QTest::newRow(name) << QString::fromLatin1(key) << value;
    };
    row("unknown key", "extra", 1);
    row("author empty", "author", u""_s);
    row("author with space", "author", u"rev hong"_s);
    row("author 65", "author", QString(65, u'a'));
    row("author number", "author", 1);
    row("body array", "body", QJsonArray());
    row("body null", "body", QJsonValue());
    row("call slash", "call", u"a/b"_s);
    row("charter upper", "charter", QString(64, u'A'));
    row("charter null", "charter", QJsonValue());
    row("checkpoint short", "checkpoint", hex16);
    row("checkpoint false", "checkpoint", false);
    row("continues null", "continues", QJsonValue());
    row("continues at seq 2", "continues", QJsonObject{{u"feed"_s, hex16}, {u"id"_s, hex32}, {u"seq"_s, 1}});
    row("created local", "created", u"2026-02-11T14:05:00+09:00"_s);
    row("created no such day", "created", u"2026-02-30T14:05:00Z"_s);
    row("device 31", "device", QString(31, u'a'));
    row("feed not hex", "feed", QString(32, u'g'));
    row("prev zero at seq 2", "prev", QString(64, u'0'));
    row("salt 15 bytes", "salt", QString(30, u'a'));
    row("salt 17 bytes", "salt", QString(34, u'a'));
    row("salt empty", "salt", u""_s);
    row("salt upper", "salt", QString(32, u'A'));
    row("seen array", "seen", QJsonArray());
    row("seen bad feed", "seen", QJsonObject{{u"x"_s, QJsonArray{1, hex32}}});
    row("seen three", "seen", QJsonObject{{hex16, QJsonArray{1, hex32, 1}}});
    row("seen one", "seen", QJsonObject{{hex16, QJsonArray{1}}});
    row("seen seq 0", "seen", QJsonObject{{hex16, QJsonArray{0, hex32}}});
    row("seen seq huge", "seen", QJsonObject{{hex16, QJsonArray{(1LL << 40) + 1, hex32}}});
    row("seen seq text", "seen", QJsonObject{{hex16, QJsonArray{u"1"_s, hex32}}});
    row("seen bad id", "seen", QJsonObject{{hex16, QJsonArray{1, hex16}}});
    row("seq 0", "seq", 0);
    row("seq negative", "seq", -1);
    row("seq text", "seq", u"2"_s);
    row("seq 1 with prev", "seq", 1);
    row("seq huge", "seq", (1LL << 40) + 1);
    row("to empty", "to", QJsonArray());
    row("to twice", "to", QJsonArray{hex32, hex32});
    row("to number", "to", QJsonArray{1});
    row("to short", "to", QJsonArray{hex16});
    row("type empty", "type", u""_s);
    row("type 33", "type", QString(33, u'x'));
    row("type number", "type", 5);
}

void RecordCodecTest::fieldSpoilt()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = json();
    object.insert(key, value);
    COMPARE_CODE(decoded(object), ErrorCode::RecordMalformed);
}

void RecordCodecTest::versionUnknown()
{
    for (const QJsonValue &version : {QJsonValue(2), QJsonValue(0), QJsonValue(u"1"_s), QJsonValue()}) {
        QJsonObject object = json();
        object.insert(u"v"_s, version);
        object.insert(u"field of version 2"_s, 1); // the version is looked at before anything else
        COMPARE_CODE(decoded(object), ErrorCode::RecordVersionUnknown);
    }
}

void RecordCodecTest::unknownTypeIsKept()
{
    QJsonObject object = json();
    object.insert(u"type"_s, u"telepathy"_s);
    const QByteArray bytes = base::canonicalJson(object);
    const auto back = record::decode(bytes);
    VERIFY_OK(back);
    QCOMPARE(back->type, Type::Unknown);
    QCOMPARE(back->typeName, u"telepathy"_s);
    QCOMPARE(record::encode(*back), bytes);
}

void RecordCodecTest::limits()
{
    record::Record record = sample();
    record.type = Type::Unknown;
    record.typeName = QString(32, u'x');
    record.seq = 1LL << 40;
    record.to.clear();
    for (char i = 0; i < 64; ++i)
        record.to.append(digestOf(i));
    VERIFY_OK(record::decode(record::encode(record)));
    record.to.append(digestOf(64));
    COMPARE_CODE(record::decode(record::encode(record)), ErrorCode::RecordMalformed);
}

void RecordCodecTest::continuation()
{
    record::Record record = sample();
    record.seq = 1;
    record.prev = {};
    record.continues = record::Continuation{record.feed, {1, test::idOf('\x0b')}};
    const QJsonObject good = base::parseCanonicalJson(record::encode(record)).value();
    VERIFY_OK(decoded(good));
    for (const QString &key : {u"feed"_s, u"id"_s, u"seq"_s}) {
        QJsonObject object = good;
        QJsonObject inner = good.value(u"continues"_s).toObject();
        inner.remove(key);
        object.insert(u"continues"_s, inner);
        COMPARE_CODE(decoded(object), ErrorCode::RecordMalformed);
        inner.insert(key, 0);
        object.insert(u"continues"_s, inner);
        COMPARE_CODE(decoded(object), ErrorCode::RecordMalformed);
    }
    QJsonObject object = good;
    QJsonObject inner = good.value(u"continues"_s).toObject();
    inner.insert(u"more"_s, 1);
    object.insert(u"continues"_s, inner);
    COMPARE_CODE(decoded(object), ErrorCode::RecordMalformed);
}

void RecordCodecTest::notCanonical()
{
    const QByteArray bytes = record::encode(sample());
    COMPARE_CODE(record::decode({}), ErrorCode::JsonMalformed);
    COMPARE_CODE(record::decode("[]"), ErrorCode::JsonMalformed);
    COMPARE_CODE(record::decode(bytes + '\n'), ErrorCode::JsonNotCanonical);
    COMPARE_CODE(record::decode("\xef\xbb\xbf" + bytes), ErrorCode::JsonNotCanonical);
    COMPARE_CODE(record::decode(QByteArray(bytes).replace("\"seq\":2", "\"seq\":2.0")),
                 ErrorCode::JsonNotCanonical);
    COMPARE_CODE(record::decode(QByteArray(bytes).replace("\"v\":1}", "\"v\":1,\"v\":1}")),
                 ErrorCode::JsonNotCanonical);
    COMPARE_CODE(record::decode(QByteArray(bytes).replace("서", "\xff")), ErrorCode::TextNotUtf8);
    COMPARE_CODE(record::decode(QByteArray(bytes).replace("서", "\xe1\x84\x89\xe1\x85\xa5")),
                 ErrorCode::TextNotNfc);
    COMPARE_CODE(record::decode(QByteArray("{\"a\":").repeated(40)), ErrorCode::JsonTooDeep);
}

void RecordCodecTest::mutationsNeverParseToOtherBytes()
{
    const QByteArray bytes = record::encode(sample());
    QRandomGenerator random(20260211);
    const QByteArray alphabet = "{}[]\",:0123456789abcdefnullt ";
    int parsed = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray mutant = bytes;
        const auto place = static_cast<qsizetype>(random.bounded(static_cast<quint32>(mutant.size())));
        const char letter = alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
        switch (random.bounded(4)) {
        case 0:
            mutant[place] = letter;
            break;
        case 1:
            mutant.remove(place, random.bounded(1, 5));
            break;
        case 2:
            mutant.insert(place, letter);
            break;
        default:
            mutant[place] = static_cast<char>(random.bounded(256));
        }
        const auto record = record::decode(mutant);
        if (!record)
            continue;
        ++parsed;
        QCOMPARE(record::encode(*record), mutant);
    }
    QVERIFY(parsed > 1000); // hex digits of other ids: valid records, and exactly what was read
}

void RecordCodecTest::tableIsTheDocument()
{
    QFile file(QStringLiteral(SIMSA_FORMAT));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString document = QString::fromUtf8(file.readAll());
    const QString table = document.section(u"| type | made by | read by |\n| --- | --- | --- |\n"_s, 1)
                              .section(u"\n\n"_s, 0, 0);
    QSet<QString> seen;
    for (const QString &line : table.split(u'\n')) {
        const QStringList cells = line.mid(2, line.size() - 4).split(u" | "_s);
        QCOMPARE(cells.size(), 3);
        for (const QString &name : cells[0].split(u", "_s)) {
            const record::Rule &rule = record::ruleOf(record::typeNamed(name));
            QVERIFY2(rule.type != Type::Unknown, qPrintable(name));
            QVERIFY2(rule.makers == partiesIn(cells[1]), qPrintable(line));
            QVERIFY2(rule.readers == partiesIn(cells[2]), qPrintable(line));
            seen.insert(name);
        }
    }
    QCOMPARE(seen.size(), static_cast<int>(Type::Unknown));
}

void RecordCodecTest::typeNames()
{
    for (int i = 0; i < static_cast<int>(Type::Unknown); ++i) {
        const auto type = static_cast<Type>(i);
        QCOMPARE(record::ruleOf(type).type, type);
        QCOMPARE(record::typeNamed(record::nameOf(type)), type);
    }
    QCOMPARE(record::typeNamed(u""_s), Type::Unknown);
    QCOMPARE(record::typeNamed(u"Review"_s), Type::Unknown);
    QCOMPARE(record::ruleOf(Type::Unknown).makers, Parties());
    QCOMPARE(record::ruleOf(Type::Unknown).readers, Parties());
}

QTEST_GUILESS_MAIN(RecordCodecTest)
#include "tst_recordcodec.moc"
